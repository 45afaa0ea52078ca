// Fetched on demand: what elements can be made to do.

import { addActions } from "./action.js";
import { evaluate, text } from "./expression.js";

const verbs = {
  __proto__: null,
  focus: ["*", (element) => element.focus()],
  scroll: ["*", (element) => element.scrollIntoView({ block: "nearest", behavior: calm() ? "auto" : "smooth" })],
  modal: ["dialog", (element) => element.open || element.showModal()],
  close: ["dialog", (element) => element.close()],
  submit: ["form", (element) => HTMLFormElement.prototype.requestSubmit.call(element)],
  reset: ["form", resetForm],
};

addActions({
  /** `["element", verb, id]`: of the element with the id, else of the nearest around the event that knows the verb. */
  element(scope, owner, verb, id) {
    const [kind, body] = verbs[verb] ?? [];
    const named = () => document.getElementById(text(evaluate(id, scope)));
    const element = id === undefined ? scope.element?.closest(kind) : named();
    if (body && element?.matches(kind)) body(element);
  },
  /** `["copy", text]`: browsers ask for a click or a key before they allow it. */
  copy(scope, owner, content) {
    const refused = (error) => console.error(`tetra: copy: ${error.message}`);
    if (navigator.clipboard) navigator.clipboard.writeText(text(evaluate(content, scope))).catch(refused);
    else refused(new Error("the page has no clipboard, which takes https or localhost"));
  },
});

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * A reset tells nobody what it did to the fields, so those that are bound are told here. Members of a form are read
 * through its prototype, because a field with their name hides them.
 */
function resetForm(form) {
  HTMLFormElement.prototype.reset.call(form);
  for (const field of controlsOf(form)) field.dispatchEvent(new Event("input"));
}

function controlsOf(form) {
  return Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, "elements").get.call(form);
}
