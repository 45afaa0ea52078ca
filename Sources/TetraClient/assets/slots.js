// What was passed to a component, when that component alone is rendered again: its HTML has a hole there, and the page
// puts back what it holds.

/** @param {string} name `<component id>:<slot>` */
const opening = (name) => `tetra:${name}`;
const isClosing = (node, name) => node.nodeType === Node.COMMENT_NODE && node.data === `/tetra:${name}`;

/**
 * Fills the holes of slots in new HTML with a copy of what the server sent before, so that the morph finds nothing
 * changed there and leaves it alone.
 *
 * @param {Element} fresh the new HTML
 * @param {Element} old what the server sent before, brought up to date since
 * @throws where the page does not have what the server takes it to have
 */
export function fillSlots(fresh, old) {
  const holes = [...fresh.querySelectorAll("template[data-tetra-keep*=':']")];
  if (!holes.length) return;
  const places = placesIn(old);
  for (const hole of holes) {
    const name = hole.getAttribute("data-tetra-keep");
    const start = places.get(opening(name));
    if (!start) throw new Error(`the page does not have the content of the slot ${name}`);
    for (let node = start.nextSibling; node && !isClosing(node, name); node = node.nextSibling) {
      hole.before(fresh.ownerDocument.importNode(node, true));
    }
    hole.remove();
  }
}

/** The comments before what was passed to components, by their text. */
function placesIn(root) {
  const places = new Map();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) places.set(walker.currentNode.data, walker.currentNode);
  return places;
}
