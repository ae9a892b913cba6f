/** A piece of a text shorter than this is kept as a text of its own by the JavaScript engine. */
const shortest = 13;

/** Words, ids, days and places are no longer as a rule, and come again and again. */
const longestShared = 32;

/** What comes later than so many others comes seldom, like the name of a person. */
const mostShared = 10_000;

const shared = new Map<string, string>();

/**
 * The same text with no tie to another. A longer piece cut out of a file's text keeps the whole of it in memory, and so
 * would a registry keep all its files; joined from two parts, it stands on its own. What is short is kept once.
 */
export function ownText(piece: string): string {
  if (piece.length > longestShared) return joinedText(piece);
  const same = shared.get(piece);
  if (same !== undefined) return same;
  const own = piece.length < shortest ? piece : joinedText(piece);
  if (shared.size < mostShared) shared.set(own, own);
  return own;
}

/** A longer piece on its own. */
export const joinedText = (piece: string): string => [piece.slice(0, shortest - 1), piece.slice(shortest - 1)].join("");
