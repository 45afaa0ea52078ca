// Styles as data: the strict policy ignores `style="…"`, so they travel as JSON and go through the CSSOM.

import { parseJSON } from "./values.js";

const applied = new WeakMap();

/** Applies an element's `data-tetra-style` and takes back the properties that it no longer names. */
export function applyStyle(element) {
  const source = element.getAttribute("data-tetra-style");
  const before = applied.get(element);
  if (source === (before?.source ?? null)) return;
  const properties = source ? Object.entries(parseJSON(source)) : [];
  for (const name of before?.names ?? []) element.style.removeProperty(name);
  for (const [name, value] of properties) element.style.setProperty(name, String(value));
  applied.set(element, { source, names: properties.map(([name]) => name) });
}
