// The three-way morph: brings what the server changed since it last sent this HTML into the live page, and touches
// nothing else, so that what people typed, opened, picked or scrolled to, and what scripts added, stays.

import { mergeAttributes } from "./morph-attributes.js";
import { adoptChildren, alike, create, holeId, idsOf, mergeChildren, scopesOf } from "./morph-children.js";
import { replacement } from "./morph-diff.js";
import {
  activeIn, childrenOf, contains, detach, focus, getAttribute, hasAttribute, holder, isConnected, isElement,
  isEqualNode, parentNode, place, queryAll, removeChild, setAttribute,
} from "./morph-dom.js";
import { caretOf, settleFields, tickedRadios, watchField } from "./morph-fields.js";
import { equalWithoutTemplates, forget, liveOf, read, remember, serverOf } from "./morph-memory.js";

export { forget, remember };

/**
 * @typedef {object} MorphOptions
 * @property {string | ((element: Element) => string | null | undefined)} [key] what makes an element the same one after
 *   a change. A function's keys count in the whole tree; an attribute (default `data-tetra-key`) counts among siblings,
 *   after the first token of `data-tetra-id` and before `id`, which both count in the whole tree.
 * @property {(html: string) => DocumentFragment} [parse] reads HTML into a `template`'s content, where the page's
 *   policy asks for trusted types
 * @property {(fresh: Element, old: Element) => void} [complete] completes the new HTML out of what the server sent
 *   before, where it left something out
 * @property {(live: Element) => Set<string> | undefined} [driven] what the page sets by expressions and the morph
 *   leaves alone: names of attributes, `value` (of a select too), `checked`, `class:<token>`, `#text` (all children)
 * @property {(live: Element) => boolean} [edited] whether a person changed a field after the call was sent: mine wins
 * @property {(hole: HTMLTemplateElement) => Element | null | undefined} [keep] the live element to put or leave in the
 *   place of a `<template data-tetra-keep="id">`; default: the one of that `data-tetra-id`
 * @property {(element: Element) => void} [added] for each element put into the page with its descendants
 * @property {(element: Element) => void} [beforeRemove] for each element about to leave with its descendants
 * @property {(element: Element) => void} [removed] for each element that left
 * @property {(element: Element, names: string[]) => void} [changed] for each element with changed attributes
 */

const none = new Set();

/**
 * Brings new HTML into the page: an element and what is in it, changed where the server changed something since
 * `remember` or the last morph. Without memory of what the server sent, the element as it stands is taken for that.
 * `data-tetra-ignore` on an element leaves it to others; `data-tetra-overwrite` lets the server's value win always.
 *
 * @param {Element} element
 * @param {string | Element} html one root element; an element is copied and must come from a parser
 * @param {MorphOptions} [options]
 * @returns {Element} the element that stands there now; another one only if its tag or component is another
 */
export function morph(element, html, options = {}) {
  remember(element);
  const old = serverOf(element);
  const fresh = read(html, element, options.parse);
  if (holeId(fresh) !== null) return element;
  options.complete?.(fresh, old);
  keepOuterIds(old, fresh);
  const run = new Run(element, old, fresh, options);
  const isForced = queryAll(fresh, "[data-tetra-overwrite]").length > 0;
  return run.isEqual(old, fresh) && !isForced ? element : run.perform();
}

/** The root of one component may be that of others around it; new HTML of the inner one doesn't know of these. */
function keepOuterIds(old, fresh) {
  const ids = idsOf(old), own = idsOf(fresh);
  const at = own.length ? ids.lastIndexOf(own.at(-1)) : -1;
  if (at < 0 || at === ids.length - 1) return;
  setAttribute(fresh, "data-tetra-id", [...own, ...ids.slice(at + 1)].join(" "));
  // The scopes of styles stand beside the ids; "-" for a component without one.
  const scopes = scopesOf(old), mine = scopesOf(fresh);
  if (!scopes.length && !mine.length) return;
  const all = [...(mine.length ? mine : own.map(() => "-"))];
  for (let index = at + 1; index < ids.length; index++) all.push(scopes[index] ?? "-");
  setAttribute(fresh, "data-tetra-scope", all.join(" "));
}

/** One morph under way. */
export class Run {
  /** @type {Set<Node>} what the server no longer sends; removed at the end, because a part may be needed elsewhere */
  doomed = new Set();
  /** @type {Set<Node>} what the server sends in another parent now */
  claimed = new Set();
  /** @type {Element[]} */
  added = [];
  /** @type {[Element, string[]][]} */
  changed = [];
  picks = [];
  ticks = [];
  #index;

  constructor(element, root, fresh, options) {
    this.element = element;
    this.root = root;
    this.fresh = fresh;
    this.options = options;
    this.active = activeIn(element);
    const hasTemplates = [...queryAll(fresh, "template")].some((template) => holeId(template) === null);
    this.isEqual = hasTemplates ? equalWithoutTemplates : isEqualNode;
  }

  perform() {
    const { element, root, fresh, active } = this;
    const isInside = active && active !== element && contains(element, active);
    const caret = isInside ? caretOf(active) : null;
    this.radios = tickedRadios(element);
    const [id, freshId] = [root, fresh].map((each) => idsOf(each)[0]);
    const isSame = alike(root, fresh) && (!id || !freshId || id === freshId);
    const live = isSame ? element : this.#replaceRoot();
    if (isSame) this.merge(root, fresh, element);
    this.#remove();
    settleFields(this);
    for (const [each, names] of this.changed) this.#tell("changed", each, names);
    for (const each of this.added) this.#tell("added", each);
    this.#restoreFocus(isInside, caret);
    return live;
  }

