import { isSame } from "../../../changes/edit/field-edit.ts";
import type { RecordIds } from "../../../changes/new-record/propose-record-id.ts";
import type { ValueMap } from "../../../documents/value.ts";
import type { Partner } from "../../../registry/record.ts";
import type { FieldValues } from "../../values/cell-meaning.ts";
import type { PlannedRecord, RowName } from "../plan.ts";
import { reasons } from "../reasons.ts";
import { valueText } from "../record-fields.ts";
import type { RowDraft } from "../rows/row-draft.ts";
import { changedRecordOf, fieldsOfNew, newRecordOf } from "./named-partner-records.ts";
import { type OwnRow, planOwnRow } from "./own-partner-row.ts";
import type { Added, OnFilePartner, PartnerState, Settings } from "./partner-changes-state.ts";
import type { NamedPartner, NewPartner } from "./resolver-state.ts";

/** The partners that an import makes, and what it adds to those on file. */
export type PartnerChanges = {
  /** Gives a new partner its id; one of no known type is not made. */
  readonly prepare: (partner: NewPartner, ids: RecordIds, type: string | undefined) => void;
  /** The id of the partner that a row names; what speaks against it is added to the draft. */
  readonly use: (draft: RowDraft, found: NamedPartner) => string | undefined;
  /** A row that is a partner's own. */
  readonly ownRow: (draft: RowDraft, found: NamedPartner, fields: ValueMap, source: string) => OwnRow;
  /** That the record of a row is written: only then are its partners. */
  readonly confirm: (draft: RowDraft) => void;
  readonly records: () => readonly PlannedRecord[];
};

export function partnerChanges(settings: Settings): PartnerChanges {
  const state: PartnerState = {
    ...settings,
    ...{
      made: new Map(),
      used: new Map(),
      confirmed: new Map(),
      added: new Map(),
      offered: new Map(),
      own: [],
      owners: new Map(),
    },
  };
  const { made, confirmed, added, own, options, registry } = state;
  return {
    prepare: (partner, ids, type) => {
      if (type !== undefined) made.set(partner, { id: ids.propose("partners", fieldsOfNew(partner, type)), type });
    },
    use: (draft, found) => usePartner(state, draft, found),
    ownRow: (draft, found, fields, source) => planOwnRow(state, draft, found, { fields, source }),
    confirm: (draft) => confirmRow(state, draft),
    records: () => [
      ...own,
      ...[...confirmed].flatMap(([partner, rows]) => newRecordOf(partner, made.get(partner), rows, options.file)),
      ...[...added].flatMap(([partner, add]) => changedRecordOf(partner, add, registry)),
    ],
  };
}

function usePartner(
  { isOwnKind, used, options, made, offered }: PartnerState,
  draft: RowDraft,
  found: NamedPartner,
): string | undefined {
  if (isOwnKind) return undefined;
  const others = used.get(draft);
  if (others) others.push(found);
  else used.set(draft, [found]);
  if (found.is === "on-file") {
    contradictions(found.partner, found.fields, draft);
    keepOthers(offered, found, draft);
    return found.partner.id;
  }
  if (!options.makesPartners) draft.reasons.push(reasons.noPartnerMade(found.partner.name));
  return made.get(found.partner)?.id;
}

function confirmRow({ used, confirmed, added }: PartnerState, draft: RowDraft): void {
  for (const found of used.get(draft) ?? []) {
    const rows = found.is === "new" ? rowsIn(confirmed, found.partner) : addTo(added, found);
    rows.push({ sheet: draft.sheet, row: draft.row });
  }
}

const rowsIn = (confirmed: Map<NewPartner, RowName[]>, partner: NewPartner): RowName[] => {
  const rows = confirmed.get(partner) ?? [];
  confirmed.set(partner, rows);
  return rows;
};

const textOf = (partner: Partner, field: string): string | undefined => {
  const value = field
    .split(".")
    .reduce<unknown>((map, name) => (map as Readonly<Record<string, unknown>> | undefined)?.[name], partner);
  return typeof value === "string" ? value : undefined;
};

/** Another country or code speaks against it being the same; another spelling of a city is kept in the notes. */
function contradictions(partner: Partner, fields: FieldValues, draft: RowDraft): void {
  for (const [field, value] of Object.entries(fields)) {
    const known = textOf(partner, field);
    if (known === undefined || known === value || typeof value !== "string") continue;
    if (field === "country" || field.startsWith("ids.")) {
      draft.reasons.push(reasons.otherCountry(valueText(value), known));
      draft.proposed[`partner.${field}`] = known;
    } else if (field !== "type") draft.notes.push(`${field}: ${value}`);
  }
}

/** What another row has said otherwise of a partner on file stays in the notes. */
function keepOthers(offered: PartnerState["offered"], { partner, fields }: OnFilePartner, draft: RowDraft): void {
  const values = offered.get(partner) ?? {};
  offered.set(partner, values);
  for (const [field, value] of Object.entries(fields)) {
    if (textOf(partner, field) !== undefined || field === "aliases") continue;
    values[field] ??= value;
    if (isSame(values[field], value)) continue;
    if (field === "country") draft.reasons.push(reasons.otherCountry(valueText(value), valueText(values[field])));
    else draft.notes.push(`${field}: ${valueText(value)}`);
  }
}

function addTo(added: Map<Partner, Added>, found: OnFilePartner): RowName[] {
  const entry = added.get(found.partner) ?? { values: {}, aliases: new Set(), rows: [] };
  for (const [field, value] of Object.entries(found.fields))
    if (textOf(found.partner, field) === undefined && field !== "aliases") entry.values[field] ??= value;
  if (found.alias !== undefined) entry.aliases.add(found.alias);
  added.set(found.partner, entry);
  return entry.rows;
}
