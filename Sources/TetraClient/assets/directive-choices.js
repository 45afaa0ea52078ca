// Fetched on demand: lists in form controls.

import { converted, follow } from "./directive-bind.js";
import { addDirectives } from "./directive.js";
import { text } from "./expression.js";
import { valueAt } from "./place.js";

/**
 * `["choices", place, kind]`: a list of values and what is chosen follow each other, in a group of checkboxes, of which
 * this is one, or in a `select` of several options. Values that no control of the group has stay in the list.
 */
addDirectives({
  name: "choices",
  drives: (element) => (element.localName === "select" ? ["#selected"] : ["checked"]),
  attach(element, context, place, kind) {
    const isAmong = (list, value) => Array.isArray(list) && list.some((each) => text(each) === value);
    const old = () => valueAt(place, context.scope) ?? [];
    const isSelect = element.localName === "select";
    return follow(element, context, place, {
      isTyped: isSelect
        ? [...element.options].some((option) => option.selected !== option.defaultSelected)
        : element.checked !== element.defaultChecked,
      isOut: () => false,
      read() {
        if (isSelect) {
          const known = [...element.options].map(({ value }) => value);
          const others = old().filter((each) => !known.includes(text(each)));
          return [...others, ...[...element.selectedOptions].map(({ value }) => converted(value, kind))];
        }
        const others = old().filter((each) => text(each) !== element.value);
        if (element.checked && isAmong(old(), element.value)) return old();
        return element.checked ? [...others, converted(element.value, kind)] : others;
      },
      write(value) {
        if (!isSelect) element.checked = isAmong(value, element.value);
        else for (const option of element.options) option.selected = isAmong(value, option.value);
      },
    });
  },
});
