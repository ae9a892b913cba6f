import { isSame } from "../../changes/edit/field-edit.ts";
import { flowText } from "../../changes/edit/written-entry.ts";
import type { FieldDifference, RecordChange } from "../../changes/record-change.ts";
import { isList, type Value } from "../../documents/value.ts";
import type { Language } from "../../values/codes/languages.ts";
import { groupBy } from "../../values/group-by.ts";
import { printableLine } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** The longest value that is shown whole, in characters. */
const longest = 70;

/** Of more records than this the first ones are shown, and of the others how many there are of each kind. */
const mostRecords = 25;
const firstRecords = 15;

/** A change record by record and field by field: `agreements/x: ends 2020 → 2025`. */
export function changeText(changes: readonly RecordChange[], language: Language): string {
  const moved = new Map(changes.map((change) => [change.movedFrom, change]));
  const texts = changes
    .filter(({ movedFrom }) => movedFrom === undefined)
    .map((change) => ({ change, lines: recordLines(change, moved.get(change.path), language) }));
  // What goes or gets another name is what the change is about.
  const shown = texts.length > mostRecords ? firstRecords : texts.length;
  const first = texts.filter(({ change }, index) => change.after === undefined || index < shown);
  const others = texts.filter((text) => !first.includes(text)).map(({ change }) => change);
  const lines = [...first.flatMap((text) => text.lines), ...otherLines(others, language)];
  return lines.map((line) => `${line}\n`).join("");
}

/** How many more records of each kind change. */
function otherLines(changes: readonly RecordChange[], language: Language): string[] {
  const kinds = groupBy(changes, ({ record }) => record.slice(0, Math.max(0, record.indexOf("/"))) || record);
  return [...kinds].map(([kind, { length }]) => `… ${kind}: ${andMore(length)[language]}`);
}

const andMore = (count: number): Sentence => ({
  en: `${count} more (--diff shows them)`,
  ru: `ещё ${count} (показать: --diff)`,
  tg: `боз ${count} (нишон додан: --diff)`,
  uz: `yana ${count} ta (koʻrsatish: --diff)`,
});

function recordLines(change: RecordChange, moved: RecordChange | undefined, language: Language): string[] {
  const { record, before, after, differences, becomes } = change;
  if (moved) return [`${record} → ${moved.record}`, ...moved.differences.map((one) => `  ${fieldText(one)}`)];
  if (after === undefined && becomes) return [`${record}: ${merged(becomes.record)[language]}`];
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
const merged = (into: string): Sentence => ({
  en: `merged into ${into}`,
  ru: `объединена с ${into}`,
  tg: `бо ${into} якҷоя мешавад`,
  uz: `${into} bilan birlashtiriladi`,
});
const removed: Sentence = { en: "removed", ru: "удалена", tg: "нест мешавад", uz: "oʻchiriladi" };
