import { changeRecord } from "../../changes/change-record.ts";
import { newRecord } from "../../changes/new-record/new-record.ts";
import type { RecordChange } from "../../changes/record-change.ts";
import type { Plan, PlannedRecord } from "../../importing/plan/plan.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** The changes of files that a plan comes to, with their records, and the records whose files cannot be edited. */
export type ImportChanges = {
  readonly changes: readonly RecordChange[];
  readonly byPath: ReadonlyMap<string, PlannedRecord>;
  readonly refused: readonly { readonly record: PlannedRecord; readonly why: Sentence }[];
};

export function changesOf(plan: Plan, registry: Registry): ImportChanges {
  const changes: RecordChange[] = [];
  const refused: { record: PlannedRecord; why: Sentence }[] = [];
  const byPath = new Map<string, PlannedRecord>();
  // What the list is about stands before the partners that it names.
  const own = plan.records.filter(({ kind }) => kind === plan.kind);
  const others = plan.records.filter(({ kind }) => kind !== plan.kind);
  for (const record of [...own, ...others]) {
    const change = changeOf(record, registry);
    if (change instanceof UsageError) refused.push({ record, why: change.sentence });
    else if (change) {
      changes.push(change);
      byPath.set(change.path, record);
    }
  }
  return { changes, byPath, refused };
}

function changeOf(record: PlannedRecord, registry: Registry): RecordChange | UsageError | undefined {
  const { kind, id, fields, change } = record;
  if (change === "unchanged") return undefined;
  if (change === "new") return newRecord(kind, id, fields, registry);
  const onFile = registry.find(kind, id);
  if (!onFile) throw new Error(`an import changes ${nameOf(record)}, which is not on file`);
  try {
    return changeRecord(onFile, registry, () => fields);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}
