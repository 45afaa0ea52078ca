// Fetched on demand: properties that stand in the page's address.

import { equal } from "./values.js";
import { effect } from "./reactive.js";
import { refresh } from "./refresh.js";
import { address, components, page } from "./registry.js";

/** Browsers refuse to change the address more than some hundred times in half a minute. */
const pause = 320;
let last = -pause;
let timer = 0;
let shown = address();
let isRestoring = false;

/** Lets the address follow a component's properties: `[name, parameter, default, is a step in the history]` each. */
export function follow(component) {
  const { cells, type } = component;
  effect(() => {
    for (const [name] of type.url) cells.get(name);
    const wait = last + pause - performance.now();
    if (wait <= 0) write();
    else if (!timer) timer = setTimeout(write, wait);
  });
}

// A call says at which address it was made.
document.addEventListener("tetra:before-request", write);

// A step in the history: what the address says now comes with the page.
addEventListener("popstate", () => {
  if (address() === shown) return;
  shown = address();
  isRestoring = true;
  for (const component of components.values()) for (const [name] of component.type.url ?? []) component.revert(name);
  refresh().finally(() => (isRestoring = false));
});

function write() {
  clearTimeout(timer);
  timer = 0;
  if (isRestoring) return;
  const parameters = new URLSearchParams(location.search);
  let isChanged = false;
  let isStep = false;
  for (const component of components.values()) {
    for (const [name, key, initial, push] of component.type.url ?? []) {
      const value = component.cells.peek(name);
      const texts = equal(value, initial) ? [] : textsOf(value);
      if (equal(texts, parameters.getAll(key))) continue;
      parameters.delete(key);
      for (const each of texts) parameters.append(key, each);
      isChanged = true;
      isStep ||= push;
    }
  }
  if (!isChanged) return;
  last = performance.now();
  const query = parameters.toString();
  const url = location.pathname + (query && `?${query}`) + location.hash;
  if (isStep) history.pushState(null, "", url);
  else history.replaceState(history.state, "", url);
  page.address = shown = address();
}

/** What stands in the address for a value: a parameter for each. */
const textsOf = (value) =>
  (Array.isArray(value) ? value : [value]).filter((each) => each !== null && typeof each !== "object").map(String);
