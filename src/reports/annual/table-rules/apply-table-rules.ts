import type { Question } from "../../../queries/question.ts";
import type { Cell } from "../../../tables/cell.ts";
import type { Part } from "../../../tables/document.ts";
import { filledPhrase, type Phrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import { sentenceOf } from "../../../values/texts/sentence.ts";
import { withDistinctTotals } from "./distinct-totals.ts";
import { dropColumnEqualToTotal, dropConstantColumns } from "./drop-constant.ts";
import { dropEmptyColumns, dropEmptyRows, dropLeadingYears } from "./drop-empty.ts";
import { leftOutTogether } from "./left-out-together.ts";
import { nameRecords } from "./name-records.ts";
import { ownSentence } from "./own-sentences/own-sentence.ts";
import { questionInWords } from "./question-in-words.ts";
import { readableDates } from "./readable-dates.ts";
import type { RuledTable, TableRule } from "./ruled-table.ts";
import { shortenRows } from "./shorten-rows.ts";
import { withoutDefinitions } from "./table-definitions.ts";
import { tableInWords } from "./table-in-words.ts";
import { wholePercents } from "./whole-percents.ts";
import { withForeignNote } from "./with-foreign-note.ts";

/** In this order: what is empty has gone before what is left is held against the total. */
const rules: readonly TableRule[] = [
  dropEmptyRows,
  dropLeadingYears,
  dropEmptyColumns,
  dropColumnEqualToTotal,
  dropConstantColumns,
];

/** The parts of a section with its tables as a report prints them: without what says nothing, short ones as sentences. */
export const applyTableRules = (parts: readonly Part[], question: Question): Part[] =>
  parts.flatMap((part) =>
    part.is === "table"
      ? printedTable(forReaders(part.table, question), part.full && forReaders(part.full, question))
      : [part],
  );

/** A table without ids, words of queries and definitions, which stand at the end. */
const forReaders = (table: CountTable, question: Question): CountTable =>
  withoutDefinitions(readableDates(wholePercents(questionInWords(nameRecords(table, question.registry), question))));

/**
 * A table as a report prints it, with all its rows where it is shortened; a sentence where it has but one row, unless a
 * workbook has another table in its place.
 */
export function printedTable(table: CountTable, inWorkbook?: CountTable): Part[] {
  const ruled = ruledTable(table);
  const whole = captioned(ruled);
  const sentence = inWorkbook ? undefined : tableInWords(ruled, ownSentence(dropEmptyRows({ table, facts: [] }).table));
  if (sentence) return [sentence, ...notesInText(whole)];
  const short = shortenRows(whole);
  const full = inWorkbook ? captioned(ruledTable(inWorkbook)) : short && whole;
  return [{ is: "table", table: short ?? whole, ...(full ? { full } : {}) }];
}

const ruledTable = (table: CountTable): RuledTable =>
  rules.reduce((found: RuledTable, rule) => rule(found), { table, facts: [] });

/** A table with what holds of all its rows in its title; a long text that does stands under it. */
function captioned({ table, facts }: RuledTable): CountTable {
  const short = facts.filter(({ value }) => !isLong(value));
  const long = facts.flatMap(({ heading, value }) =>
    heading && isLong(value) ? [filledPhrase(ofAllRows, { heading, value })] : [],
  );
  const title = short.length > 0 ? ({ message: "with-facts", title: table.title, facts: short } as const) : table.title;
  const notes = [...long, ...table.notes];
  return leftOutTogether(withForeignNote(withDistinctTotals({ ...table, title, notes })));
}

/** A title of more letters than this would make that of a table longer than a line. */
const mostLetters = 50;

function isLong(cell: Cell): boolean {
  const text = cell.is === "named" ? cell.name : cell.is === "text" || cell.is === "plain" ? cell.text : undefined;
  if (text === undefined) return false;
  return (typeof text === "string" ? [text] : Object.values(text)).some((one) => one.length > mostLetters);
}

const ofAllRows = sentenceOf(() => "{heading}: {value}.");

/** What explains the columns and years of a table, of which a sentence has none. */
const aboutColumns: readonly Phrase["message"][] = [
  "sentence",
  "year-rule",
  "years-as-bounds",
  "in-days",
  "provenance",
];

/** The notes of a table that became a sentence, but for those about columns: what was left out is still to be said. */
function notesInText({ notes }: CountTable): Part[] {
  const sentences = notes.filter(({ message }) => !aboutColumns.includes(message));
  return sentences.length > 0 ? [{ is: "text", sentences }] : [];
}
