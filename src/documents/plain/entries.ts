import { code, lineEndFrom } from "./plain-cursor.ts";
import { hasStrangeCharacter, type NamedValue } from "./plain-reader.ts";

/**
 * Cuts a text into its entries: each is a field's name at the start of a line, and all below it that stands further in
 * or is an item of a list. It says by itself what it says among the others. Tells whether the whole text is such
 * entries, with comments and empty lines between them, and every one was taken; stops where that is not sure.
 */
export function everyEntry(text: string, isTaken: (entry: string) => boolean): boolean {
  for (let end = 0; end < text.length; ) {
    const start = entryFrom(text, end);
    if (start > end && hasStrangeCharacter(text.slice(end, start))) return false;
    if (start === text.length) return true;
    end = entryEnd(text, start);
    if (end < 0 || !isTaken(text.slice(start, end))) return false;
  }
  return true;
}

/**
 * Where the entry ends that begins at a place; where that is not sure there is no end (-1). An empty line behind several
 * may belong to a text among them, a comment does not.
 */
function entryEnd(text: string, start: number): number {
  if (!isSmallLetter(text.charCodeAt(start))) return -1;
  let end = lineEndFrom(text, start) + 1;
  if (isBesideEntries(text.charCodeAt(end))) return end;
  while (end < text.length) {
    const char = text.charCodeAt(end);
    if (isSmallLetter(char) || char === code.hash) return end;
    const isBelow = char === code.space || (char === code.dash && text.charCodeAt(end + 1) === code.space);
    if (!isBelow) return -1;
    end = lineEndFrom(text, end) + 1;
  }
  return text.length;
}

/** Where the next entry begins, or the text ends: behind empty lines and comments. */
function entryFrom(text: string, start: number): number {
  let at = start;
  while (isBesideEntries(text.charCodeAt(at))) at = lineEndFrom(text, at) + 1;
  return Math.min(at, text.length);
}

/** Behind an entry of one line, empty lines and comments belong to none. */
const isBesideEntries = (char: number): boolean => char === code.hash || char === code.lineFeed;

const isSmallLetter = (char: number): boolean => char >= code.smallA && char <= code.smallZ;

/** A name and a text of letters and digits that mean nothing to YAML. */
const simple = /^([a-z_]+): (\w[\w./-]*)\n?$/;

/** The name and the text of the simplest entries, such as a day, a code or a reference. */
export function simpleEntry(entry: string): NamedValue | undefined {
  const found = simple.exec(entry);
  return found ? [found[1] ?? "", found[2] ?? ""] : undefined;
}
