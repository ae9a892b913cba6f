import { wordsOf } from "./terms.ts";

const before = 30;
const length = 110;

/** The part of a text around the first of some of its words, cut between words and marked `…` where it was cut. */
export function excerpt(text: string, words: readonly string[]): string {
  const all = wordsOf(text);
  if (text.length <= length) return text;
  const first = all.find((word) => words.includes(word.text))?.at ?? 0;
  const start = first <= before ? 0 : (all.find(({ at }) => at >= first - before)?.at ?? first);
  const fitting = all.filter(({ at, text: word }) => at >= start && at + word.length <= start + length).at(-1);
  const end = fitting ? fitting.at + fitting.text.length : start + length;
  const isRest = text.length - end <= 3;
  return `${start > 0 ? "… " : ""}${text.slice(start, isRest ? undefined : end)}${isRest ? "" : " …"}`;
}
