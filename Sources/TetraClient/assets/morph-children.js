// Children: which of the new ones is which of the old ones, and the fewest moves to bring them in order.

import { staying, tokens } from "./morph-diff.js";
import {
  childrenOf, cloneNode, contains, detach, getAttribute, importNode, insertBefore, isElement, isText, parentNode, place,
  removeChild,
} from "./morph-dom.js";
import { inputKind } from "./morph-fields.js";
import { link, liveOf, sameName } from "./morph-memory.js";

/** @typedef {import("./morph.js").Run} Run */

/** How far ahead an equal sibling without a key is looked for. */
const reach = 32;

/** The id of the component whose place a `<template data-tetra-keep="…">` holds. @param {Node} node */
export const holeId = (node) => (node instanceof HTMLTemplateElement ? getAttribute(node, "data-tetra-keep") : null);

/** @param {Element} element @returns {string[]} innermost component first */
export const idsOf = (element) => tokens(getAttribute(element, "data-tetra-id"));
export const scopesOf = (element) => tokens(getAttribute(element, "data-tetra-scope"));

/** Whether one node can become the other by changes of its attributes and children. */
export function alike(old, fresh) {
  if (!sameName(old, fresh) || holeId(old) !== holeId(fresh)) return false;
  if (old instanceof HTMLInputElement) return inputKind(old) === inputKind(fresh);
  // Policies forbid to set `srcdoc`.
  if (old instanceof HTMLIFrameElement) return getAttribute(old, "srcdoc") === getAttribute(fresh, "srcdoc");
  // A changed script becomes a new one, which never runs.
  return !(old instanceof HTMLScriptElement || old instanceof SVGScriptElement);
}

/**
 * Brings the children of an element to what the server sends now.
 *
 * @param {Run} run
 * @param {Node} oldParent
 * @param {Node} freshParent
 * @param {Node} liveParent
 */
export function mergeChildren(run, oldParent, freshParent, liveParent) {
  const olds = childrenOf(oldParent), news = childrenOf(freshParent);
  const { pairs, isSettled, isBrought } = new Matching(run, oldParent, liveParent, olds, news);
  const kept = new Set(pairs);
  const left = olds.filter((old) => !kept.has(old));
  const isChanged = (old, at = pairs.indexOf(old)) => at < 0 || !isSettled[at];
  // A script set the text anew, and so did the server: the script's goes.
  const isReplaced = olds.some((old) => isText(old) && isAway(old) && isChanged(old));
  if (isReplaced) removeForeignText(liveParent, new Set(olds.map(liveOf)));
  const isMoved = news.some((_, at) => pairs[at] !== olds[at] || (!isSettled[at] && isAway(olds[at])));
  if (isMoved || left.length) {
    for (const old of left) {
      run.doomed.add(old);
      removeChild(oldParent, old);
    }
    const lives = [];
    news.forEach((fresh, at) => {
      const old = pairs[at], live = old && liveOf(old);
      if (live) {
        const parent = parentNode(live);
        // Somebody took it elsewhere, or away while the server has nothing new to say about it.
        const isOthers = !isBrought[at] && parent !== liveParent && (parent || isSettled[at]);
        if (!isOthers) lives.push(live);
      } else if (!isSettled[at]) {
        if (old) detach(old);
        const { server, node, isWhole } = create(run, fresh);
        pairs[at] = server;
        isSettled[at] = Number(isWhole);
        lives.push(node);
        if (isElement(node)) run.added.push(node);
      }
    });
    arrange(oldParent, pairs);
    arrange(liveParent, lives);
  }
  for (let at = 0; at < news.length; at++) {
    if (!isSettled[at]) run.merge(pairs[at], news[at], liveOf(pairs[at]));
  }
}

/** Whether a script took the live node out of the page. */
function isAway(old) {
  const live = liveOf(old);
  return !live || !parentNode(live);
}

function removeForeignText(liveParent, ours) {
  for (const child of childrenOf(liveParent)) if (isText(child) && !ours.has(child)) removeChild(liveParent, child);
}

/** A live node for a new one; what is in it and was elsewhere before is brought in later, child by child. */
export function create(run, fresh) {
  const isWhole = !isElement(fresh) || !run.holdsKept(fresh);
  const server = isWhole ? fresh : cloneNode(fresh, false);
  const node = importNode(document, server, true);
  detach(server);
  link(server, node);
  return { server, node, isWhole };
}

/** Puts nodes in order and leaves those where they are that needn't move. */
function arrange(parent, nodes) {
  const positions = new Map(childrenOf(parent).map((child, position) => [child, position]));
  const stays = staying(nodes.map((node) => positions.get(node) ?? -1));
  let next = null;
  for (let at = nodes.length - 1; at >= 0; at--) {
    if (!stays[at]) place(parent, nodes[at], next);
    next = nodes[at];
  }
}

/** The children of an element that the page's expressions fill: the server's are only remembered. */
export function adoptChildren(old, fresh) {
  for (const child of childrenOf(old)) removeChild(old, child);
  for (const child of childrenOf(fresh)) insertBefore(old, child, null);
}

