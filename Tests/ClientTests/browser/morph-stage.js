// What the cases of the morph stand on: a stage in the page, a parser under the policy, and checks.

import { morph, remember } from "/assets/morph.js";

const policy = globalThis.trustedTypes?.createPolicy("tetra", { createHTML: (html) => html });

export const trusted = (html) => policy?.createHTML(html) ?? html;

export function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = trusted(html);
  return template.content;
}

/** Cases by name. */
export const cases = new Map();
export const test = (name, body) => cases.set(name, body);

/** What is written into the page as if the server had sent it, and remembered. */
export function show(html) {
  const stage = document.querySelector("#stage");
  stage.replaceChildren(parse(html));
  const live = stage.firstElementChild;
  remember(live);
  return live;
}

/** Morphs with the policy's parser and returns how many mutation records it cost. */
export function update(live, html, options = {}) {
  const observer = new MutationObserver(() => {});
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document.querySelector("#stage"), all);
  update.result = morph(live, html, { parse, ...options });
  const records = observer.takeRecords();
  observer.disconnect();
  return records.length;
}

export const $ = (selector) => document.querySelector(`#stage ${selector}`);

export function ok(truth, message = "not so") {
  if (!truth) throw new Error(message);
}

export function is(actual, expected, message = "") {
  if (!Object.is(actual, expected)) throw new Error(`${message} expected ${text(expected)}, was ${text(actual)}`);
}

const text = (value) => value?.outerHTML ?? JSON.stringify(value) ?? String(value);

/** Checks that the live element is what the server's HTML says, templates included; attributes have no order. */
export function shows(live, html, message = "") {
  const wanted = parse(html).firstElementChild;
  is(written(live), written(wanted), message);
}

function written(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return `${node.nodeName}:${node.data}`;
  const attributes = [...node.attributes].map((each) => ` ${each.name}=${JSON.stringify(each.value)}`).sort().join("");
  const children = [...(node.content ?? node).childNodes].map(written).join("");
  return `<${node.namespaceURI.split("/").at(-1)}:${node.localName}${attributes}>${children}</>`;
}

/** A small generator of repeatable numbers (mulberry32). */
export function randomness(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  const shuffled = (list) => list.map((each) => [next(), each]).sort((a, b) => a[0] - b[0]).map(([, each]) => each);
  return { next, below, pick, shuffled };
}
