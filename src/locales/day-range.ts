import type { Language } from "../values/codes/languages.ts";
import { enDateInText } from "./en/en-date.ts";
import { wordsIn } from "./index.ts";

/** A day, or from when to when, as it reads in a language: `3–6 Jun 2019`, `03–06.06.2019`; other dates stay apart. */
export function dayRange(written: readonly string[], language: Language): string {
  const [first = "", last = first] = written;
  if (first === "") return `– ${dateText(last, language)}`;
  const [start, end] = [whole.exec(first), whole.exec(last)];
  if (!start || !end) return rangeOf([...new Set([first, last])], language);
  if (first === last) return dateText(first, language);
  const [, startYear, startMonth] = start;
  const [, endYear, endMonth] = end;
  if (startYear !== endYear) return `${dateText(first, language)} – ${dateText(last, language)}`;
  const write = language === "en" ? english : withPoints;
  return startMonth === endMonth
    ? `${write(start, "day")}–${write(end, "year")}`
    : `${write(start, "month")} – ${write(end, "year")}`;
}

/** Between years alone a dash has no spaces: `2016–2019`. */
const rangeOf = (dates: readonly string[], language: Language): string =>
  dates.map((date) => dateText(date, language)).join(dates.every((date) => yearAlone.test(date)) ? "–" : " – ");

const yearAlone = /^\d{4}$/;
const whole = /^(\d{4})-(\d\d)-(\d\d)$/;

const dateText = (text: string, language: Language): string => {
  const day = language === "en" ? whole.exec(text) : null;
  if (day) return english(day, "year");
  return language === "en" ? enDateInText(text) : wordsIn(language).date(text);
};

/** A day in a language, written up to its day, month or year. */
type Write = (day: RegExpExecArray, upTo: "day" | "month" | "year") => string;

const english: Write = ([, year = "", month = "", day = ""], upTo) =>
  [String(Number(day)), upTo === "day" ? "" : (months[Number(month) - 1] ?? month), upTo === "year" ? year : ""]
    .filter((part) => part !== "")
    .join(" ");

const withPoints: Write = ([, year = "", month = "", day = ""], upTo) =>
  [day, ...(upTo === "day" ? [] : [month]), ...(upTo === "year" ? [year] : [])].join(".");

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
