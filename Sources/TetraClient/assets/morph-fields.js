// What a person puts into fields: text, ticks, picks. The server's value unchanged: mine stays. Mine unchanged: theirs
// shows. Both changed: theirs, but not in the focused field nor where the page says that it was edited since.

import { carried } from "./morph-diff.js";
import { hasAttribute, isConnected, queryAll } from "./morph-dom.js";
import { liveOf, serverOf } from "./morph-memory.js";

/** @typedef {import("./morph.js").Run} Run */

/** How an input holds its value: as text, as a tick, as a file, or as nothing but its attribute. */
export function inputKind({ type }) {
  if (type === "checkbox" || type === "radio") return "tick";
  if (type === "file") return "file";
  return ["hidden", "submit", "button", "reset", "image"].includes(type) ? "attribute" : "text";
}

/**
 * Looks at a field before its attributes and children are merged.
 *
 * @param {Run} run
 * @param {Element} old
 * @param {Element} fresh
 * @param {Element} live
 * @param {Set<string>} driven
 * @param {Set<string>} released
 * @returns {(() => void) | undefined} to be called after that
 */
export function watchField(run, old, fresh, live, driven, released) {
  if (live instanceof HTMLSelectElement) {
    if (driven.has("#selected")) return;
    const chosen = valuesOf([...live.selectedOptions]);
    const isTouched = !sameList(chosen, valuesOf(picks(old)));
    const isMine = run.isEdited(live) || (run.active === live && isTouched);
    const isForced = !isTouched || released.has("#selected");
    run.picks.push({ old, live, chosen, isMine, isForced, marks: valuesOf(marked(old)) });
  } else if (live instanceof HTMLTextAreaElement) {
    return watchText(run, old, fresh, live, driven, released);
  } else if (live instanceof HTMLInputElement) {
    const kind = inputKind(live);
    if (kind === "text") return watchText(run, old, fresh, live, driven, released);
    if (kind !== "tick" || driven.has("checked")) return;
    const theirs = hasAttribute(fresh, "checked");
    if (theirs !== hasAttribute(old, "checked") || released.has("checked")) {
      run.ticks.push({ live, theirs, mine: live.checked, isEdited: run.isEdited(live) });
    }
  }
}

function watchText(run, old, fresh, live, driven, released) {
  if (driven.has("value")) return;
  // Neither has been typed into: their values are what the server sent, as the type of field cuts it.
  const mine = live.value, was = old.value, isFocused = run.active === live;
  const isTheirs = mine === was || old.defaultValue !== fresh.defaultValue || released.has("value");
  const isMine = run.isEdited(live) || (isFocused && mine !== was);
  const caret = isFocused && caretOf(live);
  return () => {
    if (live instanceof HTMLTextAreaElement && old.defaultValue !== fresh.defaultValue) {
      old.defaultValue = live.defaultValue = fresh.defaultValue;
    }
    // A range has cut its value to the limits that it had before.
    const wanted = isMine ? mine : fresh.value;
    if (isTheirs && live.value !== wanted) live.value = wanted;
    if (caret && live.value !== mine) {
      const [start, end, direction] = caret;
      live.setSelectionRange(carried(start, mine, live.value), carried(end, mine, live.value), direction);
    }
  };
}

/** @returns {[number, number, string] | null} null for what has no caret to be asked for */
export function caretOf(field) {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  return field.selectionStart === null ? null : [field.selectionStart, field.selectionEnd, field.selectionDirection];
}

/** @returns {HTMLInputElement[]} the radio buttons that are ticked before anything is merged */
export const tickedRadios = (root) => [...queryAll(root, "input[type=radio]")].filter((radio) => radio.checked);

const sameGroup = (one, other) => one.name && one.name === other.name && one.form === other.form;

/** After everything else, because radio buttons and options change each other. @param {Run} run */
export function settleFields(run) {
  const wanted = new Map(run.ticks.map(({ live, theirs, mine, isEdited }) => [live, isEdited ? mine : theirs]));
  for (const radio of run.radios.filter(isConnected)) {
    const changed = run.ticks.filter(({ live }) => live === radio || sameGroup(live, radio));
    const isMine = run.isEdited(radio) || !changed.length;
    const server = serverOf(radio);
    if (isMine) for (const { live } of changed) wanted.set(live, false);
    wanted.set(radio, isMine || !server || hasAttribute(server, "checked"));
  }
  for (const [live, isTicked] of wanted) if (live.checked !== isTicked) live.checked = isTicked;
  for (const { live, isEdited } of run.ticks) if (live.indeterminate && !isEdited) live.indeterminate = false;
  for (const pick of run.picks) settlePick(pick);
  // A server that must overwrite says so.
  for (const server of queryAll(run.root, "[data-tetra-overwrite]")) overwrite(server);
}

function settlePick({ old, live, chosen, isMine, isForced, marks }) {
  // By value: the server may have made another option of the one that was picked.
  const kept = [...live.options].filter((option) => chosen.includes(option.value));
  const isKept = (isMine || (!isForced && sameList(valuesOf(marked(old)), marks))) && (kept.length || !chosen.length);
  pick(live, isKept ? kept : picks(old).map(liveOf));
}

function pick(select, options) {
  const wanted = new Set(options);
  if (!select.multiple) {
    const index = [...select.options].findIndex((option) => wanted.has(option));
    if (select.selectedIndex !== index) select.selectedIndex = index;
  } else for (const option of select.options) {
    if (option.selected !== wanted.has(option)) option.selected = wanted.has(option);
  }
}

const valuesOf = (options) => options.map((option) => option.value);
const sameList = (one, other) => one.length === other.length && one.every((value, index) => value === other[index]);

const marked = (select) => [...select.options].filter((option) => hasAttribute(option, "selected"));

/** What a browser shows as picked in a select that nobody has touched. */
function picks(select) {
  if (select.multiple) return marked(select);
  const pick = marked(select).at(-1);
  if (pick || select.size > 1) return pick ? [pick] : [];
  return [...select.options].filter((option) => !option.disabled).slice(0, 1);
}

function overwrite(server) {
  const live = liveOf(server);
  if (live instanceof HTMLSelectElement) pick(live, picks(server).map(liveOf));
  else if (live instanceof HTMLInputElement && inputKind(live) === "tick") {
    const wanted = hasAttribute(server, "checked");
    if (live.checked !== wanted) live.checked = wanted;
  } else if (live instanceof HTMLTextAreaElement || live instanceof HTMLInputElement && inputKind(live) === "text") {
    if (live.value !== server.value) live.value = server.value;
  } else if (live && hasAttribute(server, "open") !== hasAttribute(live, "open")) {
    live.toggleAttribute("open", hasAttribute(server, "open"));
  }
}
