// One request and its answer.

import { announce } from "./announce.js";
import { carryBy, fail, retire, settle, succeed } from "./call.js";
import { flush } from "./reactive.js";
import { accept, address, components, descendantsOf, merge, page, tableHashes } from "./registry.js";
import { refresh, refreshFor } from "./refresh.js";
import { removeStale } from "./removal.js";
import { render } from "./render.js";
import { leaves, runQueue } from "./queue.js";
import { bare, parseJSON } from "./values.js";
import { dropPlans } from "./watch.js";

const refusals = ["StateRejected", "StateExpired", "StateOutdated"];

carryBy({ prepare, send });

async function send(calls) {
  const detail = { calls: calls.map(({ id, method }) => ({ id, method })) };
  announce(document, "before-request", detail);
  let status = 0;
  let answer;
  const controller = new AbortController();
  for (const each of calls) Object.assign(each, { batch: calls, abort: () => controller.abort() });
  try {
    const types = bare();
    const entries = calls.map((each) => describe(each, types));
    const request = { v: 1, url: address(), tables: tableHashes(), types, calls: entries };
    const response = await fetch(new URL(`${page.mount}/call`, location.origin), {
      method: "POST",
      headers: { "Content-Type": "application/json", "Tetra-Protocol": "1" },
      body: JSON.stringify(request),
      credentials: "same-origin",
      redirect: "error",
      signal: controller.signal,
    });
    status = response.status;
    const body = await response.text();
    answer = { error: invalid(`The server answered ${status} with something else than an answer to a call.`) };
    answer = parseJSON(body);
  } catch (error) {
    answer ??= { error: { code: "NetworkError", message: String(error?.message ?? error) } };
  }
  announce(document, "after-request", { ...detail, status });
  if (controller.signal.aborted && !answer?.results) retire(calls);
  else receive(calls, answer);
}

const invalid = (error) => ({ code: "InvalidAnswer", message: String(error?.message ?? error) });

/** Notes what the page holds for a call: of its component and all below, the state, the values and what was changed. */
function prepare(each) {
  const { component } = each;
  const tree = component.element ? [component, ...descendantsOf(component)] : [component];
  each.preparedAt = performance.now();
  each.tree = tree.map((one) => {
    return { id: one.id, type: one.type, state: one.state, note: one.note(), changed: one.changes() };
  });
  tree.forEach(dropPlans);
  each.notes = new Map(tree.map((one, index) => [one.id, each.tree[index].note]));
}

/** A call as it travels. `types` collects the order of each type's values. */
function describe({ number, id, method, parameters, tree }, types) {
  const [self, ...descendants] = tree.map(({ type, state, note, changed }) => {
    types[type.name] ??= type.writable;
    return [state, types[type.name].map((name) => note.get(name) ?? null), changed];
  });
  const [state, values, changed] = self;
  return { call: number, id, method, arguments: parameters, state, values, changed, descendants };
}

/** Carries out an answer, call by call in its order. Calls that it doesn't name have failed. */
function receive(calls, answer) {
  const open = new Map(calls.map((each) => [each.number, each]));
  const refused = [];
  try {
    const types = merge(answer ?? {});
    for (const result of answer.results ?? []) {
      const each = open.get(result.call);
      if (!each) continue;
      open.delete(result.call);
      settle(each.number);
      try {
        conclude(each, result, types, refused);
      } catch (error) {
        fail(each, invalid(error));
      }
    }
  } catch (error) {
    answer = { error: invalid(error) };
  }
  const error = answer?.error ?? invalid("The answer does not name the call.");
  for (const each of open.values()) {
    settle(each.number);
    refuse(each, error, refused);
  }
  if (refused.length) refreshFor(refused);
  else if (answer?.refresh === true && !isLed(answer.results)) refresh();
}

/** Whether calls lead the page elsewhere, so that nothing of this one is to be fetched. */
function isLed(results) {
  const queues = results.map(({ queue }) => (Array.isArray(queue) ? queue : []));
  return queues.flat().some((each) => Array.isArray(each) && each[0] === "redirect" && leaves(each[1]));
}

function conclude(each, result, types, refused) {
  const { component } = each;
  if (result.status >= 400 || result.code) {
    refuse(each, result, refused);
    return;
  }
  // A component that left the page while its call was under way stays away, and so does all that came for it.
  if (components.get(each.id) !== component && !component.isPage) {
    succeed(each, result.value ?? null);
    return;
  }
  for (const record of result.components ?? []) accept(types, record, each.notes);
  if (typeof result.owner === "string") {
    // What is to be shown now is the owner's: with its answer all is shown at once.
    import("./owner.js").then(({ renew }) => renew(result.owner))
      .then(() => finish(each, result), (error) => fail(each, error));
    return;
  }
  if (typeof result.html === "string") {
    (component.show ?? render)(component, result.html, result.components, each.preparedAt);
  }
  finish(each, result);
}

function finish(each, result) {
  const { component } = each;
  succeed(each, result.value ?? null);
  flush();
  const isShown = component.element?.isConnected && !component.isPage;
  if (isShown) announce(component.element, "component-updated", { id: component.id });
  runQueue(result.queue ?? [], component);
}

function refuse(each, { code, message }, refused) {
  const isNamed = typeof code === "string";
  const error = { code: isNamed ? code : "InternalError", message: typeof message === "string" ? message : "" };
  if (error.code === "StaleComponentState") {
    fail(each, error, true);
    flush();
    removeStale(each.component, error);
  } else if (refusals.includes(error.code) && !each.isRepeated) refused.push([each, error]);
  else fail(each, error);
}
