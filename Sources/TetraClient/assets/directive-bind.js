import { text } from "./expression.js";
import { equal } from "./values.js";

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
    const isNumber = () => typeof owner.cells.peek(name) === "number" || (isNumeric(element) && owner.cells.peek(name) === null);
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
      const value = read(owner.cells.peek(name), isNumber());
      if (value !== undefined) owner.set(name, value);
    }

    function rewrite() {
      write(owner.cells.peek(name));
    }
  },
};

/** Whether the browser may fill in what an earlier visit of this page held. */
const isRestored = ["reload", "back_forward"].includes(performance.getEntriesByType("navigation")[0]?.type);

const isNumeric = ({ type }) => type === "number" || type === "range";

const toNumber = (string) => (string.trim() === "" || Number.isNaN(Number(string)) ? null : Number(string));

function isTyped(element) {
  if (element.type === "checkbox" || element.type === "radio") return element.checked !== element.defaultChecked;
  return "defaultValue" in element && element.value !== element.defaultValue && element.type !== "range";
}

/** How a control is read, given the value so far and whether it is a number, and written; undefined is no answer. */
function kindOf(element) {
  const convert = (string, isNumber) => (isNumber ? toNumber(string) : string);
  if (element.type === "checkbox") {
    return {
      read(old) {
        if (!Array.isArray(old)) return element.checked;
        const others = old.filter((each) => text(each) !== element.value);
        return element.checked ? [...others, element.value] : others;
      },
      write(value) {
        element.checked = Array.isArray(value) ? value.some((each) => text(each) === element.value) : value === true;
      },
    };
  }
  if (element.type === "radio") {
    return {
      read: (_, isNumber) => (element.checked ? convert(element.value, isNumber) : undefined),
      write(value) {
        element.checked = value !== null && text(value) === element.value;
      },
    };
  }
  if (element.multiple && element.localName === "select") {
    return {
      read: (old) => {
        const isNumber = Array.isArray(old) && typeof old[0] === "number";
        return [...element.selectedOptions].map((option) => convert(option.value, isNumber));
      },
      write(value) {
        for (const option of element.options) {
          option.selected = Array.isArray(value) && value.some((each) => text(each) === option.value);
        }
      },
    };
  }
  return {
    read: (_, isNumber) => convert(element.value, isNumber),
    write(value) {
      const isSame = typeof value === "number" && element.localName === "input" && equal(toNumber(element.value), value);
      if (!isSame && element.value !== text(value)) element.value = text(value);
    },
  };
}
