import { measures } from "../../../measures/index.ts";
import type { Question } from "../../../queries/question.ts";
import { type Cell, listCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { conditionsInWords } from "./conditions-in-words.ts";

/**
 * A table of targets or published figures with what each counts in words: its own text may say more, or less, than the
 * question that it is held against.
 */
export function questionInWords(table: CountTable, question: Question): CountTable {
  const at = table.columns.findIndex(({ key, role }) => key === "measure" && role === "label");
  if (at < 0) return table;
  return {
    ...table,
    columns: table.columns.map((column, index) =>
      index === at ? { ...column, heading: { is: "text", text: counted } } : column,
    ),
    rows: table.rows.map((row) => row.map((cell, index) => (index === at ? inWords(cell, question) : cell))),
  };
}

/** What a figure counts: its measure, and the words of its query. */
export function inWords(cell: Cell, question: Question): Cell {
  if (cell.is !== "list") return cell;
  const [measure, ...words] = cell.items;
  const kinds = measures.find(({ name }) => measure?.is === "named" && name === measure.code)?.of ?? [];
  return listCell([
    ...(measure ? [measure] : []),
    ...words.flatMap((word) => (word.is === "plain" ? conditionsInWords(word.text, kinds, question) : [word])),
  ]);
}

const counted: Sentence = {
  en: "What is counted",
  ru: "Что учитывается",
  tg: "Чӣ ҳисоб мешавад",
  uz: "Nima hisobga olinadi",
};
