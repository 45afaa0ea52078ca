// New HTML from the server, brought into the page by the three-way morph.

import { connect, drivenBy } from "./directive.js";
import { isFocusLost, moveFocus, refugeFrom } from "./focus.js";
import { parse, parsePage } from "./html.js";
import { morph, remember } from "./morph.js";
import { components } from "./registry.js";
import { announceRemoval, settlePage } from "./removal.js";
import { fillSlots } from "./slots.js";
import { parseJSON } from "./values.js";

/** When a field was last written in. */
const edits = new WeakMap();
document.addEventListener("input", ({ target }) => edits.set(target, performance.now()), true);

/** Takes the page's JSON out of a document and parses it; null if there is none. */
export function readIsland(from) {
  const script = from.querySelector('script#tetra-page[type="application/json"]');
  script?.remove();
  return script ? parseJSON(script.textContent) : null;
}

/** Remembers the page as the server sent it, the ground of all later comparisons. */
export const rememberPage = () => remember(document.body);

/**
 * Shows a component's new HTML. `records` names the components whose HTML is new with it; `since` is when the call was
 * sent: what was typed after that stays.
 */
export function render(component, html, records = [], since = 0) {
  const live = bring(component.element, html, since);
  connect(live, new Set([component, ...records.map((record) => components.get(record[1]))]));
  settlePage();
}

/** Shows the whole page anew. */
export function renderPage(body) {
  bring(document.body, withoutRows(body));
  connect(document.body, new Set(components.values()));
  settlePage();
}

/** Shows the whole page as the answer to a call gives it. */
export function showPage(_, html) {
  const fresh = parsePage(html);
  document.title = fresh.title;
  renderPage(fresh.body);
}

/** Puts another page in the place of this one: nothing of what was typed or opened stays. */
export function replacePage(body) {
  document.body.replaceChildren(...document.adoptNode(body).childNodes);
  rememberPage();
  connect(document.body);
  settlePage();
}

/** Rows that the page makes by itself are none of the server's business; it writes them for the first paint. */
function withoutRows(root) {
  for (const row of root.querySelectorAll("[data-tetra-row]")) row.remove();
  return root;
}

function bring(element, html, since = Infinity) {
  let refuge = null;
  const live = morph(element, html, {
    key: "data-tetra-key",
    parse: (text) => withoutRows(parse(text)),
    complete: fillSlots,
    driven: drivenBy,
    edited: (field) => edits.get(field) > since,
    beforeRemove(leaving) {
      refuge ??= refugeFrom(leaving);
      announceRemoval(leaving);
    },
  });
  if (isFocusLost()) moveFocus(refuge);
  return live;
}
