import { isSame } from "../../changes/edit/field-edit.ts";
import { flowText } from "../../changes/edit/written-entry.ts";
import type { FieldDifference, RecordChange } from "../../changes/record-change.ts";
import { isList, type Value } from "../../documents/value.ts";
import type { Language } from "../../values/codes/languages.ts";
import { printableLine } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** The longest value that is shown whole, in characters. */
const longest = 70;

/** A change record by record and field by field: `agreements/x: ends 2020 → 2025`. */
export function changeText(changes: readonly RecordChange[], language: Language): string {
  return changes.map((change) => `${recordLines(change, language).join("\n")}\n`).join("");
}

function recordLines({ record, before, after, differences }: RecordChange, language: Language): string[] {
  if (after === undefined) return [`${record}: ${removed[language]}`];
  if (before === undefined) return [`${record}: ${made[language]}`, ...differences.map((one) => `  ${fieldText(one)}`)];
  const [only, ...others] = differences;
  if (only && others.length === 0) return [`${record}: ${fieldText(only)}`];
  return [record, ...differences.map((one) => `  ${fieldText(one)}`)];
}

function fieldText({ field, before, after }: FieldDifference): string {
  if (before === undefined) return `${field}: + ${shown(after)}`;
  if (after === undefined) return `${field}: − ${shown(before)}`;
  if (isList(before) && isList(after)) return `${field}: ${listText(before, after)}`;
  return `${field}: ${shown(before)} → ${shown(after)}`;
}

/** Of a list the items that come and go; all of it where only their order or a part of one changes. */
function listText(before: readonly Value[], after: readonly Value[]): string {
  const isIn = (items: readonly Value[]) => (item: Value) => items.some((other) => isSame(other, item));
  const gone = before.filter((item) => !isIn(after)(item)).map((item) => `− ${shown(item)}`);
  const come = after.filter((item) => !isIn(before)(item)).map((item) => `+ ${shown(item)}`);
  return gone.length + come.length > 0 ? [...gone, ...come].join(", ") : `${shown(before)} → ${shown(after)}`;
}

function shown(value: Value | undefined): string {
  const text = printableLine(value === undefined ? "" : flowText(value));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const made: Sentence = { en: "new", ru: "новая запись", tg: "сабти нав", uz: "yangi yozuv" };
const removed: Sentence = { en: "removed", ru: "удалена", tg: "нест мешавад", uz: "oʻchiriladi" };
