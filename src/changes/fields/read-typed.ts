import type { FieldPath } from "../../documents/positions.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { Kind } from "../../kinds/define-kind.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { writeOneOf } from "../../kinds/fields/words.ts";
import { choiceTitlesIn } from "../../kinds/titles/choice-titles.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { onlyMisspelled } from "../../reading/spelling.ts";
import type { FieldFault } from "../../registry/field-faults.ts";
import { readRecordFully } from "../../registry/read-record.ts";
import type { Settings } from "../../registry/settings.ts";
import { seeCommand } from "../../values/texts/see-command.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { valueAt, withValueAt } from "../value-at.ts";
import { itemAsTyped } from "./item-errors.ts";

/** The most times that the meaning of one value itself has to be read: a sum in words, then its currency. */
const mostRounds = 5;

/**
 * A record in which what was typed at some paths stands as what it means, in the form that files have: `Олмон` is `DE`.
 * What means nothing, several things, or only looks misspelled, is a UsageError with the choices.
 */
export function readTyped(raw: ValueMap, typed: readonly FieldPath[], kind: Kind, settings: Settings): ValueMap {
  let now = raw;
  const faultsOf = (): FieldFault[] =>
    readRecordFully(now, kind, settings)
      .faults.map((fault) => ({ ...fault, path: pathIn(now, fault.path) }))
      .filter(({ path }) => isTyped(path, typed))
      .sort(misnamedFirst);
  for (let round = 0; round < mostRounds; round++) {
    for (const fault of faultsOf()) {
      const meant = meantBy(fault, now);
      if (meant === undefined) throw refused(fault, now, kind);
      now = withValueAt(now, fault.path, meant);
    }
  }
  for (const fault of faultsOf()) throw refused(fault, now, kind);
  return now;
}

/** A field that is missing may only be misspelled. */
const misnamedFirst = (a: FieldFault, b: FieldFault): number =>
  Number(b.check === "unknown-field") - Number(a.check === "unknown-field");

const refused = (fault: FieldFault, raw: ValueMap, kind: Kind): UsageError =>
  new UsageError(
    fault.message,
    itemAsTyped(fault, raw, fieldsOfKind(kind)) ??
      choicesTitled(fault) ??
      fault.help ??
      seeCommand(`hamkor fields ${kind.name}`),
  );

/** All words of a field with what each is called in the user's language, in which it may be typed too. */
function choicesTitled({ choices = [], help }: FieldFault): Sentence | undefined {
  if (choices.length === 0 || help?.en !== writeOneOf(() => choices).en) return undefined;
  return writeOneOf((language) => {
    const titles: { readonly [word: string]: string | undefined } = language === "en" ? {} : choiceTitlesIn(language);
    return choices.map((word) => (titles[word] === undefined ? word : `${word} (${titles[word]})`));
  });
}

/** The path of a fault as the record is written: one item may stand without its list. */
function pathIn(raw: ValueMap, path: FieldPath): FieldPath {
  const written: (string | number)[] = [];
  for (const step of path) if (typeof step === "string" || isList(valueAt(raw, written))) written.push(step);
  return written;
}

/** Whether a fault is in what was typed, there or within it. What is missing around it is for the checks to say. */
const isTyped = (path: FieldPath, typed: readonly FieldPath[]): boolean =>
  typed.some((typedPath) => typedPath.every((step, index) => path[index] === step));

function meantBy({ path, replacement, suggestion, part }: FieldFault, raw: ValueMap): Value | undefined {
  const written = valueAt(raw, path);
  if (part !== "value" || typeof written !== "string") return undefined;
  const meant = replacement ?? (suggestion !== undefined && isMisspelled(written, suggestion) ? undefined : suggestion);
  if (meant === undefined) return undefined;
  // Fixes are written as YAML, and some (`>30`) only mean themselves when they stand in a file's line.
  const { value, problems } = readDocument(`value: ${meant}\n`);
  return problems.length === 0 && isMap(value) ? value["value"] : meant;
}

/** A misspelled word is offered and not taken: which one was meant is a guess. */
const isMisspelled = (written: string, meant: string): boolean => onlyMisspelled(written, [meant]) === meant;
