import { text } from "./expression.js";

/** `["text", expression]`: the element's content is the expression's value as text. */
export const textDirective = {
  name: "text",
  drives: () => ["#text"],
  attach(element, { effect, value }, expression) {
    effect(() => {
      const content = text(value(expression));
      if (element.textContent !== content) element.textContent = content;
    });
  },
};
