/** Who is honoured stands after these in English, Russian and Tajik, up to a comma, and before these in Uzbek. */
const honouredAfter = /\b(?:named (?:after|for|by)|in honou?r of|imeni|im\.|ba nomi)\s+([^,;()]+)/;
const honouredBeforeHint = /\bnom(?:idagi|li|ida)\b/;
const honouredBefore = /^([^,;()]+?)\s+(?:nomidagi|nomli|nomida)\b/;

/** Where a folded name says after whom an institution is named: the phrase, and in it the person. */
export function honouredIn(folded: string): { readonly phrase: string; readonly person: string } | undefined {
  // The slow pattern runs only where its words occur.
  const found = honouredAfter.exec(folded) ?? (honouredBeforeHint.test(folded) ? honouredBefore.exec(folded) : null);
  return found ? { phrase: found[0], person: found[1] ?? "" } : undefined;
}

const titles = new Set(
  "academician akademik akademika professor professora general generala saint prezident prezidenta president".split(
    " ",
  ),
);

/** Whether a folded word is a title before the name of whom an institution is named after. */
export const isTitle = (folded: string): boolean => titles.has(folded);
