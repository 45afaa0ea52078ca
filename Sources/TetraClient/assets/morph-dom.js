// The DOM's members, taken from the prototypes once: `form.attributes` may be an input of that name.

const uncurried = (member) => Function.prototype.call.bind(member);
const method = (owner, name) => uncurried(owner.prototype[name]);
const getter = (owner, name) => uncurried(Object.getOwnPropertyDescriptor(owner.prototype, name).get);

export const
  nodeName = getter(Node, "nodeName"),
  nodeType = getter(Node, "nodeType"),
  parentNode = getter(Node, "parentNode"),
  firstChild = getter(Node, "firstChild"),
  nextSibling = getter(Node, "nextSibling"),
  isConnected = getter(Node, "isConnected"),
  rootOf = method(Node, "getRootNode"),
  contains = method(Node, "contains"),
  insertBefore = method(Node, "insertBefore"),
  removeChild = method(Node, "removeChild"),
  cloneNode = method(Node, "cloneNode"),
  isEqualNode = method(Node, "isEqualNode"),
  namespaceOf = getter(Element, "namespaceURI"),
  attributesOf = getter(Element, "attributes"),
  getAttribute = method(Element, "getAttribute"),
  hasAttribute = method(Element, "hasAttribute"),
  setAttribute = method(Element, "setAttribute"),
  setAttributeNode = method(Element, "setAttributeNode"),
  removeAttribute = method(Element, "removeAttribute"),
  queryAll = method(Element, "querySelectorAll"),
  importNode = method(Document, "importNode"),
  focus = method(HTMLElement, "focus");

const moveBefore = Element.prototype.moveBefore && method(Element, "moveBefore");
const activeInDocument = getter(Document, "activeElement");

/** The document of template contents: nothing in it loads, runs or is upgraded. */
export const inert = document.createElement("template").content.ownerDocument;

/** @param {Node} node @returns {node is Element} */
export const isElement = (node) => nodeType(node) === 1;

/** @param {Node} node @returns {node is CharacterData} */
export const isText = (node) => nodeType(node) === 3;

/** @param {Node} node what holds its children: of a template, its content @returns {Node} */
export const holder = (node) => (node instanceof HTMLTemplateElement ? node.content : node);

/** @param {Node} node @returns {ChildNode[]} */
export function childrenOf(node) {
  const children = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) children.push(child);
  return children;
}

/** @param {Node} node takes it out of where it is, if it is anywhere */
export function detach(node) {
  const parent = parentNode(node);
  if (parent) removeChild(parent, node);
}

/** @param {Element} element @returns {Element | null} the focused element of its document or shadow tree */
export function activeIn(element) {
  const root = rootOf(element);
  return root instanceof Document ? activeInDocument(root) : root instanceof ShadowRoot ? root.activeElement : null;
}

/**
 * Puts a node in front of another without disturbing its focus, frames, media, scroll and animations, as far as the
 * browser can.
 *
 * @param {Node} parent
 * @param {Node} node
 * @param {Node | null} next
 */
export function place(parent, node, next) {
  if (!isConnected(node) || !isConnected(parent)) return void insertBefore(parent, node, next);
  // Throws across documents and between trees of different roots.
  try {
    if (moveBefore) return void (isElement(parent) ? moveBefore(parent, node, next) : parent.moveBefore(node, next));
  } catch {
    // Then it is inserted as anything else is.
  }
  const moved = isElement(node) ? [node, ...queryAll(node, "*")] : [];
  const scrolled = moved.map((each) => [each, each.scrollLeft, each.scrollTop]).filter(([, x, y]) => x || y);
  insertBefore(parent, node, next);
  for (const [element, x, y] of scrolled) Object.assign(element, { scrollLeft: x, scrollTop: y });
}
