// Where text becomes markup or an address: the page's one Trusted Types policy, and the checks of URLs.

import { text } from "./expression.js";

const rules = { createHTML: (html) => html };
const policy = globalThis.trustedTypes?.createPolicy("tetra", rules) ?? rules;
const schemes = ["http:", "https:", "mailto:", "tel:", "blob:"];
const urlAttributes = ["href", "src", "action", "formaction", "data", "poster", "cite", "ping", "xlink:href"];

/** Parses markup inside an inert `template`: no script of it runs, nothing is loaded. */
export function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = policy.createHTML(html);
  return template.content;
}

/** Parses a whole page, as inert as `parse`. */
export function parsePage(html) {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html");
}

/** The absolute URL if it is one of this origin, else null: what the server asks to visit never leaves the site. */
export function sameOrigin(url, base = location.href) {
  try {
    const target = new URL(String(url), base);
    return target.origin === new URL(base).origin && /^https?:$/.test(target.protocol) ? target.href : null;
  } catch {
    return null;
  }
}

/** The attribute's value if it may stand there, null if the attribute may not be set by an expression at all. */
export function safeAttribute(name, value, base = globalThis.document?.baseURI) {
  const lower = name.toLowerCase();
  if (lower.startsWith("on") || lower === "style" || lower === "srcdoc" || lower === "srcset") return null;
  if (!urlAttributes.includes(lower)) return value;
  try {
    const { protocol, href } = new URL(value, base);
    if (schemes.includes(protocol) || (lower === "src" && /^data:image\//i.test(href))) return value;
  } catch {}
  return "about:blank#blocked";
}

/** What stands in an attribute for a value; null for none. */
export function written(name, value) {
  const isWordy = /^(?:aria|data)-/.test(name);
  if (value === null || (value === false && !isWordy)) return null;
  return safeAttribute(name, value === true && !isWordy ? "" : text(value));
}
