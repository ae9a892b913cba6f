/** A piece of a text shorter than this is a text of its own to the JavaScript engine. */
const shortest = 13;

/**
 * The same text with no tie to another. A longer piece cut out of a file's text keeps the whole of it in memory, and so
 * would a registry keep all its files; joined from two parts, it stands on its own.
 */
export const ownText = (piece: string): string =>
  piece.length < shortest ? piece : [piece.slice(0, shortest - 1), piece.slice(shortest - 1)].join("");
