// Fetched on demand: rows that the page makes.

import { addDirectives, connect, rows, sweep } from "./directive.js";
import { forms } from "./expression.js";
import { forget } from "./morph-memory.js";
import { places, setAt, valueAt } from "./place.js";
import { Cells } from "./reactive.js";
import { own } from "./values.js";

/** The row of a level that an expression stands in. */
function rowAt({ row }, level) {
  while (row && row.level !== level) row = row.outer;
  return row;
}

forms.item = (scope, level) => rowAt(scope, level)?.cells.get("item") ?? null;
forms.row = (scope, level) => rowAt(scope, level)?.cells.get("index") ?? null;

places.item = (owner, value, scope, level) => {
  const row = rowAt(scope, level);
  // A field that leaves with its row may still tell of a change.
  if (!row || row.isGone) return;
  const { list, outer, cells } = row;
  const around = { ...scope, row: outer };
  setAt(list, valueAt(list, around).toSpliced(cells.peek("index"), 1, value), around, owner);
};

/**
 * `["each", level, list, id]` on a template: behind it stands one row for each element of the list, made after what is
 * in the template. Rows are told apart by a member of the element, else by its value, so that they keep what a person
 * does with them; one whose element alone has changed stays, too.
 */
addDirectives({
  name: "each",
  drives: () => [],
  attach(template, { owner, scope, effect }, level, list, id) {
    let source = serialized(template);
    let made = new Map();
    const found = [];
    for (let next = template.nextElementSibling; next?.hasAttribute("data-tetra-row"); next = next.nextElementSibling) {
      if (rows.has(next)) break;
      found.push(next);
    }
    for (const element of found) forget(element);
    effect(() => show(valueAt(list, scope) ?? []));
    return () => clear(made.values());

    function show(items) {
      const old = made;
      if (source !== serialized(template)) {
        source = serialized(template);
        clear(old.values());
        old.clear();
      }
      made = new Map();
      const names = items.map((item) => JSON.stringify(id ? own(item, id) : item));
      const left = [...old].filter(([name]) => !names.includes(name));
      const free = new Map(left.map(([, row]) => [row.cells.peek("index"), row]));
      let place = template;
      items.forEach((item, index) => {
        let name = names[index];
        while (made.has(name)) name += "+";
        const known = old.get(name) ?? free.get(index);
        const row = known ?? { level, list, outer: scope.row, cells: new Cells(), element: found.shift() ?? copy() };
        free.delete(index);
        old.delete(name);
        made.set(name, row);
        row.cells.set("item", item);
        row.cells.set("index", index);
        if (place.nextElementSibling !== row.element) put(row.element, place);
        place = row.element;
        if (known) return;
        rows.set(row.element, row);
        connect(row.element, new Set([owner]));
      });
      const kept = new Set(made.values());
      clear([...old.values()].filter((row) => !kept.has(row)));
      for (const element of found.splice(0)) element.remove();
    }

    function copy() {
      return document.importNode(template.content.firstElementChild, true);
    }
  },
});

const serialized = (template) => new XMLSerializer().serializeToString(template);

function put(element, place) {
  const isMove = element.isConnected && "moveBefore" in Element.prototype;
  if (isMove) place.parentNode.moveBefore(element, place.nextSibling);
  else place.after(element);
}

function clear(list) {
  for (const row of list) {
    row.isGone = true;
    row.element.remove();
  }
  sweep();
}
