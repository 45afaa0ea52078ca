"""Measures sealing and unsealing of components' states, in Swift and by the Python recipe, side by side in one run.

`bench_state.py <StateBenchmark>` prints a table, then a line of JSON for each figure. Rounds of both languages take
turns. A time is the CPU time of the best round, a ratio the median of the ratios within the rounds, so that it says the
same on a machine that is busy. `of_fernet` is the whole (archive and seal) as a multiple of Fernet
alone over the same bytes; `times_python` says how many times faster than the recipe it is; `of_best_route` is Fernet
alone as a multiple of swift-crypto called as plainly as can be."""

import base64
import json
import statistics
import struct
import subprocess
import sys
import time

import recipe
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ROUNDS = 15
ROUND_SECONDS = 0.015
OPERATIONS = ["seal", "seal-bare", "unseal", "unseal-bare"]
ROUTES = ["seal-route", "unseal-route"]

# Where Fernet alone is compared with swift-crypto: a small token and a large one.
ROUTE_CASES = {"counter": "fernet", "ints": "fernet.large"}

# gzip has folded a token if it is a third shorter than it would be without.
FOLDED = 2 / 3


class Swift:
    """The executable, asked line by line."""

    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, *words):
        print(*words, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline().strip()
        if not answer or answer == "unknown":
            sys.exit(f"No answer to: {' '.join(map(str, words))}")
        return answer

    def nanoseconds(self, case, operation, times):
        return float(self.ask("measure", case, operation, times))


class Python:
    """The recipe, with the same questions."""

    def __init__(self):
        self.tokens = {name: recipe.seal(component) for name, component in recipe.CASES.items()}

    def unseal(self, case):
        return recipe.unseal(self.tokens[case], recipe.ROW_OF.get(case, recipe.fetched))

    def nanoseconds(self, case, operation, times):
        run, value = (recipe.seal, recipe.CASES[case]) if operation == "seal" else (self.unseal, case)
        before = time.process_time_ns()
        for _ in range(times):
            run(value)
        return (time.process_time_ns() - before) / times

    def queries(self, case):
        before = recipe.QUERIES[0]
        self.unseal(case)
        return recipe.QUERIES[0] - before


def enough(side, case, operation):
    """How many times make a round: by a first try, which also warms up."""
    return max(20, int(ROUND_SECONDS * 1e9 / side.nanoseconds(case, operation, 100)))


def session_fernet():
    """The key of the session that the Swift side seals for: its derivation in the five lines that any language needs."""
    lp = lambda part: struct.pack(">I", len(part)) + part
    info = b"tetra/1" + lp(b"Demo") + lp(b"component") + lp(b"anna@example.org") + lp(struct.pack(">Q", 1))
    hkdf = HKDF(SHA256(), 32, salt=bytes(range(16)), info=info)
    key = hkdf.derive(b"mC2vQ8tX1zR5yW9pL3kJ7hG4fD6sA0bNeUoIwTqYxZc")
    return Fernet(base64.urlsafe_b64encode(key))


def check(swift, cases):
    """Each language opens the other's tokens, and every state comes back as it was."""
    fernet = session_fernet()
    assert swift.ask("open", fernet.encrypt(b"sealed by Python").decode()) == "sealed by Python"
    assert set(cases) == set(recipe.CASES)
    for case in cases:
        assert swift.ask("check", case) == "true", case
        assert len(fernet.decrypt(swift.ask("token", case).encode())) == int(swift.ask("bytes", case)), case


def measure(swift, cases):
    python = Python()
    plan = [(swift, case, operation) for case in cases for operation in OPERATIONS]
    plan += [(swift, case, operation) for case in ROUTE_CASES for operation in ROUTES]
    plan += [(python, case, operation) for case in cases for operation in ("seal", "unseal")]
    plan = [(*step, enough(*step)) for step in sorted(plan, key=lambda step: (cases.index(step[1]), step[2]))]
    rounds = {}
    for _ in range(ROUNDS):
        for side, case, operation, times in plan:
            key = (type(side).__name__, case, operation)
            rounds.setdefault(key, []).append(side.nanoseconds(case, operation, times))
    return rounds, python


def ratio(some, others):
    return statistics.median(one / other for one, other in zip(some, others))


def figures(swift, cases):
    rounds, python = measure(swift, cases)
    found = {}
    for case in cases:
        for operation in ("seal", "unseal"):
            own, bare = rounds["Swift", case, operation], rounds["Swift", case, f"{operation}-bare"]
            recipes = rounds["Python", case, operation]
            found[f"{operation}.{case}.us"] = min(own) / 1000
            found[f"{operation}.{case}.fernet_us"] = min(bare) / 1000
            found[f"{operation}.{case}.of_fernet"] = ratio(own, bare)
            found[f"{operation}.{case}.python_us"] = min(recipes) / 1000
            found[f"{operation}.{case}.times_python"] = ratio(recipes, own)
            allocations = swift.ask("allocations", case, operation)
            if allocations != "none":
                found[f"{operation}.{case}.allocations"] = int(allocations)
        found[f"unseal.{case}.queries"] = int(swift.ask("queries", case))
        found[f"unseal.{case}.python_queries"] = python.queries(case)
        found[f"token.{case}.bytes"] = int(swift.ask("bytes", case))
        found[f"token.{case}.chars"] = len(swift.ask("token", case))
        found[f"token.{case}.python_chars"] = len(python.tokens[case])
        found[f"token.{case}.python_uncompressed_chars"] = len(recipe.seal_uncompressed(recipe.CASES[case]))
    for case, name in ROUTE_CASES.items():
        for operation in ("seal", "unseal"):
            found[f"{name}.{operation}.of_best_route"] = ratio(
                rounds["Swift", case, f"{operation}-bare"], rounds["Swift", case, f"{operation}-route"])
    return found


NUMBERS = [
    (f"{operation} {title}", f"{operation}.{{}}.{name}", places)
    for operation in ("seal", "unseal")
    for title, name, places in [
        ("µs", "us", 2), ("of Fernet", "of_fernet", 2), ("x Python", "times_python", 2), ("allocs", "allocations", 0)]
]
LENGTHS = [("token", "chars"), ("Python's", "python_chars"), ("no gzip", "python_uncompressed_chars")]


def table(found, cases):
    print(" " * 18 + "".join(f"{title:>17}" for title, _, _ in NUMBERS) + "".join(f"{title:>10}" for title, _ in LENGTHS))
    for case in cases:
        row = f"{case:18}"
        for _, name, places in NUMBERS:
            number = found.get(name.format(case))
            row += f"{'–':>17}" if number is None else f"{number:17.{places}f}"
        sizes = [found[f"token.{case}.{name}"] for _, name in LENGTHS]
        print(row + "".join(f"{size:10}" for size in sizes) + ("  gzip folds it" if is_folded(found, case) else ""))


def is_folded(found, case):
    return found[f"token.{case}.python_chars"] <= FOLDED * found[f"token.{case}.python_uncompressed_chars"]


NOTES = """
- "of Fernet": archive and seal as a multiple of Fernet alone over the same bytes. Fernet alone is {seal:.2f} (seal)
  and {unseal:.2f} (unseal) of swift-crypto called as plainly as can be.
- "x Python": how many times faster than the recipe, which pickles, gzips and seals.
- "todo" and "models" are fetched from SQLite by both sides: the models of a state by {queries} query here, by
  {python_queries} there. In "models-in-memory" neither has a database: the recipe then takes objects that are there
  already out of a dictionary, where Swift asks for the rows of the keys, as it does of a database, and copies them.
- "token": characters of it, of the recipe's, and of the recipe's without gzip. Nothing is compressed here, since length
  would tell what private text has in common with what the page can put beside it. gzip folds {folded}.
- Larger than the recipe's: {larger}."""


def notes(found, cases):
    larger = [case for case in cases if found[f"token.{case}.chars"] >= found[f"token.{case}.python_chars"]]
    return NOTES.format(
        seal=found["fernet.seal.of_best_route"], unseal=found["fernet.unseal.of_best_route"],
        queries=found["unseal.models.queries"], python_queries=found["unseal.models.python_queries"],
        folded=", ".join(case for case in cases if is_folded(found, case)) or "none of them",
        larger=", ".join(larger) or "none")


def main(path):
    swift = Swift(path)
    cases = swift.ask("cases").split()
    check(swift, cases)
    found = figures(swift, cases)
    table(found, cases)
    print(notes(found, cases), end="\n\n")
    for name, value in found.items():
        print(json.dumps({"name": name, "value": round(value, 3)}))


main(*sys.argv[1:])
