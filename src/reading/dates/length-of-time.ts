import { addDays, addMonths, type Day, isDay, toDay } from "../../values/dates/calendar.ts";
import { lazy } from "../../values/memoize.ts";
import { wordKey } from "../word-key.ts";

const units = {
  year: "year years yr yrs год года лет let roky roků рік роки років сол соли сола an ans année années año años jahr jahre jahren anno anni rok lata lat yıl ano anos yil yilga yillik йил йилга йиллик жыл жылға năm سنة سنوات سال év éves ani godina godine leta tahun il χρόνια έτη",
  month:
    "month months месяц месяца месяцев мес місяць місяці місяців mois mes meses monat monate monaten mese mesi miesiąc miesiące miesięcy ay mês моҳ моҳи oy oyga oylik ой ойга ойлик ай",
} as const;

const unitOf = lazy(
  () =>
    new Map(
      Object.entries(units).flatMap(([unit, words]) => words.split(" ").map((word) => [wordKey(word), unit] as const)),
    ),
);

/** A number of months, and the text of what is written behind it: `5 лет с 01.09.2018`. */
export type LengthOfTime = { readonly months: number; readonly rest: string };

/** Reads a text that begins with a length in years or months. */
export function lengthOfTime(text: string): LengthOfTime | undefined {
  const [match, number = "", word = "", rest = ""] =
    /^(?:for |на |сроком на )?(\d{1,2}) ?-?([\p{L}ʻ’']+)\.?\s*(.*)$/iu.exec(text.trim()) ?? [];
  const unit = match === undefined ? undefined : unitOf().get(wordKey(word));
  return unit === undefined ? undefined : { months: Number(number) * (unit === "year" ? 12 : 1), rest };
}

/** The last day of a length of time that begins on a day. */
export const lastDayOf = (starts: string | undefined, months: number): Day | undefined =>
  starts !== undefined && isDay(starts) && months > 0
    ? (dayBeforeIn(starts, months) ?? addDays(addMonths(starts, months), -1))
    : undefined;

/** The day before the one so many months later, where each month has both: that of most agreements of a list. */
function dayBeforeIn(starts: Day, months: number): Day | undefined {
  const [year = 0, month = 0, day = 0] = starts.split("-").map(Number);
  const later = month - 1 + months;
  return day > 1 && day <= shortestMonth ? toDay(year + Math.floor(later / 12), (later % 12) + 1, day - 1) : undefined;
}

const shortestMonth = 28;
