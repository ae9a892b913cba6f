import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { RowDraft } from "../rows/row-draft.ts";
import type { FieldText, RowTexts } from "../rows/row-texts.ts";

/** Whether below a heading a program may have taken days for months. */
export type SwappedDays = (heading: string | undefined) => boolean;

/** Not a field of records, but what is asked of a column of days. */
const field = "swapped_days";

/** What a text shows of its column: a text or a day of which nothing else can be made, one that is contrary, or nothing. */
type Sign = "text" | "day" | "contrary";

/**
 * Where Excel expects the month first it makes May 3 of 05.03.2019, and leaves 25.03.2019 a text: a column of texts that cannot be so
 * mistaken beside days that all can be. One text or day that tells otherwise is enough to trust the column.
 */
export function swappedDaysIn(rows: readonly RowTexts[]): SwappedDays {
  const columns = new Map<string, Set<Sign>>();
  for (const { fields } of rows)
    for (const { text, heading = "" } of fields.values()) {
      const sign = signIn(text);
      if (sign) columns.set(heading, (columns.get(heading) ?? new Set()).add(sign));
    }
  const isDoubted = (signs: ReadonlySet<Sign>): boolean =>
    signs.has("text") && signs.has("day") && !signs.has("contrary");
  const doubted = new Set([...columns].flatMap(([heading, signs]) => (isDoubted(signs) ? [heading] : [])));
  return (heading) => doubted.has(heading ?? "");
}

function signIn(text: string): Sign | undefined {
  if (text.length > 10 || !beginsAsDate.test(text)) return undefined;
  const [, month, dayOfMonth] = dayParts(text);
  if (month !== undefined) return signOf(month, dayOfMonth, ["day", "contrary"]);
  const [, first, second] = /^(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})$/.exec(text) ?? [];
  return first === undefined ? undefined : signOf(first, second, ["contrary", "text"]);
}

const beginsAsDate = /^\d{1,4}[./-]/;

/** The first sign where either number may be the month, the second where one cannot; none where both are the same. */
function signOf(one: string, other: string | undefined, [eitherWay, oneWay]: readonly [Sign, Sign]): Sign | undefined {
  const [a, b] = [Number(one), Number(other)];
  if (a === b) return undefined;
  return a <= 12 && b <= 12 ? eitherWay : oneWay;
}

const dayParts = (text: string): readonly string[] => /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1) ?? [];

/** A day whose day and month may each be the other, so written. */
export function withDaysSwapped(text: string): string | undefined {
  const [year, month = "", day = ""] = dayParts(text);
  return year === undefined || day > "12" || day === month ? undefined : `${year}-${day}-${month}`;
}

/** The text of a day as it is meant; nothing while that is asked of its column. */
export function meantDay(
  draft: RowDraft,
  target: string,
  written: FieldText,
  { questions, swappedDays }: { readonly questions: Questions; readonly swappedDays: SwappedDays },
): FieldText | undefined {
  const { text, heading } = written;
  const swapped = text.length === 10 ? withDaysSwapped(text) : undefined;
  if (swapped === undefined || !(swappedDays(heading) || draft.doubtedDays?.includes(text))) return written;
  const answer = questions.answered(field, heading ?? "", draft);
  if (answer === "as-written") return written;
  if (answer === "swapped") return { ...written, text: swapped };
  const reason = reasons.swappedDays(text);
  draft.reasons.push(reason);
  draft.proposed[target] = swapped;
  questions.ask({ field, typed: heading ?? "", heading, choices, ways: [], reason }, draft);
  return undefined;
}

const asWritten: Sentence = {
  en: "the days are right as they stand",
  ru: "даты верны, как они записаны",
  tg: "санаҳо чунон ки ҳастанд, дурустанд",
  uz: "sanalar hozirgi holicha toʻgʻri",
};

const inPlaces: Sentence = {
  en: "day and month have changed places",
  ru: "день и месяц поменялись местами",
  tg: "рӯз ва моҳ ҷой иваз кардаанд",
  uz: "kun bilan oy oʻrin almashgan",
};

const choices = [
  { value: "swapped", name: inPlaces },
  { value: "as-written", name: asWritten },
];
