/** `["show", expression]`: the element is hidden while the expression is not true. */
export const showDirective = {
  name: "show",
  drives: () => ["hidden"],
  attach(element, { effect, value }, expression) {
    effect(() => {
      element.hidden = value(expression) !== true;
    });
  },
};
