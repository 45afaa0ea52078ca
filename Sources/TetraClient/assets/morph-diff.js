// The parts of the morph that need no DOM: what must move, which part of a text changed, which tokens.

/**
 * Which entries can stay where they are so that the fewest others have to move: a longest increasing subsequence.
 *
 * @param {number[]} positions the present position of each entry in the wanted order; negative: not there yet
 * @returns {Uint8Array} 1 for each entry that stays
 */
export function staying(positions) {
  const tails = [], previous = [], stays = new Uint8Array(positions.length);
  positions.forEach((position, entry) => {
    if (position < 0) return;
    let low = 0, high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (positions[tails[middle]] < position) low = middle + 1;
      else high = middle;
    }
    previous[entry] = low ? tails[low - 1] : -1;
    tails[low] = entry;
  });
  for (let entry = tails.at(-1) ?? -1; entry >= 0; entry = previous[entry]) stays[entry] = 1;
  return stays;
}

/**
 * The smallest replacement that makes `after` of `before`, so that carets and selections outside of it stay.
 *
 * @param {string} before
 * @param {string} after
 * @returns {{start: number, removed: number, inserted: string}} in UTF-16 units
 */
export function replacement(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0, end = 0;
  while (start < shorter && before[start] === after[start]) start++;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, removed: before.length - start - end, inserted: after.slice(start, after.length - end) };
}

/**
 * Where an offset into `before` lies in `after`: text in front of the caret pushes it along.
 *
 * @param {number} offset
 * @param {string} before
 * @param {string} after
 * @returns {number}
 */
export function carried(offset, before, after) {
  const { start, removed, inserted } = replacement(before, after);
  if (offset <= start) return offset;
  return offset >= start + removed ? offset + inserted.length - removed : start + inserted.length;
}

/** @param {string | null | undefined} text @returns {string[]} its space-separated tokens, each once */
export const tokens = (text) => [...new Set(text?.match(/[^\t\n\f\r ]+/g))];

/**
 * Three-way merge of token lists such as `class`: what the server added or took away is added or taken away, what
 * others put there stays.
 *
 * @param {string | null} was what the server sent before
 * @param {string | null} now what the server sends now
 * @param {string | null} mine what stands in the page
 * @param {(token: string) => boolean | undefined} [fixed] tokens that the merge must leave as they are in the page
 * @returns {string | null} null: no attribute
 */
export function mergedTokens(was, now, mine, fixed = () => false) {
  const before = new Set(tokens(was)), after = new Set(tokens(now)), result = new Set(tokens(mine));
  for (const token of before) if (!after.has(token) && !fixed(token)) result.delete(token);
  for (const token of after) if (!before.has(token) && !fixed(token)) result.add(token);
  const same = result.size === after.size && [...result].every((token) => after.has(token));
  if (same) return now ?? (mine === null || was !== null ? null : mine);
  return result.size || now !== null ? [...result].join(" ") : null;
}
