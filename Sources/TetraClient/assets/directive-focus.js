import { focused, isFocusLost, isUsable } from "./focus.js";
import { afterEffects } from "./reactive.js";

/**
 * `["focus", expression]`: the element gets the focus, its text selected, when the expression turns true. When that
 * turns false and the element can't be used any more, as in a form that closes, whatever had the focus before gets it
 * back, unless a person has moved on.
 */
export const focusDirective = {
  name: "focus",
  drives: () => [],
  attach(element, { effect, value, isNew }, expression) {
    let was = !isNew && value(expression) === true;
    let opener = null;
    effect(() => {
      const is = value(expression) === true;
      if (is === was) return;
      was = is;
      afterEffects(() => (is ? enter() : leave()));
    });

    function enter() {
      if (focused() !== element) opener = focused();
      element.focus();
      element.select?.();
    }

    function leave() {
      if (!isUsable(element) && (isFocusLost() || document.activeElement === element)) opener?.focus();
      opener = null;
    }
  },
};
