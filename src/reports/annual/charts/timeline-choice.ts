import type { Span } from "../../../tables/chart.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { Day } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/** The maximum number of lines that can be read in one chart. */
const mostLines = 20;

/** The lines that a timeline has room for, and what is said of the others. */
type Chosen = { readonly spans: readonly Span[]; readonly notes: readonly Phrase[] };

/** Agreements that end soonest; those without a known end after them, or as a number where there are too many. */
export function chosenAgreements(spans: readonly Span[]): Chosen {
  const ending = spans.filter(({ ends }) => ends !== undefined).toSorted(byEnd);
  const open = spans.filter(({ ends }) => ends === undefined).toSorted(byStart);
  if (spans.length <= mostLines) return { spans: [...ending, ...open], notes: [] };
  const notes: readonly (readonly [number, (number: number) => Sentence])[] = [
    [ending.length - mostLines, endingLater],
    [open.length, withoutEnd],
  ];
  return {
    spans: ending.slice(0, mostLines),
    notes: notes.flatMap(([number, sentence]) => (number > 0 ? sentencePhrase(sentence(number)) : [])),
  };
}

/** Running projects, those that end soonest first, then as many as there is room for of those that ended last. */
export function chosenProjects(spans: readonly Span[]): Chosen {
  const isRunning = ({ state }: Span): boolean => state.is === "word" && state.code === "running";
  const running = spans.filter(isRunning).toSorted(byEnd);
  const others = spans.filter((span) => !isRunning(span)).toSorted((a, b) => byEnd(b, a));
  const chosen = [...running, ...others].slice(0, mostLines);
  return {
    spans: chosen,
    notes: chosen.length < spans.length ? [{ message: "limited", shown: chosen.length, of: spans.length }] : [],
  };
}

/** By the end, where that is not known last; then by the beginning. */
const byEnd = (a: Span, b: Span): number => compare(a.ends ?? never, b.ends ?? never) || byStart(a, b);

/** By the beginning, unknown ones last. */
const byStart = (a: Span, b: Span): number => compare(beginningOf(a), beginningOf(b));
const beginningOf = ({ starts, confirmed }: Span): Day => starts ?? confirmed ?? never;

const never: Day = "9999-12-31";
const compare = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b));

const endingLater = (number: number): Sentence => ({
  en: `Not shown because they end later: ${number}.`,
  ru: `Не показаны, так как заканчиваются позже: ${number}.`,
  tg: `Нишон дода нашудаанд, зеро дертар ба охир мерасанд: ${number}.`,
  uz: `Keyinroq tugashi sababli koʻrsatilmagan: ${number} ta.`,
});

const withoutEnd = (number: number): Sentence => ({
  en: `Not shown because no end is known: ${number}.`,
  ru: `Не показаны, так как срок окончания неизвестен: ${number}.`,
  tg: `Нишон дода нашудаанд, зеро муҳлати анҷомашон маълум нест: ${number}.`,
  uz: `Tugash muddati nomaʼlum boʻlgani uchun koʻrsatilmagan: ${number} ta.`,
});
