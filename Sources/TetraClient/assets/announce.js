// The runtime's events: `tetra:…` as CustomEvents that bubble.

/** Dispatches `tetra:<name>` and returns false if a listener prevented the default. */
export function announce(target, name, detail, cancelable = false) {
  return dispatch(target, `tetra:${name}`, detail, cancelable);
}

export function dispatch(target, type, detail = null, cancelable = false) {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

/** Tells the page and the console about a call that failed; preventing the default keeps the console quiet. */
export function announceError(component, method, error, isHandled = false) {
  const detail = { component: component?.element ?? null, id: component?.id ?? null, method, error };
  if (announce(document, "method-error", detail, true) && !isHandled) {
    console.error(`tetra: ${method ?? "refresh"}: ${error.code}: ${error.message}`);
  }
}
