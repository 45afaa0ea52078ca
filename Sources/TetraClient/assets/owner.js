// Fetched when it is needed: when a component shows what only its owner can make, the component or page that passed
// it is rendered again.

import { call } from "./call.js";
import { components } from "./registry.js";
import { refresh } from "./refresh.js";
import { showPage } from "./render.js";
import { bare } from "./values.js";

/** The page in the place of a component: it is rendered again with all that it holds, unlike in a refresh. */
const wholePage = {
  id: "",
  type: { name: "", writable: [] },
  state: "",
  isPage: true,
  get element() {
    return document.body;
  },
  note: () => new Map(),
  changes: bare,
  count: () => false,
  show: showPage,
};

/** Renders the owner again; resolves once that is shown. */
export function renew(id) {
  if (id === "") return call(wholePage, null);
  const owner = components.get(id);
  return owner ? call(owner, null) : refresh();
}
