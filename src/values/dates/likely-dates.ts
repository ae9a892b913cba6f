import { fold } from "../texts/fold.ts";
import { type Day, isDay, toDay } from "./calendar.ts";

/** How the names of the months begin in English, Russian, Tajik and Uzbek, folded to Latin. */
const months = [
  /^(jan|yan)/,
  /^(feb|fev)/,
  /^mar/,
  /^apr/,
  /^ma[yi]/,
  /^(jun|iyun)/,
  /^(jul|iyul)/,
  /^a[uv]g/,
  /^sen?[pt]/,
  /^o[ck]t/,
  /^no[yv]/,
  /^de[ck]/,
];

/** A decade in the words of the four languages, or with another letter or sign for the digit that is not known. */
const decadePattern =
  /^\D*(?:([12]\d\d)0(?:['’]?s|-?(?:е|ые|х|ых|yillar))|солҳои\s+([12]\d\d)0|([12]\d\d)[xхXХuU*_])(?![\p{L}\d])\D*$/iu;

/**
 * The ISO dates that a date written another way most likely means: `26.06.2019`, `06/26/2019`, `24.08.18`,
 * `24 августа 2018`, `September 2025`, `2018 year`, `1990s`. Several where day and month could have changed places.
 */
export function likelyDates(text: string): string[] {
  const decade = decadePattern.exec(text);
  if (decade) return [`${decade.slice(1).find(Boolean)}X`];
  const numbers = /^\D*(\d{1,4})[./\s-](\d{1,2})[./\s-](\d{1,4})(?!\d)/.exec(text);
  if (numbers) return fromNumbers(...(numbers.slice(1).map(Number) as [number, number, number]));
  const year = /(?<!\d)([12]\d{3})(?!\d)/.exec(text)?.[1];
  if (year === undefined) return [];
  const words = fold(text).match(/[a-z]+/g) ?? [];
  const month = months.findIndex((name) => words.some((word) => name.test(word))) + 1;
  if (month > 0) return withMonth(text, Number(year), month);
  return /\d/.test(text.replace(year, "")) ? [] : [year];
}

function fromNumbers(a: number, b: number, c: number): Day[] {
  const year = a > 31 ? a : c < 100 ? 2000 + c : c;
  const [x, y] = a > 31 ? [b, c] : [b, a];
  return [...new Set([toDay(year, x, y), toDay(year, y, x)])].filter((day) => isDay(day) && day > "1000");
}

function withMonth(text: string, year: number, month: number): string[] {
  const day = Number(/(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1]);
  const exact = toDay(year, month, day);
  return [isDay(exact) ? exact : toDay(year, month, 1).slice(0, 7)];
}
