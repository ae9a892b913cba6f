import { printableLine } from "../../values/texts/printable.ts";

/** The longest name of a sheet that Excel takes, in UTF-16 units. */
const longest = 31;

/** Unique sheet names from titles: without what Excel forbids, and cut to its limit. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = freeName(sanitized(title), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/**
 * `_x0041_` would be read as an escaped character, an apostrophe at either end breaks references, `History` is
 * reserved.
 */
function sanitized(title: string): string {
  const name = printableLine(title)
    .replace(/[[\]:*?/\\\ufffe\uffff]/g, " ")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, " ")
    .replace(/\s+/g, " ");
  const trimmed = name.replace(/^[' ]+|[' ]+$/g, "");
  return trimmed === "" || trimmed.toLowerCase() === "history" ? `hamkor ${trimmed}`.trim() : trimmed;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = cut(name, longest - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** A name cut after a whole word where it has one, never inside a character. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  let prefix = "";
  for (const character of name) {
    if (prefix.length + character.length > length - 1) break;
    prefix += character;
  }
  const end = name[prefix.length] === " " ? prefix.length : prefix.lastIndexOf(" ");
  return `${(end > length / 2 ? prefix.slice(0, end) : prefix).trimEnd()}…`;
}
