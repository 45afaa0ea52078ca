// What events do: a prefix tree in JSON like the expressions.

import { dispatch } from "./announce.js";
import { call } from "./call.js";
import { evaluate } from "./expression.js";

const actions = {
  __proto__: null,
  set: (scope, owner, name, value) => set(owner, name, evaluate(value, scope)),
  toggle: (scope, owner, name) => set(owner, name, scope.get(name) !== true),
  call: (scope, owner, method, parameters) => {
    const values = parameters.map((each) => evaluate(each, scope));
    call(owner, method, values).catch(ignore);
  },
  do: (scope, owner, ...list) => list.forEach((each) => perform(each, scope, owner)),
  if: (scope, owner, condition, then, otherwise) => {
    const chosen = evaluate(condition, scope) === true ? then : otherwise;
    if (chosen) perform(chosen, scope, owner);
  },
  dispatch: (scope, owner, type, detail = null) => dispatch(owner.element, type, evaluate(detail, scope)),
};

/** Performs an action for the component that owns the directive. */
export function perform([name, ...parameters], scope, owner) {
  const action = actions[name];
  if (action) action(scope, owner, ...parameters);
  else console.error(`tetra: unknown action ${name}`);
}

function set(owner, name, value) {
  if (!owner.set(name, value)) console.error(`tetra: ${name} of ${owner.type.name} is not the page's to change`);
}

// A failed call has told the page by `tetra:method-error`; nobody waits for its promise here.
function ignore() {}
