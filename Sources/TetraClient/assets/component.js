// One component of the page: its sealed state and its values. Pure: the page hands it records and reads what to send.

import { bare, equal } from "./values.js";
import { Cells } from "./reactive.js";

/**
 * A record is `[typeIndex, id, state, writable values, read-only values, initial locals or null]`. What its
 * type has none of is left out at the end.
 */
export class Component {
  /** Is told of a component and the name of a value that the page has changed; set by who wants to know. */
  static changed = () => {};

  /** The root element; null until the page has found it. */
  element = null;
  cells = new Cells();
  /** Names of values that are bound to password fields. */
  secrets = new Set();
  /** Whether what a person has put in was replaced when the page was fetched anew; whoever asks puts it back. */
  hasLost = false;
  /** The writable values as the server last sent them, and as it last said them by itself, not after the page. */
  #sent = new Map();
  #said = new Map();
  #running = new Map();
  /** Values that are shown while calls are under way, by name: what is held meanwhile, and what is assumed. */
  #assumed = new Map();

  constructor(type, record) {
    this.id = record[1];
    this.take(type, record);
  }

  /**
   * Takes over what the server sent. Of the writable values those win that the page changed since `asked` was noted, at
   * the call that is answered. Where none is, as on a page that was fetched anew, those win that the page changed since
   * the server last sent them, and those that earlier calls have sent if the server says what it said before them.
   */
  take(type, [, , state, writable = [], readOnly = [], locals = []], asked = null) {
    const isWhole = [type?.writable, type?.readOnly, type?.local].every(areNames) && areNames([type.name, state]);
    if (!isWhole || writable.length !== type.writable.length || readOnly.length !== type.readOnly.length) {
      throw new TypeError("The record does not fit its type.");
    }
    const isNew = !this.type;
    if (this.#mine().some((name) => !type.writable.includes(name))) this.hasLost = true;
    this.type = type;
    this.state = state;
    type.writable.forEach((name, index) => this.#takeWritable(name, writable[index] ?? null, asked));
    type.readOnly.forEach((name, index) => this.#put(name, readOnly[index]));
    if (locals && isNew) type.local.forEach((name, index) => this.#put(name, locals[index]));
  }

  #takeWritable(name, value, asked) {
    const held = this.#held(name);
    const wasMine = this.isMine(name);
    const isSaidAgain = this.#said.has(name) && equal(value, this.#said.get(name));
    const base = asked ?? this.#sent;
    const isChanged = base.has(name) && !equal(held, base.get(name));
    const isKept = isChanged || (!asked && wasMine && isSaidAgain);
    if (!asked && wasMine && !isKept && !equal(held, value)) this.hasLost = true;
    if (!asked || !asked.has(name) || !equal(value, asked.get(name))) this.#said.set(name, value);
    this.#sent.set(name, value);
    if (!isKept) this.#put(name, value);
  }

  /** Whether a value differs from what the server said by itself: a person or script has put it in. */
  isMine(name) {
    return this.#said.has(name) && !equal(this.#held(name), this.#said.get(name));
  }

  #mine() {
    return (this.type?.writable ?? []).filter((name) => this.isMine(name));
  }

  /** Whether a person or script has put in anything. */
  get isTouched() {
    return this.#mine().length > 0;
  }

  /** The writable values as they are now, to be given to `take` with the answer. */
  note() {
    return new Map(this.type.writable.map((name) => [name, this.#held(name)]));
  }

  /** What the page changed since the server last sent it: name to the value that was last sent. */
  changes() {
    const changed = bare();
    for (const name of this.type.writable) {
      const sent = this.#sent.get(name) ?? null;
      if (!equal(this.#held(name), sent)) changed[name] = sent;
    }
    return changed;
  }

  /**
   * What a person or script has put in, but nothing that a password field holds: changed values and all locals, and
   * beside a value that earlier calls have sent what the server said before.
   */
  typed() {
    const changed = this.changes();
    const names = [...new Set([...Object.keys(changed), ...this.#mine(), ...this.type.local])];
    const isSent = (name) => !(name in changed) && !this.type.local.includes(name);
    const entry = (name) => [this.#held(name), ...(isSent(name) ? [this.#said.get(name)] : [])];
    return bare(
      Object.fromEntries(names.filter((name) => !this.secrets.has(name)).map((name) => [name, entry(name)])),
    );
  }

  /** Puts in what `typed` gave before the page was loaded again. */
  restore(typed) {
    for (const [name, [value, said]] of Object.entries(typed)) {
      if (said === undefined || equal(said, this.#sent.get(name) ?? null)) this.set(name, value);
    }
  }

  /** Takes back what the page has made of a writable value. */
  revert(name) {
    this.#put(name, this.#sent.get(name));
  }

  /** Whether the page may set a value of this name. */
  accepts(name) {
    return this.type.writable.includes(name) || this.type.local.includes(name);
  }

  /** Sets a writable or local value. Returns false for any other name. */
  set(name, value) {
    const accepted = this.accepts(name);
    if (accepted) this.#assumed.delete(name);
    if (accepted && this.#put(name, value)) Component.changed(this, name);
    return accepted;
  }

  /**
   * Shows values that a call is expected to bring. They are neither changed nor sent; what a person sets wins. Returns
   * what takes them back: it returns the names of those that still stood.
   */
  assume(values) {
    const mine = { values };
    for (const [name, value] of values) {
      if (!this.#assumed.has(name)) this.#assumed.set(name, { held: this.cells.peek(name), list: [] });
      this.#assumed.get(name).list.push(mine);
      this.cells.set(name, value);
    }
    return () => [...values.keys()].filter((name) => this.#takeBack(name, mine));
  }

  #takeBack(name, one) {
    const { held, list } = this.#assumed.get(name) ?? { list: [] };
    if (!list.includes(one)) return false;
    list.splice(list.indexOf(one), 1);
    if (!list.length) this.#assumed.delete(name);
    this.cells.set(name, list.length ? list.at(-1).values.get(name) : held);
    return true;
  }

  /** What expressions of this component's see. */
  scope(literals = []) {
    return { literals, get: (name) => this.cells.get(name), running: (method) => this.isRunning(method) };
  }

  /** What the page holds, whatever it shows. */
  #held(name) {
    return this.#assumed.has(name) ? this.#assumed.get(name).held : this.cells.peek(name);
  }

  /** Whether calls of `method` wait or are in flight. */
  isRunning(method) {
    return this.cells.get(`${method}()`) === true;
  }

  /** Counts a call of `method` in or out; returns whether any call of the component is left. */
  count(method, step) {
    const count = (this.#running.get(method) ?? 0) + step;
    count ? this.#running.set(method, count) : this.#running.delete(method);
    this.cells.set(`${method}()`, count > 0);
    this.cells.set("*()", this.#running.size > 0);
    return this.#running.size > 0;
  }

  #put(name, value = null) {
    const assumed = this.#assumed.get(name);
    if (assumed) assumed.held = value;
    const isNew = !equal(this.cells.peek(name), value) || !this.cells.has(name);
    if (isNew && !assumed) this.cells.set(name, value);
    return isNew;
  }
}

const areNames = (list) => Array.isArray(list) && list.every((each) => typeof each === "string");
