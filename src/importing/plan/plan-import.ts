import { recordIds } from "../../changes/new-record/propose-record-id.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { nameOf } from "../../registry/record.ts";
import { parseRecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import { type Mapping, withAnswers } from "../mapping/mapping.ts";
import { dayOrdersIn } from "./days/day-orders.ts";
import { swappedDaysIn } from "./days/swapped-days.ts";
import { isSaid, recordMatcher } from "./match-records.ts";
import { noLongerSaid } from "./no-longer-said.ts";
import { partnerChanges } from "./partners/partner-changes.ts";
import { typeOfPartner } from "./partners/partner-types.ts";
import { type PartnerResolver, partnerResolver } from "./partners/resolve-partners.ts";
import type { NamedPartner } from "./partners/resolver-state.ts";
import { type ImportOptions, type Plan, rowKey } from "./plan.ts";
import { keyOf, planNew, planOnFile, removedRecords } from "./plan-record.ts";
import type { PlanState, ReadyRow } from "./plan-state.ts";
import { questionsWith } from "./questions.ts";
import { reasons } from "./reasons.ts";
import { fieldsOnFile, type OnFile } from "./record-groups.ts";
import { addContradictions } from "./rows/contradictions-in-row.ts";
import { askOfLooks } from "./rows/looks-of-rows.ts";
import { askOfNumbers } from "./rows/numbers-of-persons.ts";
import { prepareRow } from "./rows/prepare-row.ts";
import { rowReader } from "./rows/read-rows.ts";
import { repeatedRows } from "./rows/repeated-rows.ts";
import type { PartnerDraft, RowDraft } from "./rows/row-draft.ts";
import { rowOutcomes } from "./rows/row-outcomes.ts";
import { type RowTexts, rowTexts } from "./rows/row-texts.ts";
import { rowsAsAnswered } from "./rows/rows-as-answered.ts";
import { askOfStatistics } from "./rows/rows-of-statistics.ts";
import { settledRecords } from "./rows/settled-rows.ts";
import { askOfSeries } from "./rows/suspicious-series.ts";
import { legendOf } from "./texts/legend-of-list.ts";

/**
 * What an import of tables of one shape would do: records with their fields, questions, and what becomes of each row. Nothing is
 * guessed: a row of which something is in doubt waits until that is answered, for all rows or for itself.
 */
export function planImport(
  tables: readonly SheetTable[],
  registry: Registry,
  mapping: Mapping,
  options: ImportOptions,
): Plan {
  const { kind } = mapping;
  const questions = questionsWith(withAnswers(mapping, options.answers).answers, options.rowAnswers);
  const outcomes = rowOutcomes();
  const written = tables.flatMap((table) => rowTexts(table, mapping));
  const { rows, numbers, hasDaysAsked } = rowsAsAnswered(written, mapping, questions);
  const settled = settledIn({ registry, outcomes, options });
  const open = rows.filter((row) => !settled(row));
  const readRow = rowReader({
    ...{ registry, mapping, questions, hasDaysAsked },
    ...{ dayOrders: dayOrdersIn(rows), swappedDays: swappedDaysIn(rows), legend: legendOf(tables) },
  });
  const drafts = open.map(readRow);
  for (const draft of drafts) draft.reasons.push(...(options.held?.get(rowKey(draft)) ?? []));
  const repeated = repeatedRows(tables, mapping, drafts);
  const resolver = partnerResolver(registry, questions, kind, options.writtenBefore);
  const first = drafts.filter((draft) => !repeated.has(draft));
  askOfSeries(first, questions);
  askOfLooks(first, questions);
  askOfStatistics(first, kind, questions);
  if (numbers) askOfNumbers(first, numbers, questions);
  for (const draft of first) addContradictions(draft);
  const state: PlanState = {
    ...{ registry, options, kind, questions, repeated, records: [] },
    removed: removedRecords({ kind, registry, options }),
    resolved: new Map(first.map((draft) => [draft, partnersOf(draft, resolver, kind)])),
    ids: recordIds(registry),
    outcomes,
    written: new Map(options.writtenBefore),
    matcher: recordMatcher(registry, kind, options),
    partners: partnerChanges({ registry, questions, options, isOwnKind: kind === "partners" }),
  };
  keepGivenIds(state, first);
  prepareNewPartners(state, resolver);
  planRows(state, drafts);
  return planOf(state, resolver, tables, mapping);
}

/** What has been planned. */
function planOf(
  { registry, options, kind, questions, outcomes, ...state }: PlanState,
  resolver: PartnerResolver,
  tables: readonly SheetTable[],
  mapping: Mapping,
): Plan {
  const partners = state.partners.records();
  for (const record of partners)
    state.written.set(nameOf(record), { ...state.written.get(nameOf(record)), ...record.given });
  const records = [...partners, ...state.records];
  const rows = outcomes.all(tables);
  const isAnyWaiting = rows.some(({ is }) => is === "review");
  return {
    ...{ kind, questions: questions.all(), records, rows, written: state.written },
    noLonger: noLongerSaid({ tables, mapping, registry, options }, records, isAnyWaiting),
    newPartners: kind === "partners" ? [] : resolver.newPartners().map(({ name }) => name),
    skipped: Object.entries(mapping.columns).flatMap(([name, use]) => (use.is === "skip" ? [name] : [])),
  };
}

/** Whether a review settled a row, and its record is still there: then it is as it was. */
function settledIn({ registry, outcomes, options }: Pick<PlanState, "registry" | "outcomes" | "options">) {
  const recordOf = options.isReview ? () => undefined : settledRecords(options.writtenBefore);
  return (row: RowTexts): boolean => {
    const record = recordOf(row.cells);
    if (record === undefined) return false;
    const name = parseRecordName(record);
    if (record !== "" && !(name && registry.find(name.kind, name.id))) return false;
    if (record === "") outcomes.set({ ...row, proposed: {} }, "left-out", { reasons: [reasons.saidNoRecord] });
    else outcomes.set({ ...row, proposed: {} }, "unchanged", { records: [record] });
    return true;
  };
}

function partnersOf(draft: RowDraft, resolver: PartnerResolver, kind: KindName): readonly NamedPartner[] {
  if (kind === "partners") return partnerOf(draft, resolver);
  return draft.partners.flatMap((partner) => resolved(draft, partner, resolver));
}

/** The partner that a row is. */
function partnerOf(draft: RowDraft, resolver: PartnerResolver): readonly NamedPartner[] {
  const { id, notes: _, ...fields } = draft.fields;
  const byId = typeof id === "string" ? resolver.withId(id) : undefined;
  if (byId) return [{ ...byId, field: "name", fields }];
  return draft.partners.flatMap((partner) => resolved(draft, { ...partner, fields }, resolver));
}

function resolved(draft: RowDraft, partner: PartnerDraft, resolver: PartnerResolver): NamedPartner[] {
  const found = resolver.resolve(draft, partner);
  if (!found) return [];
  const { field, fields } = partner;
  // Named one by one: of a spread object each copy takes several times as long.
  return found.is === "new"
    ? [{ is: "new", partner: found.partner, field, fields }]
    : [{ is: "on-file", partner: found.partner, alias: found.alias, field, fields }];
}

/** Ids that rows name are theirs before others are proposed; one that another record has is told of. */
function keepGivenIds({ ids, kind, registry }: PlanState, drafts: readonly RowDraft[]): void {
  const owners = new Map<string, RowDraft>();
  for (const draft of drafts) {
    const { id } = draft.fields;
    if (typeof id !== "string") continue;
    const before = owners.get(id);
    const isFree = before === undefined && (registry.find(kind, id) !== undefined || ids.keep(kind, id));
    owners.set(id, before ?? draft);
    if (!isFree) draft.reasons.push(reasons.idTaken(id));
  }
}

/** While it is asked whether another spelling is theirs, new partners wait too. */
function prepareNewPartners({ partners, ids, questions }: PlanState, resolver: PartnerResolver): void {
  for (const partner of resolver.newPartners()) {
    for (const spelling of partner.asked) {
      const reason = reasons.nearPartner(spelling);
      for (const draft of partner.rows) draft.reasons.push(reason);
    }
    partners.prepare(partner, ids, typeOfPartner(partner, questions));
  }
}

function planRows(state: PlanState, drafts: readonly RowDraft[]): void {
  const ready = drafts.flatMap((draft) => prepareRow(state, draft) ?? []);
  if (state.kind === "partners") {
    // Of rows that contradict each other the one that says what is on file has the record, whatever stands before it.
    const first = new Set(ready.filter((row) => saysWhatIsOnFile(state, row)));
    for (const row of [...first, ...ready.filter((other) => !first.has(other))]) planPartner(state, row);
    return;
  }
  const found = recordsOnFile(state, ready);
  const made = rowsByKey(
    state.kind,
    ready.filter(({ draft }) => found.has(draft)),
  );
  for (const row of ready) {
    const match = found.get(row.draft);
    if (match) planOnFile(state, row, match);
    else planNew(state, row, made);
  }
}

/** Whether the partner that a row is of has all that the row says; it was found by its name. */
function saysWhatIsOnFile({ resolved, registry }: PlanState, { draft, fields }: ReadyRow): boolean {
  const [found] = resolved.get(draft) ?? [];
  if (found?.is !== "on-file") return false;
  const { name: _, ...said } = fields;
  const onFile = fieldsOnFile(found.partner, registry);
  return Object.entries(said).every(([field, value]) => isSaid(field, onFile[field], value));
}

/** The rows of records on file by what tells these apart: a further row of one makes no other record. */
function rowsByKey(kind: KindName, rows: readonly ReadyRow[]): Map<string, RowDraft> {
  const rowOf = new Map<string, RowDraft>();
  for (const { draft, fields } of rows) {
    const key = keyOf(kind, fields);
    if (key !== undefined) rowOf.set(key, draft);
  }
  return rowOf;
}

/** Rows that are what is on file take their records first, then those with a key on file, then corrected ones: none takes another's. */
function recordsOnFile({ matcher }: PlanState, ready: readonly ReadyRow[]): ReadonlyMap<RowDraft, OnFile> {
  const found = new Map<ReadyRow, OnFile>();
  const left = (): readonly ReadyRow[] => ready.filter((row) => !found.has(row));
  const byId = ({ draft }: ReadyRow): OnFile | undefined =>
    typeof draft.fields["id"] === "string" ? matcher.find(draft.fields["id"]) : undefined;
  for (const how of [byId, matcher.same, matcher.asBefore, matcher.withKey])
    for (const row of left()) {
      const match = how(row);
      if (match) found.set(row, match);
    }
  const corrected = matcher.corrected(left());
  return new Map([...found, ...corrected].map(([{ draft }, match]) => [draft, match]));
}

function planPartner({ resolved, partners, outcomes }: PlanState, { draft, fields, source }: ReadyRow): void {
  const [found] = resolved.get(draft) ?? [];
  const planned = found && partners.ownRow(draft, found, fields, source);
  outcomes.set(draft, planned?.is ?? "review", planned ?? { reasons: [reasons.missing("name")] });
}
