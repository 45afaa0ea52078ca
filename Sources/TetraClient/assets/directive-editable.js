// Fetched on demand: text that is edited in place.

import { follow } from "./directive-bind.js";
import { addDirectives } from "./directive.js";
import { text } from "./expression.js";

/**
 * `["editable", place]`: the element's text can be edited and follows a value. Only text comes in, whatever is pasted
 * or dropped. It is written to only where it differs, so that the caret stays where it is.
 */
addDirectives({
  name: "editable",
  drives: () => ["#text", "contenteditable"],
  attach(element, context, place) {
    // What doesn't know `plaintext-only` would let markup in: there, pasting is done by hand.
    if (element.contentEditable !== "plaintext-only") {
      element.contentEditable = "true";
      element.addEventListener("beforeinput", keepPlain);
    }
    const read = () => element.innerText.replace(/\r\n?/g, "\n").replace(/^\n$/, "");
    const cleanUp = follow(element, context, place, {
      isTyped: false,
      isOut: () => false,
      read,
      write(value) {
        if (read() !== text(value)) element.textContent = text(value);
      },
    });
    return () => {
      element.removeEventListener("beforeinput", keepPlain);
      cleanUp();
    };
  },
});

function keepPlain(event) {
  if (event.inputType.startsWith("format")) event.preventDefault();
  const content = event.dataTransfer?.getData("text/plain");
  if (content === undefined || !event.inputType.startsWith("insertFrom")) return;
  event.preventDefault();
  const range = getSelection().getRangeAt(0);
  range.deleteContents();
  range.insertNode(document.createTextNode(content));
  range.collapse(false);
  event.target.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
