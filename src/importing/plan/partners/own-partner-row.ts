import { itemsIn, type Value, type ValueMap } from "../../../documents/value.ts";
import { kinds } from "../../../kinds/index.ts";
import { readRecord } from "../../../registry/read-record.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type PlannedRecord, type RowName, type RowOutcome, rowKey } from "../plan.ts";
import { reasons } from "../reasons.ts";
import { fieldsOnFile } from "../record-groups.ts";
import type { RowDraft } from "../rows/row-draft.ts";
import { decidedFields, isKept, proposedBy, threeWay, whyNotWritten } from "../three-way.ts";
import { fieldsOfNew } from "./named-partner-records.ts";
import type { OnFilePartner, PartnerState } from "./partner-changes-state.ts";
import type { NamedPartner, NewPartner } from "./resolver-state.ts";

/** The outcome of a row that is a partner's own. */
export type OwnRow = {
  readonly is: RowOutcome["is"];
  readonly records: readonly string[];
  readonly reasons: readonly Sentence[];
};

/** A row's fields, and where it stands. */
type RowFields = { readonly fields: ValueMap; readonly source: string };

/** A row of a list of partners: its own record, made or changed. */
export function planOwnRow(state: PartnerState, draft: RowDraft, found: NamedPartner, row: RowFields): OwnRow {
  const owner = state.owners.get(found.partner);
  if (owner) return waits([reasons.sameRecord(rowKey(owner))]);
  const planned = found.is === "new" ? newRow(state, draft, found.partner, row) : rowOnFile(state, draft, found, row);
  if ("reasons" in planned) return planned;
  state.owners.set(found.partner, draft);
  state.own.push(planned);
  const is = planned.change === "unchanged" ? "unchanged" : "written";
  return { is, records: [`partners/${planned.id}`], reasons: [] };
}

const waits = (why: readonly Sentence[], records: readonly string[] = []): OwnRow => ({
  is: "review",
  records,
  reasons: why,
});

function newRow(
  { registry, made }: PartnerState,
  draft: RowDraft,
  partner: NewPartner,
  { fields, source }: RowFields,
): PlannedRecord | OwnRow {
  const own = made.get(partner);
  if (!own) return waits(draft.reasons);
  const { notes } = fields;
  const given = { ...fieldsOfNew(partner, own.type), ...(notes === undefined ? {} : { notes }) };
  const { faults } = readRecord(given, kinds.partners, registry.settings);
  if (faults.length > 0) return waits(faults.map(({ message }) => message));
  const id = typeof draft.fields["id"] === "string" ? draft.fields["id"] : own.id;
  const whole = { ...given, sources: [{ document: source }] };
  return { kind: "partners", id, change: "new", fields: whole, given, rows: [rowName(draft)] };
}

const rowName = ({ sheet, row }: RowDraft): RowName => ({ sheet, row });

function rowOnFile(state: PartnerState, draft: RowDraft, found: OnFilePartner, row: RowFields): PlannedRecord | OwnRow {
  const { partner, alias } = found;
  const name = `partners/${partner.id}`;
  const onFile = fieldsOnFile(partner, state.registry);
  const given = row.fields;
  const answers = state.questions.ofRow(draft);
  const decided = decidedFields(answers);
  const compared = threeWay(given, onFile, state.options.writtenBefore.get(name), decided);
  const { set, written } = compared;
  const why = whyNotWritten(compared, onFile, decided, state.options);
  const isSame = Object.keys(set).length === 0 && why.length === 0;
  const record = { kind: "partners" as const, id: partner.id, given: written, said: given, rows: [rowName(draft)] };
  if (isKept(answers) || (isSame && alias === undefined)) return { ...record, change: "unchanged", fields: onFile };
  if (why.length > 0) {
    Object.assign(draft.proposed, proposedBy(compared));
    return waits(why, [name]);
  }
  const source = state.options.textsOfOwnList === undefined ? { sources: [{ document: row.source }] } : {};
  const added = { ...(alias === undefined ? {} : { aliases: [alias] }), ...source };
  return { ...record, change: "changed", fields: withItems({ ...onFile, ...set }, added) };
}

/** Further items of lists. */
function withItems(fields: ValueMap, added: Readonly<Record<string, readonly Value[]>>): ValueMap {
  const lists = Object.entries(added).map(([name, items]) => {
    const before = fields[name];
    return [name, [...itemsIn(before), ...items]] as const;
  });
  return { ...fields, ...Object.fromEntries(lists) };
}
