// The order of calls as a state machine: whatever order answers come in, lineages never overlap and nothing is lost.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Scheduler } from "../../../Sources/TetraClient/assets/scheduler.js";

// Ids are paths: "a" is above "a.b"; "a.b" and "a.c" are of different lineages.
const related = (a, b) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
const ids = ["a", "a.b", "a.c", "a.b.d", "e"];
const names = (calls) => calls.map(({ name }) => name).join("");

function filled(...list) {
  const scheduler = new Scheduler(related);
  list.forEach((id, index) => scheduler.add({ id, name: String.fromCharCode(65 + index) }));
  return scheduler;
}

test("calls of different lineages go together, those of one wait", () => {
  const scheduler = filled("a.b", "a.c", "a.b", "e");
  const first = scheduler.take();
  assert.equal(names(first), "ABD");
  assert.equal(names(scheduler.take()), "");
  scheduler.settle(first[0].number);
  assert.equal(names(scheduler.take()), "C");
});

test("a call waits for ancestors and descendants, in flight or waiting before it", () => {
  const scheduler = filled("a.b.d", "a", "a.c");
  const first = scheduler.take();
  assert.equal(names(first), "A");
  scheduler.settle(first[0].number);
  const second = scheduler.take();
  assert.equal(names(second), "B");
  scheduler.settle(second[0].number);
  assert.equal(names(scheduler.take()), "C");
});

test("an answer that comes twice or is made up settles nothing", () => {
  const scheduler = filled("a");
  const [call] = scheduler.take();
  assert.equal(scheduler.settle("99"), undefined);
  assert.equal(scheduler.settle("__proto__"), undefined);
  assert.equal(scheduler.isQuiet, false);
  assert.equal(scheduler.settle(call.number), call);
  assert.equal(scheduler.settle(call.number), undefined);
  assert.equal(scheduler.isQuiet, true);
});

test("a component that is gone takes its waiting calls along", () => {
  const scheduler = filled("a", "a", "e", "a");
  scheduler.take();
  assert.equal(names(scheduler.drop("a")), "BD");
  assert.equal(names(scheduler.take()), "");
});

/** Small reproducible randomness (mulberry32). */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

test("answers permuted, delayed, dropped and doubled: one at a time per lineage, in order, each sent once", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const next = random(seed);
    const pick = (list) => list[Math.floor(next() * list.length)];
    const scheduler = new Scheduler(related);
    const flying = [];
    const settled = [];
    const sent = [];
    let added = 0;
    for (let step = 0; step < 120 || flying.length; step++) {
      const chance = next();
      if (chance < 0.4 && step < 100) scheduler.add({ id: pick(ids), order: added++ });
      else if (chance < 0.7) {
        for (const call of scheduler.take()) {
          assert.ok(!flying.some((other) => related(other.id, call.id)), `seed ${seed}: lineages overlap`);
          const later = sent.find((other) => other.order > call.order && related(other.id, call.id));
          assert.equal(later, undefined, `seed ${seed}: a later call of the lineage went first`);
          flying.push(call);
          sent.push(call);
        }
      } else if (flying.length) {
        // An answer in any order; a dropped one ends too, by the failure of its request.
        const call = pick(flying);
        flying.splice(flying.indexOf(call), 1);
        assert.equal(scheduler.settle(call.number), call);
        settled.push(call);
        if (next() < 0.3) assert.equal(scheduler.settle(pick(settled).number), undefined);
      }
    }
    for (let rest = scheduler.take(); rest.length; rest = scheduler.take()) {
      sent.push(...rest);
      for (const call of rest) scheduler.settle(call.number);
    }
    assert.equal(sent.length, added);
    assert.equal(new Set(sent.map(({ number }) => number)).size, added);
  }
});
