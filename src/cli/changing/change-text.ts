import { isSame } from "../../changes/edit/field-edit.ts";
import { flowText } from "../../changes/edit/written-entry.ts";
import type { FieldDifference, RecordChange } from "../../changes/record-change.ts";
import { isList, type Value } from "../../documents/value.ts";
import type { Language } from "../../values/codes/languages.ts";
import { groupBy } from "../../values/group-by.ts";
import { printableLine } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { cutText, cutTexts } from "./cut-text.ts";

/** How many records of a change are shown one by one. */
export const mostRecords = 20;

/** A change record by record and field by field: `agreements/x: ends 2020 → 2025`; of about so many records as `most`. */
export function changeText(changes: readonly RecordChange[], language: Language, most = changes.length): string {
  const moved = new Map(changes.map((change) => [change.movedFrom, change]));
  const shown = changes.filter(({ movedFrom }) => movedFrom === undefined);
  // What goes or gets another name is what the change is about.
  const first = shown.filter(({ after }, index) => after === undefined || index < most);
  const left = shown.filter((change) => !first.includes(change));
  return [
    ...first.flatMap((change) => recordLines(change, moved.get(change.path), language)),
    ...(left.length > 0 ? [`${more(left.length)[language]}${ofKinds(left)}`] : []),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

const more = (records: number): Sentence => ({
  en: `… and ${records} more: --diff shows all`,
  ru: `… и ещё ${records}: все покажет --diff`,
  tg: `… ва боз ${records}: ҳамаро --diff нишон медиҳад`,
  uz: `… va yana ${records} ta: hammasini --diff koʻrsatadi`,
});

/** How many there are of each kind, where they are of several. */
function ofKinds(changes: readonly RecordChange[]): string {
  const kinds = groupBy(changes, ({ record }) => record.slice(0, Math.max(0, record.indexOf("/"))) || record);
  const counts = [...kinds].map(([kind, { length }]) => `${kind}: ${length}`);
  return counts.length > 1 ? ` (${counts.join(", ")})` : "";
}

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
  if (before === undefined) return `${field}: + ${cutText(textOf(after))}`;
  if (after === undefined) return `${field}: − ${cutText(textOf(before))}`;
  if (isList(before) && isList(after)) return `${field}: ${listText(before, after)}`;
  return `${field}: ${cutTexts(textOf(before), textOf(after)).join(" → ")}`;
}

/** Of a list the items that come and go; all of it where only their order or a part of one changes. */
function listText(before: readonly Value[], after: readonly Value[]): string {
  const isIn = (items: readonly Value[]) => (item: Value) => items.some((other) => isSame(other, item));
  const gone = before.filter((item) => !isIn(after)(item));
  const come = after.filter((item) => !isIn(before)(item));
  if (gone.length + come.length === 0) return cutTexts(textOf(before), textOf(after)).join(" → ");
  // An item that comes in the place of another one is told apart from it.
  const [old, now] = gone.length === 1 && come.length === 1 ? replaced(gone, come) : [gone, come].map(cutEach);
  return [...(old ?? []).map((item) => `− ${item}`), ...(now ?? []).map((item) => `+ ${item}`)].join(", ");
}

const cutEach = (items: readonly Value[]): string[] => items.map((item) => cutText(textOf(item)));

const replaced = (gone: readonly Value[], come: readonly Value[]): string[][] =>
  cutTexts(textOf(gone[0]), textOf(come[0])).map((text) => [text]);

const textOf = (value: Value | undefined): string => printableLine(value === undefined ? "" : flowText(value));
const made: Sentence = { en: "new", ru: "новая запись", tg: "сабти нав", uz: "yangi yozuv" };
const merged = (into: string): Sentence => ({
  en: `merged into ${into}`,
  ru: `объединена с ${into}`,
  tg: `бо ${into} якҷоя мешавад`,
  uz: `${into} bilan birlashtiriladi`,
});
const removed: Sentence = { en: "removed", ru: "удалена", tg: "нест мешавад", uz: "oʻchiriladi" };
