import type { Sentence } from "../../values/texts/sentence.ts";
import { isInteger, isRunningNumber } from "../columns/cell-evidence.ts";
import { type Mapping, type Target, targetsOf } from "../mapping/mapping.ts";
import type { Questions } from "./questions.ts";
import { reasons } from "./reasons.ts";
import type { RowDraft } from "./row-draft.ts";
import type { RowTexts } from "./row-texts.ts";

/** A column of numbers below a heading that says nothing of them. */
export type UnknownNumbers = { readonly heading: string };

const field: Target = "count";

/**
 * The column of numbers that may be those of persons, in a list of journeys that names and counts nobody: each row would be one person's.
 * Nothing where there is none, or several.
 */
export function unknownNumbers(rows: readonly RowTexts[], { kind, columns }: Mapping): UnknownNumbers | undefined {
  const targets = new Set(Object.values(columns).flatMap(targetsOf));
  if (kind !== "mobilities" || targets.has(field) || targets.has("persons.name") || rows.length < 2) return undefined;
  const noted = Object.entries(columns).flatMap(([name, use]) => (use.is === "notes" ? [name] : []));
  const [only, ...others] = noted.filter((heading) => isOfNumbers(rows.map((row) => notedIn(row, heading))));
  return only === undefined || others.length > 0 ? undefined : { heading: only };
}

const notedIn = ({ notes }: RowTexts, heading: string): string =>
  notes.find((line) => line.startsWith(`${heading}: `))?.slice(heading.length + 2) ?? "";

function isOfNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const isAll = filled.length * 2 > cells.length && filled.every((cell) => isInteger(cell) && Number(cell) < 1900);
  return isAll && !isRunningNumber(cells);
}

/** A row with its number of persons, where that was answered of all of them. */
export function withNumberOfPersons(row: RowTexts, { heading }: UnknownNumbers, { answered }: Questions): RowTexts {
  const text = notedIn(row, heading);
  if (text === "" || answered(field, "", undefined) !== field) return row;
  const fields = new Map(row.fields).set(field, { text, heading });
  return { ...row, fields, notes: row.notes.filter((line) => line !== `${heading}: ${text}`) };
}

/** Asks once whether the numbers are those of persons. */
export function askOfNumbers(drafts: readonly RowDraft[], { heading }: UnknownNumbers, questions: Questions): void {
  if (questions.answered(field, "", undefined) !== undefined) return;
  const reason = reasons.unknownNumbers(heading);
  for (const draft of drafts) {
    if (questions.ofRow(draft)[field] !== undefined) continue;
    draft.reasons.push(reason);
    draft.proposed[field] = "";
    questions.ask({ field, typed: "", heading, choices, ways: [], reason }, draft);
  }
}

const persons: Sentence = {
  en: "how many persons",
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

const choices = [
  { value: field, name: persons },
  { value: "notes", name: other },
];
