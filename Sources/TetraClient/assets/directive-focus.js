import { focused, isFocusLost } from "./focus.js";
import { afterEffects } from "./reactive.js";

/**
 * `["focus", expression]`: the element gets the focus, its text selected, when the expression turns true. When it
 * turns false again and nothing else has taken the focus, whatever had it before gets it back.
 */
export const focusDirective = {
  name: "focus",
  drives: () => [],
  attach(element, { effect, value, isStart }, expression) {
    let was = isStart && value(expression) === true;
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
      if (isFocusLost() || document.activeElement === element) opener?.focus();
      opener = null;
    }
  },
};
