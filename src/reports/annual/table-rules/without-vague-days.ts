import { type Cell, nothingCell } from "../../../tables/cell.ts";
import { filledPhrase, type Phrase } from "../../../tables/phrase.ts";
import type { Column, CountTable } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { withColumns } from "./ruled-table.ts";

/** With an upper bound of more than so many times the lower, days tell a reader nothing, row by row. */
const mostTimes = 10;

/** A table without columns of days of which as good as nothing is known; the bounds of all together are told under it. */
export function withoutVagueDays(table: CountTable): CountTable {
  const totalOf = ({ key }: Column): Cell =>
    table.totals?.[table.columns.findIndex((column) => column.key === key)] ?? nothingCell;
  const isVague = (column: Column): boolean => column.key.startsWith("days-") && hasWideBounds(totalOf(column));
  const vague = table.columns.filter(isVague);
  if (vague.length === 0) return table;
  const notes = vague.map((column): Phrase => {
    const days = totalOf(column);
    return filledPhrase(column.key === "days-out" ? daysOut : daysIn, { days });
  });
  return { ...withColumns(table, (column) => !vague.includes(column)), notes: [...notes, ...table.notes] };
}

const hasWideBounds = (cell: Cell): boolean =>
  cell.is === "count" && cell.count.max !== null && cell.count.max > mostTimes * cell.count.min;

const daysOut: Sentence = {
  en: "Days abroad are not known well enough to be told by purpose; all together: {days}.",
  ru: "Дни за рубежом известны слишком неточно, чтобы привести их по целям; всего: {days}.",
  tg: "Рӯзҳо дар хориҷа барои нишон додан аз рӯи мақсад басо номуайянанд; ҳамагӣ: {days}.",
  uz: "Xorijdagi kunlar maqsadlar boʻyicha keltirish uchun yetarlicha aniq emas; jami: {days}.",
};

const daysIn: Sentence = {
  en: "Days of those who came are not known well enough to be told by purpose; all together: {days}.",
  ru: "Дни пребывания принятых известны слишком неточно, чтобы привести их по целям; всего: {days}.",
  tg: "Рӯзҳои будубоши омадагон барои нишон додан аз рӯи мақсад басо номуайянанд; ҳамагӣ: {days}.",
  uz: "Kelganlar boʻlgan kunlar maqsadlar boʻyicha keltirish uchun yetarlicha aniq emas; jami: {days}.",
};
