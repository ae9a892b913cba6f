import type { ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { nameOf } from "../../registry/record.ts";
import { parseRecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { lazy, memoizePerObject } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";
import { mayBeCorrected } from "./corrected-row.ts";
import type { ImportOptions, WrittenBefore } from "./plan.ts";
import { valueText } from "./record-fields.ts";
import { type Candidate, grouped, type OnFile, onFile, sourcesOf } from "./record-groups.ts";
import { inOneOrder } from "./telling-fields.ts";

/**
 * The records among those left that an earlier import of the list has made and of which a row may be, corrected; `answer` is the one
 * that somebody has named.
 */
export type MadeBefore = (
  row: Candidate,
  answer: string | undefined,
  isLeft: (one: OnFile) => boolean,
) => readonly OnFile[];

/** A review has only some of the rows of a list: there, what stood in the same row alone is asked of. */
export function madeBefore(
  registry: Registry,
  kind: KindName,
  { writtenBefore, isReview, textsOfOwnList }: Pick<ImportOptions, "writtenBefore" | "isReview" | "textsOfOwnList">,
): MadeBefore {
  // Rows of a list that hamkor wrote have the ids of their records.
  if (textsOfOwnList !== undefined) return () => [];
  // What the list said of them, and what they say now.
  const fieldsOf = memoizePerObject(({ record, fields }: OnFile): readonly ValueMap[] => [
    fields,
    writtenBefore.get(nameOf(record)) ?? {},
  ]);
  const all = lazy(() =>
    grouped(recordsOf(registry, kind, writtenBefore), (one) => [
      ...sourcesOf(one),
      ...fieldsOf(one).flatMap(keysOf),
      one.record.id,
    ]),
  );
  return (row, answer, isLeft) => {
    const isOf = (one: OnFile): boolean => {
      const isSameRow = sourcesOf(one).includes(row.source);
      if (one.record.id === answer || (isReview && !isSameRow)) return one.record.id === answer;
      return fieldsOf(one).some((fields) => mayBeCorrected(fields, row.fields, isSameRow));
    };
    const keys = [row.source, ...(isReview ? [] : keysOf(row.fields)), ...(answer === undefined ? [] : [answer])];
    const found = new Set(keys.flatMap((key) => all().get(key) ?? []));
    return [...found].filter((one) => isLeft(one) && isOf(one));
  };
}

function recordsOf(registry: Registry, kind: KindName, written: WrittenBefore): readonly OnFile[] {
  return [...written.keys()].flatMap((name) => {
    const named = parseRecordName(name);
    const record = named?.kind === kind ? registry.find(kind, named.id) : undefined;
    return record ? [onFile(record, registry)] : [];
  });
}

/** The records of whose rows an import of the list was told just what a row says now, whatever was edited in them since. */
export function saidBefore(
  registry: Registry,
  kind: KindName,
  { writtenBefore }: Pick<ImportOptions, "writtenBefore">,
): (row: Candidate) => readonly OnFile[] {
  const all = lazy(() => {
    const found = recordsOf(registry, kind, writtenBefore);
    return grouped(found, ({ record }) => [fieldsText(writtenBefore.get(nameOf(record)) ?? {})]);
  });
  return (row) => all().get(fieldsText(row.fields)) ?? [];
}

const fieldsText = (fields: ValueMap): string => JSON.stringify(inOneOrder(fields));

/** What a row that was moved and corrected has in common with its record: with whom it is, when, and what it is called. */
function keysOf(fields: ValueMap): readonly string[] {
  return shared.flatMap((name) => {
    const text = fold(valueText(fields[name]));
    return text === "" ? [] : [`${name} ${text}`];
  });
}

const shared = [
  "partners",
  "partner",
  "coordinator",
  "signed",
  "starts",
  "term",
  "title",
  "name",
  "acronym",
  "number",
  "persons",
];
