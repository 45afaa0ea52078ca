// What the page holds: types, directive tables, and the components with their place in the document.

import { Component } from "./component.js";

const idAttribute = "data-tetra-id";
const idSelector = `[${idAttribute}]`;
const ownerAttribute = "data-tetra-owner";

export const components = new Map();
const tables = new Map();

/** Path and query that the person sees. */
export const address = () => location.pathname + location.search;

/** Where calls go, which assets the page was made with, and the address that it shows. */
export const page = { mount: "", assets: "", address: "" };

/** Adds the types and tables of a page or an answer; returns the types in the order that its records index. */
export function merge(source) {
  for (const [hash, entries] of Object.entries(source.tables ?? {})) tables.set(hash, new Map(Object.entries(entries)));
  const list = source.types ?? [];
  return list;
}

/** Takes over one record; `notes` holds the values that travelled with the call, by id. */
export function accept(list, record, notes) {
  const type = list[record[0]];
  const known = components.get(record[1]);
  if (known) {
    known.take(type, record, notes?.get(known.id));
    return;
  }
  const component = new Component(type, record);
  components.set(component.id, component);
  if (type.url) import("./query.js").then(({ follow }) => follow(component));
  if (type.store) import("./store.js").then(({ share }) => share(component, type.store));
}

export const tableHashes = () => [...tables.keys()];

/** A directive template by its reference. References are made of content, so any table that has it will do. */
export function template(type, reference) {
  const own = tables.get(type?.table)?.get(reference);
  if (own) return own;
  for (const table of tables.values()) if (table.has(reference)) return table.get(reference);
}

/** The ids on an element: its own component first, then those whose root it is as well, outermost last. */
export const componentIds = (element) => element.getAttribute(idAttribute)?.split(" ").filter(Boolean) ?? [];

/**
 * The component whose HTML wrote the element: the innermost one around it or on it, but for what stands in a slot,
 * which names its owner; none for what a page has written.
 */
export function ownerOf(element) {
  const root = element?.closest?.(`${idSelector},[${ownerAttribute}]`);
  return root ? components.get(componentIds(root)[0] ?? root.getAttribute(ownerAttribute)) : undefined;
}

/** The nearest component of a type, or of any where it is null, around another; `place` is where that one stood. */
export function enclosing({ id, element }, type, place = element) {
  const shared = element?.isConnected ? componentIds(element) : [];
  const ids = shared.slice(shared.indexOf(id) + 1);
  let each = shared.length ? element.parentElement : place;
  for (; each; each = each.parentElement) ids.push(...componentIds(each));
  return ids.map((each) => components.get(each)).find((each) => each && (type === null || each.type.name === type));
}

/** The components inside or on an element, in document order, each parent before its children. */
export function componentsIn(root) {
  const elements = [...root.querySelectorAll(idSelector)];
  if (root.matches?.(idSelector)) elements.unshift(root);
  return elements.flatMap((element) => componentIds(element).reverse()).map((id) => components.get(id)).filter(Boolean);
}

/** The components below one, parents before children. */
export function descendantsOf(component) {
  const all = componentsIn(component.element);
  return all.slice(all.indexOf(component) + 1);
}

/** Whether one of two ids is the other's ancestor, or both are one. */
export function related(a, b) {
  // The page itself is everyone's.
  return a === b || a === "" || b === "" || isAbove(a, b) || isAbove(b, a);
}

function isAbove(upper, lower) {
  const outer = components.get(upper)?.element;
  const inner = components.get(lower)?.element;
  if (!outer || !inner) return false;
  if (outer !== inner) return outer.contains(inner);
  const ids = componentIds(outer);
  return ids.indexOf(upper) > ids.indexOf(lower);
}