/** Which old child each of the new ones is. */
class Matching {
  constructor(run, oldParent, liveParent, olds, news) {
    Object.assign(this, { run, oldParent, liveParent, olds, news });
    /** @type {(Node | undefined)[]} for each new child its old one */
    this.pairs = new Array(news.length);
    /** 1: nothing is left to be done in this pair */
    this.isSettled = new Uint8Array(news.length);
    /** 1: comes from another parent */
    this.isBrought = new Uint8Array(news.length);
    const shorter = Math.min(olds.length, news.length);
    let start = 0, end = 0;
    while (start < shorter && this.#fits(start, start)) start++;
    while (end < shorter - start && this.#fits(olds.length - 1 - end, news.length - 1 - end)) end++;
    this.start = start;
    this.oldEnd = olds.length - end;
    this.end = news.length - end;
    if (start === this.end) return;
    this.used = new Set();
    this.#matchKeyed();
    this.#matchEqual();
    this.#matchAlike(true);
    this.#matchAlike(false);
  }

  /** Whether two children at the same place are the same one for sure; notes it. */
  #fits(oldAt, at) {
    const { run } = this;
    const old = this.olds[oldAt], fresh = this.news[at], hole = holeId(fresh);
    const isKept = hole !== null && isElement(old) && (idsOf(old).includes(hole) || holeId(old) === hole);
    if (isKept || run.isEqual(old, fresh)) this.isSettled[at] = 1;
    else {
      const key = this.#keyOf(fresh);
      if (hole !== null || key === null || key !== this.#keyOf(old) || !alike(old, fresh)) return false;
    }
    this.pairs[at] = old;
    return true;
  }

  #keyOf(node) {
    return isElement(node) ? this.run.keyOf(node) : null;
  }

  #take(at, old, isSettled) {
    this.pairs[at] = old;
    this.isSettled[at] = Number(isSettled);
    this.used.add(old);
  }

  /** Those with keys, and holes: among the siblings, or from elsewhere. */
  #matchKeyed() {
    const { run, used } = this;
    const keyed = new Map(), held = new Map();
    for (let at = this.start; at < this.oldEnd; at++) {
      const old = this.olds[at], key = this.#keyOf(old);
      if (key !== null && !keyed.has(key)) keyed.set(key, old);
      if (isElement(old)) for (const id of idsOf(old)) held.set(id, old);
    }
    this.free = new Set();
    for (let at = this.start; at < this.end; at++) {
      const fresh = this.news[at], hole = holeId(fresh), key = this.#keyOf(fresh);
      if (hole === null && key === null) {
        this.free.add(at);
        continue;
      }
      let old = hole === null ? keyed.get(key) : held.get(hole);
      if (!old || used.has(old)) {
        old = hole === null ? run.elsewhere(key) : run.heldBy(fresh);
        if (!old || !this.#bring(at, old)) continue;
      }
      if (hole !== null) this.#take(at, old, true);
      else if (alike(old, fresh)) this.#take(at, old, run.isEqual(old, fresh));
    }
  }

  /** Claims a node that stood in another parent. */
  #bring(at, old) {
    const { run } = this, live = liveOf(old), fresh = this.news[at];
    if (!live || run.claimed.has(old) || contains(old, this.oldParent) || contains(live, this.liveParent)) return false;
    if (holeId(fresh) === null && !alike(old, fresh)) return false;
    run.claimed.add(old);
    run.doomed.delete(old);
    this.isBrought[at] = 1;
    return true;
  }

  #isFree(old) {
    return !this.used.has(old) && this.#keyOf(old) === null;
  }

  /** Those without keys that are equal, in order and not far ahead. */
  #matchEqual() {
    let from = this.start;
    for (const at of this.free) {
      for (let look = from; look < Math.min(from + reach, this.oldEnd); look++) {
        const old = this.olds[look];
        if (!this.#isFree(old) || !this.run.isEqual(old, this.news[at])) continue;
        this.#take(at, old, true);
        from = look + 1;
        break;
      }
    }
  }

  /** Those without keys that can become each other: between the ones already matched, then any. */
  #matchAlike(isBetween) {
    const { olds, news, pairs, start, oldEnd } = this;
    const places = new Map(olds.map((old, at) => [old, at]));
    const limits = [];
    for (let at = this.end - 1, limit = oldEnd; at >= start; at--) {
      limits[at] = isBetween ? limit : oldEnd;
      limit = places.get(pairs[at]) ?? limit;
    }
    let from = start;
    for (let at = start; at < this.end; at++) {
      if (pairs[at] && isBetween) from = (places.get(pairs[at]) ?? from - 1) + 1;
      if (pairs[at] || !this.free.has(at)) continue;
      for (let look = from; look < limits[at]; look++) {
        if (!this.#isFree(olds[look]) || !alike(olds[look], news[at])) continue;
        this.#take(at, olds[look], false);
        if (isBetween || look === from) from = look + 1;
        break;
      }
    }
  }
}
