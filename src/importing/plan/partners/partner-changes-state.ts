import type { Value } from "../../../documents/value.ts";
import type { Partner } from "../../../registry/record.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { ImportOptions, PlannedRecord, RowName } from "../plan.ts";
import type { Questions } from "../questions.ts";
import type { RowDraft } from "../rows/row-draft.ts";
import type { NamedPartner, NewPartner } from "./resolver-state.ts";

/** What changes of partners are worked out from. */
export type Settings = {
  readonly registry: Registry;
  readonly questions: Questions;
  readonly options: ImportOptions;
  readonly isOwnKind: boolean;
};

/** A new partner that can be made. */
export type Made = { readonly id: string; readonly type: string };
/** What rows add to a partner on file. */
export type Added = { readonly values: Record<string, Value>; readonly aliases: Set<string>; readonly rows: RowName[] };

export type PartnerState = Settings & {
  /** The new partners that can be made. */
  readonly made: Map<NewPartner, Made>;
  readonly used: Map<RowDraft, NamedPartner[]>;
  /** The rows that are written, by the new partners that they name. */
  readonly confirmed: Map<NewPartner, RowName[]>;
  readonly added: Map<Partner, Added>;
  /** What rows say that a partner on file lacks; the first one's value is added. */
  readonly offered: Map<Partner, Record<string, Value>>;
  readonly own: PlannedRecord[];
  readonly owners: Map<NewPartner | Partner, RowDraft>;
};

export type OnFilePartner = Extract<NamedPartner, { readonly is: "on-file" }>;
