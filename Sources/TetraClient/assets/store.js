// Fetched on demand: local values that components of a page share.

import { components } from "./registry.js";
import { Cells, effect } from "./reactive.js";
import { equal, parseJSON } from "./values.js";

const shared = new Cells();

/**
 * Keeps a component's locals and the values that are shared under their keys in step: `stores` is an object of
 * `name: [key, isPersisted]`. What is shared already wins over what the component begins with.
 */
export function share(component, stores) {
  if (components.get(component.id) !== component) return;
  for (const [name, [key, isPersisted]] of Object.entries(stores)) {
    if (!shared.has(key)) begin(key, component.cells.peek(name), isPersisted);
    const down = effect(() => put(component.cells, name, shared.get(key)));
    const up = effect(() => {
      const value = component.cells.get(name);
      if (components.get(component.id) === component) return put(shared, key, value);
      up.stop();
      down.stop();
    });
  }
}

function put(cells, name, value) {
  if (!equal(cells.peek(name), value)) cells.set(name, value);
}

function begin(key, value, isPersisted) {
  shared.set(key, isPersisted ? stored(key) ?? value : value);
  if (!isPersisted) return;
  effect(() => keep(key, shared.get(key)));
  addEventListener("storage", (event) => {
    if (event.key === itemName(key) && event.newValue !== null) put(shared, key, stored(key));
  });
}

const itemName = (key) => `tetra:${key}`;

/** What an earlier page has kept; null for nothing, or for what is no JSON. */
function stored(key) {
  try {
    return parseJSON(localStorage.getItem(itemName(key)));
  } catch {
    return null;
  }
}

/** Browsers may refuse to keep anything; the page works without. */
function keep(key, value) {
  try {
    localStorage.setItem(itemName(key), JSON.stringify(value));
  } catch {}
}
