// Attributes, three-way: only what the server changed is touched.

import { mergedTokens } from "./morph-diff.js";
import {
  attributesOf, cloneNode, getAttribute, hasAttribute, removeAttribute, setAttribute, setAttributeNode,
} from "./morph-dom.js";

const close = HTMLDialogElement.prototype.close;

/**
 * @param {Element} old what the server sent before; brought up to date
 * @param {Element} fresh what it sends now
 * @param {Element} live
 * @param {Set<string>} driven what the page itself sets
 * @param {Set<string>} released what the page set until now
 * @returns {string[]} the names of the attributes that the server changed
 */
export function mergeAttributes(old, fresh, live, driven, released) {
  /** @type {Map<string, Attr | null>} */
  const changes = new Map();
  for (const attribute of attributesOf(fresh)) {
    if (getAttribute(old, attribute.name) !== attribute.value) changes.set(attribute.name, attribute);
  }
  for (const { name } of attributesOf(old)) if (!hasAttribute(fresh, name)) changes.set(name, null);
  for (const name of released) {
    const own = name.startsWith("class:") ? "class" : name;
    changes.set(own, [...attributesOf(fresh)].find((each) => each.name === own) ?? null);
  }
  for (const [name, attribute] of changes) {
    if (name === "class") mergeClass(old, fresh, live, driven, released);
    else if (!driven.has(name)) assign(live, name, attribute);
    assign(old, name, attribute);
  }
  return [...changes.keys()];
}

function assign(element, name, attribute) {
  if (!attribute) {
    // Without its attribute a modal dialog would stay on top and leave the page inert.
    if (name === "open" && element instanceof HTMLDialogElement && element.open && element.isConnected) {
      close.call(element);
    }
    return removeAttribute(element, name);
  }
  if (getAttribute(element, name) === attribute.value) return;
  // A copy of the attribute: parsers allow names that `setAttribute` refuses, and it brings its namespace along.
  try {
    setAttributeNode(element, cloneNode(attribute));
  } catch (error) {
    console.error(`The page's policy forbids to set ${name}.`, error);
  }
}

function mergeClass(old, fresh, live, driven, released) {
  const now = getAttribute(fresh, "class"), mine = getAttribute(live, "class");
  let was = getAttribute(old, "class");
  for (const name of released) if (name.startsWith("class:")) was = `${was ?? ""} ${name.slice(6)}`;
  const merged = mergedTokens(was, now, mine, (token) => driven.has(`class:${token}`));
  if (merged === mine) return;
  if (merged === null) removeAttribute(live, "class");
  else setAttribute(live, "class", merged);
}
