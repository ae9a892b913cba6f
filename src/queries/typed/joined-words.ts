/** Quotation marks that reach hamkor from a shell which does not know them, or from a text they were copied from. */
const quotePairs: readonly (readonly [opening: string, closing: string])[] = [
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ["«", "»"],
  ["‘", "’"],
  ["'", "'"],
  ['"', '"'],
];

/**
 * The words of a command line with plain quotation marks, colons, spaces and dots; what the shell took apart between
 * quotation marks, or behind a comma, is one word again.
 */
export function joinedWords(typed: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < typed.length; ) {
    const quoted = quotedFrom(typed, at);
    const joined = quoted ?? { word: withPlainCharacters(typed[at] ?? ""), next: at + 1 };
    const before = words.at(-1);
    const goesOn = before !== undefined && /^[^":]+:.*[^,],$/s.test(before) && !joined.word.includes(":");
    if (goesOn) words[words.length - 1] = `${before}${joined.word}`;
    else words.push(joined.word);
    at = joined.next;
  }
  return words;
}

type Joined = { readonly word: string; readonly next: number };

/** The word that begins at a place with a quotation mark, alone or behind `field:`, up to the word that closes it. */
function quotedFrom(typed: readonly string[], start: number): Joined | undefined {
  const [, before = "", opening = "", first = ""] =
    /^((?:[^\s"']*[:：,])?)([“„«‘'"])(.*)$/s.exec(typed[start] ?? "") ?? [];
  for (const [, closing] of quotePairs.filter(([mark]) => mark === opening)) {
    const rest = [first, ...typed.slice(start + 1)];
    const last = rest.findIndex((word) => word.endsWith(closing));
    const inner = rest
      .slice(0, last + 1)
      .join(" ")
      .slice(0, -closing.length);
    if (last >= 0 && inner.trim() !== "" && !inner.includes(opening) && !inner.includes(closing))
      return { word: requoted(withPlainCharacters(before), inner.trim(), opening), next: start + last + 1 };
  }
  return undefined;
}

/** Single marks are a shell's, and hold a whole word of a query: `'country:China'`. */
const requoted = (before: string, inner: string, opening: string): string =>
  before === "" && opening === "'" && /^[\p{L}][\p{L}\p{N}_.-]*:\S/u.test(inner)
    ? withPlainCharacters(inner)
    : `${before}"${inner.replaceAll('"', "")}"`;

/** Spaces and characters that cannot be seen, and the colon and dots of other keyboards. */
const withPlainCharacters = (word: string): string =>
  word
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/^([\p{L}_.]+)：/u, "$1:")
    .replace(/^([\p{L}\p{N}_.-]+:.*?)(?:…|\.{3})/u, "$1..")
    .trim();
