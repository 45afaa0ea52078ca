import { perform } from "./action.js";
import { bare } from "./values.js";

/**
 * `["on", event, [modifier…], action]`: the event performs the action. `submit` prevents the browser's own sending by
 * itself. Keys that end the composition of a character are the input method's, not ours.
 */
export const onDirective = {
  name: "on",
  drives: () => [],
  attach(element, { owner, scope }, type, modifiers, action) {
    const has = (modifier) => modifiers.includes(modifier);
    const key = modifiers.find((modifier) => modifier.startsWith("key:"))?.slice(4);
    const target = has("window") ? window : has("document") ? document : element;
    target.addEventListener(type, handle);
    return cleanUp;

    function handle(event) {
      if (key !== undefined && (event.key !== key || event.isComposing)) return;
      if (has("self") && event.target !== element) return;
      if (has("prevent") || type === "submit") event.preventDefault();
      if (has("stop")) event.stopPropagation();
      if (has("once")) cleanUp();
      perform(action, { ...scope, event: fieldsOf(event) }, owner);
    }

    function cleanUp() {
      target.removeEventListener(type, handle);
    }
  },
};

/** The fields of an event that expressions may read. */
function fieldsOf({ target, key, detail }) {
  return bare({ value: target?.value, checked: target?.checked, key, detail });
}
