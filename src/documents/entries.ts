import { code, lineEndFrom } from "./plain-cursor.ts";

/**
 * Where the entry ends that begins at a place in a text: a field's name at the start of a line, and all below it that
 * stands further in, or is an item of a list. An entry says by itself what it says among others; where that is not sure
 * there is no end (-1).
 */
export function entryEnd(text: string, start: number): number {
  if (!isSmallLetter(text.charCodeAt(start))) return -1;
  for (let at = start; ; ) {
    at = lineEndFrom(text, at) + 1;
    if (at >= text.length) return text.length;
    const char = text.charCodeAt(at);
    if (isSmallLetter(char)) return at;
    const isBelow = char === code.space || (char === code.dash && text.charCodeAt(at + 1) === code.space);
    if (!isBelow) return -1;
  }
}

const isSmallLetter = (char: number): boolean => char >= code.smallA && char <= code.smallZ;
