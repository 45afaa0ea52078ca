// Fetched on demand.

import { addDirectives } from "./directive.js";
import { text } from "./expression.js";

/**
 * `["style", property, expression]`: the property of the element's style follows the expression, through the CSSOM,
 * because the policy forbids style attributes. Null, or what CSS does not understand, is no property.
 */
addDirectives({
  name: "style",
  drives: () => [],
  attach(element, { effect, value }, property, expression) {
    effect(() => {
      const content = value(expression);
      element.style.removeProperty(property);
      if (content !== null) element.style.setProperty(property, text(content));
    });
  },
});
