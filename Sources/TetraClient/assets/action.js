// What events do: a prefix tree in JSON like the expressions.

import { dispatch } from "./announce.js";
import { call } from "./call.js";
import { evaluate } from "./expression.js";
import { invoke } from "./functions.js";
import { setAt, valueAt } from "./place.js";
import { bare } from "./values.js";

const actions = {
  __proto__: null,
  set: (scope, owner, place, value) => setAt(place, evaluate(value, scope), scope, owner),
  toggle: (scope, owner, place) => setAt(place, valueAt(place, scope) !== true, scope, owner),
  call: (scope, owner, method, parameters) => {
    const values = parameters.map((each) => evaluate(each, scope));
    return call(owner, method, values, scope.isHandled);
  },
  do: (scope, owner, ...list) => list.forEach((each) => perform(each, scope, owner)),
  if: (scope, owner, condition, then, otherwise) => {
    const chosen = evaluate(condition, scope) === true ? then : otherwise;
    return chosen && perform(chosen, scope, owner);
  },
  invoke: (scope, owner, name, parameters) => {
    const values = parameters.map((each) => evaluate(each, scope));
    invoke(owner, name, values);
  },
  dispatch: (scope, owner, type, detail = null) => dispatch(owner.element, type, evaluate(detail, scope)),
};

/** Adds actions; modules that are fetched on demand add theirs. */
export function addActions(more) {
  Object.assign(actions, more);
}

/** Performs an action for the component that owns the directive. Returns a promise where it takes time. */
export function perform([name, ...parameters], scope, owner) {
  const action = actions[name];
  if (!action) console.error(`tetra: unknown action ${name}`);
  const done = action?.(scope, owner, ...parameters);
  if (done instanceof Promise) done.catch(ignore);
  return done;
}

/** A scope in which an event has one more field: what came of a call, or what is handed on. */
export const withField = (scope, name, value) => ({ ...scope, event: bare({ ...scope.event, [name]: value }) });

// A failed call has told the page by `tetra:method-error`; nobody waits for its promise here.
function ignore() {}
