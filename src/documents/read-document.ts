import { isAlias } from "yaml";
import { conflictFault } from "./conflicts/conflict-fault.ts";
import { controlCharacterFaults } from "./control-characters.ts";
import { type Composed, compose, type Excess } from "./full/compose.ts";
import { nodeValue } from "./full/node-value.ts";
import { syntaxFaults } from "./full/syntax-errors.ts";
import { excessFault, featureFaults } from "./full/yaml-features.ts";
import { lineIndex } from "./line-index.ts";
import { readPlainly } from "./plain/plain-reader.ts";
import type { DocumentProblem, Fault } from "./problem.ts";
import { reportedFaults } from "./reported-faults.ts";
import { isNull, type Value } from "./value.ts";

/** The value of a file, absent where it cannot be determined, and every problem found while reading. */
export type ReadDocument = { readonly value: Value | undefined; readonly problems: readonly DocumentProblem[] };

/** Faults after which a file has no value; others are reported and the rest of the record is used. */
const fatal = new Set(["yaml-syntax", "yaml-feature", "empty-record"]);

/** Reads the text of a YAML file: every scalar as text, no feature of YAML that a record does not need. */
export function readDocument(text: string): ReadDocument {
  const value = readPlainly(text);
  return value ? { value, problems: [] } : readDocumentFully(text);
}

/** The same by the full parser, the only one that reports what is wrong with a text. */
export function readDocumentFully(text: string): ReadDocument {
  const conflict = conflictFault(text);
  if (conflict) return unreadable(text, conflict);
  const composed = compose(text);
  const { value, faults } = composed.excess
    ? unread(composed.excess)
    : readComposed(text.slice(0, composed.end), composed);
  const unreadFrom = composed.excess || composed.end === text.length ? undefined : composed.end;
  const reported = reportedFaults(withoutRepeats(faults), ({ check }) => fatal.has(check), unreadFrom);
  const problems = reported.map(({ start, end, ...problem }) => ({
    ...problem,
    ...composed.rangeOf(start, end),
  }));
  return { value: reported.some(({ check }) => fatal.has(check)) ? undefined : value, problems };
}

/** Whatever else is wrong follows from the one fault. */
function unreadable(text: string, { start, end, ...problem }: Fault): ReadDocument {
  return { value: undefined, problems: [{ ...problem, ...lineIndex(text)(start, end) }] };
}

type Faulty = { readonly value: Value | undefined; readonly faults: readonly Fault[] };

const unread = (excess: Excess): Faulty => ({ value: undefined, faults: [excessFault(excess)] });

function readComposed(text: string, composed: Composed): Faulty {
  const [document] = composed.documents;
  const faults = [...featureFaults(text, composed), ...syntaxFaults(text, composed)];
  const lineOf = (offset: number): number => composed.rangeOf(offset, offset).line;
  const read = isAlias(document?.contents) ? undefined : nodeValue(document?.contents, { faults, lineOf });
  const value = isNull(read) ? undefined : read;
  for (const fault of controlCharacterFaults(text, document)) faults.push(fault);
  if (value === undefined && faults.every(({ check }) => !fatal.has(check))) faults.push(empty);
  return { value, faults };
}

/** The parser and the reader of values may both report the same position. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.check} ${fault.start}`, fault])).values()];
}

const empty: Fault = {
  check: "empty-record",
  message: {
    en: "this file has no fields",
    ru: "в этом файле нет ни одного поля",
    tg: "дар ин файл ягон майдон нест",
    uz: "bu faylda birorta ham maydon yoʻq",
  },
  help: {
    en: "fill the record in, or delete the file",
    ru: "заполните запись или удалите файл",
    tg: "сабтро пур кунед ё файлро нест кунед",
    uz: "yozuvni toʻldiring yoki faylni oʻchiring",
  },
  start: 0,
  end: 0,
};
