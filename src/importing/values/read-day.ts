import type { FieldMeta } from "../../kinds/field-meta.ts";
import { readDate } from "../../reading/dates/read-date.ts";
import { onlyValue } from "../../reading/meaning.ts";
import { readValue } from "../../reading/read-written.ts";
import type { ReadingContext } from "../../reading/reading-context.ts";
import type { Remark } from "../../reading/remark.ts";
import { parsePartialDate } from "../../values/dates/partial-date.ts";
import { type CellMeaning, doubt, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";
import { meantValue } from "./meant-value.ts";
import { withMonthSpelt } from "./misspelt-month.ts";
import { readEnd } from "./read-end.ts";

/** A date, or what stands where dates do: a length, two dates, that there is no end. */
export function readDay(text: string, place: CellPlace): CellMeaning {
  const { spec, context } = place;
  const meta: FieldMeta = spec.scalar ?? { type: "date" };
  const meaning = readValue(text, meta, context);
  return (
    sideOf(text, place) ??
    (meaning.certainty === "unknown" ? undefined : perhapsEnd(meantValue(meaning, text, place), place)) ??
    (place.target === "ends" ? readEnd(text, place.from, place.has("renewal")) : undefined) ??
    twoDates(meaning.remark, place) ??
    misspelt(text, meta, context, meaning.remark)
  );
}

const sideOf = (text: string, { target, context }: CellPlace): CellMeaning | undefined =>
  target === "ends" || target === "starts" ? oneSide(text, context) : undefined;

/** Two dates in the column of one, where no other column has the second. */
function twoDates(remark: Remark | undefined, { target, has, isFilled }: CellPlace): CellMeaning | undefined {
  const other = target === "starts" ? "ends" : target === "ends" ? "starts" : undefined;
  if (other === undefined || !has(other) || isFilled(other)) return undefined;
  if (remark?.is !== "range" || remark.starts === undefined) return undefined;
  const { starts, ends } = remark;
  return { is: "values", values: { starts, ...(ends === undefined ? {} : { ends }) } };
}

function misspelt(text: string, meta: FieldMeta, context: ReadingContext, remark: Remark | undefined): CellMeaning {
  const republic = dayOfRepublic(text);
  if (republic !== undefined) return doubt([republic]);
  const spelt = withMonthSpelt(text);
  return doubt(spelt === undefined ? [] : readDate(spelt, context, meta.lastDay).choices, { remark });
}

/** A day in the calendar that counts years from 1912: 101.05.20 is 2012-05-20. */
function dayOfRepublic(text: string): string | undefined {
  const [, year, month = "", day = ""] = /^(1\d\d)[./-](\d{1,2})[./-](\d{1,2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const written = `${Number(year) + 1911}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parsePartialDate(written) ? written : undefined;
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

/** `from 2019-03-03`, `until 2019-06-06`, as an answer says it. */
export function oneSide(text: string, context: ReadingContext): CellMeaning | undefined {
  const [, side = "", rest = ""] = /^(from|until) (.+)$/i.exec(text) ?? [];
  const date = side === "" ? undefined : onlyValue(readValue(rest, { type: "date" }, context));
  return date === undefined ? undefined : oneValue(side.toLowerCase() === "from" ? "starts" : "ends", date);
}
