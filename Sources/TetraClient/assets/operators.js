// Fetched on demand: the operators that fewer pages use. The server has the same, held to one table of cases.

import { isNumber, isString, number, operators, text } from "./expression.js";
import { places, setAt, valueAt } from "./place.js";
import { bare, equal, own } from "./values.js";

const ofText = (body) => (a) => (isString(a) ? body(a) : null);
const ofNumber = (body) => (a) => number(a, 0, isNumber(a) ? body(a) : 0);
const ofList = (body) => (a, b) => (Array.isArray(a) ? body(a, b) : null);
const find = (list, value) => list.findIndex((each) => equal(each, value));
const without = (list, index) => (Object.hasOwn(list, index) ? list.toSpliced(index, 1) : list);

/** A number in units of its last digit, halves away from zero; undefined where that makes no sense. */
function units(a, digits) {
  const isFit = isNumber(a) && Number.isInteger(digits) && digits >= 0 && digits <= 15;
  return isFit ? Math.round(Math.abs(a) * 10 ** digits) : undefined;
}

function fixed(a, digits) {
  const count = units(a, digits);
  if (!(count < 2 ** 53)) return null;
  const padded = String(count).padStart(digits + 1, "0");
  const point = padded.length - digits;
  return (a < 0 && count ? "-" : "") + padded.slice(0, point) + (digits ? `.${padded.slice(point)}` : "");
}

Object.assign(operators, {
  "*": (a, b) => number(a, b, a * b),
  "/": (a, b) => number(a, b, a / b),
  "%": (a, b) => number(a, b, a % b),
  min: (a, b) => number(a, b, Math.min(a, b)),
  max: (a, b) => number(a, b, Math.max(a, b)),
  abs: ofNumber(Math.abs),
  floor: ofNumber(Math.floor),
  ceil: ofNumber(Math.ceil),
  round: (a, b) => number(a, b, (units(a, b) / 10 ** b) * Math.sign(a)),
  fixed,
  lower: ofText((a) => a.toLowerCase()),
  upper: ofText((a) => a.toUpperCase()),
  trim: ofText((a) => a.trim()),
  starts: (a, b) => isString(a) && isString(b) && a.startsWith(b),
  ends: (a, b) => isString(a) && isString(b) && a.endsWith(b),
  replace: (a, b, c) => (isString(a) && isString(b) && isString(c) ? (b ? a.replaceAll(b, () => c) : a) : null),
  contains: (a, b) => (Array.isArray(a) ? find(a, b) >= 0 : isString(a) && isString(b) && a.includes(b)),
  at: (a, b) => (Array.isArray(a) ? (isNumber(b) ? a[b] : null) ?? null : isString(b) ? own(a, b) : null),
  member: own,
  last: (a) => (Array.isArray(a) ? a.at(-1) : null) ?? null,
  join: ofList((a, b) => a.map(text).join(text(b))),
  index: ofList((a, b) => (find(a, b) < 0 ? null : find(a, b))),
  append: (a, b) => (Array.isArray(a) ? [...a, b] : a === null ? [b] : null),
  insert(a, b, c) {
    if (!Array.isArray(a)) return null;
    return Number.isInteger(c) && c >= 0 && c <= a.length ? a.toSpliced(c, 0, b) : a;
  },
  without: ofList((a, b) => without(a, find(a, b))),
  remove: ofList((a, b) => (isNumber(b) ? without(a, b) : a)),
  flip: ofList((a, b) => (find(a, b) < 0 ? [...a, b] : without(a, find(a, b)))),
});

/** A member is set by setting an object that has all else as it was. */
places.member = (owner, value, scope, whole, name) =>
  setAt(whole, Object.assign(bare(valueAt(whole, scope)), { [name]: value }), scope, owner);
