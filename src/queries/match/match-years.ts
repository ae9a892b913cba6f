import { parseYear, type YearBucket, type YearKind } from "../../values/dates/years.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Field } from "../fields/field.ts";
import type { Question, Subject } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import { endsFirst, parseRange } from "./parse-range.ts";
import { anyOf, type Truth } from "./truth.ts";

/** A range of years in a query, and their kind. */
type YearRange = { readonly from: number; readonly to: number; readonly years: YearKind };

const earliestYear = 0;
const latestYear = 9999;

type Year = { readonly year: number; readonly in: YearKind };

/** Reads `2018`, `2018/2019`, and ranges of either. */
export function yearRangeOf(text: string, yearStarts: string): YearRange {
  const { from, to, open } = parseRange(text);
  const low = from === undefined ? undefined : readYear(from, yearStarts);
  const high = to === undefined ? undefined : readYear(to, yearStarts);
  const first = low === undefined ? earliestYear : low.year + Number(open === "from");
  const last = high === undefined ? latestYear : high.year - Number(open === "to");
  if (first > last) throw new UsageError(endsFirst(`year:${text}`), earlierFirst);
  return { from: first, to: last, years: commonKind(text, [low, high]) };
}

/** Both bounds are calendar years or both academic ones. */
function commonKind(text: string, bounds: readonly (Year | undefined)[]): YearKind {
  const [kind, ...others] = bounds.flatMap((bound) => bound?.in ?? []);
  if (kind && others.every((other) => other.kind === kind.kind)) return kind;
  throw mixedYears(text);
}

const earlierFirst: Sentence = {
  en: "write the earlier year first",
  ru: "сначала напишите более ранний год",
  tg: "аввал соли пештараро нависед",
  uz: "avval oldingi yilni yozing",
};

const mixedYears = (text: string): UsageError =>
  new UsageError(
    {
      en: `year:${text} mixes calendar and academic years`,
      ru: `в year:${text} смешаны календарные и учебные годы`,
      tg: `дар year:${text} солҳои тақвимӣ ва солҳои таҳсил омехта шудаанд`,
      uz: `year:${text} soʻzida kalendar yili bilan oʻquv yili aralashgan`,
    },
    {
      en: "write 2018..2020 or 2018/2019..2020/2021",
      ru: "напишите 2018..2020 или 2018/2019..2020/2021",
      tg: "2018..2020 ё 2018/2019..2020/2021 нависед",
      uz: "2018..2020 yoki 2018/2019..2020/2021 deb yozing",
    },
  );

function readYear(text: string, yearStarts: string): Year {
  const year = parseYear(text, yearStarts);
  if (!year) throw noYear(text);
  return year;
}

const noYear = (text: string): UsageError =>
  new UsageError(
    { en: `"${text}" is not a year`, ru: `«${text}» — не год`, tg: `«${text}» сол нест`, uz: `“${text}” — yil emas` },
    {
      en: "write 2018 for a calendar year, 2018/2019 for an academic one",
      ru: "напишите 2018 для календарного года, 2018/2019 для учебного",
      tg: "барои соли тақвимӣ 2018, барои соли таҳсил 2018/2019 нависед",
      uz: "kalendar yili uchun 2018, oʻquv yili uchun 2018/2019 deb yozing",
    },
  );

/** Whether a subject falls in one of some years; undecided where its date is too coarse. */
export function yearTest(field: Field, texts: readonly string[], { registry }: Question): (subject: Subject) => Truth {
  const ranges = texts.map((text) => yearRangeOf(text, registry.settings.years.starts));
  const rangesByKind = [...groupBy(ranges, ({ years }) => years.kind).values()];
  return (subject) => anyOf(rangesByKind, (rangesOfKind) => fallsInOneOf(field, subject, rangesOfKind));
}

/** Whether a subject falls in one of some years of one kind. */
function fallsInOneOf(field: Field, subject: Subject, ranges: readonly YearRange[]): Truth {
  const years = ranges[0]?.years;
  const found = (years && field.years?.(subject, years)) ?? [];
  return anyOf(found, (buckets) => fallsIn(buckets, ranges));
}

function fallsIn(buckets: readonly YearBucket[], ranges: readonly YearRange[]): Truth {
  const inside = buckets.filter(({ year }) => ranges.some(({ from, to }) => year >= from && year <= to));
  if (inside.length === 0) return "no";
  return inside.some(({ certain }) => certain) || inside.length === buckets.length ? "yes" : "undecided";
}
