import type { AnyRecord } from "../../../registry/record.ts";
import { type Cell, countCell, dateCell } from "../../../tables/cell.ts";
import type { ListItem } from "../../../tables/document.ts";
import { type FilledSentence, filledPhrase, type ListedName, type Phrase } from "../../../tables/phrase.ts";
import { exactly } from "../../../values/count.ts";
import { addMonths, type Day } from "../../../values/dates/calendar.ts";
import { groupBy } from "../../../values/group-by.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { withRecords } from "../../counting/cell-records.ts";
import type { ReportRequest } from "../../define-report.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { requestedInstitutions } from "../requested-institutions.ts";

/** Something that wants a decision: the record it is about, and its name, worked out where it is told. */
export type Matter = { readonly record: AnyRecord; readonly named: () => ListedName };

/** Matters of one kind, the most urgent first, and what is said before them: how many (`{count}`), by when (`{until}`). */
export type Decision = {
  readonly lead: Sentence;
  readonly matters: readonly Matter[];
  /** Whether all are named in the annex, where they are more than are named here. */
  readonly inAnnex?: true;
};

/** A report looks so many months ahead. */
const monthsAhead = 12;

/** The last day of the months ahead. */
export const lastDayAhead = (on: Day): Day => addMonths(on, monthsAhead);

/** So many are named; behind the number stand all of them. */
export const mostNames = 4;

/** A decision with each of its matters on a line of its own, which opens its record; none where nothing is to be decided. */
export function decisionInLines({ lead, matters, inAnnex }: Decision, request: ReportRequest): ListItem[] {
  if (matters.length === 0) return [];
  const count = numberOf(matters);
  const named = matters.slice(0, mostNames);
  const others = matters.slice(mostNames);
  const { on } = request.context.question;
  const lines = named.map((matter) => ({ sentence: matterPhrase(matter.named()), from: numberOf([matter]) }));
  const more = inAnnex ? andMoreInAnnex : andMore;
  const rest: ListItem[] = others.length > 0 ? [{ sentence: restPhrase(others, more, request), from: count }] : [];
  return [
    {
      sentence: filledPhrase(withColon(lead), { count, until: dateCell(lastDayAhead(on)) }),
      from: count,
      under: [...lines, ...rest],
    },
  ];
}

export const numberOf = (matters: readonly Matter[]): Cell =>
  withRecords(
    countCell(exactly(matters.length)),
    matters.map(({ record }) => record),
  );

/** Matters by their institutions, in the order in which the report names these. */
export function mattersByInstitution(
  matters: readonly Matter[],
  request: Pick<ReportRequest, "query" | "context">,
): (readonly [id: string, own: readonly Matter[]])[] {
  const found = groupBy(matters, ({ record }) => ("institution" in record ? record.institution : undefined));
  return requestedInstitutions(request).flatMap(({ id }) => {
    const own = found.get(id);
    return own ? [[id, own] as const] : [];
  });
}

const withColon = ({ en, ru, tg, uz }: Sentence): Sentence => ({
  en: `${en}:`,
  ru: `${ru}:`,
  tg: `${tg}:`,
  uz: `${uz}:`,
});

/** How many more there are; in a report on several institutions of which these are. */
function restPhrase(others: readonly Matter[], more: Sentence, request: ReportRequest): Phrase {
  const { registry } = request.context.question;
  const cells = { more: countCell(exactly(others.length)) };
  if (requestedInstitutions(request).length < 2) return filledPhrase(more, cells);
  const parts = mattersByInstitution(others, request).map(([id, found]) => ({
    name: institutionCell(id, registry),
    number: numberOf(found),
  }));
  const places = parts.map((_, index) => `{name${index}} – {number${index}}`).join("; ");
  const sentence = parts.length > 0 ? sentenceOf((language) => `${more[language]}: ${places}`) : more;
  const named = parts.flatMap(({ name, number }, index) => [
    [`name${index}`, name] as const,
    [`number${index}`, number] as const,
  ]);
  return filledPhrase(sentence, { ...cells, ...Object.fromEntries(named) });
}

const andMoreInAnnex: Sentence = {
  en: "and {more} more, named in the annex",
  ru: "и ещё {more} (перечислены в приложении)",
  tg: "ва боз {more} (дар замима номбар шудаанд)",
  uz: "va yana {more} ta (ilovada keltirilgan)",
};

const andMore: Sentence = { en: "and {more} more", ru: "и ещё {more}", tg: "ва боз {more}", uz: "va yana {more} ta" };

/** What is to be decided, and in brackets what else is known of it, as one sentence. */
function matterPhrase({ name, details }: ListedName): Phrase {
  const told = details.map(numbered);
  const texts = (language: keyof Sentence): string => told.map(({ sentence }) => sentence[language]).join("; ");
  const cells = Object.assign({ name }, ...told.map((detail) => detail.cells)) as FilledSentence["cells"];
  const text = (language: keyof Sentence): string => (told.length > 0 ? `{name} (${texts(language)})` : "{name}");
  return filledPhrase({ en: text("en"), ru: text("ru"), tg: text("tg"), uz: text("uz") }, cells);
}

/** A sentence with its places named apart from those of the sentences beside it. */
function numbered({ sentence, cells }: FilledSentence, index: number): FilledSentence {
  const apart = (text: string): string => text.replace(/\{(\w+)\}/g, `{$1_${index}}`);
  return {
    sentence: { en: apart(sentence.en), ru: apart(sentence.ru), tg: apart(sentence.tg), uz: apart(sentence.uz) },
    cells: Object.fromEntries(Object.entries(cells).map(([place, cell]) => [`${place}_${index}`, cell])),
  };
}

/** A decision as a line of the list of a short report; none where nothing is to be decided. */
export function decisionItem({ lead, matters }: Decision, on: Day): ListItem[] {
  if (matters.length === 0) return [];
  const count = numberOf(matters);
  const names = matters.slice(0, mostNames).map(({ named }) => named());
  return [
    {
      sentence: {
        message: "listed",
        sentence: lead,
        cells: { count, until: dateCell(lastDayAhead(on)) },
        names,
        more: matters.length - names.length,
      },
      from: count,
    },
  ];
}
