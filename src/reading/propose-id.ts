import anyAscii from "any-ascii";
import { inLatin, isMixed } from "./characters/look-alike-letters.ts";
import { plainCharacters } from "./characters/plain-characters.ts";

/** The longest id, in characters. */
const longest = 80;

/**
 * The id that comes nearest to a name: in small Latin letters, a hyphen for whatever is neither letter nor digit. A
 * Cyrillic letter among Latin ones is the Latin one it looks like. Empty where nothing of the name is left.
 */
export function proposeId(name: string): string {
  return cut(slugOf(name).replace(/^-+|-+$/g, ""));
}

function slugOf(name: string): string {
  if (plain.test(name)) return name.replace(/[ -]+/g, "-");
  const { text } = plainCharacters(name.normalize("NFC"));
  const letters = (isMixed(text) ? inLatin(text) : undefined) ?? text;
  return anyAscii(letters)
    .toLowerCase()
    .replace(/['"`’]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
}

/** Of small Latin letters nothing has to be spelt: most ids are made of other ids. */
const plain = /^[a-z0-9 -]*$/;

/** Cut where a word ends, if it has one. */
function cut(slug: string): string {
  if (slug.length <= longest) return slug;
  const head = slug.slice(0, longest + 1);
  return head.includes("-") ? head.slice(0, head.lastIndexOf("-")) : head.slice(0, longest);
}