  /** Merges two nodes that are the same one, but not equal. */
  merge(old, fresh, live) {
    if (!isElement(fresh)) return mergeText(old, fresh, live);
    if (hasAttribute(live, "data-tetra-ignore") || hasAttribute(fresh, "data-tetra-ignore")) return;
    if (this.#isBeingWritten(old, live)) return;
    const { driven, released } = this.#drivenOf(old, fresh, live);
    const settle = watchField(this, old, fresh, live, driven, released);
    const names = mergeAttributes(old, fresh, live, driven, released);
    if (names.length) this.changed.push([live, names]);
    if (driven.has("#text")) adoptChildren(old, fresh);
    else if (!(live instanceof HTMLTextAreaElement)) {
      if (released.has("#text")) for (const each of [old, live]) empty(each);
      mergeChildren(this, holder(old), holder(fresh), holder(live));
    }
    settle?.();
  }

  /** What the page drives; when the server sends other expressions for the element, what it drove until now. */
  #drivenOf(old, fresh, live) {
    const driven = this.options.driven?.(live) ?? none;
    // The template's reference comes first, the row's own values after it.
    const [before, now] = [old, fresh].map((each) => getAttribute(each, "data-tetra")?.split(" ")[0]);
    return before === now ? { driven, released: none } : { driven: none, released: driven };
  }

  /** Whether a person is writing in this editable region, and has changed it. */
  #isBeingWritten(old, live) {
    return live.isContentEditable && this.active && contains(live, this.active) && !isEqualNode(old, live);
  }

  /** @param {Element} element @returns {string | null} */
  keyOf(element) {
    const { key = "data-tetra-key" } = this.options;
    if (typeof key === "function") return key(element) ?? null;
    const component = getAttribute(element, "data-tetra-id");
    if (component) return "component " + component.trim().split(/\s/, 1)[0];
    const own = getAttribute(element, key);
    if (own !== null) return "key " + own;
    const id = getAttribute(element, "id");
    return id ? "id " + id : null;
  }

  isEdited(live) {
    return this.options.edited?.(live) ?? false;
  }

  /** The old element of a key that is unique before and now and that stands in another parent. */
  elsewhere(key) {
    const { olds, news } = this.#wide();
    return news.get(key) ? olds.get(key) : null;
  }

  /** What the server sent last for the component whose place a hole holds. */
  heldBy(hole) {
    const live = this.options.keep?.(hole);
    if (live) remember(live);
    return live ? serverOf(live) : this.#wide().held.get(holeId(hole));
  }

  /** Whether something inside of a new element was elsewhere before. */
  holdsKept(fresh) {
    if (hasAttribute(fresh, "data-tetra-ignore")) return false;
    return [...queryAll(fresh, this.#keyed)].some((each) => holeId(each) !== null || this.elsewhere(this.keyOf(each)));
  }

  /** Which elements can have keys that count in the whole tree. */
  get #keyed() {
    return typeof this.options.key === "function" ? "*" : "[data-tetra-id],[id],[data-tetra-keep]";
  }

  /** Those elements by key, before and now; null where a key is not unique. Made when first needed. */
  #wide() {
    if (this.#index) return this.#index;
    const olds = new Map(), news = new Map(), held = new Map();
    const collect = (root, all, ids) => {
      if (!isElement(root)) return;
      for (const each of [root, ...queryAll(root, this.#keyed)]) {
        const hole = holeId(each);
        const key = hole === null ? this.keyOf(each) : "component " + hole;
        if (key !== null && !key.startsWith("key ")) all.set(key, all.has(key) ? null : each);
        for (const id of idsOf(each)) ids?.set(id, each);
      }
    };
    for (const root of [this.root, ...this.doomed]) collect(root, olds, held);
    collect(this.fresh, news);
    return (this.#index = { olds, news, held });
  }

  #replaceRoot() {
    const parent = parentNode(this.element), oldParent = parentNode(this.root);
    const { server, node, isWhole } = create(this, this.fresh);
    if (parent) place(parent, node, this.element);
    if (oldParent) oldParent.replaceChild(server, this.root);
    this.doomed.add(this.root);
    if (!isWhole) this.merge(server, this.fresh, node);
    this.added.push(node);
    this.root = server;
    return node;
  }

  #remove() {
    for (const old of this.doomed) {
      const live = liveOf(old);
      if (!live || !parentNode(live)) continue;
      if (isElement(live)) this.#tell("beforeRemove", live);
      detach(live);
      if (isElement(live)) this.#tell("removed", live);
    }
  }

  /** `moveBefore` keeps the focus; where the browser has none, or the server asks for another, it is set here. */
  #restoreFocus(isInside, caret) {
    const wanted = [
      ...this.added.flatMap((each) => [each, ...queryAll(each, "[autofocus]")]),
      ...this.changed.filter(([, names]) => names.includes("autofocus")).map(([each]) => each),
    ].find((each) => hasAttribute(each, "autofocus") && isConnected(each));
    if (wanted instanceof HTMLElement) return focus(wanted);
    const { active } = this;
    if (!isInside || !isConnected(active) || activeIn(active) === active) return;
    focus(active, { preventScroll: true });
    if (caret) active.setSelectionRange(...caret);
  }

  /** A hook that fails must not leave the page half changed. */
  #tell(hook, ...about) {
    try {
      this.options[hook]?.(...about);
    } catch (error) {
      reportError(error);
    }
  }
}

/** Only the part that differs is replaced, so that a selection around it stays. */
function mergeText(old, fresh, live) {
  const { data } = fresh;
  if (live.data !== data) {
    const { start, removed, inserted } = replacement(live.data, data);
    live.replaceData(start, removed, inserted);
  }
  old.data = data;
}

function empty(element) {
  for (const child of childrenOf(element)) removeChild(element, child);
}
