"""How a Python server keeps a component's state in the page: the recipe that the benchmark compares with.

The component object is pickled, models as references, load-set attributes left out; the pickle is gzipped and sealed by
Fernet under a key that HKDF derives from the app's secret and the session's id. Unpickling goes by a safe list. Keys are
derived once for a session, which is generous: deriving one for each token would cost several times as much.

Models are fetched from SQLite, one query for each, since a pickle asks for one at a time; by `sqlite3` alone, which is
generous, too: an ORM takes several times as long. In one case they stand in a dictionary instead, here as in Swift."""

import gzip
import io
import pickle
import sqlite3
import sys
from base64 import urlsafe_b64encode
from functools import lru_cache
from types import ModuleType
from uuid import NAMESPACE_OID, uuid5

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SECRET_KEY = b"mC2vQ8tX1zR5yW9pL3kJ7hG4fD6sA0bNeUoIwTqYxZc"
SESSION_ID = "x1q8v0m2c7k5z3b9n4d6f0s8a2l1j5h7"


class Component:
    """What a component's instance holds besides its own attributes."""

    def __init__(self, key, *args, **kwargs):
        kind = type(self)
        self._app, _, self._library, self._name = kind.__module__.split(".")
        self.key = key
        self.component_id = str(uuid5(NAMESPACE_OID, f"{kind.__module__}.{kind.__qualname__}:{key}"))
        self._args = list(args)
        self._kwargs = kwargs
        self._excluded_props = []
        self._blocks = {}
        self._attrs = {}
        self._parent_id = str(uuid5(NAMESPACE_OID, self.component_id))


class Counter(Component):
    count = 0
    __module__ = "demo.components.default.counter"


class TodoItem(Component):
    draft = None
    is_editing = False
    __module__ = "demo.components.default.todo_item"


class ListComponent(Component):
    items = ()
    __module__ = "demo.components.default.item_list"


class Person:
    __module__ = "demo.people"

    def __init__(self, id, name, age, is_active):
        self.id, self.name, self.age, self.is_active = id, name, age, is_active


class Query:
    """A query that was not run: its statement and its typed arguments."""

    __module__ = "demo.queries"

    def __init__(self, model, sql, params):
        self.model, self.sql, self.params = model, sql, params


class Todo:
    """A model: its type's label and its primary key are pickled, nothing else."""

    label = "demo.Todo"

    def __init__(self, pk, title):
        self.pk, self.title = pk, title


ROWS = {pk: Todo(pk, f"To-do {pk}") for pk in range(1, 201)}
DATABASE = sqlite3.connect(":memory:")
DATABASE.execute("CREATE TABLE todo (id INTEGER PRIMARY KEY, title TEXT NOT NULL)")
DATABASE.executemany("INSERT INTO todo VALUES (?, ?)", [(row.pk, row.title) for row in ROWS.values()])
QUERIES = [0]
SAFE = {(kind.__module__, kind.__name__): kind for kind in (Counter, TodoItem, ListComponent, Person, Query)}

# An app's classes live in modules of their own, and a pickle names these.
for kind in SAFE.values():
    path = kind.__module__.split(".")
    for end in range(1, len(path) + 1):
        name = ".".join(path[:end])
        sys.modules.setdefault(name, ModuleType(name))
    setattr(sys.modules[kind.__module__], kind.__name__, kind)


class StatePickler(pickle.Pickler):
    def persistent_id(self, value):
        return (value.label, value.pk) if isinstance(value, Todo) else None


def fetched(pk):
    QUERIES[0] += 1
    return Todo(*DATABASE.execute("SELECT id, title FROM todo WHERE id = ?", (pk,)).fetchone())


class StateUnpickler(pickle.Unpickler):
    def __init__(self, file, row):
        super().__init__(file)
        self.row = row

    def find_class(self, module, name):
        try:
            return SAFE[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"'{module}.{name}' is not in the allowed list.") from None

    def persistent_load(self, reference):
        label, pk = reference
        if label != Todo.label:
            raise pickle.UnpicklingError(f"'{label}' is no model.")
        return self.row(pk)


@lru_cache(maxsize=1024)
def fernet(session_id):
    key = HKDF(SHA256(), 32, salt=None, info=session_id.encode()).derive(SECRET_KEY)
    return Fernet(urlsafe_b64encode(key))


def pickled(component):
    buffer = io.BytesIO()
    StatePickler(buffer, protocol=pickle.HIGHEST_PROTOCOL).dump(component)
    return buffer.getvalue()


def seal(component):
    return fernet(SESSION_ID).encrypt(gzip.compress(pickled(component)))


def seal_uncompressed(component):
    """What the recipe's token would be without gzip; nothing reads it."""
    return fernet(SESSION_ID).encrypt(pickled(component))


def unseal(token, row=fetched):
    data = gzip.decompress(fernet(SESSION_ID).decrypt(token, ttl=86_400))
    return StateUnpickler(io.BytesIO(data), row).load()


def counter():
    component = Counter("counter-main", start=0)
    component.count = 42
    return component


def todo():
    component = TodoItem("7", todo=ROWS[7])
    component.draft = None
    component.is_editing = False
    component._excluded_props = ["todo", "title"]
    return component


def with_items(items):
    component = ListComponent("main")
    component.items = items
    return component


def query():
    sql = "SELECT * FROM todo WHERE project = ? AND done = ? AND due < ? AND title LIKE ? ORDER BY due LIMIT ?"
    component = ListComponent("main")
    component.items = Query(Todo.label, sql, (7, False, 1_764_547_200.5, "milk%", 50))
    return component


def text(seed):
    """Twenty letters that look random."""
    state, letters = seed + 1, []
    for _ in range(20):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        letters.append(chr(97 + (state >> 33) % 26))
    return "".join(letters)


# The same contents as the cases of `StateCases`.
CASES = {
    "counter": counter(),
    "todo": todo(),
    "query": query(),
    "strings": with_items([text(seed) for seed in range(20)]),
    "ints": with_items([number * 7919 % 100_003 for number in range(1_000)]),
    "records": with_items(
        [
            Person(number + 1, f"Person {number * 7919 % 1000}", None if number % 5 == 0 else 20 + number % 60, number % 3 == 0)
            for number in range(100)
        ]
    ),
    "models": with_items([ROWS[pk] for pk in range(1, 101)]),
    "models-in-memory": with_items([ROWS[pk] for pk in range(1, 101)]),
}

# Where a case's models stand, if not in the database.
ROW_OF = {"models-in-memory": ROWS.__getitem__}
