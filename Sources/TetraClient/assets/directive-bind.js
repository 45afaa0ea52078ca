import { text } from "./expression.js";

/**
 * `["bind", name]`: a form control and a value follow each other. Numbers stay numbers; a checkbox is true or false,
 * or one entry of a list; several options of a select are a list. The control is written to only where it differs,
 * because any write takes away the undo stack and a composition that is under way.
 */
export const bindDirective = {
  name: "bind",
  drives: (element) => (element.localName === "select" ? ["#selected"] : ["value", "checked"]),
  attach(element, { owner, effect, isStart }, name) {
    const { read, write } = kindOf(element);
    if (element.type === "password") owner.secrets.add(name);
    // What was typed before this script ran counts as typed; what the browser restored by itself does not.
    if (isStart && !isRestored && isTyped(element)) take();
    // `capture`: the value is there before the element's own actions run.
    element.addEventListener("input", take, true);
    element.addEventListener("change", take, true);
    effect(() => write(owner.cells.get(name)));
    if (isStart && isRestored) addEventListener("pageshow", rewrite, { once: true });
    return () => {
      element.removeEventListener("input", take, true);
      element.removeEventListener("change", take, true);
      removeEventListener("pageshow", rewrite);
    };

    function take() {
      const value = read(owner.cells.peek(name));
      if (value !== undefined) owner.set(name, value);
    }

    function rewrite() {
      write(owner.cells.peek(name));
    }
  },
};

/** Whether the browser may fill in what an earlier visit of this page held. */
const isRestored = ["reload", "back_forward"].includes(performance.getEntriesByType("navigation")[0]?.type);

function isTyped(element) {
  if (element.type === "checkbox" || element.type === "radio") return element.checked !== element.defaultChecked;
  return "defaultValue" in element && element.value !== element.defaultValue && element.type !== "range";
}

const toNumber = (string) => (string.trim() === "" || Number.isNaN(Number(string)) ? null : Number(string));

/** How a control is read, given the value so far, and how it is written; undefined says nothing. */
function kindOf(element) {
  const isNumeric = element.type === "number" || element.type === "range";
  // What was a number stays one.
  const convert = (string, old) =>
    typeof old === "number" || (isNumeric && old === null) ? toNumber(string) : string;
  const isAmong = (value, string) => Array.isArray(value) && value.some((each) => text(each) === string);
  if (element.type === "checkbox") {
    return {
      read(old) {
        if (!Array.isArray(old)) return element.checked;
        const others = old.filter((each) => text(each) !== element.value);
        return element.checked ? [...others, convert(element.value, old[0])] : others;
      },
      write(value) {
        element.checked = value === true || isAmong(value, element.value);
      },
    };
  }
  if (element.type === "radio") {
    return {
      read: (old) => (element.checked ? convert(element.value, old) : undefined),
      write(value) {
        element.checked = value !== null && text(value) === element.value;
      },
    };
  }
  if (element.type === "select-multiple") {
    return {
      read: (old) => [...element.selectedOptions].map((option) => convert(option.value, old?.[0])),
      write(value) {
        for (const option of element.options) option.selected = isAmong(value, option.value);
      },
    };
  }
  return {
    read: (old) => convert(element.value, old),
    write(value) {
      // "4." and "4" are the same number; who types must not be corrected.
      const isSame = isNumeric && typeof value === "number" && toNumber(element.value) === value;
      if (!isSame && element.value !== text(value)) element.value = text(value);
    },
  };
}
