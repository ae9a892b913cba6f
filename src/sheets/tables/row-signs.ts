import { fold } from "../../values/texts/fold.ts";
import { filledCells, filledCount, type GridRow } from "../grid/grid.ts";
import { cellKind } from "./cell-kind.ts";

/** The numbers under headings: 1 2 3 4, or А Б 1 2 as statistical forms have them. */
export function isColumnNumbers(row: GridRow): boolean {
  const texts = filledCells(row).map(([, text]) => text);
  const letters = texts.findIndex((text) => !/^[АБВГABCD]$/.test(text));
  const numbers = texts.slice(Math.max(letters, 0)).map((text) => (/^\d{1,2}$/.test(text) ? Number(text) : Number.NaN));
  return (
    numbers.length >= 3 &&
    letters >= 0 &&
    numbers.every((number, index) => number === index + (numbers[0] ?? 0)) &&
    numbers[0] === 1
  );
}

/** "Page 1 of 4" in a row of its own. */
export const isPageNumber = (text: string): boolean =>
  text.length < 50 &&
  /^[-–\s]*(?:page|pag\.?|p\.|стр(?:аница|\.)?|лист|саҳифа[и]?|саҳ\.?|sahifa|bet|seite|página|sayfa|strona)?\s*№?\s*\d+\s*(?:(?:of|из|аз|\/|de|von|z|-)\s*\d+)?[-–\s]*(?:page|стр\.?|саҳифа|sahifa|bet)?$/i.test(
    text,
  ) &&
  /[^\d\s]/.test(text);

const totalWords = new Set(
  `итого всего итог общее ҷамъ ҷамъи ҷамъан ҳамагӣ ҳамаги жами жаъми jami jamʼi umumiy hammasi total totals totales totale subtotal sum
  toplam genel summe insgesamt gesamt gesamtsumme gesamtergebnis zwischensumme razem suma ogółem celkem összesen mindösszesen ukupno
  укупно разом усього всього общо барлығы жиыны бардыгы нийт cəmi totaal
  overall σύνολο tổng jumlah keseluruhan ընդամենը სულ المجموع مجموع الإجمالي إجمالي الاجمالي جمع รวม 合計 合计 總計 总计 小計 小计
  總數 总数 計 计 総計 총계 합계 소계 계`
    .split(/\s+/)
    .map(fold),
);
/** Words that a name may have too: of a total where nothing stands beside them. */
const totalsAlone = new Set(
  `summa|spolu|svega|свега|samtals|viso|iš viso|kopā|kokku|skupaj|yhteensä|totalt|average|mean|median|all|all countries|all students|all universities|все|все страны|все вузы|среднее|в среднем|среднее значение|media|promedio|
durchschnitt|moyenne|średnia|ortalama|ümumi|жалпы|平均|평균`
    .split("|")
    .map(fold),
);
const isTotalAloneIn = (text: string): boolean => totalsAlone.has(fold(text.replace(/\s*[:：.]\s*$/, "")));
/** Words that say nothing of a total unless they are followed by one. */
const beforeTotal = /^(?:grand|sub|общий|общая|общее|genel|umumiy|в т\.ч\.)\s+/i;

const wordsOf = (text: string): readonly string[] =>
  fold(text.replace(beforeTotal, ""))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

const beginsWithTotal = (text: string): boolean => totalWords.has(wordsOf(text)[0] ?? "");
export const namesTotal = (text: string): boolean =>
  text.length < 100 && (wordsOf(text).some((word) => totalWords.has(word)) || isTotalAloneIn(text));

/** Whether a row sums up others: it says so beside nothing but numbers, or says little besides. `usual`: cells that rows usually fill. */
export function isTotalRow(row: GridRow, usual: number): boolean {
  const cells = filledCells(row);
  const texts = cells.filter(([, text]) => cellKind(text) === "text").map(([, text]) => text);
  const [first] = texts;
  if (first === undefined || cells.length - texts.length + (texts.length === 1 ? 1 : 0) === 0) return false;
  if (texts.length === 1)
    return cells.length > 1 || usual > 1 ? namesTotal(first) && isTotalAlone(first, cells.length) : false;
  return cells.length <= usual / 2 && beginsWithTotal(first);
}

const isTotalAlone = (text: string, cells: number): boolean => cells > 1 || beginsWithTotal(text);

/** The same texts in the same columns. */
export function isSameRow(heading: GridRow, row: GridRow): boolean {
  const expected = filledCells(heading);
  if (filledCount(row) !== expected.length || expected.length === 0) return false;
  return expected.every(([column, text]) => fold(row.cells[column] ?? "") === fold(text));
}
