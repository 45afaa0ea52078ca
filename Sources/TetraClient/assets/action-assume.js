// Fetched on demand.

import { addActions, perform } from "./action.js";
import { announce } from "./announce.js";
import { evaluate } from "./expression.js";

/**
 * `["assume", [[property, expression]…], call]`: shows values until the call is answered. If it fails, the page shows
 * again what it held, and `tetra:rolled-back` tells it.
 */
addActions({
  assume(scope, owner, list, action) {
    const values = new Map(list.map(([name, expression]) => [name, evaluate(expression, scope)]));
    const takeBack = owner.assume(values);
    const done = Promise.resolve(perform(action, scope, owner));
    done.then(takeBack, ({ code, message }) => {
      const names = takeBack();
      const { element, id } = owner;
      if (element?.isConnected && names.length) announce(element, "rolled-back", { id, code, message, names });
    });
    return done;
  },
});
