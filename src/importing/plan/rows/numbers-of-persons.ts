import { quoted } from "../../../values/texts/quoted.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { isInteger } from "../../columns/cell-evidence.ts";
import { countsOthers } from "../../columns/general-words.ts";
import { type Mapping, type Target, targetsOf } from "../../mapping/mapping.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { RowDraft } from "./row-draft.ts";
import type { RowTexts } from "./row-texts.ts";

/** Columns of numbers below headings that say nothing of them. */
export type UnknownNumbers = { readonly headings: readonly string[] };

const field: Target = "count";

/**
 * The columns of numbers of which one may be that of persons, in a list of journeys that names and counts nobody: each row would be one
 * person's. Nothing where there is none.
 */
export function unknownNumbers(rows: readonly RowTexts[], { kind, columns }: Mapping): UnknownNumbers | undefined {
  const targets = new Set(Object.values(columns).flatMap(targetsOf));
  if (kind !== "mobilities" || targets.has(field) || targets.has("persons.name") || rows.length < 2) return undefined;
  const noted = Object.entries(columns).flatMap(([name, use]) => (use.is === "notes" ? [name] : []));
  const headings = noted.filter(
    (heading) => !countsOthers(heading) && isOfNumbers(rows.map((row) => notedIn(row, heading))),
  );
  return headings.length === 0 ? undefined : { headings };
}

const notedIn = ({ notes }: RowTexts, heading: string): string =>
  notes.find((line) => line.startsWith(`${heading}: `))?.slice(heading.length + 2) ?? "";

function isOfNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const isAll = filled.length * 2 > cells.length && filled.every((cell) => isInteger(cell) && Number(cell) < 1900);
  return isAll && !isNumbering(filled);
}

const isNumbering = (cells: readonly string[]): boolean =>
  cells.every((cell, at) => Number.parseInt(cell, 10) === at + 1);

/** A row with its number of persons, where the column was answered. */
export function withNumberOfPersons(row: RowTexts, { headings }: UnknownNumbers, { answered }: Questions): RowTexts {
  const answer = answered(field, "", undefined);
  const heading = headings.find((one) => one === answer);
  const text = heading === undefined ? "" : notedIn(row, heading);
  if (heading === undefined || text === "") return row;
  const fields = new Map(row.fields).set(field, { text, heading });
  return { ...row, fields, notes: row.notes.filter((line) => line !== `${heading}: ${text}`) };
}

/** Asks once which numbers are those of persons. */
export function askOfNumbers(drafts: readonly RowDraft[], { headings }: UnknownNumbers, questions: Questions): void {
  if (questions.answered(field, "", undefined) !== undefined) return;
  const reason = reasons.unknownNumbers(headings);
  const columns = headings.map((heading) => ({ value: heading, name: personsIn(heading) }));
  const choices = [...columns, { value: "notes", name: other }];
  for (const draft of drafts) {
    if (questions.ofRow(draft)[field] !== undefined) continue;
    draft.reasons.push(reason);
    draft.proposed[field] = "";
    questions.ask({ field, typed: "", heading: headings[0], choices, ways: [], reason }, draft);
  }
}

const personsIn = (heading: string): Sentence =>
  sentenceOf((language) => `${quoted(heading, language)}: ${persons[language]}`);

const persons: Sentence = {
  en: "this is how many persons they are",
  ru: "это число человек",
  tg: "ин шумораи одамон аст",
  uz: "bu odamlar soni",
};
const other: Sentence = {
  en: "something else: leave it to the notes",
  ru: "это другое, оставить в примечаниях",
  tg: "ин чизи дигар аст, дар эзоҳ монад",
  uz: "bu boshqa narsa, izohda qolsin",
};
