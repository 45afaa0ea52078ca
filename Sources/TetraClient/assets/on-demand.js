// Parts of the runtime that few pages need, each fetched when the first element needs it.

/** Words of templates (directives, actions, operators, `on:<event>`) and the module that adds what they stand for. */
const modules = {
  __proto__: null,
  assume: () => import("./action-assume.js"),
  confirm: () => import("./action-confirm.js"),
  parent: () => import("./action-parent.js"),
  choices: () => import("./directive-choices.js"),
  copy: () => import("./actions-element.js"),
  each: () => import("./directive-each.js"),
  editable: () => import("./directive-editable.js"),
  element: () => import("./actions-element.js"),
  item: () => import("./directive-each.js"),
  row: () => import("./directive-each.js"),
  style: () => import("./directive-style.js"),
  then: () => import("./action-then.js"),
  "on:tetra:visible": () => import("./event-sources.js"),
  "on:tetra:painted": () => import("./event-sources.js"),
  "on:tetra:tick": () => import("./event-sources.js"),
};
for (const word of (
  "* / % min max abs floor ceil round fixed lower upper trim starts ends replace contains at member last join index " +
  "append insert without remove flip"
).split(" ")) {
  modules[word] = () => import("./operators.js");
}
const arrived = new Set();
const needs = new WeakMap();

/** What must arrive before the directives of a template can be attached; undefined for nothing. */
export function fetched(list) {
  if (!needs.has(list)) needs.set(list, [...wordsOf(list)]);
  const missing = needs.get(list).filter((word) => !arrived.has(word));
  if (missing.length) return Promise.all(missing.map(fetchModule));
}

async function fetchModule(word) {
  await modules[word]();
  arrived.add(word);
}

/** The words of a template that stand for something in a module of its own. */
function wordsOf(part, words = new Set()) {
  if (!Array.isArray(part)) return words;
  for (const word of part[0] === "on" ? [`on:${part[1]}`] : [part[0]]) if (modules[word]) words.add(word);
  for (const each of part) wordsOf(each, words);
  return words;
}
