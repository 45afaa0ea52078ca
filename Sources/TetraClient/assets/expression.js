// The interpreter of client expressions: a prefix tree in JSON, never code. It reaches what `scope` hands out and the
// own keys of JSON values, nothing else.

import { equal, own } from "./values.js";

const eventFields = ["value", "checked", "key", "detail"];

const operators = {
  __proto__: null,
  "!": (a) => a !== true,
  "==": equal,
  "<": (a, b) => isOrdered(a, b) && a < b,
  "<=": (a, b) => isOrdered(a, b) && a <= b,
  "+": (a, b) => number(a, b, a + b),
  "-": (a, b) => number(a, b, a - b),
  "*": (a, b) => number(a, b, a * b),
  "/": (a, b) => number(a, b, a / b),
  "%": (a, b) => number(a, b, a % b),
  concat: (a, b) => text(a) + text(b),
  length: (a) => (typeof a === "string" ? a.length : typeof a === "object" && a ? Object.keys(a).length : 0),
  contains: (a, b) =>
    Array.isArray(a) ? a.some((item) => equal(item, b)) : typeof a === "string" && typeof b === "string" && a.includes(b),
  at: (a, b) => (Array.isArray(a) ? (typeof b === "number" ? a[b] : null) ?? null : typeof b === "string" ? own(a, b) : null),
  member: own,
  lower: (a) => (typeof a === "string" ? a.toLowerCase() : null),
  trim: (a) => (typeof a === "string" ? a.trim() : null),
};

const isOrdered = (a, b) => typeof a === typeof b && (typeof a === "number" || typeof a === "string");

// No expression has a value that JSON can't hold, nor a negative zero.
const number = (a, b, result) => (typeof a === "number" && typeof b === "number" && Number.isFinite(result) ? result + 0 : null);

/**
 * The value of an expression. `scope` has `literals`, `get(name)`, `running(method)` and, while an event is handled,
 * `event`, an object with the allowed fields. Nothing throws: what makes no sense is null or false.
 */
export function evaluate(expression, scope) {
  if (!Array.isArray(expression)) return expression;
  const [operator, a, b, c] = expression;
  const value = (part) => evaluate(part, scope);
  switch (operator) {
    case "$":
      return scope.literals[a] ?? null;
    case "get":
      return scope.get(a) ?? null;
    case "running":
      return scope.running(a);
    case "event":
      return eventFields.includes(a) ? expression.slice(2).reduce(own, own(scope.event, a)) : null;
    case "and":
      return value(a) === true && value(b) === true;
    case "or":
      return value(a) === true || value(b) === true;
    case "?":
      return value(value(a) === true ? b : c);
    case "??":
      return value(a) ?? value(b);
  }
  const apply = operators[operator];
  const operands = expression.slice(1).map(value);
  return apply?.length === operands.length ? apply(...operands) : null;
}

/** A value as text, the same as the server writes it: numbers as JavaScript does; null, arrays and objects are empty. */
export const text = (value) => (value === null || typeof value === "object" ? "" : String(value));
