/**
 * A part of a text, from an offset up to another, and what stands there instead; `joins` if it may come after what another
 * one puts in at the same place.
 */
type Splice = { readonly start: number; readonly end: number; readonly inserted: string; readonly joins: boolean };

/** What one text has in place of a part of another. */
export function spliceBetween(before: string, after: string, joins: boolean): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, inserted: after.slice(start, after.length - same), joins };
}

/** A text with as many of some parts replaced as do not overlap, and how many those are. */
export function splicedTogether(
  text: string,
  splices: readonly Splice[],
): { readonly text: string; readonly count: number } {
  // Of those that begin at one place, what only adds comes first, in the order given.
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let [result, at, count] = ["", 0, 0];
  let last: number | undefined;
  for (const { start, end, inserted, joins } of ordered) {
    if (start < at || (start === last && !joins) || (start === end && inserted === "")) continue;
    last = start;
    result += text.slice(at, start) + inserted;
    at = end;
    count++;
  }
  return { text: result + text.slice(at), count };
}
