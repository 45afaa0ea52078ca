// Fetched on demand.

import { addActions, perform } from "./action.js";
import { announce } from "./announce.js";
import { CallError } from "./call.js";
import { evaluate, text } from "./expression.js";
import { own } from "./values.js";
import { words } from "./words.js";

let last = Promise.resolve();

/**
 * `["confirm", expression or null, action]`: asks the person first; without an expression what the called method's type
 * says. An app that prevents the default of `tetra:confirm` answers itself, by `detail.answer(true)` or `(false)`.
 */
addActions({
  async confirm(scope, owner, expression, action) {
    const said = expression === null ? own(owner.type.confirm, methodOf(action)) : evaluate(expression, scope);
    if (await asked(text(said), owner)) return perform(action, scope, owner);
    throw new CallError({ code: "Declined", message: "The answer was no." });
  },
});

/** The method of a call, which may have other things around it. */
function methodOf([name, first, inner]) {
  return name === "call" ? first : methodOf(inner ?? ["call"]);
}

/** One question at a time; a component that has left asks no more. */
function asked(question, owner) {
  const answer = last.then(() => owner.element?.isConnected === true && ask(question, owner));
  last = answer.catch(() => false);
  return answer;
}

function ask(question, { element, id }) {
  return new Promise((resolve) => {
    const answer = (yes) => resolve(yes === true);
    if (announce(element, "confirm", { id, question, answer }, true)) show(question, answer);
  });
}

/** A modal dialog of our own: Escape is no, and the focus goes back to where it was. */
function show(question, answer) {
  const dialog = document.createElement("dialog");
  const title = document.createElement("p");
  title.id = `tetra-question-${performance.now()}`;
  title.textContent = question;
  dialog.className = "tetra-confirm";
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.append(title, button(words.no, ""), button(words.yes, "yes"));
  // What is pressed here is for the question, not for who listens on the window.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.addEventListener("close", () => {
    dialog.remove();
    answer(dialog.returnValue === "yes");
  });
  document.body.append(dialog);
  dialog.showModal();

  function button(label, value) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", () => dialog.close(value));
    return made;
  }
}
