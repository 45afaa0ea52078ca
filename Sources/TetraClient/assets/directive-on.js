import { perform } from "./action.js";
import { Series } from "./timing.js";
import { bare } from "./values.js";

/** What makes events that no element dispatches by itself, by their type. */
const eventSources = new Map();

/** Adds `(element, modifiers) => cleanUp` by type. */
export function addEventSources(all) {
  for (const [type, start] of Object.entries(all)) eventSources.set(type, start);
}

/**
 * `["on", event, [modifier…], action]`: the event performs the action. `submit` prevents the browser's own sending by
 * itself. Keys that end the composition of a character are the input method's, not ours. `debounce:…` and `throttle:…`
 * hold back the action alone.
 */
export const onDirective = {
  name: "on",
  drives: () => [],
  attach(element, { owner, scope }, type, modifiers, action) {
    const has = (modifier) => modifiers.includes(modifier);
    const key = modifiers.find((modifier) => modifier.startsWith("key:"))?.slice(4);
    const timing = modifiers.find((modifier) => /^(?:debounce|throttle):/.test(modifier));
    const series = timing && new Series(timing, act, () => element);
    const target = has("window") ? window : has("document") ? document : element;
    target.addEventListener(type, handle);
    const stop = eventSources.get(type)?.(element, modifiers);
    return () => {
      cleanUp();
      // What has waited so far still happens where the element is merely connected anew.
      if (element.isConnected) series?.flush();
      else series?.drop();
    };

    function handle(event) {
      if (key !== undefined && (event.key !== key || event.isComposing)) return;
      if (has("self") && event.target !== element) return;
      if (has("prevent") || type === "submit") event.preventDefault();
      if (has("stop")) event.stopPropagation();
      if (has("once")) cleanUp();
      if (series) series.add(fieldsOf(event));
      else act(fieldsOf(event));
    }

    function act(event) {
      perform(action, { ...scope, event }, owner);
    }

    function cleanUp() {
      target.removeEventListener(type, handle);
      stop?.();
    }
  },
};

/** The fields of an event that expressions may read. */
function fieldsOf({ target, key, detail }) {
  return bare({ value: target?.value, checked: target?.checked, key, detail });
}
