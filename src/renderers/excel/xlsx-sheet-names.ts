import { printableLine } from "../../values/texts/printable.ts";

/** The longest name of a sheet that Excel takes, in UTF-16 units. */
const longest = 31;

/** Names for sheets after their titles: what Excel forbids is taken out, long ones are cut, no two are alike. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = freeName(allowed(title), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** `_x0041_` would be read as a character by its number, an apostrophe at an end breaks references, `History` is Excel's own. */
function allowed(title: string): string {
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
    const tried = cut(name, longest - suffix.length) + suffix;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}

/** A name cut after a whole word where it has one, never inside a character. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  let kept = "";
  for (const character of name) {
    if (kept.length + character.length > length - 1) break;
    kept += character;
  }
  const end = name[kept.length] === " " ? kept.length : kept.lastIndexOf(" ");
  return `${(end > length / 2 ? kept.slice(0, end) : kept).trimEnd()}…`;
}
