// What the server asks the page to do after a call, in order.

import { announce, dispatch } from "./announce.js";
import { invoke } from "./functions.js";
import { sameOrigin } from "./html.js";
import { perform } from "./action.js";
import { fetched } from "./on-demand.js";
import { address, components, enclosing, page } from "./registry.js";
import { remove } from "./removal.js";

const operations = {
  __proto__: null,
  remove(_, id) {
    const component = components.get(id);
    if (component) remove(component);
  },
  redirect: (_, url) => location.assign(local(url)),
  push: (_, url) => visit("pushState", url),
  replace: (_, url) => visit("replaceState", url),
  title(_, text) {
    if (document.title === text) return;
    document.title = text;
    announce(document, "title-changed", { title: text });
  },
  dispatch({ places }, id, type, detail = null) {
    const element = components.get(id)?.element ?? places.get(id);
    if (element) dispatch(element, type, detail);
  },
  parent({ component, places }, id, type, action, literals) {
    const target = enclosing(components.get(id) ?? component, type, places.get(id));
    if (!target) throw new Error(`there is no ${type ?? "component"} around`);
    const act = () => perform(action, target.scope(literals), target);
    const arrival = fetched(action);
    if (arrival) arrival.then(act);
    else act();
  },
  invoke: (_, name, parameters = [], id = "") => invoke(components.get(id), name, parameters),
  set(_, id, name, value) {
    const component = components.get(id);
    if (component && !component.set(name, value)) throw new Error(`${name} is not the page's to change`);
  },
};

/** Runs the queue of one call. An operation that fails is reported and does not stop the others. */
export function runQueue(queue, component) {
  // Where the component stood: what it dispatches after its own removal still reaches those around it.
  const places = new Map([[component.id, component.element?.parentElement]]);
  for (const each of Array.isArray(queue) ? queue : []) {
    const [name, ...parameters] = Array.isArray(each) ? each : [each];
    try {
      const operation = operations[name];
      if (!operation) throw new Error("unknown operation");
      operation({ component, places }, ...parameters);
    } catch (error) {
      console.error(`tetra: ${name}: ${error.message}`);
    }
  }
}

function visit(method, url) {
  history[method](null, "", local(url));
  page.address = address();
}

/** Whether going to an address leaves the page: not if it is another place of it. */
export function leaves(url) {
  const target = sameOrigin(url);
  return Boolean(target) && (!target.includes("#") || target.split("#")[0] !== location.href.split("#")[0]);
}

function local(url) {
  const target = sameOrigin(url);
  if (!target) throw new Error("an address of another origin is refused");
  return target;
}
