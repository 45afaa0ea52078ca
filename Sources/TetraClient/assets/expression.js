// The interpreter of client expressions: a prefix tree in JSON, never code. It reaches what `scope` hands out and the
// own keys of JSON values, nothing else.

import { equal, own } from "./values.js";

const eventFields = /^(?:value|checked|key|detail|(?:result|error)\d*)$/;

export const isNumber = (value) => typeof value === "number";
export const isString = (value) => typeof value === "string";
const isOrdered = (a, b) => (isNumber(a) && isNumber(b)) || (isString(a) && isString(b));

// No expression has a value that JSON can't hold, nor a negative zero.
export const number = (a, b, result) => (isNumber(a) && isNumber(b) && Number.isFinite(result) ? result + 0 : null);

/** Operators by name; modules that are fetched on demand add theirs. */
export const operators = {
  __proto__: null,
  "!": (a) => a !== true,
  "==": equal,
  "<": (a, b) => isOrdered(a, b) && a < b,
  "<=": (a, b) => isOrdered(a, b) && a <= b,
  "+": (a, b) => number(a, b, a + b),
  "-": (a, b) => number(a, b, a - b),
  concat: (a, b) => text(a) + text(b),
  length: (a) => (isString(a) ? a.length : typeof a === "object" ? Object.keys(a ?? []).length : 0),
};

/** What else an expression may read of its scope; modules that are fetched on demand add theirs. */
export const forms = { __proto__: null };

/**
 * The value of an expression. `scope` has `literals`, `get(name)`, `running(method)` and, while an event is handled,
 * `event`, an object with the allowed fields. Nothing throws: what makes no sense is null or false.
 */
export function evaluate(expression, scope) {
  if (!Array.isArray(expression)) return expression;
  const [operator, a, b, c] = expression;
  const form = forms[operator];
  if (form) return form(scope, a);
  const value = (part) => evaluate(part, scope);
  switch (operator) {
    case "$":
      return scope.literals[a] ?? null;
    case "get":
      return scope.get(a) ?? null;
    case "running":
      return scope.running(a);
    case "event":
      return eventFields.test(a) ? expression.slice(2).reduce(own, own(scope.event, a)) : null;
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

/** A value as text, as the server writes it: numbers in the way of JavaScript; null, arrays and objects are empty. */
export const text = (value) => (value === null || typeof value === "object" ? "" : String(value));
