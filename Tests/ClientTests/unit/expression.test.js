// The page's evaluator against the table that the server's evaluator is held to as well.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { evaluate, text } from "../../../Sources/TetraClient/assets/expression.js";
import "../../../Sources/TetraClient/assets/operators.js";
import { own, parseJSON } from "../../../Sources/TetraClient/assets/values.js";

const cases = parseJSON(readFileSync(new URL("../../Shared/expressions.json", import.meta.url), "utf8"));
const plain = (value) => JSON.parse(JSON.stringify(value));

function run({ expression, literals, scope, event }) {
  return evaluate(expression, { literals, get: (name) => own(scope, name), running: () => false, event: event ?? null });
}

test("the table is there", () => assert.ok(cases.length >= 120));

for (const one of cases) {
  test(`${one.name}`, () => {
    const value = run(one);
    assert.deepEqual(plain(value), plain(one.value));
    assert.ok(!Object.is(value, -0));
  });
}

test("fields of events beside the allowed ones are out of reach", () => {
  const event = { value: "v", target: { ownerDocument: 1 }, view: "window" };
  for (const field of ["target", "view", "currentTarget", "__proto__", "constructor"]) {
    assert.equal(evaluate(["event", field], { literals: [], event }), null);
    assert.equal(evaluate(["event", field, "ownerDocument"], { literals: [], event }), null);
  }
});

test("getters and prototypes of an event's detail are never consulted", () => {
  let hasRun = false;
  class Base { inherited = 1; get computed() { return (hasRun = true); } method() {} }
  const detail = Object.defineProperty(new Base(), "trap", { get: () => (hasRun = true), enumerable: true });
  const read = (...path) => evaluate(["event", "detail", ...path], { literals: [], event: { detail } });
  assert.equal(read("inherited"), 1);
  for (const name of ["computed", "trap", "method", "constructor", "__proto__"]) assert.equal(read(name), null);
  assert.equal(read("constructor", "constructor"), null);
  assert.equal(hasRun, false);
});

test("unknown operators and wrong numbers of operands are null, never code", () => {
  const scope = { literals: [], get: () => null, running: () => false };
  for (const expression of [["eval", "1"], ["__proto__"], ["constructor", "x"], ["toString"], ["!"], ["==", true], ["lower", true, true], []]) {
    assert.equal(evaluate(expression, scope), null);
  }
});

test("arrays and objects have no text", () => {
  assert.deepEqual([text(null), text([]), text({}), text(1.5), text(true)], ["", "", "", "1.5", "true"]);
});
