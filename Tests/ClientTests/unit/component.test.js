// Whose value wins: what the page holds against what the server answers.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Component } from "../../../Sources/TetraClient/assets/component.js";

const type = { name: "T", table: null, writable: ["title", "tags"], readOnly: ["votes"], local: ["open"] };
const record = (state, title, tags = [], votes = 0, locals = null) => [0, "id", state, [title, tags], [votes], locals];
const fresh = () => new Component(type, record("s1", "one", ["a"], 1, [true]));
const held = (component) => ["title", "tags", "votes", "open"].map((name) => component.cells.peek(name));

test("a new component holds what its record says", () => {
  const component = fresh();
  assert.deepEqual(held(component), ["one", ["a"], 1, true]);
  assert.equal(component.state, "s1");
  assert.deepEqual({ ...component.changes() }, {});
});

test("a change is told with the value that the server last sent, and taken back with it", () => {
  const component = fresh();
  component.set("title", "mine");
  component.set("tags", ["a"]);
  assert.deepEqual({ ...component.changes() }, { title: "one" });
  component.set("title", "one");
  assert.deepEqual({ ...component.changes() }, {});
});

test("what was not touched since the call follows the server, what was typed since stays mine", () => {
  const component = fresh();
  component.set("title", "sent");
  const note = component.note();
  component.set("tags", ["typed since"]);
  component.take(type, record("s2", "", ["server"], 2), note);
  assert.deepEqual(held(component), ["", ["typed since"], 2, true]);
  assert.deepEqual({ ...component.changes() }, { tags: ["server"] });
  assert.equal(component.state, "s2");
});

test("typed and typed back between call and answer counts as untouched", () => {
  const component = fresh();
  const note = component.note();
  component.set("title", "x");
  component.set("title", "one");
  component.take(type, record("s2", "server"), note);
  assert.equal(component.cells.peek("title"), "server");
});

test("without a call, as on a refreshed page, what differs from the last sent value is mine", () => {
  const component = fresh();
  component.set("title", "mine");
  component.take(type, record("s2", "server", ["server"]));
  assert.deepEqual(held(component).slice(0, 2), ["mine", ["server"]]);
  assert.deepEqual({ ...component.changes() }, { title: "server" });
});

test("locals are the page's: a later record never sets them", () => {
  const component = fresh();
  component.set("open", false);
  component.take(type, record("s2", "one", ["a"], 1, [true]));
  assert.equal(component.cells.peek("open"), false);
});

test("only writable and local values can be set", () => {
  const component = fresh();
  for (const name of ["votes", "none", "__proto__", "constructor", "title()"]) assert.equal(component.set(name, 9), false);
  assert.equal(component.cells.peek("votes"), 1);
});

test("names of prototypes are names like others", () => {
  const odd = { name: "T", table: null, writable: ["__proto__", "constructor"], readOnly: [], local: [] };
  const component = new Component(odd, [0, "id", "s", [1, 2], [], null]);
  component.set("__proto__", { polluted: true });
  const changes = component.changes();
  assert.deepEqual(Object.entries(changes), [["__proto__", 1]]);
  assert.equal(JSON.stringify(changes), '{"__proto__":1}');
  assert.equal({}.polluted, undefined);
});

test("a method runs until its last call has ended", () => {
  const component = fresh();
  assert.equal(component.count("save", 1), true);
  component.count("save", 1);
  component.count("save", -1);
  assert.equal(component.isRunning("save"), true);
  assert.equal(component.count("save", -1), false);
  assert.equal(component.isRunning("save"), false);
});

test("what a password field holds is not carried over a reload", () => {
  const component = fresh();
  component.set("title", "hush");
  component.set("tags", ["b"]);
  component.secrets.add("title");
  assert.deepEqual({ ...component.typed() }, { tags: [["b"]], open: [true] });
});

/** A component whose title a person has changed and a call has sent, and the server sent back as it was. */
function afterCall() {
  const component = fresh();
  component.set("title", "mine");
  component.take(type, record("s2", "mine"), component.note());
  return component;
}

test("what earlier calls have sent is mine on a refreshed page that says what it said before them", () => {
  const component = afterCall();
  assert.deepEqual({ ...component.changes() }, {});
  component.take(type, record("s3", "one"));
  assert.deepEqual(held(component).slice(0, 1), ["mine"]);
  assert.deepEqual({ ...component.changes() }, { title: "one" });
  assert.equal(component.hasLost, false);
});

test("what earlier calls have sent gives way to something new on a refreshed page, and counts as lost", () => {
  const component = afterCall();
  component.take(type, record("s3", "new"));
  assert.deepEqual(held(component).slice(0, 1), ["new"]);
  assert.equal(component.hasLost, true);
  assert.equal(component.isTouched, false);
});

test("a value that the server itself has set is the server's on a refreshed page", () => {
  const component = fresh();
  component.set("title", "mine");
  component.take(type, record("s2", "by a method"), component.note());
  assert.equal(component.isTouched, false);
  component.take(type, record("s3", "one"));
  assert.deepEqual(held(component).slice(0, 1), ["one"]);
  assert.equal(component.hasLost, false);
});

test("a value whose property is gone counts as lost", () => {
  const component = fresh();
  component.set("title", "mine");
  component.take({ ...type, writable: ["tags"] }, [0, "id", "s2", [["a"]], [1], null]);
  assert.equal(component.hasLost, true);
});

test("a reload brings back what earlier calls have sent only if the server says what it said before them", () => {
  const typed = afterCall().typed();
  const same = fresh();
  same.restore(typed);
  assert.equal(same.cells.peek("title"), "mine");
  const other = new Component(type, record("s1", "new"));
  other.restore(typed);
  assert.equal(other.cells.peek("title"), "new");
});
