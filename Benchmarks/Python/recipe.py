"""How a Python server keeps a component's state in the page: the recipe that the benchmark compares with.

The component object is pickled, models as references, load-set attributes left out; the pickle is gzipped and sealed by
Fernet under a key that HKDF derives from the app's secret and the session's id. Unpickling goes by a safe list. Keys are
derived once for a session, which is generous: deriving one for each token would cost several times as much."""

import gzip
import io
import pickle
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


class Todo:
    """A model: its type's label and its primary key are pickled, nothing else."""

    label = "demo.Todo"

    def __init__(self, pk, title):
        self.pk, self.title = pk, title


ROWS = {pk: Todo(pk, f"To-do {pk}") for pk in range(1, 201)}
SAFE = {(kind.__module__, kind.__name__): kind for kind in (Counter, TodoItem, ListComponent, Person)}

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


class StateUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        try:
            return SAFE[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"'{module}.{name}' is not in the allowed list.") from None

    def persistent_load(self, reference):
        label, pk = reference
        if label != Todo.label:
            raise pickle.UnpicklingError(f"'{label}' is no model.")
        return ROWS[pk]


@lru_cache(maxsize=1024)
def fernet(session_id):
    key = HKDF(SHA256(), 32, salt=None, info=session_id.encode()).derive(SECRET_KEY)
    return Fernet(urlsafe_b64encode(key))


def seal(component):
    buffer = io.BytesIO()
    StatePickler(buffer, protocol=pickle.HIGHEST_PROTOCOL).dump(component)
    return fernet(SESSION_ID).encrypt(gzip.compress(buffer.getvalue()))


def unseal(token):
    pickled = gzip.decompress(fernet(SESSION_ID).decrypt(token, ttl=86_400))
    return StateUnpickler(io.BytesIO(pickled)).load()


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
    "strings": with_items([text(seed) for seed in range(20)]),
    "ints": with_items([number * 7919 % 100_003 for number in range(1_000)]),
    "records": with_items(
        [
            Person(number + 1, f"Person {number * 7919 % 1000}", None if number % 5 == 0 else 20 + number % 60, number % 3 == 0)
            for number in range(100)
        ]
    ),
    "models": with_items([ROWS[pk] for pk in range(1, 101)]),
}
