import type { RecordIds } from "../../changes/new-record/propose-record-id.ts";
import type { ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";
import type { recordMatcher } from "./match-records.ts";
import type { PartnerChanges } from "./partners/partner-changes.ts";
import type { NamedPartner } from "./partners/resolver-state.ts";
import type { ImportOptions, PlannedRecord } from "./plan.ts";
import type { Questions } from "./questions.ts";
import type { RowDraft } from "./rows/row-draft.ts";
import type { Outcomes } from "./rows/row-outcomes.ts";

/** A plan while it is made. */
export type PlanState = {
  readonly registry: Registry;
  readonly options: ImportOptions;
  readonly kind: KindName;
  readonly questions: Questions;
  /** Who the rows name, as far as that is certain. */
  readonly resolved: ReadonlyMap<RowDraft, readonly NamedPartner[]>;
  /** The earlier rows that others repeat. */
  readonly repeated: ReadonlyMap<RowDraft, RowDraft>;
  readonly ids: RecordIds;
  readonly outcomes: Outcomes;
  readonly records: PlannedRecord[];
  /** Records that the list has made and that somebody removed since, by what tells their rows apart. */
  readonly removed: ReadonlyMap<string, string>;
  readonly written: Map<string, ValueMap>;
  readonly matcher: ReturnType<typeof recordMatcher>;
  readonly partners: PartnerChanges;
};

/** A row whose record is known, and where it stands. */
export type ReadyRow = { readonly draft: RowDraft; readonly fields: ValueMap; readonly source: string };
