import type { DayOrder } from "./single-date.ts";

/** Languages that write the year first, or day and month in more than one order. */
const others = new Set(["en", "zh", "ja", "ko", "hu", "lt", "lv", "mn", "eu", "fa", "kk", "sv", "af", "si"]);

/** The order in which a language writes the numbers of a date; `none` where one cannot rely on it. */
export const usualDayOrder = (language: string): DayOrder =>
  others.has(language.split("-")[0] ?? "") ? "none" : "dmy";
