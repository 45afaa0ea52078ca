// Where the focus goes when its place goes away, so that a person at the keyboard keeps theirs.

import { ownerOf } from "./registry.js";

const controls = "a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]";
const fields = "input,select,textarea,[contenteditable]";
let last = null;

// Browsers take the focus from a control that is hidden or disabled without putting it anywhere; a person who leaves
// a control that could still be used has moved on.
document.addEventListener("focusin", ({ target }) => (last = target));
document.addEventListener("focusout", ({ target }) => isUsable(target) && (last = null));

/** The element with the focus, or the one that lost it by being hidden or disabled; null for none. */
export function focused() {
  const active = document.activeElement;
  return active && active !== document.body ? active : last;
}

/** Whether no element has the focus at this moment. */
export const isFocusLost = () => !document.activeElement || document.activeElement === document.body;

/**
 * Where the focus should go when `root` leaves the page with it: null if it is elsewhere. The next item's control in
 * the same place, else its first; else, in the component around, what has `autofocus`, the first field, or itself.
 */
export function refugeFrom(root) {
  const before = focused();
  if (!before || !root.contains(before)) return null;
  const next = root.nextElementSibling;
  const place = [...root.querySelectorAll(controls)].indexOf(before);
  const candidates = next ? [...next.querySelectorAll(controls)] : [];
  const around = ownerOf(root.parentElement)?.element;
  const outside = (selector) =>
    [...(around?.querySelectorAll(selector) ?? [])].find((each) => !root.contains(each) && isUsable(each));
  return (
    [candidates[place], next, ...candidates].find((each) => each?.matches(controls) && isUsable(each)) ??
    outside("[autofocus]") ??
    outside(fields) ??
    around ??
    null
  );
}

/** Moves the focus to what `refugeFrom` has found. */
export function moveFocus(element) {
  if (!element?.isConnected) return;
  element.focus();
  if (document.activeElement === element) return;
  element.tabIndex = -1;
  element.focus();
}

/** Whether a person can put the focus on an element. */
export function isUsable(element) {
  const isVisible = element.checkVisibility({ visibilityProperty: true });
  return isVisible && element.tabIndex >= 0 && !element.matches(":disabled");
}
