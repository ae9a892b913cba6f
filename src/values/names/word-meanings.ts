import { lazy } from "../memoize.ts";
import { fold } from "../texts/fold.ts";

/** The shortest beginning of a word that tells what it means. */
const shortestPrefix = 3;

/**
 * The meaning of a folded word by a table of meanings and the words that have them, where a hyphen stands for any ending;
 * `undefined` for other words.
 */
export function meaningsIn<Meaning extends string>(
  table: Readonly<Record<Meaning, string>>,
): (folded: string) => Meaning | undefined {
  const words = lazy(() => meaningsByWord(table));
  return (word) => {
    const { whole, prefixes, longest } = words();
    const meaning = whole.get(word);
    if (meaning !== undefined) return meaning;
    for (let length = Math.min(word.length, longest); length >= shortestPrefix; length--) {
      const ofPrefix = prefixes.get(word.slice(0, length));
      if (ofPrefix !== undefined) return ofPrefix;
    }
    return undefined;
  };
}

function meaningsByWord<Meaning extends string>(table: Readonly<Record<Meaning, string>>) {
  const whole = new Map<string, Meaning>();
  const prefixes = new Map<string, Meaning>();
  for (const meaning of Object.keys(table) as Meaning[]) {
    for (const form of table[meaning].split(" ").map(fold)) {
      if (form.endsWith("-")) prefixes.set(form.slice(0, -1), meaning);
      else whole.set(form, meaning);
    }
  }
  return { whole, prefixes, longest: Math.max(0, ...[...prefixes.keys()].map(({ length }) => length)) };
}
