// Fetched on demand.

import { addActions, perform, withField } from "./action.js";
import { components } from "./registry.js";

/**
 * `["then", depth, call, action or null, action or null]`: does something with what a call returned, as the event's
 * field `result`, or with why it failed, as `error`; with the depth behind it where it isn't 0.
 */
addActions({
  then(scope, owner, depth, action, then, failed) {
    const suffix = depth || "";
    const isThere = () => components.get(owner.id) === owner;
    const done = Promise.resolve(perform(action, { ...scope, isHandled: scope.isHandled || !!failed }, owner));
    done.then(
      (value) => then && isThere() && perform(then, withField(scope, `result${suffix}`, value ?? null), owner),
      ({ code, message }) =>
        failed && isThere() && perform(failed, withField(scope, `error${suffix}`, { code, message }), owner),
    );
    return done;
  },
});
