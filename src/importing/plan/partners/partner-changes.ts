import { isSame } from "../../../changes/edit/field-edit.ts";
import type { RecordIds } from "../../../changes/new-record/propose-record-id.ts";
import { isMap, itemsIn, type Value, type ValueMap } from "../../../documents/value.ts";
import { kinds } from "../../../kinds/index.ts";
import { readRecord } from "../../../registry/read-record.ts";
import type { Partner } from "../../../registry/record.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { FieldValues } from "../../values/cell-meaning.ts";
import { type ImportOptions, type PlannedRecord, type RowName, type RowOutcome, rowKey } from "../plan.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import { recordFields, valueText } from "../record-fields.ts";
import { fieldsOnFile } from "../record-groups.ts";
import type { RowDraft } from "../rows/row-draft.ts";
import { sourceOfRow } from "../rows/source-of-row.ts";
import { decidedFields, isKept, proposedBy, threeWay, whyNotWritten } from "../three-way.ts";
import type { NamedPartner, NewPartner } from "./resolve-partners.ts";

/** The outcome of a row that is a partner's own. */
type OwnRow = {
  readonly is: RowOutcome["is"];
  readonly records: readonly string[];
  readonly reasons: readonly Sentence[];
};

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

type Settings = {
  readonly registry: Registry;
  readonly questions: Questions;
  readonly options: ImportOptions;
  readonly isOwnKind: boolean;
};

type Made = { readonly id: string; readonly type: string };
type Added = { readonly values: Record<string, Value>; readonly aliases: Set<string>; readonly rows: RowName[] };

type State = Settings & {
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

export function partnerChanges(settings: Settings): PartnerChanges {
  const state: State = {
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
  { isOwnKind, used, options, made, offered }: State,
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

/** A row's fields, and where it stands. */
type RowFields = { readonly fields: ValueMap; readonly source: string };

function planOwnRow(state: State, draft: RowDraft, found: NamedPartner, row: RowFields): OwnRow {
  const owner = state.owners.get(found.partner);
  if (owner) return waits([reasons.sameRecord(rowKey(owner))]);
  const planned = found.is === "new" ? newRow(state, draft, found.partner, row) : rowOnFile(state, draft, found, row);
  if ("reasons" in planned) return planned;
  state.owners.set(found.partner, draft);
  state.own.push(planned);
  const is = planned.change === "unchanged" ? "unchanged" : "written";
  return { is, records: [`partners/${planned.id}`], reasons: [] };
}

function confirmRow({ used, confirmed, added }: State, draft: RowDraft): void {
  for (const found of used.get(draft) ?? []) {
    const rows = found.is === "new" ? rowsIn(confirmed, found.partner) : addTo(added, found);
    rows.push({ sheet: draft.sheet, row: draft.row });
  }
}

const waits = (why: readonly Sentence[], records: readonly string[] = []): OwnRow => ({
  is: "review",
  records,
  reasons: why,
});

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
function keepOthers(offered: State["offered"], { partner, fields }: OnFilePartner, draft: RowDraft): void {
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

type OnFilePartner = Extract<NamedPartner, { readonly is: "on-file" }>;

function newRecordOf(
  partner: NewPartner,
  made: Made | undefined,
  rows: readonly RowName[],
  file: string,
): PlannedRecord[] {
  if (!made) return [];
  const [{ sheet, row } = { sheet: "", row: 0 }] = rows;
  const fields = fieldsOfNew(partner, made.type);
  return [
    {
      kind: "partners",
      id: made.id,
      change: "new",
      fields: { ...fields, sources: [{ document: sourceOfRow(file, { sheet, row }) }] },
      given: fields,
      rows,
    },
  ];
}

function fieldsOfNew({ name, spellings, fields }: NewPartner, type: string): ValueMap {
  const { name: _, type: __, aliases, ...rest } = fields;
  const others = [...itemsIn(aliases), ...[...spellings].filter((spelling) => spelling !== name)];
  return recordFields({ name, type, ...(others.length > 0 ? { aliases: others } : {}), ...rest }, "partners");
}

function changedRecordOf(partner: Partner, { values, aliases, rows }: Added, registry: Registry): PlannedRecord[] {
  if (Object.keys(values).length === 0 && aliases.size === 0) return [];
  const onFile = fieldsOnFile(partner, registry);
  const { aliases: before, ids, ...others } = onFile;
  const set = recordFields(values, "partners");
  const all = { ...(isMap(ids) ? ids : {}), ...(isMap(set["ids"]) ? set["ids"] : {}) };
  const names = [...itemsIn(before), ...aliases];
  const fields = {
    ...others,
    ...set,
    ...(names.length > 0 ? { aliases: names } : {}),
    ...(Object.keys(all).length > 0 ? { ids: all } : {}),
  };
  return [{ kind: "partners", id: partner.id, change: "changed", fields, given: set, rows }];
}

function newRow(
  { registry, made }: State,
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

function rowOnFile(state: State, draft: RowDraft, found: OnFilePartner, row: RowFields): PlannedRecord | OwnRow {
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
