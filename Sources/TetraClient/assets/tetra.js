// The entry: reads what the server wrote into the page, connects it, and offers `window.tetra` to the page's scripts.

import { announce } from "./announce.js";
import { call } from "./call.js";
import { connect } from "./directive.js";
import "./exchange.js";
import { register } from "./functions.js";
import { accept, address, components, merge, ownerOf, page } from "./registry.js";
import { isOthers, refresh, restoreTyped } from "./refresh.js";
import { readIsland, rememberPage } from "./render.js";
import { configure } from "./words.js";

/** The component that an element belongs to, or that has an id. */
function find(target) {
  const component = typeof target === "string" ? components.get(target) : ownerOf(target);
  if (!component) throw new Error("tetra: there is no component here");
  return component;
}

window.tetra = Object.freeze({
  /** Calls a method of the component around `target` (an element or an id); resolves to what it returns. */
  call: (target, method, parameters = []) => call(find(target), method, parameters),
  /** The value of a property as the page holds it; null for none. */
  get: (target, name) => find(target).cells.peek(name),
  /** Sets a writable public or local property; false if there is none of that name. */
  set: (target, name, value) => find(target).set(name, value),
  /** Gives a function a name under which components may invoke it: all of them, or those of one type. */
  register,
  /** Fetches the page anew and shows it in place. */
  refresh,
  /** Puts other words in the place of the runtime's own: `tetra.configure({ yes: "Ja", no: "Nein" })`. */
  configure,
});

const source = readIsland(document);
if (source) {
  page.mount = source.mount;
  page.assets = source.assets;
  page.address = address();
  rememberPage();
  const types = merge(source);
  for (const record of source.components) accept(types, record);
  restoreTyped();
  connect(document.body, undefined, true);
  watchHistory();
  announce(document, "ready", {});
}

/** Going back must show the page as it is now, not as it was left. */
function watchHistory() {
  const [visit] = performance.getEntriesByType("navigation");
  if (visit?.type === "back_forward" && visit.transferSize === 0) refresh();
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    if (!isOthers()) {
      refresh();
      return;
    }
    document.body.hidden = true;
    location.reload();
  });
  addEventListener("popstate", () => {
    // A step to another part of the same page is the browser's.
    if (address() !== page.address) refresh();
    page.address = address();
  });
}
