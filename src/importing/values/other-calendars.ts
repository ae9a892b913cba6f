import { parsePartialDate } from "../../values/dates/partial-date.ts";

const named =
  /\(\s*(?:e\.? ?c|b\.? ?s|b\.? ?e|a\.? ?h|s\.? ?h|h\.? ?s)\.?\s*\)|hijri|jalali|shamsi|ethiopian|buddhist|bikram|minguo|\br\.?o\.?c\.? (?:year|calendar|date)|พ\.ศ|民國|هجري|هجرية|شمسی|ҳиҷрӣ|ҳиҷри|хиджр|солнечн\p{L}* хиджр/iu;

/** Whether a heading says that the dates below it are of another calendar: `Date signed (E.C.)`, `Date (Hijri)`. */
export const namesOtherCalendar = (heading: string): boolean => named.test(heading);

/** Years of Thailand, which begin 543 before those of the Gregorian calendar. */
const buddhist = /(?<!\d)(2[45]\d\d)(?!\d)/;
const fromBuddhist = 543;

/** The same text with its year as others count it, where it may be one of Thailand: `15/03/2562` is 15/03/2019. */
export function withBuddhistYear(text: string): string | undefined {
  const [written, year] = buddhist.exec(text) ?? [];
  return written === undefined ? undefined : text.replace(written, String(Number(year) - fromBuddhist));
}

const republicYears =
  /^(?:民國|民国|中華民國)?\s?(1?\d\d)(?:[./-]|\s?年\s?)(\d{1,2})(?:[./-]|\s?月\s?|月$)(?:(\d{1,2})\s?日?)?$/u;
const beforeRepublic = 1911;

/** A day or month in the calendar of Taiwan, which counts years from 1912: 101.05.20 and 民國101年5月20日 are 2012-05-20. */
export function dayOfRepublic(text: string): string | undefined {
  const [, year, month = "", day] = republicYears.exec(text) ?? [];
  if (year === undefined || !(text.includes("民") || /^1\d\d/.test(year))) return undefined;
  const parts = [String(Number(year) + beforeRepublic), month, ...(day === undefined ? [] : [day])];
  const written = parts.map((part) => part.padStart(2, "0")).join("-");
  return parsePartialDate(written) ? written : undefined;
}

/** The first year of each era of Japan, by its name and by its letter, but for one. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988, S: 1925 };
const eraDay = /^(令和|平成|昭和|[RHS])\s?(\d{1,2}|元)(?:年|\.)\s?(\d{1,2})(?:月|\.)\s?(?:(\d{1,2})日?)?$/u;

/** A day or month of an era of Japan: `平成30年4月1日`, `令和元年5月10日`, `R1.6.3`. */
export function dayOfEra(text: string): string | undefined {
  const [, era = "", year, month = "", day] = eraDay.exec(text) ?? [];
  const before = eras[era];
  if (before === undefined) return undefined;
  const parts = [String(before + (year === "元" ? 1 : Number(year))), month, ...(day === undefined ? [] : [day])];
  const written = parts.map((part) => part.padStart(2, "0")).join("-");
  return parsePartialDate(written) ? written : undefined;
}
