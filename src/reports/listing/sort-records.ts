import type { KindName } from "../../kinds/field-meta.ts";
import type { Field } from "../../queries/fields/field.ts";
import { resolveField } from "../../queries/fields/resolve-field.ts";
import { orderedWords } from "../../queries/pivot/word-order.ts";
import type { Question } from "../../queries/question.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Span } from "../../values/dates/calendar.ts";
import { spanOfTerm, type Term } from "../../values/dates/term.ts";
import { type Text, textIn } from "../../values/texts/text.ts";
import { recordCell } from "./cells.ts";

/** What a record is put in order by: a number or code as it is, words as a language orders them. */
type SortKey = number | string | { readonly words: string };

/** The values that records are sorted by, and the direction; records without a value come last either way. */
export type SortOrder = {
  readonly keyOf: (record: AnyRecord) => SortKey | undefined;
  readonly descending: boolean;
};

/** Reads `FIELD` or `FIELD:desc`; `undefined` sorts by id. */
export function sortOrderOf(text: string | undefined, kind: KindName, question: Question): SortOrder {
  const [name = "id", direction = "asc", ...rest] = (text ?? "id").split(":");
  if (!["asc", "desc"].includes(direction) || rest.length > 0) throw notAnOrder(text ?? "");
  const field = resolveField(name === "countries" ? "country" : name, [kind], question);
  if (field.type === "map") throw notSortable(name);
  return { keyOf: (record) => sortKey(field, record, question), descending: direction === "desc" };
}

const notAnOrder = (text: string): UsageError =>
  new UsageError(
    {
      en: `"${text}" is not an order`,
      ru: `«${text}» — не порядок сортировки`,
      tg: `«${text}» тартиби мураттабсозӣ нест`,
      uz: `“${text}” — tartiblash usuli emas`,
    },
    {
      en: "write a field, or a field and the way: starts:desc",
      ru: "напишите поле или поле и направление: starts:desc",
      tg: "майдон ё майдону самтро нависед: starts:desc",
      uz: "maydonni yoki maydon bilan yoʻnalishni yozing: starts:desc",
    },
  );

const notSortable = (name: string): UsageError =>
  new UsageError(
    {
      en: `records cannot be sorted by ${name}`,
      ru: `по полю ${name} записи не отсортировать`,
      tg: `сабтҳоро аз рӯи ${name} мураттаб кардан мумкин нест`,
      uz: `yozuvlarni ${name} boʻyicha tartiblab boʻlmaydi`,
    },
    {
      en: `sort by a field in it: ${name}.…`,
      ru: `сортируйте по полю внутри него: ${name}.…`,
      tg: `аз рӯи майдони дохили он мураттаб кунед: ${name}.…`,
      uz: `uning ichidagi maydon boʻyicha tartiblang: ${name}.…`,
    },
  );

function sortKey(field: Field, record: AnyRecord, question: Question): SortKey | undefined {
  if (field.years) return field.years({ record }, question.years)[0]?.[0]?.year;
  const [value] = field.values({ record });
  if (value === undefined) return undefined;
  const { language, years } = question.registry.settings;
  switch (field.type) {
    case "date":
    case "date-or-term":
    case "term":
      return dayOf(value as Span | Term, years.starts, field.spec?.scalar?.lastDay ?? false);
    case "count":
    case "rank":
      return (value as { min: number }).min;
    case "number":
      return typeof value === "number" ? value : (value as { min: number }).min;
    case "years":
      return Number.parseFloat(String(value));
    case "text":
    case "line":
      return { words: textIn(value as Text, language, language) };
    case "choice":
      return orderedWords(field)?.indexOf(String(value)) ?? String(value);
    case "reference":
      return { words: nameOfReferred(field, String(value), question) };
    default:
      return String(value);
  }
}

/** The day that a date is sorted by: the last possible one of an end date, else the first. */
function dayOf(date: Span | Term, yearStarts: string, isEnd: boolean): string {
  const { first, last } = "parts" in date ? spanOfTerm(date, yearStarts) : date;
  return isEnd ? last : first;
}

function nameOfReferred({ to }: Field, id: string, { registry }: Question): string {
  const { language } = registry.settings;
  const cell = to ? recordCell(to, id, registry) : undefined;
  return cell?.is === "named" && cell.name !== undefined ? textIn(cell.name, language, language) : id;
}

/** Records in an order; equal ones by id. */
export function sortRecords(
  records: readonly AnyRecord[],
  { keyOf, descending }: SortOrder,
  compareTexts: (a: string, b: string) => number,
): AnyRecord[] {
  const keyed = records.map((record) => ({ record, key: keyOf(record) }));
  const compare = (a: SortKey, b: SortKey): number =>
    typeof a === "object" && typeof b === "object" ? compareTexts(a.words, b.words) : compareCodes(a, b);
  keyed.sort((a, b) => {
    const order =
      a.key === undefined || b.key === undefined
        ? Number(a.key === undefined) - Number(b.key === undefined)
        : compare(a.key, b.key) * (descending ? -1 : 1);
    return order || compareCodes(a.record.id, b.record.id);
  });
  return keyed.map(({ record }) => record);
}

const compareCodes = (a: SortKey, b: SortKey): number => (a < b ? -1 : Number(a > b));
