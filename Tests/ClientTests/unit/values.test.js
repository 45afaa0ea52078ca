import assert from "node:assert/strict";
import { test } from "node:test";

import { equal, own, parseJSON } from "../../../Sources/TetraClient/assets/values.js";

test("parsed objects have no prototype, at any depth", () => {
  const value = parseJSON('{"__proto__":{"x":1},"a":[{"constructor":2}],"toString":3}');
  assert.equal(Object.getPrototypeOf(value), null);
  assert.equal(Object.getPrototypeOf(value.a[0]), null);
  assert.deepEqual(Object.keys(value), ["__proto__", "a", "toString"]);
  assert.equal(value.x, undefined);
  assert.equal({}.x, undefined);
});

test("own keys only", () => {
  for (const key of ["__proto__", "constructor", "toString"]) {
    assert.equal(own({}, key), null);
    assert.equal(own(parseJSON("{}"), key), null);
    assert.equal(own(parseJSON(`{"${key}":1}`), key), 1);
  }
  for (const value of [null, undefined, "text", 5, [1]]) assert.equal(own(value, "length"), null);
});

test("equality is by content", () => {
  const same = [[1, 1], ["a", "a"], [null, null], [[1, [2]], [1, [2]]], [{ a: 1, b: [2] }, { b: [2], a: 1 }]];
  const other = [[1, "1"], [0, false], [null, 0], [null, {}], [[], {}], [[1], [1, 2]], [{ a: 1 }, { b: 1 }], ["\u00e9", "e\u0301"], [{ a: undefined }, { b: 1 }]];
  for (const [a, b] of same) assert.ok(equal(a, b), JSON.stringify([a, b]));
  for (const [a, b] of other) assert.ok(!equal(a, b) && !equal(b, a), JSON.stringify([a, b]));
});

test("deep hostile JSON throws or parses, but never hangs", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  try {
    parseJSON(deep);
  } catch (error) {
    assert.ok(error instanceof RangeError || error instanceof SyntaxError);
  }
});
