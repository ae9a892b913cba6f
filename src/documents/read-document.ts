import { isAlias } from "yaml";
import { compose } from "./compose.ts";
import { controlCharacterFaults } from "./control-characters.ts";
import { tooDeepAt } from "./nesting.ts";
import { plainValue } from "./plain-value.ts";
import type { DocumentProblem, Fault } from "./problem.ts";
import { syntaxFaults } from "./syntax-errors.ts";
import type { Value } from "./value.ts";
import { featureFaults, tooDeep } from "./yaml-features.ts";

/** What a file says: its value, absent where nobody can tell, and every fault met in reading it. */
export type ReadDocument = { readonly value: Value | undefined; readonly problems: readonly DocumentProblem[] };

/** Faults that leave it open what the file says; the others are told and the rest of the record is used. */
const fatal = new Set(["yaml-syntax", "yaml-feature", "empty-record"]);

/** Reads the text of a YAML file: every scalar as text, no feature of YAML that a record does not need. */
export function readDocument(text: string): ReadDocument {
  const deepAt = tooDeepAt(text);
  if (deepAt !== undefined) return unreadable(text, deepAt);
  const composed = compose(text);
  const [document] = composed.documents;
  const faults: Fault[] = [...featureFaults(composed), ...syntaxFaults(text, composed)];
  const lineOf = (offset: number): number => composed.placeOf(offset, offset).line;
  const value = isAlias(document?.contents) ? undefined : plainValue(document?.contents, faults, lineOf);
  faults.push(...controlCharacterFaults(text, document));
  if (value === undefined && faults.every(({ check }) => !fatal.has(check))) faults.push(empty);
  const problems = withoutRepeats(faults).map(({ start, end, ...said }) => ({
    ...said,
    ...composed.placeOf(start, end),
  }));
  return { value: problems.some(({ check }) => fatal.has(check)) ? undefined : value, problems };
}

/** The parser and the reading of values may both stumble over one place. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.check} ${fault.start}`, fault])).values()];
}

const empty: Fault = {
  check: "empty-record",
  message: "this file has no fields",
  help: "fill the record in, or delete the file",
  start: 0,
  end: 0,
};

function unreadable(text: string, offset: number): ReadDocument {
  const { start, end, ...said } = tooDeep(offset);
  const before = text.slice(0, start).split("\n");
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { value: undefined, problems: [{ ...said, line, column, endLine: line, endColumn: column + end - start }] };
}
