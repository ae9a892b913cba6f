import type { FieldMeta } from "../../kinds/field-meta.ts";
import { readDate } from "../../reading/dates/read-date.ts";
import { onlyValue } from "../../reading/meaning.ts";
import { readValue } from "../../reading/read-written.ts";
import type { ReadingContext } from "../../reading/reading-context.ts";
import type { Remark } from "../../reading/remark.ts";
import { isDay } from "../../values/dates/calendar.ts";
import { memoize, memoizePerObject } from "../../values/memoize.ts";
import { type CellMeaning, doubt, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";
import { inLikelyYears } from "./likely-years.ts";
import { meantValue } from "./meant-value.ts";
import { withMonthSpelt } from "./misspelt-month.ts";
import { dayOfEra, dayOfRepublic, withBuddhistYear } from "./other-calendars.ts";
import { readEnd } from "./read-end.ts";
import { withYearSpelt } from "./seen-text.ts";

const anyDate: FieldMeta = { type: "date" };

/** Texts that stand in many rows, as lengths do, are read once where they stand, on whatever day they count from. */
const dateMeant = memoizePerObject((context: ReadingContext) =>
  memoizePerObject((meta: FieldMeta) => memoize((text: string) => readValue(text, meta, context))),
);
const sideIn = memoizePerObject((context: ReadingContext) => memoize((text: string) => oneSide(text, context)));

/** A date, or what stands where dates do: a length, two dates, that there is no end. */
export const readDay = (written: string, place: CellPlace): CellMeaning =>
  inLikelyYears(dayIn(written, place), written, place.heading);

function dayIn(written: string, place: CellPlace): CellMeaning {
  const text = withYearSpelt(written);
  const { spec, context } = place;
  const meta: FieldMeta = spec.scalar ?? anyDate;
  const meaning = dateMeant(context)(meta)(text);
  return (
    sideOf(text, place) ??
    (meaning.certainty === "unknown" ? undefined : perhapsEnd(meantValue(meaning, text, place), place)) ??
    (place.target === "ends" ? endBeside(text, place) : undefined) ??
    twoDates(meaning.remark, place) ??
    misspelt(text, meta, context, meaning.remark)
  );
}

function endBeside(text: string, { from, has, isFilled }: CellPlace): CellMeaning | undefined {
  const hasRenewal = has("renewal") && !isFilled("renewal");
  return readEnd(text, { from, signed: isFilled("starts") ? undefined : from, hasRenewal });
}

const sideOf = (text: string, { target, context }: CellPlace): CellMeaning | undefined =>
  (target === "ends" || target === "starts") && saysMore.test(text) ? sideIn(context)(text) : undefined;

/** More than digits and points, as most dates are written. */
const saysMore = /[^\d.]/;

/** Two dates in the column of one, where no other column has the second. */
function twoDates(remark: Remark | undefined, { target, has, isFilled }: CellPlace): CellMeaning | undefined {
  const other = target === "starts" ? "ends" : target === "ends" ? "starts" : undefined;
  if (other === undefined || !has(other) || isFilled(other)) return undefined;
  if (remark?.is === "range" && remark.starts === undefined) return doubt([], { remark, ofColumn: "day_order" });
  if (remark?.is !== "range" || remark.starts === undefined) return undefined;
  const { starts, ends } = remark;
  return { is: "values", values: { starts, ...(ends === undefined ? {} : { ends }) } };
}

function misspelt(text: string, meta: FieldMeta, context: ReadingContext, remark: Remark | undefined): CellMeaning {
  const elsewhere = dayOfRepublic(text) ?? dayOfEra(text);
  if (elsewhere !== undefined) return doubt([elsewhere]);
  const spelt = withBuddhistYear(text) ?? withMonthSpelt(text) ?? dateWithin(text);
  return doubt(spelt === undefined ? [] : readDate(spelt, context, meta.lastDay).choices, { remark });
}

/** The one date in numbers among other words: `№ 14 от 15.03.2021`. */
function dateWithin(text: string): string | undefined {
  const [only, ...others] = text.match(/(?<![\d./])\d{1,2}[./]\d{1,2}[./]\d{4}(?![\d./])/g) ?? [];
  return others.length === 0 ? only : undefined;
}

/** Headings of how long something lasts, under which a date alone may be when it begins. */
const ofLength = /срок(?! до)|период|duration|validity|period|term|муҳлат|давра|muddat|davr|vigencia|gultig/i;

/** A date under a heading of a length is the end where the beginning is known and lies before it. */
function perhapsEnd(meaning: CellMeaning, { target, heading, isBegun, from }: CellPlace): CellMeaning {
  const date = meaning.is === "values" ? meaning.values[target] : undefined;
  if (target !== "ends" || typeof date !== "string" || heading === undefined) return meaning;
  const isEnd = isBegun && (from === undefined || date >= from.slice(0, date.length));
  return isEnd || !ofLength.test(heading) ? meaning : doubt([`until ${date}`, `from ${date}`]);
}

/** `from 2019-03-03`, `until 2019-06-06`, as an answer says it, or as lists do. */
export function oneSide(text: string, context: ReadingContext): CellMeaning | undefined {
  const [, side = "", rest = ""] = /^(from|until) (.+)$/i.exec(text) ?? [];
  const date = side === "" ? undefined : dateIn(rest, context);
  if (date === undefined) return oneDay(text, context);
  return oneValue(side.toLowerCase() === "from" ? "starts" : "ends", date);
}

const dateIn = (text: string, context: ReadingContext): string | undefined =>
  onlyValue(readValue(text, anyDate, context));

const sides: readonly (readonly ["starts" | "ends", RegExp])[] = [
  ["ends", /^(?:действует |действителен |valid )?(?:до|по|то|till|until|to) (.+)$/iu],
  ["ends", /^(.+?)[ -]?(?:gacha|гача)$/iu],
  ["starts", /^(?:действует |действителен |valid )?(?:с|со|аз|since|from) (.+)$/iu],
  ["starts", /^(.+?)[ -]?(?:dan boshlab|дан бошлаб)$/iu],
];

/** `до 31.08.2028`, `31.08.2028 gacha`: of a month or a year it is not said whether it is in. */
function oneDay(text: string, context: ReadingContext): CellMeaning | undefined {
  const [first] = sides.flatMap(([field, pattern]) => {
    const [, rest] = pattern.exec(text) ?? [];
    const date = rest === undefined ? undefined : dateIn(rest, context);
    return date === undefined ? [] : [{ field, date }];
  });
  if (first === undefined) return undefined;
  const { field, date } = first;
  return isDay(date) ? oneValue(field, date) : doubt([`${field === "ends" ? "until" : "from"} ${date}`]);
}
