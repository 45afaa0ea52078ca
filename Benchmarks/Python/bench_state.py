"""Measures sealing and unsealing of components' states, in Swift and by the Python recipe, side by side in one run.

`bench_state.py <StateBenchmark>` prints a table, then a line of JSON for each figure. Rounds of both languages take
turns; a figure is the CPU time of the best round. `of_fernet` is the whole (archive and seal) as a multiple of Fernet
alone over the same bytes; `times_python` says how many times faster than the recipe it is."""

import base64
import json
import struct
import subprocess
import sys
import time

import recipe
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ROUNDS = 9
ROUND_SECONDS = 0.015
OPERATIONS = ["seal", "seal-bare", "unseal", "unseal-bare"]


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

    def nanoseconds(self, case, operation, times):
        run, value = (recipe.seal, recipe.CASES[case]) if operation == "seal" else (recipe.unseal, self.tokens[case])
        before = time.process_time_ns()
        for _ in range(times):
            run(value)
        return (time.process_time_ns() - before) / times


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
    for case in cases:
        assert swift.ask("check", case) == "true", case
        assert len(fernet.decrypt(swift.ask("token", case).encode())) == int(swift.ask("bytes", case)), case


def measure(swift, cases):
    python = Python()
    plan = [(swift, case, operation) for case in cases for operation in OPERATIONS]
    plan += [(python, case, operation) for case in cases if case in recipe.CASES for operation in ("seal", "unseal")]
    plan = [(*step, enough(*step)) for step in sorted(plan, key=lambda step: (cases.index(step[1]), step[2]))]
    best = {}
    for _ in range(ROUNDS):
        for side, case, operation, times in plan:
            key = (type(side).__name__, case, operation)
            best[key] = min(best.get(key, float("inf")), side.nanoseconds(case, operation, times))
    return best, python.tokens


def figures(swift, cases):
    best, tokens = measure(swift, cases)
    found = {}
    for case in cases:
        for operation in ("seal", "unseal"):
            own, bare = best["Swift", case, operation], best["Swift", case, f"{operation}-bare"]
            found[f"{operation}.{case}.us"] = own / 1000
            found[f"{operation}.{case}.fernet_us"] = bare / 1000
            found[f"{operation}.{case}.of_fernet"] = own / bare
            if case in tokens:
                found[f"{operation}.{case}.python_us"] = best["Python", case, operation] / 1000
                found[f"{operation}.{case}.times_python"] = best["Python", case, operation] / own
            allocations = swift.ask("allocations", case, operation)
            if allocations != "none":
                found[f"{operation}.{case}.allocations"] = int(allocations)
        found[f"token.{case}.bytes"] = int(swift.ask("bytes", case))
        found[f"token.{case}.chars"] = len(swift.ask("token", case))
        if case in tokens:
            found[f"token.{case}.python_chars"] = len(tokens[case])
    return found


COLUMNS = ["us", "fernet_us", "of_fernet", "python_us", "times_python", "allocations"]


def table(found, cases):
    head = f"{'':10}" + "".join(
        f"{operation + ' ' + column:>20}" for operation in ("seal", "unseal") for column in ("µs", "of Fernet", "x Python"))
    print(head + f"{'token':>8}{'Python':>8}")
    for case in cases:
        cells = [
            found.get(f"{operation}.{case}.{column}")
            for operation in ("seal", "unseal")
            for column in ("us", "of_fernet", "times_python")
        ]
        row = f"{case:10}" + "".join(f"{cell:20.2f}" if cell is not None else f"{'–':>20}" for cell in cells)
        print(row + "".join(f"{found.get(f'token.{case}.{name}', '–'):>8}" for name in ("chars", "python_chars")))


def main(path):
    swift = Swift(path)
    cases = swift.ask("cases").split()
    check(swift, cases)
    found = figures(swift, cases)
    table(found, cases)
    print()
    for name, value in found.items():
        print(json.dumps({"name": name, "value": round(value, 3)}))


main(*sys.argv[1:])
