import { fold } from "../../values/texts/fold.ts";
import type { Choice, Option } from "./asking.ts";

/** Finds options by what is typed: in any script, without case and accents, each word somewhere in what they are called. */
export function matchingOptions<T extends string>(options: readonly Option<T>[]): (typed: string) => Option<T>[] {
  let spelled: readonly (readonly [Option<T>, readonly string[]])[] | undefined;
  return (typed) => {
    const words = fold(typed).split(" ").filter(Boolean);
    if (words.length === 0) return [...options];
    spelled ??= options.map((option) => [option, spellingsOf(option)]);
    const found = spelled.flatMap(([option, spellings]) => {
      const rank = Math.min(...spellings.map((spelling) => rankIn(spelling, words)));
      return rank < none ? [{ option, rank }] : [];
    });
    return found.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
  };
}

/** The same of a choice; what is typed may be an answer of its own. */
export function matchingAnswers<T extends string>({ options, typed: own }: Choice<T>): (typed: string) => Option<T>[] {
  const matching = matchingOptions(options);
  return (typed) => {
    const text = typed.trim();
    return own && text !== "" ? [...matching(typed), own(text)] : matching(typed);
  };
}

const spellingsOf = ({ value, label, hint, names = [] }: Option<string>): string[] =>
  [value, label, ...names, hint ?? ""].filter(Boolean).map(fold);

const none = 4;

/** The name itself, one that begins so, one of whose words begin so, one that holds the words; lower is nearer. */
function rankIn(spelling: string, words: readonly string[]): number {
  const typed = words.join(" ");
  if (spelling === typed) return 0;
  if (spelling.startsWith(typed)) return 1;
  if (words.every((word) => wordBegins(spelling, word))) return 2;
  return words.every((word) => spelling.includes(word)) ? 3 : none;
}

function wordBegins(spelling: string, word: string): boolean {
  for (let at = spelling.indexOf(word); at >= 0; at = spelling.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\d]/u.test(spelling[at - 1] ?? "")) return true;
  return false;
}
