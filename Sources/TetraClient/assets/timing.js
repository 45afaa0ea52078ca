// Quick series of calls or events, thinned out in the page: `debounce:<ms>`, `throttle:<ms>`, `throttle:<ms>:leading`,
// `throttle:<ms>:trailing`.

const waitingSeries = new Set();

/**
 * One series. `run(...parameters)` is what happens to those that go; `place()` is the element that it belongs to:
 * leaving a field inside, or sending a form, ends the wait. `isLate` lets what a form's sending does go first.
 */
export class Series {
  #run;
  #place;
  #isLate;
  #isDebounce;
  #wait;
  #leads;
  #trails;
  #timer = 0;
  #next = null;
  #last = null;

  constructor(timing, run, place, isLate = false) {
    const [kind, wait, edge] = timing.split(":");
    this.#run = run;
    this.#place = place;
    this.#isLate = isLate;
    this.#isDebounce = kind === "debounce";
    this.#wait = Number(wait);
    this.#leads = !this.#isDebounce && edge !== "trailing";
    this.#trails = edge !== "leading";
  }

  /** Takes one more; returns what comes of it, or of what took its place. */
  add(...parameters) {
    if (this.#isDebounce) this.#close();
    else if (!this.#timer && this.#leads) {
      this.#open();
      return (this.#last = this.#run(...parameters));
    }
    if (!this.#trails) return this.#last;
    this.#next ??= promised();
    this.#next.parameters = parameters;
    waitingSeries.add(this);
    if (!this.#timer) this.#open();
    return this.#next.promise;
  }

  /** Lets what waits go now. */
  flush() {
    const next = this.#forget();
    if (!next) return;
    this.#close();
    if (!this.#isDebounce) this.#open();
    this.#last = this.#run(...next.parameters);
    next.resolve(this.#last);
  }

  /** Takes back what waits; `error` is told to whoever waits for it. */
  drop(error) {
    const next = this.#forget();
    if (this.#isDebounce) this.#close();
    if (next && error) next.reject(error);
  }

  /** Lets what waits go because the person is done at `target`. */
  end(target, isSubmit) {
    if (!this.#place()?.contains(target)) return;
    if (isSubmit && this.#isLate) setTimeout(() => this.flush());
    else this.flush();
  }

  #forget() {
    const next = this.#next;
    this.#next = null;
    waitingSeries.delete(this);
    return next;
  }

  #open() {
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.flush();
    }, this.#wait);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}

/** A promise with what ends it. */
function promised() {
  const ends = {};
  ends.promise = new Promise((resolve, reject) => Object.assign(ends, { resolve, reject }));
  return ends;
}

// `capture`: what waits goes before what the form's own listeners do.
for (const type of ["submit", "focusout"]) {
  globalThis.document?.addEventListener(
    type,
    ({ target }) => [...waitingSeries].forEach((series) => series.end(target, type === "submit")),
    true,
  );
}
