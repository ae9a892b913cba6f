import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

const languages = [
  "en",
  "ru",
  "tg",
  "uz",
  "uz-Cyrl",
  "kk",
  "ky",
  "tr",
  "az",
  "uk",
  "pl",
  "cs",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "ro",
];
/** Months in Tajik, which Intl does not know everywhere. */
const tajik = "январ феврал март апрел май июн июл август сентябр октябр ноябр декабр";

const months = lazy((): ReadonlySet<string> => {
  const names = languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 15)));
    }),
  );
  return new Set([...names, ...tajik.split(" ")].map((name) => fold(name.replace(/\.$/, ""))));
});

/** The shortest names of months have three; they take a while to be looked up. */
const letters = /\p{L}{3}/u;

/** Whether a text is the name of a month, with a year or without. */
export const isMonth = (text: string): boolean =>
  text.length < 25 &&
  letters.test(text) &&
  months().has(fold(text.replace(/[\s,.]*(?:\d{4}|\d{2})?\s*(?:г\.?)?$/, "")));

/** A year or academic year that heads a column: 2019, 2019/20, 2019–2020, 2019 год. */
export const isYear = (text: string): boolean =>
  /^(?:(?:19|20)\d{2})(?:\s*[-–/]\s*(?:(?:19|20)?\d{2}))?\s*(?:г\.?|гг\.?|год|года|сол|yil|йил|y\.?)?$/i.test(
    text.trim(),
  );
