import { leftOutBy } from "../../measures/counting-rules.ts";
import { measureOf } from "../../measures/index.ts";
import { compileQuery, select } from "../../queries/select.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { ReportRequest } from "../define-report.ts";

/** How many stays are named. */
const most = 10;

/** The note that names the stays of a measure without any date, in place of the one that counts them. */
export function withUndatedStays(notes: readonly Phrase[], measureName: string, request: ReportRequest): Phrase[] {
  const others = notes.filter(({ message }) => message !== "without-date");
  const ids = undatedStays(measureName, request);
  if (ids.length === 0) return others;
  const [named, further] = [ids.slice(0, most).join(", "), ids.length - most];
  const and = (more: string): string => (further > 0 ? `, ${more}` : "");
  const note = sentencePhrase({
    en: `Left out, as they have no date at all: ${named}${and(`and ${further} more`)}.`,
    ru: `Не учтено, так как нет ни одной даты: ${named}${and(`ещё ${further}`)}.`,
    tg: `Ба ҳисоб гирифта нашуд, зеро ягон сана надорад: ${named}${and(`боз ${further}`)}.`,
    uz: `Birorta ham sanasi boʻlmagani uchun hisobga olinmadi: ${named}${and(`yana ${further} ta`)}.`,
  });
  return [...others, note];
}

function undatedStays(measureName: string, { query: words, context: { question } }: ReportRequest): string[] {
  const measure = measureOf(measureName);
  const query = compileQuery(words, measure.of, question);
  const measureContext = { registry: question.registry, on: question.on, overYears: false };
  const { selected } = select(measure.undated?.(measureContext) ?? [], query);
  const reasonOf = leftOutBy(measure, query.fields, question);
  return selected.filter((item) => reasonOf(item) === undefined).map(({ record }) => record.id);
}
