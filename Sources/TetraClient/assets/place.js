// What can be set: a property of the component by its name, or the way to a part of one, written as an expression.

import { evaluate } from "./expression.js";

/** How each kind of place is set; modules that are fetched on demand add theirs. */
export const places = {
  __proto__: null,
  get(owner, value, scope, name) {
    if (!owner.set(name, value)) console.error(`tetra: ${name} of ${owner.type.name} is not the page's to change`);
  },
};

const wayTo = (place) => (typeof place === "string" ? ["get", place] : place);

export const valueAt = (place, scope) => evaluate(wayTo(place), scope);

/** The name of the property that a place is part of. */
export function rootName(place, { row }) {
  if (!Array.isArray(place)) return place;
  if (place[0] !== "item") return rootName(place[1], { row });
  while (row && row.level !== place[1]) row = row.outer;
  return rootName(row?.list, { row: row?.outer });
}

/** Sets a place. A part is set by setting the whole anew, so that all that depends on it follows. */
export function setAt(place, value, scope, owner) {
  const [kind, ...parameters] = wayTo(place);
  if (places[kind]) places[kind](owner, value, scope, ...parameters);
  else console.error(`tetra: ${kind} can't be set`);
}
