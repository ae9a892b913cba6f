import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { Fault } from "../problem.ts";
import { type Conflict, conflictsIn, hasConflictMarker, type Side } from "./conflict-markers.ts";
import { type ConflictWords, conflictWords } from "./conflict-words.ts";

/** The longest piece of a side that is repeated, in characters. */
const longest = 120;

/** That a text holds merge conflicts, at the first of them, with both of its sides; nothing where it holds none. */
export function conflictFault(text: string): Fault | undefined {
  if (!hasConflictMarker(text)) return undefined;
  const { conflicts, strays } = conflictsIn(text);
  const [first] = conflicts;
  const check = "merge-conflict";
  if (!first)
    return { check, message: leftOver, help: leftOverHelp, ...offsetsOf(text, strays[0] ?? 1, strays[0] ?? 1) };
  const message = sentenceOf((language) => conflictWords[language].message(conflicts.length));
  const help = sentenceOf((language) => helpText(first, conflictWords[language]));
  return { check, message, help, ...offsetsOf(text, first.first, first.last) };
}

const leftOver: Sentence = sentenceOf((language) => conflictWords[language].leftOver);
const leftOverHelp: Sentence = sentenceOf((language) => conflictWords[language].leftOverHelp);

function helpText({ ours, theirs, base }: Conflict, words: ConflictWords): string {
  const sides = [
    words.side(nameOf(ours, words.first), said(ours, words), ours),
    words.side(nameOf(theirs, words.second), said(theirs, words), theirs),
  ].join("; ");
  const before = base ? `; ${words.before(said(base, words), base)}` : "";
  const markers = base ? "<<<<<<<, |||||||, =======, >>>>>>>" : "<<<<<<<, =======, >>>>>>>";
  return `${sides}${before}. ${words.toDo(markers)}`;
}

/** Git's names for the sides say more than which comes first. */
const nameOf = ({ label }: Side, position: string): string => label || position;

function said({ lines }: Side, { nothing }: ConflictWords): string {
  const text = lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" / ");
  if (text === "") return nothing;
  return text.length > longest ? `"${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…"` : `"${text}"`;
}

/** Where a line begins, and where another one ends with its line end. */
function offsetsOf(text: string, first: number, last: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (let line = 1; line < first; line++) start = text.indexOf("\n", start) + 1;
  let end = start;
  for (let line = first; line <= last; line++) end = text.indexOf("\n", end) + 1 || text.length;
  return { start, end };
}
