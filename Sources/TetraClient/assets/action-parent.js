// Fetched on demand.

import { addActions, perform, withField } from "./action.js";
import { evaluate } from "./expression.js";
import { enclosing } from "./registry.js";

/**
 * `["parent", type or null, action, depth?, expression?]`: does something as the nearest enclosing component of a type.
 * The expression is evaluated here and handed on as the event's field `result`.
 */
addActions({
  parent(scope, owner, type, action, depth, expression) {
    const target = enclosing(owner, type);
    if (!target) {
      console.error(`tetra: there is no ${type ?? "component"} around ${owner.type.name}`);
      return;
    }
    const handed = () => withField(scope, `result${depth || ""}`, evaluate(expression, scope));
    const { event } = expression === undefined ? scope : handed();
    return perform(action, { ...target.scope(scope.literals), event }, target);
  },
});
