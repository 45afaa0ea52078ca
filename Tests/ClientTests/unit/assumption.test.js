// What is shown while a call is under way: neither changed nor sent, and gone when the call has ended.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Component } from "../../../Sources/TetraClient/assets/component.js";

const type = { name: "T", table: null, writable: ["title"], readOnly: ["votes"], local: ["open"] };
const record = (title, votes) => [0, "id", "s", [title], [votes], [false]];
const fresh = () => new Component(type, record("one", 1));
const shown = (component) => ["title", "votes", "open"].map((name) => component.cells.peek(name));
const assumed = (values) => new Map(Object.entries(values));

test("an assumed value is shown at once, and neither counts as changed nor is sent", () => {
  const component = fresh();
  component.assume(assumed({ title: "two", votes: 2, open: true }));
  assert.deepEqual(shown(component), ["two", 2, true]);
  assert.deepEqual({ ...component.changes() }, {});
  assert.equal(component.note().get("title"), "one");
  assert.deepEqual({ ...component.typed() }, { open: [false] });
});

test("taken back, what is held shows again, and the names are told", () => {
  const component = fresh();
  const takeBack = component.assume(assumed({ title: "two", votes: 2 }));
  assert.deepEqual(takeBack(), ["title", "votes"]);
  assert.deepEqual(shown(component), ["one", 1, false]);
  assert.deepEqual(takeBack(), []);
});

test("an answer corrects what is held, and shows when the assumption has ended", () => {
  const component = fresh();
  const takeBack = component.assume(assumed({ title: "two", votes: 2 }));
  component.take(type, record("three", 3));
  assert.deepEqual(shown(component), ["two", 2, false]);
  takeBack();
  assert.deepEqual(shown(component), ["three", 3, false]);
});

test("what a person sets meanwhile wins, and counts as changed", () => {
  const component = fresh();
  const takeBack = component.assume(assumed({ title: "two" }));
  component.set("title", "mine");
  assert.deepEqual({ ...component.changes() }, { title: "one" });
  assert.deepEqual(takeBack(), []);
  assert.equal(component.cells.peek("title"), "mine");
});

test("of several the last shows, in whichever order they end", () => {
  const component = fresh();
  const first = component.assume(assumed({ votes: 2 }));
  const second = component.assume(assumed({ votes: 3 }));
  first();
  assert.equal(component.cells.peek("votes"), 3);
  second();
  assert.equal(component.cells.peek("votes"), 1);
  const third = component.assume(assumed({ votes: 2 }));
  component.assume(assumed({ votes: 3 }))();
  assert.equal(component.cells.peek("votes"), 2);
  third();
  assert.equal(component.cells.peek("votes"), 1);
});

test("a changed value that an assumption hides is still a changed one", () => {
  const component = fresh();
  component.set("title", "mine");
  component.assume(assumed({ title: "two" }));
  assert.deepEqual({ ...component.changes() }, { title: "one" });
  assert.equal(component.note().get("title"), "mine");
});
