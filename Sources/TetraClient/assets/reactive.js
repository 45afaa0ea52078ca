// Values that know who read them. A change runs the readers again, all of them together in one microtask.

let reader = null;
let scheduled = false;
let later = [];
const pending = new Set();

/** Named values of one component; reading one inside an effect makes the effect depend on it. */
export class Cells {
  #values = new Map();
  #readers = new Map();

  has(name) {
    return this.#values.has(name);
  }

  peek(name) {
    return this.#values.get(name) ?? null;
  }

  get(name) {
    if (reader) {
      let readers = this.#readers.get(name);
      if (!readers) this.#readers.set(name, (readers = new Set()));
      readers.add(reader);
      reader.sources.add(readers);
    }
    return this.peek(name);
  }

  set(name, value) {
    const old = this.#values.get(name);
    this.#values.set(name, value);
    if (Object.is(old, value)) return;
    for (const effect of this.#readers.get(name) ?? []) pending.add(effect);
    schedule();
  }
}

/** Runs `body` now and again whenever something that it read has changed. Returns `run` and `stop`. */
export function effect(body) {
  const self = { sources: new Set(), run, stop };
  run();
  return self;

  function run() {
    stop();
    const outer = reader;
    reader = self;
    try {
      body();
    } finally {
      reader = outer;
    }
  }

  function stop() {
    pending.delete(self);
    for (const readers of self.sources) readers.delete(self);
    self.sources.clear();
  }
}

/** Runs `action` after the effects that are due: what moves the focus must see the page as it will be. */
export function afterEffects(action) {
  later.push(action);
  schedule();
}

/** Runs all that is due now instead of in the next microtask. */
export function flush() {
  scheduled = false;
  for (const effect of pending) effect.run();
  const actions = later;
  later = [];
  for (const action of actions) action();
}

function schedule() {
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(flush);
}
