// The queue of calls around the scheduler: from a directive or script to the moment when they are sent, and their end.

import { announceError } from "./announce.js";
import { related } from "./registry.js";
import { Scheduler } from "./scheduler.js";
import { Series } from "./timing.js";
import { own } from "./values.js";

const scheduler = new Scheduler(related);
let carrier;
let outbox = [];
let isDue = false;
let hold = null;
const timed = new WeakMap();

/**
 * Names who carries calls to the server: `prepare(call)` notes what the page holds at that moment, `send(calls)` takes
 * those of one tick and ends each by `settle`.
 */
export function carryBy(one) {
  carrier = one;
}

/**
 * Why a call failed: `code` is one of the protocol's, the component's own, or `NetworkError`, `InvalidAnswer`,
 * `InvalidCall`, `Gone`.
 */
export class CallError extends Error {
  constructor({ code, message }) {
    super(message);
    this.code = code;
  }
}

/**
 * Calls a method of a component, or renders it anew where `method` is null. Resolves to what the method returned; where
 * the method's timing puts another call in the place of this one, to what that returned. `isHandled` says that somebody
 * deals with a failure, so that the console need not tell it.
 */
export function call(component, method, parameters = [], isHandled = false) {
  const timing = own(component.type.timing, method);
  if (timing) return seriesOf(component, method, timing).add(parameters, isHandled);
  return begin(component, method, parameters, isHandled);
}

function seriesOf(component, method, timing) {
  if (!timed.has(component)) timed.set(component, new Map());
  const series = timed.get(component);
  if (!series.has(method)) {
    const run = (...parameters) => begin(component, method, ...parameters);
    series.set(method, new Series(timing, run, () => component.element));
  }
  return series.get(method);
}

function begin(component, method, parameters, isHandled) {
  const isRefresh = (each) => each.component === component && each.method === null;
  // One that waits will carry what the page holds when its turn comes.
  const waiting = method === null && scheduler.waiting.find(isRefresh);
  if (waiting) return waiting.promise;
  const each = { id: component.id, component, method, parameters, isHandled };
  each.promise = new Promise((resolve, reject) => Object.assign(each, { resolve, reject }));
  mark(component, method, 1);
  if (method === null) scheduler.flying.filter(isRefresh).forEach((older) => supersede(older, each));
  enqueue(each);
  return each.promise;
}

/** Gives up a refresh that is under way because a newer one of the component comes. */
function supersede(older, newer) {
  older.newer ??= newer;
  if (outbox.includes(older)) {
    outbox = outbox.filter((each) => each !== older);
    retire([older]);
  } else if (older.batch?.every((each) => each.newer)) older.abort();
}

/** Ends calls that were given up, by what comes of those that took their place. */
export function retire(calls) {
  for (const each of calls) {
    settle(each.number);
    each.newer.promise.then(
      () => succeed(each, null),
      (error) => fail(each, error, true),
    );
  }
}

/**
 * Queues a call, for the first time or once more. One that need not wait carries what the page holds now, so that an
 * action may call and then clear a field; one that waits carries what the page holds when its turn comes.
 */
export function enqueue(each) {
  scheduler.add(each);
  if (!hold) takeDue();
  plan();
}

/** Takes a call out of flight: undefined if it is answered already. */
export function settle(number) {
  plan();
  return scheduler.settle(number);
}

/** Ends a call that was carried out. A call ends once; whatever comes after that is passed over. */
export function succeed(each, value) {
  if (end(each)) each.resolve(value);
}

/** Ends a call that failed; `isQuiet` where the page is told in another way. */
export function fail(each, error, isQuiet = false) {
  if (!end(each)) return;
  if (!isQuiet) announceError(each.component, each.method, error, each.isHandled);
  each.reject(new CallError(error));
}

/** Ends the waiting calls of a component that has left the page. */
export function dropCalls(component) {
  const error = { code: "Gone", message: "The component has left the page." };
  for (const series of timed.get(component)?.values() ?? []) series.drop(new CallError(error));
  for (const each of scheduler.drop(component.id)) fail(each, error, true);
}

/** Runs `work` while nothing is in flight, and lets the calls that come meanwhile wait. */
export async function alone(work) {
  while (hold) await hold.ended;
  const mine = (hold = {});
  mine.ended = new Promise((resolve) => (mine.end = resolve));
  try {
    if (!scheduler.isQuiet) await new Promise((resolve) => (mine.begin = resolve));
    return await work();
  } finally {
    hold = null;
    mine.end();
    plan();
  }
}

function takeDue() {
  for (const each of scheduler.take()) {
    try {
      carrier.prepare(each);
      outbox.push(each);
    } catch (error) {
      scheduler.settle(each.number);
      fail(each, { code: "InvalidCall", message: error.message });
    }
  }
}

// A task, not a microtask: all listeners of one event have run by then, and their calls share a request.
function plan() {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    if (!hold) takeDue();
    else if (scheduler.isQuiet) hold.begin?.();
    const calls = outbox;
    outbox = [];
    if (calls.length) carrier.send(calls);
  });
}

function end(each) {
  if (each.hasEnded) return false;
  each.hasEnded = true;
  mark(each.component, each.method, -1);
  return true;
}

function mark(component, method, step) {
  const isBusy = component.count(method ?? "", step);
  if (isBusy) component.element?.setAttribute("aria-busy", "true");
  else component.element?.removeAttribute("aria-busy");
}
