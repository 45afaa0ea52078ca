// Which call may travel now. Knows neither page nor network, so that every order of events can be tried in a test.

/**
 * Keeps calls in order: one at a time per lineage. A call waits while one of the same component, an ancestor or a
 * descendant is in flight or waits before it. `related(a, b)` says whether two component ids are of one lineage.
 */
export class Scheduler {
  #related;
  #waiting = [];
  #flying = new Map();
  #last = 0;

  constructor(related) {
    this.#related = related;
  }

  /** Whether nothing is in flight. */
  get isQuiet() {
    return this.#flying.size === 0;
  }

  /** The calls that wait, in order. */
  get waiting() {
    return this.#waiting;
  }

  /** The calls that are in flight. */
  get flying() {
    return [...this.#flying.values()];
  }

  /** Queues a call `{id, …}` behind the others and numbers it. A number is never used twice. */
  add(call) {
    call.number = String(++this.#last);
    this.#waiting.push(call);
  }

  /** Takes the calls that may go now, in order and never two of one lineage; they count as in flight from here on. */
  take() {
    const before = [...this.#flying.values()];
    const going = [];
    const waiting = [];
    for (const call of this.#waiting) {
      const isBlocked = before.some((other) => this.#related(other.id, call.id));
      (isBlocked ? waiting : going).push(call);
      before.push(call);
    }
    this.#waiting = waiting;
    for (const call of going) this.#flying.set(call.number, call);
    return going;
  }

  /** Ends a call and returns it; undefined for a number that is not in flight, as in an answer that comes twice. */
  settle(number) {
    const call = this.#flying.get(number);
    this.#flying.delete(number);
    return call;
  }

  /** Takes the waiting calls of a component that is gone out of the queue. */
  drop(id) {
    const dropped = this.#waiting.filter((call) => call.id === id);
    this.#waiting = this.#waiting.filter((call) => call.id !== id);
    return dropped;
  }
}
