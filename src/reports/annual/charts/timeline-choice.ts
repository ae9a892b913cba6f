import type { Span } from "../../../tables/chart.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import { compareDays, type Day } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/** The maximum number of lines that can be read in one chart. */
const mostLines = 20;

/** The lines that a timeline has room for, and what is said of the others. */
export type ChosenSpans = { readonly spans: readonly Span[]; readonly notes: readonly Phrase[] };

/**
 * Agreements by their end, those without a known one last. Of too many those that end soonest after a day, then those
 * that had ended last before it, and the others as numbers.
 */
export function chosenAgreements(spans: readonly Span[], on: Day): ChosenSpans {
  const open = spans.filter(({ ends }) => ends === undefined).toSorted(byStart);
  const ending = spans.filter(({ ends }) => ends !== undefined).toSorted(byEnd);
  if (spans.length <= mostLines) return { spans: [...ending, ...open], notes: [] };
  const later = ending.filter(({ ends = on }) => ends >= on);
  const ended = ending.filter((span) => !later.includes(span)).toReversed();
  const [shownLater, shownEnded] = [later.slice(0, mostLines), ended.slice(0, Math.max(0, mostLines - later.length))];
  const notes: readonly (readonly [number, (number: number) => Sentence])[] = [
    [ended.length - shownEnded.length, endedBefore],
    [later.length - shownLater.length, endingLater],
    [open.length, withoutEnd],
  ];
  return {
    spans: [...shownEnded, ...shownLater].toSorted(byEnd),
    notes: notes.flatMap(([number, sentence]) => (number > 0 ? sentencePhrase(sentence(number)) : [])),
  };
}

/** Running projects, those that end soonest first, then as many as there is room for of those that ended last. */
export function chosenProjects(spans: readonly Span[]): ChosenSpans {
  const isRunning = ({ state }: Span): boolean => state.is === "word" && state.code === "running";
  const running = spans.filter(isRunning).toSorted(byEnd);
  const others = spans.filter((span) => !isRunning(span)).toSorted((a, b) => byEnd(b, a));
  const chosen = [...running, ...others].slice(0, mostLines);
  return {
    spans: chosen,
    notes: chosen.length < spans.length ? [{ message: "limited", shown: chosen.length, of: spans.length }] : [],
  };
}

/** The same, with a word on those that cannot be shown because they have no date. */
export const withUndated = ({ spans, notes }: ChosenSpans, undated: number): ChosenSpans => ({
  spans,
  notes: undated > 0 ? [...notes, sentencePhrase(withoutDates(undated))] : notes,
});

/** By the end, where that is not known last; then by the beginning. */
const byEnd = (a: Span, b: Span): number => compareDays(a.ends ?? never, b.ends ?? never) || byStart(a, b);

/** By the beginning, unknown ones last. */
const byStart = (a: Span, b: Span): number => compareDays(beginningOf(a), beginningOf(b));
const beginningOf = ({ starts, confirmed }: Span): Day => starts ?? confirmed ?? never;

const never: Day = "9999-12-31";

const endedBefore = (number: number): Sentence => ({
  en: `Not shown because they ended within the period: ${number}.`,
  ru: `Не показаны, так как завершились в течение периода: ${number}.`,
  tg: `Нишон дода нашудаанд, зеро дар давоми давра ба охир расидаанд: ${number}.`,
  uz: `Davr ichida tugagani uchun koʻrsatilmagan: ${number} ta.`,
});

const endingLater = (number: number): Sentence => ({
  en: `Not shown because they end later: ${number}.`,
  ru: `Не показаны, так как заканчиваются позже: ${number}.`,
  tg: `Нишон дода нашудаанд, зеро дертар ба охир мерасанд: ${number}.`,
  uz: `Keyinroq tugashi sababli koʻrsatilmagan: ${number} ta.`,
});

const withoutDates = (number: number): Sentence => ({
  en: `Not shown because no date is on record: ${number}.`,
  ru: `Не показаны, так как не указано ни одной даты: ${number}.`,
  tg: `Нишон дода нашудаанд, зеро ягон санаашон зикр нашудааст: ${number}.`,
  uz: `Birorta ham sanasi maʼlum boʻlmagani uchun koʻrsatilmagan: ${number} ta.`,
});

const withoutEnd = (number: number): Sentence => ({
  en: `Not shown because no end is known: ${number}.`,
  ru: `Не показаны, так как срок окончания неизвестен: ${number}.`,
  tg: `Нишон дода нашудаанд, зеро муҳлати анҷомашон маълум нест: ${number}.`,
  uz: `Tugash muddati nomaʼlum boʻlgani uchun koʻrsatilmagan: ${number} ta.`,
});
