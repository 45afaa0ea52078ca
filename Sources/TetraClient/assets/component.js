// One component of the page: its sealed state and its values. Pure: the page hands it records and reads what to send.

import { bare, equal } from "./values.js";
import { Cells } from "./reactive.js";

/** A record is `[typeIndex, id, state, writable values, read-only values, initial locals or null]`. */
export class Component {
  /** Is told of a component and the name of a value that the page has changed; set by who wants to know. */
  static changed = () => {};

  /** The root element; null until the page has found it. */
  element = null;
  cells = new Cells();
  /** Names of values that are bound to password fields. */
  secrets = new Set();
  #sent = new Map();
  #running = new Map();

  constructor(type, record) {
    this.id = record[1];
    this.take(type, record);
  }

  /**
   * Takes over what the server sent. Of the writable values those win that the page changed since `asked` was noted:
   * at the call that is answered, or else when the server last sent them.
   */
  take(type, [, , state, writable, readOnly, locals], asked = this.#sent) {
    const isWhole = [type?.writable, type?.readOnly, type?.local].every(areNames) && areNames([type.name, state]);
    if (!isWhole || writable.length !== type.writable.length || readOnly.length !== type.readOnly.length) {
      throw new TypeError("The record does not fit its type.");
    }
    const isNew = !this.type;
    this.type = type;
    this.state = state;
    type.writable.forEach((name, index) => {
      const isMine = asked.has(name) && !equal(this.cells.peek(name), asked.get(name));
      this.#sent.set(name, writable[index]);
      if (!isMine) this.#put(name, writable[index]);
    });
    type.readOnly.forEach((name, index) => this.#put(name, readOnly[index]));
    if (locals && isNew) type.local.forEach((name, index) => this.#put(name, locals[index]));
  }

  /** The writable values as they are now, to be given to `take` with the answer. */
  note() {
    return new Map(this.type.writable.map((name) => [name, this.cells.peek(name)]));
  }

  /** What the page changed since the server last sent it: name to the value that was last sent. */
  changes() {
    const changed = bare();
    for (const name of this.type.writable) {
      const sent = this.#sent.get(name) ?? null;
      if (!equal(this.cells.peek(name), sent)) changed[name] = sent;
    }
    return changed;
  }

  /** What a person or script has put in: changed values and all locals, but nothing that a password field holds. */
  typed() {
    const names = [...Object.keys(this.changes()), ...this.type.local].filter((name) => !this.secrets.has(name));
    return bare(Object.fromEntries(names.map((name) => [name, this.cells.peek(name)])));
  }

  /** Whether the page may set a value of this name. */
  accepts(name) {
    return this.type.writable.includes(name) || this.type.local.includes(name);
  }

  /** Sets a writable or local value. Returns false for any other name. */
  set(name, value) {
    const accepted = this.accepts(name);
    if (accepted && this.#put(name, value)) Component.changed(this, name);
    return accepted;
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
    return this.#running.size > 0;
  }

  #put(name, value = null) {
    const isNew = !equal(this.cells.peek(name), value) || !this.cells.has(name);
    if (isNew) this.cells.set(name, value);
    return isNew;
  }
}

const areNames = (list) => Array.isArray(list) && list.every((each) => typeof each === "string");
