import { isSame } from "../../changes/edit/field-edit.ts";
import { isMap, itemsIn, type Value, type ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { memoizePerObject } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";
import { correctedRows } from "./corrected-row.ts";
import { madeBefore, saidBefore } from "./made-before.ts";
import type { ImportOptions } from "./plan.ts";
import { valueText } from "./record-fields.ts";
import {
  type Candidate,
  type Group,
  groupsOfRow,
  groupsOnFile,
  type OnFile,
  onFile,
  sourcesOf,
} from "./record-groups.ts";
import { asItem, keyOf, mayBe } from "./telling-fields.ts";

/** Which records on file the rows are of; each record is found for one row. */
export type RecordMatcher = {
  /** One that says all that the row says. */
  readonly same: (row: Candidate) => OnFile | undefined;
  /** One of which the list says what it said at its last import: whatever was edited in it since, by hand, stays. */
  readonly asBefore: (row: Candidate) => OnFile | undefined;
  /** One with the same key. */
  readonly withKey: (row: Candidate) => OnFile | undefined;
  /** Those that came from the same rows, in which what tells them apart was corrected, and that are no other row's as well. */
  readonly corrected: <Row extends Candidate>(rows: readonly Row[]) => ReadonlyMap<Row, OnFile>;
  /**
   * Those that may be it: what tells them apart is not said in one of the two, or the list has made them and no row is of them any
   * more. The one that somebody has answered is among the latter.
   */
  readonly perhaps: (row: Candidate, answer: string | undefined) => readonly OnFile[];
  readonly find: (id: string) => OnFile | undefined;
};

export function recordMatcher(
  registry: Registry,
  kind: KindName,
  options: Pick<ImportOptions, "writtenBefore" | "isReview" | "textsOfOwnList">,
): RecordMatcher {
  if (registry.records[kind].length === 0) return noneOnFile;
  const [before, said] = [madeBefore(registry, kind, options), saidBefore(registry, kind, options)];
  const claimed = new Set<AnyRecord>();
  const isFree = ({ record }: OnFile): boolean => !claimed.has(record);
  const { inGroups, sameKey, fromRow, sharedBy } = groupFinder(registry, kind, isFree);
  const claim = (found: OnFile | undefined): OnFile | undefined => {
    if (found) claimed.add(found.record);
    return found;
  };
  return {
    same: (row) => {
      const saysIt = ({ fields }: OnFile): boolean => saysAll(fields, row.fields);
      // What the row does not say may tell two apart.
      return claim(fromRow(row).find(saysIt) ?? sameKey(row).find(saysIt));
    },
    asBefore: (row) => {
      const left = said(row).filter(isFree);
      return claim(left.find((one) => sourcesOf(one).includes(row.source)) ?? left[0]);
    },
    withKey: (row) => {
      const alike = sameKey(row);
      return claim(alike.length > 1 ? fromRow(row).find((one) => alike.includes(one)) : alike[0]);
    },
    corrected: (rows) => {
      const found = correctedRows(kind, rows, fromRow, sharedBy);
      for (const { record } of found.values()) claimed.add(record);
      return found;
    },
    perhaps: (row, answer) => {
      // Two journeys of which something is not said are those of two persons.
      const alike = kind === "mobilities" ? [] : inGroups(row, ({ all }) => all);
      const found = alike.filter(({ fields }) => mayBe(kind, fields, row.fields));
      return onceEach([...found, ...before(row, answer, isFree)]);
    },
    find: (id) => {
      const record = registry.find(kind, id);
      return record && !claimed.has(record) ? claim(onFile(record, registry)) : undefined;
    },
  };
}

/** Finds records that are no other row's yet among those that a row's may be. */
function groupFinder(registry: Registry, kind: KindName, isFree: (one: OnFile) => boolean) {
  const groups = groupsOnFile(registry, kind);
  const sharedBy = memoizePerObject(({ fields }: Candidate) => groupsOfRow(kind, fields, registry));
  const keyOfRow = memoizePerObject(({ fields }: Candidate) => keyOf(kind, fields));
  const inGroups = (row: Candidate, pick: (group: Group) => readonly OnFile[] | undefined): readonly OnFile[] => {
    const found = sharedBy(row)
      .flatMap((shared) => groups(shared) ?? [])
      .flatMap((group) => pick(group) ?? []);
    if (found.length === 0) return found;
    return onceEach(found).filter((one) => isFree(one) && !hasOtherNumber(kind, one.fields, row.fields));
  };
  const sameKey = (row: Candidate): readonly OnFile[] =>
    inGroups(row, ({ byKey }) => byKey.get(keyOfRow(row))).filter(
      ({ fields }) => !hasOtherAcronym(kind, fields, row.fields),
    );
  const fromRow = (row: Candidate): readonly OnFile[] => inGroups(row, ({ bySource }) => bySource.get(row.source));
  return { inGroups, sameKey, fromRow, sharedBy };
}

const onceEach = (found: readonly OnFile[]): readonly OnFile[] => [
  ...new Map(found.map((one) => [one.record, one])).values(),
];

const noneOnFile: RecordMatcher = {
  same: () => undefined,
  asBefore: () => undefined,
  withKey: () => undefined,
  corrected: () => new Map(),
  perhaps: () => [],
  find: () => undefined,
};

/** Whether a record has all fields that a row has, notes among others. */
const saysAll = (onFile: ValueMap, given: ValueMap): boolean =>
  Object.entries(given).every(([name, value]) => isSaid(name, onFile[name], value));

/** Whether a field on file says what the list says; notes may say more. */
export function isSaid(name: string, onFile: Value | undefined, given: Value): boolean {
  if (isSame(onFile, given)) return true;
  // One of the languages in which a text is on file.
  if (typeof given === "string" && isMap(onFile)) return Object.values(onFile).includes(given);
  if (name !== "notes" || typeof onFile !== "string" || typeof given !== "string")
    return isSame(asItem(onFile), asItem(given));
  const lines = new Set(onFile.split("\n").map((line) => line.trim()));
  return given.split("\n").every((line) => lines.has(line.trim()));
}

/** Another number is another project's. */
const hasOtherNumber = (kind: KindName, { number: known }: ValueMap, { number }: ValueMap): boolean =>
  kind === "projects" && known !== undefined && number !== undefined && !isSame(known, number);

/** Whether an acronym speaks against a project of the same title. */
function hasOtherAcronym(kind: KindName, onFile: ValueMap, { acronym }: ValueMap): boolean {
  const { acronym: known, aliases } = onFile;
  if (kind !== "projects" || typeof acronym !== "string" || known === undefined) return false;
  return ![known, ...itemsIn(aliases)].some((name) => fold(valueText(name)) === fold(acronym));
}
