// What the runtime itself says to people; an app puts its own words in their place by `tetra.configure`.

import { bare } from "./values.js";

export const words = bare({ yes: "OK", no: "Cancel" });

/** Takes over the words that are given. */
export function configure(given) {
  for (const name of Object.keys(words)) if (typeof given?.[name] === "string") words[name] = given[name];
}
