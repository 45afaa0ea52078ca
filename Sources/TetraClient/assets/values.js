// JSON values as the runtime handles them: compared by content, read by own keys only, never trusted with a prototype.

/** An object without a prototype, so that names such as `constructor` mean nothing. */
export const bare = (source) => Object.assign(Object.create(null), source);

/** Parses JSON into arrays and objects without prototypes. Throws on anything that is not JSON. */
export const parseJSON = (text) =>
  JSON.parse(text, (_, value) => (isObject(value) && !Array.isArray(value) ? bare(value) : value));

/** The own data property `key` of an object, else null: prototypes and getters are never consulted. */
export const own = (object, key) =>
  (isObject(object) && !Array.isArray(object) ? Object.getOwnPropertyDescriptor(object, key)?.value : null) ?? null;

/** Whether two JSON values have the same content; the order of keys does not matter. */
export function equal(a, b) {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}
