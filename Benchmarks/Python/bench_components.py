"""Measures what components cost a server, beside the same without components, in one run.

`bench_components.py <ComponentBenchmark> <folder of modules> <TetraMacros-tool>` prints a table, then a line of JSON for
each figure, and fails if a limit is passed. A time is CPU time of the server's process for one request of HTTP; the
variants take turns in many short rounds, and a ratio is one of medians over them all, so that it says the same on a
machine that is busy. The stages of a call are told by its own metrics, in the time of the clock, without a server around
it; `host` is all of it."""

import json
import statistics
import sys

import compile_cost
from load import Server

ROUNDS = 61
ROUND_SECONDS = 0.015

# Figure, what it is at most. Counts and bytes are tests as well.
LIMITS = {
    "counter.of_echo": 1.7,
    "page.of_plain": 3,
    "page.without_sealing_of_plain": 2.5,
    "page.bytes": 48 * 1024,
    "page.sealed_characters": 20 * 1024,
    "add.queries": 4,
    "add.bytes_up": 24 * 1024,
}


def enough(server, case):
    """How many requests make a round: by a first try, which also warms up."""
    return max(20, int(ROUND_SECONDS * 1e9 / server.nanoseconds(case, 200)))


def measure(server):
    plan = [(case, enough(server, case)) for case in server.cases]
    rounds = {case: [] for case, _ in plan}
    sealing = []
    for _ in range(ROUNDS):
        for case, times in plan:
            rounds[case].append(server.nanoseconds(case, times))
        sealing.append(float(server.ask("seal", "page", 50)))
    return rounds, sealing


def ratio(some, others):
    """Of medians, not the median of ratios: what a round takes comes in two kinds, by whether the server's threads found
    work or slept, and a ratio of two kinds says nothing."""
    return statistics.median(some) / statistics.median(others)


def figures(server):
    rounds, sealing = measure(server)
    found = {f"{case}.us": statistics.median(times) / 1000 for case, times in rounds.items()}
    found["counter.of_echo"] = ratio(rounds["counter"], rounds["echo"])
    found["page.of_plain"] = ratio(rounds["page"], rounds["plain"])
    found["page.sealing_us"] = statistics.median(sealing) / 1000
    unsealed = [page - seal for page, seal in zip(rounds["page"], sealing)]
    found["page.without_sealing_of_plain"] = ratio(unsealed, rounds["plain"])
    found["add.of_page"] = ratio(rounds["add"], rounds["page"])
    found.update(json.loads(server.ask("facts")))
    for call in ("counter", "add"):
        stages = json.loads(server.ask("stages", call, "300"))
        found.update({f"{call}.{stage}_us": time / 1000 for stage, time in stages.items()})
    return found


def table(found):
    print(f"{'figure':36}{'value':>12}{'at most':>10}")
    for name, value in found.items():
        limit = LIMITS.get(name)
        told = "" if limit is None else f"{limit:>10}" + ("" if value <= limit else "  passed!")
        print(f"{name:36}{value:>12.{0 if float(value).is_integer() else 2}f}{told}")


def main(executable, modules, plugin):
    with Server(executable) as server:
        found = figures(server)
    found.update(compile_cost.figures(modules, plugin))
    table(found)
    print()
    for name, value in found.items():
        print(json.dumps({"name": name, "value": round(value, 3)}))
    passed = [name for name, limit in LIMITS.items() if found[name] > limit]
    if passed:
        sys.exit(f"Over the limit: {', '.join(passed)}")


main(*sys.argv[1:])
