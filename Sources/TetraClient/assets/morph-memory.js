// What the server sent last, as a detached tree whose nodes are linked to the live ones. There is one such tree for
// nested components: a child's part stands within its parent's, and a morph of the child brings that part up to date.

import {
  attributesOf, cloneNode, detach, firstChild, holder, importNode, inert, insertBefore, isElement,
  isEqualNode, namespaceOf, nextSibling, nodeName, parentNode, queryAll, setAttributeNode,
} from "./morph-dom.js";

const foreign = { "http://www.w3.org/2000/svg": "svg", "http://www.w3.org/1998/Math/MathML": "math" };

/** @type {WeakMap<Node, Node>} */
const lives = new WeakMap();
/** @type {WeakMap<Element, Element>} */
const servers = new WeakMap();

/** @param {Node} server @returns {Node | undefined} the live node of a node that the server sent */
export const liveOf = (server) => lives.get(server);

/** @param {Element} live @returns {Element | undefined} what the server last sent for a live element */
export const serverOf = (live) => servers.get(live);

/** @param {Node} one @param {Node} other @returns {boolean} elements of the same name, or nodes of the same kind */
export const sameName = (one, other) =>
  nodeName(one) === nodeName(other) && (!isElement(one) || namespaceOf(one) === namespaceOf(other));

/** Links two trees of the same shape; what a script put between the live nodes is passed over. */
export function link(server, live) {
  lives.set(server, live);
  if (isElement(live)) servers.set(live, server);
  let next = firstChild(holder(live));
  for (let child = firstChild(holder(server)); child; child = nextSibling(child)) {
    let twin = next;
    while (twin && !sameName(child, twin)) twin = nextSibling(twin);
    if (!twin) continue;
    link(child, twin);
    next = nextSibling(twin);
  }
}

/** `isEqualNode` passes over what is in templates, so what holds one is never taken for equal. */
export function equalWithoutTemplates(one, other) {
  if (!isEqualNode(one, other)) return false;
  return !isElement(one) || !(one instanceof HTMLTemplateElement || queryAll(one, "template").length);
}

/** A clone brings along what was typed; what the server sent must not. */
function cleaned(element) {
  const box = inert.createDocumentFragment();
  insertBefore(box, element, null);
  for (const input of box.querySelectorAll("input")) {
    if (input.value === input.defaultValue) continue;
    const clean = inert.createElement("input");
    for (const attribute of attributesOf(input)) setAttributeNode(clean, cloneNode(attribute));
    input.replaceWith(clean);
  }
  return box.removeChild(box.firstChild);
}

/**
 * Reads HTML of one root element into a detached tree, in the namespace of the element that it is for. What a parser
 * made of scripts never runs, nor do its clones.
 *
 * @param {string | Element} html
 * @param {Element} context
 * @param {(html: string) => DocumentFragment} [parse] for pages under Trusted Types
 * @returns {Element}
 */
export function read(html, context, parse = parsed) {
  if (typeof html !== "string") return importNode(inert, html, true);
  const wrapper = foreign[namespaceOf(context)];
  const isWrapped = wrapper && nodeName(context) !== wrapper;
  const content = parse(isWrapped ? `<${wrapper}>${html}</${wrapper}>` : html);
  const root = (isWrapped ? content.firstElementChild : content)?.firstElementChild;
  if (!root) throw new TypeError("The new HTML holds no element; a morph needs one root element.");
  detach(root);
  return root;
}

function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/**
 * Remembers what the server sent for an element: as the element stands now, so call it before anything changes it (once
 * for the whole page is enough), or the HTML given.
 *
 * @param {Element} element
 * @param {string | Element} [html] what the server sent, if the page has changed since
 * @param {{parse?: (html: string) => DocumentFragment}} [options]
 */
export function remember(element, html, options = {}) {
  const old = serverOf(element);
  if (old && html === undefined) return;
  const server = html === undefined ? cleaned(importNode(inert, element, true)) : read(html, element, options.parse);
  link(server, element);
  if (old && parentNode(old)) parentNode(old).replaceChild(server, old);
}

/**
 * Forgets what the server sent for an element that somebody else takes out of the page: if the server sends it again,
 * it is a new one.
 *
 * @param {Element} element
 */
export function forget(element) {
  const server = serverOf(element);
  if (!server) return;
  servers.delete(element);
  lives.delete(server);
  detach(server);
}
