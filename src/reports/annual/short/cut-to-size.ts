import { countCell } from "../../../tables/cell.ts";
import type { Document, Part, Section } from "../../../tables/document.ts";
import { filledPhrase, type Phrase } from "../../../tables/phrase.ts";
import { exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { shortenedText } from "../../../values/texts/shortened-text.ts";
import type { ShortSize } from "./short-size.ts";

/** A short report with no more than a size allows; workbooks have the tables whole. */
export const cutToSize = (document: Document, size: ShortSize): Document => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    parts: partsOf(section, size).flatMap((part) => cutPart(part, size)),
  })),
});

function partsOf({ parts }: Section, { hasMoreThanComparison }: ShortSize): readonly Part[] {
  const comparison = parts.findIndex(isComparison);
  return hasMoreThanComparison || comparison < 0 ? parts : parts.slice(0, comparison + 1);
}

const isComparison = (part: Part): boolean => part.is === "table" && part.table.columns[0]?.key === "institution";

function cutPart(part: Part, size: ShortSize): Part[] {
  if (part.is === "chart") return size.hasMap ? [part] : [];
  if (part.is === "table") return [cutTable(part, size)];
  return [part.is === "list" ? cutList(part, size) : part];
}

type ListPart = Extract<Part, { is: "list" }>;

/** Findings stand with the most important first; of decisions it is said how many more there are. */
function cutList(part: ListPart, { findings, decisions, names }: ShortSize): ListPart {
  if (part.name === "findings") return { ...part, items: part.items.slice(0, findings) };
  if (part.name !== "decisions") return part;
  const more = part.items.length - decisions;
  const items = part.items.slice(0, decisions).map((item) => ({ ...item, sentence: withNames(item.sentence, names) }));
  const rest = filledPhrase(moreToDecide, { number: countCell(exactly(more)) });
  return { ...part, items: more > 0 ? [...items, { sentence: rest }] : items };
}

/** A sentence that lists names, with so many of them, each short. */
function withNames(sentence: Phrase, most: number): Phrase {
  if (sentence.message !== "listed") return sentence;
  const names = sentence.names.slice(0, most).map(({ name, details }) => ({
    name: name.is === "text" ? { ...name, text: shortenedText(name.text, mostLetters) } : name,
    details,
  }));
  return { ...sentence, names, more: sentence.more + sentence.names.length - names.length };
}

/** A published figure may be told in a paragraph of its own. */
const mostLetters = 80;

type TablePart = Extract<Part, { is: "table" }>;

/** A table with its first rows, under which it is said how many there are. */
function cutTable(part: TablePart, { rows, institutions }: ShortSize): TablePart {
  const { table, full = table } = part;
  const most = isComparison(part) ? institutions : rows;
  // A note takes as much room as one more row.
  if (table.rows.length <= most + 1) return part;
  const notes = table.notes.filter(({ message }) => message !== "full-list");
  const shown = { message: "full-list", shown: most, of: full.rows.length } as const;
  return { is: "table", table: { ...table, rows: table.rows.slice(0, most), notes: [...notes, shown] }, full };
}

const moreToDecide: Sentence = {
  en: "More to decide, in the full report: {number}.",
  ru: "Ещё требует решения (см. полный отчёт): {number}.",
  tg: "Боз масъалаҳои қарорталаб (дар ҳисоботи пурра): {number}.",
  uz: "Qaror talab qiladigan boshqa masalalar (toʻliq hisobotda): {number}.",
};
