import assert from "node:assert/strict";
import { test } from "node:test";
import { carried, mergedTokens, replacement, staying, tokens } from "../../../Sources/TetraClient/assets/morph-diff.js";

/** All orders of `length` entries. */
function permutations(length) {
  if (!length) return [[]];
  return permutations(length - 1).flatMap((rest) =>
    Array.from({ length }, (_, at) => [...rest.slice(0, at), length - 1, ...rest.slice(at)]),
  );
}

/** The length of the longest increasing part, by trying all subsets. */
function longest(positions) {
  let best = 0;
  for (let mask = 0; mask < 1 << positions.length; mask++) {
    const part = positions.filter((position, at) => mask & (1 << at) && position >= 0);
    if (part.every((position, at) => !at || part[at - 1] < position)) best = Math.max(best, part.length);
  }
  return best;
}

test("what stays is increasing and as much as can be, for every order of up to six", () => {
  for (let length = 0; length <= 6; length++) {
    for (const order of permutations(length)) {
      for (const positions of [order, order.map((position) => (position % 3 ? position : -1))]) {
        const stays = staying(positions);
        const part = positions.filter((_, at) => stays[at]);
        assert.ok(part.every((position, at) => position >= 0 && (!at || part[at - 1] < position)));
        assert.equal(part.length, longest(positions));
      }
    }
  }
});

test("a swap in a thousand moves two", () => {
  const positions = Array.from({ length: 1000 }, (_, at) => at);
  [positions[1], positions[998]] = [998, 1];
  assert.equal(staying(positions).reduce((sum, each) => sum + each), 998);
});

/** All texts over two letters up to a length. */
const texts = (length) => (length ? texts(length - 1).flatMap((text) => [text, text + "a", text + "b"]) : [""]);
const small = [...new Set(texts(4))];

test("a replacement makes the new text of the old one and is empty only for equal ones", () => {
  for (const before of small) {
    for (const after of small) {
      const { start, removed, inserted } = replacement(before, after);
      assert.equal(before.slice(0, start) + inserted + before.slice(start + removed), after);
      assert.equal(before === after, !removed && !inserted);
    }
  }
});

test("a caret is carried to where its text went", () => {
  assert.equal(carried(3, "one two", "one two three"), 3);
  assert.equal(carried(7, "one two", "zero one two"), 12);
  assert.equal(carried(4, "one two", "one 2"), 4);
  assert.equal(carried(5, "one two six", "one six"), 4);
  for (const before of small) {
    for (const after of small) {
      for (let offset = 0; offset <= before.length; offset++) {
        const there = carried(offset, before, after);
        assert.ok(there >= 0 && there <= after.length);
      }
    }
  }
});

test("tokens are split at the white space of HTML and are each once", () => {
  assert.deepEqual(tokens(" a\tb\n\fa\r c "), ["a", "b", "c"]);
  assert.deepEqual(tokens(" "), []);
  assert.deepEqual(tokens(null), []);
  assert.deepEqual(tokens("a\u00a0b"), ["a\u00a0b"]);
});

for (const [name, was, now, mine, result, fixed] of [
  ["the server's own string shows where nobody else changed it", "a b", "b  a", "a b", "b  a"],
  ["another's token stays when the server adds one", "a", "a b", "a x", "a x b"],
  ["another's token stays when the server takes one away", "a b", "a", "a b x", "a x"],
  ["another's token stays when the server has none left", "a", null, "a x", "x"],
  ["no attribute is left of the server's last token", "a", null, "a", null],
  ["an empty attribute is what the server sent", "a", "", "a", ""],
  ["what another took away stays away", "a b", "a b c", "b", "b c"],
  ["what the server takes away twice is no matter", "a b", "a", "a", "a"],
  ["a driven token is left on", "a", "a", "a on", "a on", "on"],
  ["a driven token is not taken off", "a on", "a", "a on", "a on", "on"],
  ["a driven token is not put on", "a", "a on", "a", "a", "on"],
]) {
  test(`classes: ${name}`, () => {
    assert.equal(mergedTokens(was, now, mine, (token) => token === fixed), result);
  });
}
