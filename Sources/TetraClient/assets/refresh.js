// The page anew, in place: after a refusal, a change of session, a step back in the history.

import { alone, enqueue, fail } from "./call.js";
import { announceError } from "./announce.js";
import { parsePage } from "./html.js";
import { accept, address, components, merge, page } from "./registry.js";
import { readIsland, replacePage, renderPage } from "./render.js";
import { bare, parseJSON } from "./values.js";

const minute = 60_000;
// The number is raised when the form changes: the runtime before a reload may be an older one.
const store = "tetra-typed-2";
let lastRefusal = -minute;
let current = null;

/** Who the page was made for: a readable mark that changes with the identity. */
export const identityMark = () => /(?:^|; )tetra-identity=([^;]*)/.exec(document.cookie)?.[1] ?? "";

/** Whose page this is. */
let pageMark = identityMark();

/** Whether another person's, or nobody's, session has taken the place of the one that the page was made for. */
export const isOthers = () => identityMark() !== pageMark;

/**
 * Fetches the page's address and shows it. Resolves to true if the person is the same, so that what was typed is
 * kept; never resolves if the browser has to leave the page.
 */
export function refresh() {
  current ??= alone(fetchPage).finally(() => (current = null));
  return current;
}

/**
 * Refreshes after calls whose state was refused, and sends each once more; at most once a minute. A call is not made of
 * values that the person has not seen: where something that they put in could not be kept, it has failed.
 */
export async function refreshFor(refused) {
  let kept = false;
  const treeOf = ([each]) => each.tree.map(({ id }) => components.get(id)).filter(Boolean);
  const trees = refused.map(treeOf);
  const touched = new Set(trees.flat().filter((component) => component.isTouched));
  for (const component of trees.flat()) component.hasLost = false;
  const isKept = (component) =>
    !component.hasLost && (!touched.has(component) || components.get(component.id) === component);
  if (performance.now() - lastRefusal >= minute) {
    lastRefusal = performance.now();
    kept = await refresh();
  }
  for (const [index, [each, error]] of refused.entries()) {
    const isSame = kept && components.get(each.id) === each.component && trees[index].every(isKept);
    if (isSame) enqueue(Object.assign(each, { isRepeated: true }));
    else fail(each, error);
  }
}

/** Gives the components what was typed before a real reload. */
export function restoreTyped() {
  const text = sessionStorage.getItem(store);
  sessionStorage.removeItem(store);
  const typed = text ? parseJSON(text) : null;
  if (typed?.mark !== pageMark || typed.path !== address()) return;
  for (const [id, values] of Object.entries(typed.values)) components.get(id)?.restore(values);
}

function reload() {
  location.reload();
  return new Promise(() => {});
}

function keepTyped() {
  const values = bare();
  for (const component of components.values()) values[component.id] = component.typed();
  sessionStorage.setItem(store, JSON.stringify({ mark: pageMark, path: address(), values }));
}

async function fetchPage() {
  let response, html;
  try {
    const headers = { Accept: "text/html" };
    response = await fetch(location.href, { headers, credentials: "same-origin", cache: "no-cache" });
    html = await response.text();
  } catch (error) {
    announceError(null, null, { code: "NetworkError", message: String(error?.message ?? error) });
    return false;
  }
  if (response.redirected) {
    location.assign(response.url);
    return new Promise(() => {});
  }
  const fresh = parsePage(html);
  const source = readIsland(fresh);
  const isSame = !isOthers();
  if (!source) return reload();
  if (source.assets !== page.assets) {
    if (isSame) keepTyped();
    return reload();
  }
  try {
    show(fresh, source, isSame);
  } catch (error) {
    reportError(error);
    if (isSame) keepTyped();
    return reload();
  }
  return isSame;
}

function show(fresh, source, isSame) {
  pageMark = identityMark();
  page.address = address();
  document.title = fresh.title;
  if (!isSame) components.clear();
  const types = merge(source);
  for (const record of source.components) accept(types, record);
  if (isSame) renderPage(fresh.body);
  else replacePage(fresh.body);
}
