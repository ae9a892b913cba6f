import { wordsIn } from "../../locales/index.ts";
import { ruPlural } from "../../locales/ru/ru-number.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";

/** What was written into a file, as far as it is known. */
export type Amount = { readonly of: "rows" | "tables" | "pages"; readonly number: number };

/** A file that was written, with how much is in it, and how long that took, in seconds: `report.pdf, 12 pages, 0.9 s`. */
export function written(file: string, amount?: Amount, seconds?: number): Sentence {
  return sentenceOf((language) => {
    const { number } = wordsIn(language);
    const parts = [
      `${verb[language]}: ${file}`,
      ...(amount ? [amounts[amount.of](amount.number, number(amount.number))[language]] : []),
      ...(seconds === undefined ? [] : [`${number(Math.round(seconds * 10) / 10)} ${second[language]}`]),
    ];
    return parts.join(", ");
  });
}

const verb: Sentence = { en: "written", ru: "записано", tg: "навишта шуд", uz: "yozildi" };
const second: Sentence = { en: "s", ru: "с", tg: "с", uz: "s" };

/** A number, and the same as it is written. */
type InWords = (number: number, digits: string) => Sentence;

const amounts: Readonly<Record<Amount["of"], InWords>> = {
  rows: (number, digits) => ({
    en: `${digits} ${number === 1 ? "row" : "rows"}`,
    ru: `${digits} ${ruPlural(number, "строка", "строки", "строк")}`,
    tg: `${digits} сатр`,
    uz: `${digits} qator`,
  }),
  tables: (number, digits) => ({
    en: `${digits} ${number === 1 ? "table" : "tables"}`,
    ru: `${digits} ${ruPlural(number, "таблица", "таблицы", "таблиц")}`,
    tg: `${digits} ҷадвал`,
    uz: `${digits} jadval`,
  }),
  pages: (number, digits) => ({
    en: `${digits} ${number === 1 ? "page" : "pages"}`,
    ru: `${digits} ${ruPlural(number, "страница", "страницы", "страниц")}`,
    tg: `${digits} саҳифа`,
    uz: `${digits} sahifa`,
  }),
};

/** Names a file that was written, where somebody sits at the terminal. */
export function tellWritten({ io, said }: App, { file }: { readonly file: string | undefined }, amount?: Amount): void {
  if (file !== undefined && io.errorColumns !== undefined) io.stderr(`${printableLine(said(written(file, amount)))}\n`);
}
