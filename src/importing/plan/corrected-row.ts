import { isSame } from "../../changes/edit/field-edit.ts";
import { isMap, itemsIn, type Value, type ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { memoizePerObject } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";
import { valueText } from "./record-fields.ts";
import { type Candidate, grouped, type OnFile } from "./record-groups.ts";
import { asItem, isWithin, tellingOf } from "./telling-fields.ts";

/**
 * Whether a row is that of a record that came from it, with one thing corrected of what tells records apart. Another person's name, or
 * another year, is rather another record: lists are filled in anew for the next year, and rows are put in the place of others.
 */
const isCorrected = (kind: KindName, onFile: ValueMap, row: ValueMap): boolean =>
  sum(tellingOf(kind).map((names) => apart(names, onFile, row, 2))) <= 1;

/** The records that came from the rows in which they were corrected; none that a row which made no record may have too. */
export function correctedRows<Row extends Candidate>(
  kind: KindName,
  rows: readonly Row[],
  fromRow: (row: Candidate) => readonly OnFile[],
  sharedBy: (row: Candidate) => readonly string[],
): Map<Row, OnFile> {
  const found = new Map<Row, OnFile>();
  for (const row of rows) {
    const own = fromRow(row).find(({ fields }) => isCorrected(kind, fields, row.fields));
    if (own) found.set(row, own);
  }
  const rivalsOf = grouped(
    rows.filter((row) => !found.has(row)),
    found.size === 0 ? () => [] : sharedBy,
  );
  for (const [row, { fields }] of found) {
    const rivals = sharedBy(row).flatMap((shared) => rivalsOf.get(shared) ?? []);
    if (rivals.some((rival) => isCorrected(kind, fields, rival.fields))) found.delete(row);
  }
  return found;
}

/** Whether a row may be that of a record which the list has made and no row is of any more. */
export function mayBeCorrected(onFile: ValueMap, row: ValueMap, isSameRow: boolean): boolean {
  if (!isSameRow && isFarOff(onFile, row)) return false;
  const said = Object.keys(row).filter((field) => onFile[field] !== undefined && !ofNoRecord.has(field));
  const begins = said.filter((field) => begin.has(field) && !isSame(onFile[field], row[field]));
  const counted = begins.length > 0 ? said.filter((field) => field !== "ends") : said;
  const differences = counted.map((field) => apart([field], onFile, row, isSameRow ? 2 : 3));
  const same = differences.filter((difference) => difference === 0).length;
  return sum(differences) <= mostApart && same >= (isSameRow ? 1 : 2);
}

/** Whether another year or another person speaks against it at once: most records of a long list are told apart by these. */
function isFarOff(onFile: ValueMap, row: ValueMap): boolean {
  if (["signed", "starts"].some((field) => isOtherYear(valueText(onFile[field]), valueText(row[field])))) return true;
  const [names, others] = [personWords(onFile), personWords(row)];
  return names.size > 0 && others.size > 0 && ![...others].some((word) => names.has(word));
}

const personWords = memoizePerObject(
  ({ persons }: ValueMap): ReadonlySet<string> => new Set(persons === undefined ? [] : wordsIn(persons)),
);

const mostApart = 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const ofNoRecord: ReadonlySet<string> = new Set(["notes", "sources", "institution"]);
const begin: ReadonlySet<string> = new Set(["signed", "starts", "term"]);
const names: ReadonlySet<string> = new Set(["persons", "title", "name", "acronym"]);

/** How far apart two values of a field are: 0 where one is not said or both say the same, 1, or `far`. */
function apart(fields: readonly string[], onFile: ValueMap, row: ValueMap, far: number): number {
  const field = fields.find((name) => row[name] !== undefined && onFile[name] !== undefined);
  const [a, b] = field === undefined ? [] : [onFile[field], row[field]];
  if (field === undefined || a === undefined || b === undefined || saysTheSame(a, b)) return 0;
  if (names.has(field)) return hasCommonWord(a, b) ? 1 : far;
  return typeof a === "string" && typeof b === "string" && isOtherYear(a, b) ? far : 1;
}

const saysTheSame = (a: Value, b: Value): boolean =>
  isSame(asItem(a), asItem(b)) ||
  isWithin(a, b) ||
  isWithin(b, a) ||
  (isMap(a) && typeof b === "string" && Object.values(a).includes(b));

const isOtherYear = (a: string, b: string): boolean =>
  /^\d{4}(?:\D|$)/.test(a) && /^\d{4}(?:\D|$)/.test(b) && a.slice(0, 4) !== b.slice(0, 4);

function hasCommonWord(a: Value, b: Value): boolean {
  const words = new Set(wordsIn(a));
  return wordsIn(b).some((word) => words.has(word));
}

const wordsIn = (value: Value): readonly string[] =>
  fold(textsIn(value).join(" "))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** Of persons their names alone. */
const textsIn = (value: Value): readonly string[] =>
  itemsIn(value).flatMap((item) => {
    if (!isMap(item)) return [valueText(item)];
    return item["name"] === undefined ? Object.values(item).map(valueText) : textsIn(item["name"]);
  });
