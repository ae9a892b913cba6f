/** The longest value that is shown whole, in characters. */
const longest = 70;

/** How much is shown of what two texts have in common before they differ. */
const lead = 20;

/** A text, or its beginning where it is long. */
export const cutText = (text: string): string => cutFrom([...text], 0);

/** Two texts, or of long ones the part in which they first differ. */
export function cutTexts(before: string, after: string): [before: string, after: string] {
  const [old, now] = [[...before], [...after]];
  if (old.length <= longest && now.length <= longest) return [before, after];
  const differs = old.findIndex((character, index) => character !== now[index]);
  const at = differs < 0 ? old.length : differs;
  const start = at <= longest - lead ? 0 : at - lead;
  return [cutFrom(old, start), cutFrom(now, start)];
}

/** Quotes stay around what is left of a text. */
function cutFrom(characters: readonly string[], start: number): string {
  const end = start + longest;
  const [first = ""] = characters;
  const quote = /["']/.test(first) && characters.at(-1) === first ? first : "";
  const text = characters.slice(start, end).join("");
  return `${start > 0 ? `${quote}…` : ""}${text}${end < characters.length ? `…${quote}` : ""}`;
}
