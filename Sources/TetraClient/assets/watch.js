// Tells the server of changed values that it watches: by a refresh of their own, unless another call goes first.

import { call } from "./call.js";
import { Component } from "./component.js";
import { Series } from "./timing.js";

const plans = new WeakMap();

Component.changed = (component, name) => {
  const { watch } = component.type;
  if (!watch || !Object.hasOwn(watch, name)) return;
  // Not at once but in the next task: a call that the same event makes carries the change.
  const timing = watch[name] ?? "debounce:0";
  if (!plans.has(component)) plans.set(component, new Map());
  const series = plans.get(component);
  if (!series.has(timing)) series.set(timing, new Series(timing, () => tell(component), () => component.element, true));
  series.get(timing).add();
};

/** Takes back what is planned for a component, because another call carries its changes, or because it has left. */
export function dropPlans(component) {
  for (const series of plans.get(component)?.values() ?? []) series.drop();
}

function tell(component) {
  // A failure is told by `tetra:method-error`.
  if (component.element?.isConnected) call(component, null).catch(() => {});
}
