// Connects the page's elements with their component: parses what stands in `data-tetra` and keeps it connected.

import { components, componentIds, ownerOf, template } from "./registry.js";
import { parseJSON } from "./values.js";
import { evaluate } from "./expression.js";
import { fetched } from "./on-demand.js";
import { effect } from "./reactive.js";
import { listen } from "./listeners.js";
import { applyStyle } from "./style.js";
import { attributeDirective } from "./directive-attribute.js";
import { bindDirective } from "./directive-bind.js";
import { classDirective } from "./directive-class.js";
import { focusDirective } from "./directive-focus.js";
import { onDirective } from "./directive-on.js";
import { showDirective } from "./directive-show.js";
import { textDirective } from "./directive-text.js";

// Each declares its contract: its name in a template, what of the element it drives, and how it is attached.
const directives = new Map();
const selector = "[data-tetra],[data-tetra-id],[data-tetra-style]";
const bindings = new Map();
/** The rows that the page makes, by their element. */
export const rows = new WeakMap();
const inline = new Map();

/** Adds directives; modules that are fetched on demand add theirs. */
export function addDirectives(...list) {
  for (const directive of list) directives.set(directive.name, directive);
}

addDirectives(
  attributeDirective,
  bindDirective,
  classDirective,
  focusDirective,
  onDirective,
  showDirective,
  textDirective,
);

/**
 * Connects everything inside `root`: components find their element, new or changed directives are attached, those of
 * `renewed` components are evaluated again. `isStart` says that the page has just been loaded.
 */
export function connect(root, renewed = new Set(), isStart = false) {
  const elements = [...root.querySelectorAll(selector)];
  if (root.matches?.(selector)) elements.unshift(root);
  for (const element of elements) {
    for (const id of componentIds(element)) {
      const component = components.get(id);
      if (!component) continue;
      component.element = element;
      listen(component);
    }
  }
  for (const element of elements) {
    applyStyle(element);
    const source = element.getAttribute("data-tetra");
    const owner = source ? ownerOf(element) : undefined;
    const binding = bindings.get(element);
    if (binding?.source === source && binding?.owner === owner) {
      if (renewed.has(owner)) for (const each of binding.effects) each.run();
      continue;
    }
    disconnect(element);
    if (owner) bindings.set(element, attach(element, owner, source, { isStart, isNew: !isStart && !binding }));
  }
}

/** Takes the listeners and effects off all elements that have left the document. */
export function sweep() {
  for (const element of bindings.keys()) if (!element.isConnected) disconnect(element);
}

/** What expressions drive on an element, so that the morph leaves it alone: attributes, `class:<name>`, `#text`. */
export function drivenBy(element) {
  return bindings.get(element)?.driven;
}

function disconnect(element) {
  const binding = bindings.get(element);
  if (!binding) return;
  bindings.delete(element);
  for (const each of binding.effects) each.stop();
  for (const cleanUp of binding.cleanUps) cleanUp();
}

function attach(element, owner, source, moment) {
  const [list, literals] = parseSource(owner.type, source);
  const binding = { source, owner, effects: [], cleanUps: [], driven: new Set() };
  const arrival = fetched(list);
  if (!arrival) start(element, binding, list, literals, moment);
  else {
    arrival.then(
      () => bindings.get(element) === binding && start(element, binding, list, literals, moment),
      (error) => console.error(`tetra: ${error.message}`),
    );
  }
  return binding;
}

function start(element, binding, list, literals, moment) {
  const { owner } = binding;
  const scope = {
    ...owner.scope(literals),
    element,
    get row() {
      return rows.get(element.closest("[data-tetra-row]"));
    },
  };
  const context = {
    owner,
    scope,
    ...moment,
    value: (expression) => evaluate(expression, scope),
    effect: (body) => binding.effects.push(effect(body)),
  };
  for (const [name, ...parameters] of list) {
    const directive = directives.get(name);
    if (!directive) {
      console.error(`tetra: unknown directive ${name}`);
      continue;
    }
    for (const key of directive.drives(element, ...parameters)) binding.driven.add(key);
    const cleanUp = directive.attach(element, context, ...parameters);
    if (cleanUp) binding.cleanUps.push(cleanUp);
  }
}

/** `<reference>`, `<reference> [literals]` or, where there is no table, `[[directive]…] [literals]`. */
function parseSource(type, source) {
  const head = /^(?:"(?:\\.|[^"\\])*"|[^\s"])+/.exec(source)?.[0] ?? "";
  const rest = source.slice(head.length);
  let list = head.startsWith("[") ? inline.get(head) : template(type, head);
  if (!list && head.startsWith("[")) inline.set(head, (list = parseJSON(head)));
  if (!list) console.error(`tetra: no template ${head} for ${type.name}`);
  return [list ?? [], rest.trim() ? parseJSON(rest) : []];
}
