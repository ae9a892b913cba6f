import { measures } from "../../../measures/index.ts";
import type { Question } from "../../../queries/question.ts";
import type { Cell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { askedInWords } from "./asked-in-words.ts";

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

/** What a figure counts: its measure, and the words of its query; within a sentence it begins with a small letter. */
export function inWords(cell: Cell, question: Question, isInSentence = false): Cell {
  if (cell.is !== "list") return cell;
  const [named, query] = cell.items;
  const measure = measures.find(({ name }) => named?.is === "named" && name === named.code);
  if (!measure || (query && query.is !== "plain")) return cell;
  return askedInWords(measure, query?.text ?? "", question, isInSentence);
}

const counted: Sentence = {
  en: "What is counted",
  ru: "Что учитывается",
  tg: "Чӣ ҳисоб мешавад",
  uz: "Nima hisobga olinadi",
};
