import { rootName, setAt, valueAt } from "./place.js";
import { text } from "./expression.js";
import { equal } from "./values.js";

/**
 * `["bind", place, kind]`: a form control and a value follow each other. The kind says how the control's text becomes a
 * value: `text` (also where it is left out), `filled` (a text that is not empty), `integer`, `number`, `flag`; a `?`
 * after it makes nothing of an empty field. A text that is no such value leaves what there was, and marks the control.
 */
export const bindDirective = {
  name: "bind",
  drives: (element) => (element.localName === "select" ? ["#selected"] : ["value", "checked"]),
  attach(element, context, place, kind) {
    const isTick = element.type === "checkbox";
    const isRadio = element.type === "radio";
    // Radio buttons of one name are one group: a single stop of the Tab key, and the arrow keys choose.
    if (isRadio && typeof place === "string") element.name ||= `${context.owner.id}.${place}`;
    if (element.type === "password") context.owner.secrets.add(rootName(place, context.scope));
    return follow(element, context, place, {
      isTyped: isTick || isRadio ? element.checked !== element.defaultChecked : isTyped(element),
      isOut: () => isRadio && !element.checked,
      read: () => (isTick ? element.checked : converted(element.value, kind, element)),
      write(value) {
        const content = text(value);
        // "4." and "4" are the same number; who types must not be corrected.
        const isSame = typeof value === "number" && element.value.trim() !== "" && Number(element.value) === value;
        if (isTick) element.checked = value === true;
        else if (isRadio) element.checked = value !== null && content === element.value;
        else if (!isSame && element.value !== content) element.value = content;
      },
    });
  },
};

/** Whether the browser may fill in what an earlier visit of this page held. */
const isRestored = ["reload", "back_forward"].includes(performance.getEntriesByType("navigation")[0]?.type);

function isTyped(element) {
  if (element.localName === "select") return element.selectedOptions[0] !== initialOption(element);
  if (element.type !== "range") return "defaultValue" in element && element.value !== element.defaultValue;
  // A range has no other values than those that it can show: what it made of the first one is its first one.
  const untouched = element.cloneNode();
  untouched.value = element.defaultValue;
  return element.value !== untouched.value;
}

function initialOption({ options }) {
  const all = [...options];
  return all.findLast((option) => option.defaultSelected) ?? all.find((option) => !option.disabled);
}

/**
 * Keeps what `read` gives and a value in step. It is written to only where it differs, because any write takes away the
 * undo stack and a composition that is under way. `read` gives undefined for what is no value of the kind.
 */
export function follow(element, { owner, scope, effect, isStart }, place, { isTyped, isOut, read, write }) {
  let refused;
  // What was typed before this script ran counts as typed; what the browser restored by itself does not.
  if (isStart && !isRestored && isTyped) take();
  // `capture`: the value is there before the element's own actions run.
  element.addEventListener("input", take, true);
  element.addEventListener("change", take, true);
  effect(() => show(valueAt(place, scope)));
  if (isStart && isRestored) addEventListener("pageshow", rewrite, { once: true });
  return () => {
    element.removeEventListener("input", take, true);
    element.removeEventListener("change", take, true);
    removeEventListener("pageshow", rewrite);
  };

  function take() {
    if (isOut()) return;
    const value = read();
    if (value !== undefined) {
      mend();
      setAt(place, value, scope, owner);
    } else if (!refused) {
      refused = { instead: valueAt(place, scope), mark: element.getAttribute("aria-invalid") };
      element.setAttribute("aria-invalid", "true");
    }
  }

  function show(value) {
    // A field that was emptied stays empty until there is another value to show.
    if (refused && equal(value, refused.instead)) return;
    mend();
    write(value);
  }

  function mend() {
    if (refused?.mark === null) element.removeAttribute("aria-invalid");
    else if (refused) element.setAttribute("aria-invalid", refused.mark);
    refused = undefined;
  }

  function rewrite() {
    write(valueAt(place, scope));
  }
}

/** The value of a control's text; undefined for none of its kind. */
export function converted(string, kind = "text", element = null) {
  const isOptional = kind.endsWith("?");
  const type = isOptional ? kind.slice(0, -1) : kind;
  if (element?.validity?.badInput) return;
  if (string.trim() === "" && (isOptional || type !== "text")) return isOptional ? null : undefined;
  if (type === "flag") return string === "true";
  if (type !== "number" && type !== "integer") return string;
  const parsed = Number(string);
  const isFit = type === "number" ? Number.isFinite : Number.isSafeInteger;
  return isFit(parsed) ? parsed : undefined;
}
