import { focused, isFocusLost } from "./focus.js";
import { written } from "./html.js";

/**
 * `["attr", name, expression]`: the attribute follows the expression. True is an empty attribute, false and null are
 * none, except for `aria-*` and `data-*`, which say "true" and "false". A control that was disabled while it had the
 * focus gets it back, so that a person at the keyboard doesn't start again at the top of the page.
 */
export const attributeDirective = {
  name: "attr",
  drives: (_, name) => [name],
  attach(element, { effect, value }, name, expression) {
    effect(() => {
      const content = written(name, value(expression));
      if (content === element.getAttribute(name)) return;
      if (content === null) element.removeAttribute(name);
      else element.setAttribute(name, content);
      if (name === "disabled" && content === null && isFocusLost() && focused() === element) element.focus();
    });
  },
};
