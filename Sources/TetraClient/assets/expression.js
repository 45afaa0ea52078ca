// The interpreter of client expressions: a prefix tree in JSON, never code. It reaches what `scope` hands out and the
// own keys of JSON values, nothing else.

import { equal, own } from "./values.js";

const eventFields = ["value", "checked", "key", "detail"];

const operators = {
  __proto__: null,
  "!": (a) => a !== true,
  "==": equal,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  concat: (a, b) => text(a) + text(b),
  length: (a) => (typeof a === "string" || Array.isArray(a) ? a.length : a ? Object.keys(a).length : 0),
  contains: (a, b) => (Array.isArray(a) ? a.some((item) => equal(item, b)) : text(a).includes(text(b))),
  at: (a, b) => (Array.isArray(a) ? a[b] : null) ?? null,
  member: own,
  lower: (a) => text(a).toLowerCase(),
  trim: (a) => text(a).trim(),
};

/**
 * The value of an expression. `scope` has `literals`, `get(name)`, `running(method)` and, while an event is handled,
 * `event`, an object with the allowed fields.
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
  if (!apply) throw new TypeError(`Tetra: unknown operator ${operator}`);
  return apply(...expression.slice(1).map(value));
}

/** A value as text, the same as the server writes it: null is empty, numbers as JavaScript writes them. */
export function text(value) {
  return value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
}
