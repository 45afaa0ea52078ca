// Events that a component's methods listen for by themselves: `@Public(listen:)`.

import { onDirective } from "./directive-on.js";
import { fetched } from "./on-demand.js";

const listening = new Map();

/** Attaches the listeners of a component to its element, or takes them along to another. */
export function listen(component) {
  const { element, type } = component;
  if (!type.listen || listening.get(component)?.element === element) return;
  silence(component);
  const context = { owner: component, scope: component.scope() };
  const mine = { element, cleanUps: [] };
  const attach = () => {
    mine.cleanUps = type.listen.map(([, ...parameters]) => onDirective.attach(element, context, ...parameters));
  };
  listening.set(component, mine);
  const arrival = fetched(type.listen);
  if (arrival) arrival.then(() => listening.get(component) === mine && attach());
  else attach();
}

/** Takes the listeners of a component off. */
export function silence(component) {
  for (const cleanUp of listening.get(component)?.cleanUps ?? []) cleanUp();
  listening.delete(component);
}
