import { editDistance, onlyNearest } from "../values/texts/nearest.ts";

/**
 * The one word that a wrong one is a misspelling of: as `onlyNearest` finds it, and only where each of its parts is
 * near the same part. A part of another word is no misspelling (`kazan-fu` is not `kazan-nru`), nor is another number.
 */
export function onlyMisspelled(wrong: string, words: readonly string[]): string | undefined {
  const found = onlyNearest(wrong, words);
  return found !== undefined && isMisspelling(wrong.toLowerCase(), found.toLowerCase()) ? found : undefined;
}

/** Whether each part of a word is near the same part of another. */
export function isMisspelling(wrong: string, right: string): boolean {
  const [a, b] = [partsOf(wrong), partsOf(right)];
  if (a.join("") === b.join("")) return true;
  return a.length === b.length && a.every((part, index) => isNear(part, b[index] ?? ""));
}

const partsOf = (word: string): string[] => word.split(/[-_. /]+/);

function isNear(part: string, other: string): boolean {
  if (part === other) return true;
  if (/\d/.test(part) || /\d/.test(other)) return false;
  const longer = Math.max(part.length, other.length);
  const isSwap = part.length === other.length && [...part].sort().join("") === [...other].sort().join("");
  const allowed = longer >= 8 ? 2 : longer >= 4 || isSwap ? 1 : 0;
  return editDistance(part, other) <= allowed;
}
