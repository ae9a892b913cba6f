import { type Cell, countCell, nothingCell } from "../../../tables/cell.ts";
import { filledPhrase, type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import { addCounts, type Count, nothing } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { isYearColumn } from "./ruled-table.ts";

/** A table that says where its totals count things once that stand in several rows or years, so that they are no sums. */
export function withDistinctTotals(table: CountTable): CountTable {
  const notes = [...overRows(table), ...overYears(table)];
  return notes.length > 0 ? { ...table, notes: [...notes, ...table.notes] } : table;
}

/** The columns whose total is not the sum of their rows, with both numbers; a note on records in several rows says it too. */
function overRows({ columns, rows, totals, notes }: CountTable): Phrase[] {
  if (!totals || rows.length < 2 || notes.some(({ message }) => message === "in-several")) return [];
  const differing = columns.flatMap(({ heading, role }, index) => {
    const total = totals[index];
    const sum = role === "label" ? undefined : sumOf(rows.map((row) => row[index]));
    if (!sum || total?.is !== "count" || canBe(sum, total.count)) return [];
    return [{ role, cells: { heading, total, sum: countCell(sum) } }];
  });
  const ofAll = differing.filter(({ role }) => role === "total");
  // What holds of the column of totals holds of those that it is the total of.
  return ofAll.length > 0
    ? ofAll.map(({ cells }) => filledPhrase(onceInAll, cells))
    : differing.map(({ cells }) => filledPhrase(onceInTotal, cells));
}

/** Whether the total of a row of years is less than these have together. */
function overYears({ columns, rows, totals }: CountTable): Phrase[] {
  const total = columns.findIndex(({ key, role }) => role === "total" && key === "total");
  const parts = columns.flatMap((column, index) => (column.role === "value" ? [{ column, index }] : []));
  const areYears = parts.length > 1 && parts.every(({ column }) => isYearColumn(column) || column.key === "undated");
  if (total < 0 || !areYears) return [];
  const differs = [...rows, ...(totals ? [totals] : [])].some((row) => {
    const [sum, all] = [sumOf(parts.map(({ index }) => row[index])), row[total]];
    return sum !== undefined && all?.is === "count" && !canBe(sum, all.count);
  });
  return differs ? [sentencePhrase(onceInYears)] : [];
}

/** Counts together; `undefined` where one of them is hidden or no count. */
function sumOf(cells: readonly (Cell | undefined)[]): Count | undefined {
  const known = cells.map((cell = nothingCell) =>
    cell.is === "count" ? cell.count : cell.is === "nothing" && !cell.isWithheld ? nothing : undefined,
  );
  if (known.some((count) => count === undefined)) return undefined;
  return known.reduce<Count>((sum, count) => addCounts(sum, count ?? nothing), nothing);
}

/** Whether two numbers with bounds may be one and the same. */
const canBe = (a: Count, b: Count): boolean => (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);

const onceInAll: Sentence = {
  en: "In all {total}, each counted once; the rows add up to {sum}.",
  ru: "Всего — {total}: каждый учтён один раз; сумма строк — {sum}.",
  tg: "Ҳамагӣ {total}, ҳар яке як бор ҳисоб шудааст; ҷамъи сатрҳо — {sum}.",
  uz: "Jami {total}, har biri bir marta hisoblangan; qatorlar yigʻindisi – {sum}.",
};

const onceInTotal: Sentence = {
  en: "Total of “{heading}”: {total}, each counted once; the rows add up to {sum}.",
  ru: "Итог в графе «{heading}» — {total}: каждый учтён один раз; сумма строк — {sum}.",
  tg: "Ҷамъи сутуни «{heading}» — {total}, ҳар яке як бор ҳисоб шудааст; ҷамъи сатрҳо — {sum}.",
  uz: "“{heading}” ustunining jami – {total}, har biri bir marta hisoblangan; qatorlar yigʻindisi – {sum}.",
};

const onceInYears: Sentence = {
  en: "Who or what stands in several years counts once in the total.",
  ru: "Учтённое в нескольких годах входит в итог один раз.",
  tg: "Он чи дар якчанд сол ҳисоб шудааст, ба ҷамъ як бор дохил мешавад.",
  uz: "Bir necha yilda hisoblanganlar jamiga bir marta kiradi.",
};
