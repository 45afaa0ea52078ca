/** `["class", name, expression]`: the element has the class while the expression is true. */
export const classDirective = {
  name: "class",
  drives: (_, name) => [`class:${name}`],
  attach(element, { effect, value }, name, expression) {
    const names = name.split(/\s+/).filter(Boolean);
    effect(() => {
      const isOn = value(expression) === true;
      for (const each of names) if (element.classList.contains(each) !== isOn) element.classList.toggle(each, isOn);
    });
  },
};
