import { wordsNamed } from "../../reading/words/read-word.ts";

/** A word that a text says in several parts, and whether all of the parts say it. */
export type WordInParts = { readonly word: string; readonly isAll: boolean };

/**
 * The one word of a list that parts of a text are names of, where the text as a whole is none: `7-я рамочная программа (FP7)`, whose
 * parts say the same; `Erasmus+ KA2`, of which the beginning does.
 */
export function wordInParts(text: string, words: readonly string[]): WordInParts | undefined {
  const parts = text.split(/[()]|\s\/\s/).flatMap((part) => part.trim() || []);
  const said = parts.map((part) => onlyNamed(part, words));
  const [only, ...others] = new Set(said.filter((word) => word !== undefined));
  if (only !== undefined)
    return others.length > 0 ? undefined : { word: only, isAll: said.every((word) => word === only) };
  const beginning = parts.length === 1 ? beginningNamed(text, words) : undefined;
  return beginning === undefined ? undefined : { word: beginning, isAll: false };
}

function onlyNamed(text: string, words: readonly string[]): string | undefined {
  const slug = text.toLowerCase().replace(/[\s_]+/g, "-");
  const { same, near } = wordsNamed(text, words);
  const found = words.includes(slug) ? [slug] : same;
  return found.length === 1 && near.length === 0 ? found[0] : undefined;
}

const mostWords = 8;

/** What the longest beginning of a text names. */
function beginningNamed(text: string, words: readonly string[]): string | undefined {
  const parts = text.split(" ").slice(0, mostWords);
  for (let length = parts.length - 1; length > 0; length--) {
    const found = onlyNamed(
      parts
        .slice(0, length)
        .join(" ")
        .replace(/[,;:]$/, ""),
      words,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
