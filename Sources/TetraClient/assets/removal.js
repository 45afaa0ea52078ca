// Components that leave the page.

import { announce } from "./announce.js";
import { dropCalls } from "./call.js";
import { sweep } from "./directive.js";
import { moveFocus, refugeFrom } from "./focus.js";
import { silence } from "./listeners.js";
import { forget } from "./morph.js";
import { components, componentsIn } from "./registry.js";
import { dropPlans } from "./watch.js";

/** Takes a component out of the page, moving the focus on if it was inside. */
export function remove(component) {
  const { element } = component;
  if (element?.isConnected) {
    const refuge = refugeFrom(element);
    announceRemoval(element);
    element.remove();
    forget(element);
    moveFocus(refuge);
  }
  settlePage();
}

/** Tells the page that what a component stands for is gone, then removes it, or leaves it disabled if asked to. */
export function removeStale(component, error) {
  const { element, id } = component;
  if (!element?.isConnected) return;
  if (announce(document, "component-stale", { component: element, id, error }, true)) remove(component);
  else element.setAttribute("aria-disabled", "true");
}

/** Announces each component in or on an element that is about to leave. */
export function announceRemoval(element) {
  for (const each of componentsIn(element)) announce(each.element, "component-before-remove", { id: each.id });
}

/** Lets go of what is no longer in the document: listeners, effects, components, their plans and waiting calls. */
export function settlePage() {
  sweep();
  for (const [id, component] of components) {
    if (component.element?.isConnected) continue;
    components.delete(id);
    silence(component);
    dropPlans(component);
    dropCalls(component);
  }
}
