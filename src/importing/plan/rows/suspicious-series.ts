import { isDay } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Target } from "../../mapping/mapping.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { RowDraft } from "./row-draft.ts";

/** Values of a field that count up row by row, as Excel makes them where one cell is drawn over others. */
type Series = { readonly field: Target; readonly drafts: readonly RowDraft[] };

const days: readonly Target[] = ["signed", "starts", "ends"];
const numbers: readonly Target[] = [
  ...["count", "women", "days", "hours"],
  ...["participants.students", "participants.staff", "participants.guests"],
];

/** The fewest rows that make a series. */
const fewestDays = 4;
const fewestNumbers = 5;

/** Asks once of each series of dates or numbers that count up row by row whether they are so; its rows wait for that. */
export function askOfSeries(drafts: readonly RowDraft[], questions: Questions): void {
  const series = [
    ...days.flatMap((field) => seriesOf(drafts, field, isNextYear, fewestDays)),
    ...numbers.flatMap((field) => seriesOf(drafts, field, isNextNumber, fewestNumbers)),
  ];
  for (const one of series) askOf(one, questions);
}

function seriesOf(
  drafts: readonly RowDraft[],
  field: Target,
  isNext: (value: string, before: string) => boolean,
  fewest: number,
): Series[] {
  if (!drafts.some(({ fields }) => fields[field] !== undefined)) return [];
  const found: Series[] = [];
  let from = 0;
  for (let at = 1; at <= drafts.length; at++) {
    if (goesOn(drafts[at - 1], drafts[at], field, isNext)) continue;
    if (at - from >= fewest) found.push({ field, drafts: drafts.slice(from, at) });
    from = at;
  }
  return found;
}

function goesOn(
  last: RowDraft | undefined,
  next: RowDraft | undefined,
  field: Target,
  isNext: (value: string, before: string) => boolean,
): boolean {
  const [value, before] = [textOf(next, field), textOf(last, field)];
  return value !== undefined && before !== undefined && last?.sheet === next?.sheet && isNext(value, before);
}

const textOf = (draft: RowDraft | undefined, field: Target): string | undefined => {
  const value = draft?.fields[field];
  return typeof value === "string" ? value : undefined;
};

/** The same day a year later. */
const isNextYear = (day: string, before: string): boolean =>
  day.slice(4) === before.slice(4) && isDay(day) && isDay(before) && yearOf(day) === yearOf(before) + 1;

const yearOf = (day: string): number => Number(day.slice(0, 4));
const isNextNumber = (value: string, before: string): boolean =>
  /^\d+$/.test(value) && /^\d+$/.test(before) && Number(value) === Number(before) + 1;

function askOf({ field, drafts }: Series, questions: Questions): void {
  const [first, last] = [textOf(drafts[0], field) ?? "", textOf(drafts.at(-1), field) ?? ""];
  const typed = `${first} … ${last}`;
  const reason = reasons.series(field, first, last);
  const choices = [{ value: "as-written", name: asWritten }];
  for (const draft of drafts) {
    const answer = questions.ofRow(draft)[field] ?? questions.answered(field, typed, undefined);
    if (answer === "notes") {
      draft.notes.push(`${field}: ${textOf(draft, field) ?? ""}`);
      delete draft.fields[field];
    } else if (answer === undefined) {
      draft.reasons.push(reason);
      draft.proposed[field] = textOf(draft, field) ?? "";
      questions.ask({ field, typed, heading: undefined, choices, ways: ["notes"], reason }, draft);
    }
  }
}

const asWritten: Sentence = {
  en: "they are right as written",
  ru: "всё верно, как написано",
  tg: "ҳамааш дуруст аст, чунон ки навишта шудааст",
  uz: "hammasi toʻgʻri, yozilganidek",
};
