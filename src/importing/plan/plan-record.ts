import { isMap, itemsIn, type Value, type ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import { parseRecordName } from "../../registry/references.ts";
import { newRecord, noRecord } from "../mapping/mapping.ts";
import { mergedFields } from "./merged-fields.ts";
import { type ImportOptions, type PlannedRecord, type RowName, rowKey } from "./plan.ts";
import type { PlanState, ReadyRow } from "./plan-state.ts";
import { reasons } from "./reasons.ts";
import { valueText } from "./record-fields.ts";
import type { OnFile } from "./record-groups.ts";
import { nameOfRow } from "./rows/name-of-row.ts";
import { textLanguages } from "./rows/prepare-row.ts";
import type { RowDraft } from "./rows/row-draft.ts";
import { decidedFields, isKept, proposedBy, threeWay, whyNotWritten } from "./three-way.ts";

/** A row of which no record is on file; `made` are the rows that have made records so far, by what tells these apart. */
export function planNew(state: PlanState, row: ReadyRow, made: Map<string, RowDraft>): void {
  const { draft, fields, source } = row;
  const answer = state.questions.answered("record", nameOfRow(draft), draft);
  const perhaps = state.matcher.perhaps(row, answer);
  const chosen = perhaps.find(({ record }) => record.id === answer);
  const key = keyOf(state.kind, fields);
  const before = key === undefined ? undefined : made.get(key);
  if (chosen) planOnFile(state, row, chosen);
  else if (isAsked(state, row, perhaps, answer)) return;
  else if (before && answer !== newRecord) waitsForOther(state, draft, before, answer);
  else {
    if (key !== undefined) made.set(key, draft);
    const id = typeof draft.fields["id"] === "string" ? draft.fields["id"] : state.ids.propose(state.kind, fields);
    const whole = { ...fields, sources: [{ document: source }] };
    add(state, draft, { kind: state.kind, id, change: "new", fields: whole, given: fields, rows: rowsOf(draft) });
  }
}

/** Whether it has to be asked if the record is one that is on file, or one that was removed. */
function isAsked(
  state: PlanState,
  { draft, fields }: ReadyRow,
  perhaps: readonly OnFile[],
  answer: string | undefined,
): boolean {
  const removed = state.removed.size === 0 ? undefined : state.removed.get(removedKey(state.kind, fields));
  if (answer === newRecord || (perhaps.length === 0 && removed === undefined)) return false;
  if (answer === noRecord) state.outcomes.set(draft, "left-out", { reasons: [reasons.saidNoRecord] });
  else if (removed === undefined) askWhich(state, draft, perhaps);
  else askAgain(state, draft, removed);
  return true;
}

/** What was written from a list and is on file no more: somebody removed it. By what tells its row apart. */
export function removedRecords({ kind, registry, options }: Pick<PlanState, "kind" | "registry" | "options">) {
  const removed = new Map<string, string>();
  for (const [name, given] of options.writtenBefore) {
    const record = parseRecordName(name);
    if (record?.kind === kind && !registry.find(kind, record.id)) removed.set(removedKey(kind, given), name);
  }
  return removed;
}

const removedKey = (kind: KindName, given: ValueMap): string => keyOf(kind, given) ?? JSON.stringify(given);

function askAgain({ questions, outcomes }: PlanState, draft: RowDraft, removed: string): void {
  const reason = reasons.removedSince(removed);
  const choices = [{ value: noRecord }, { value: newRecord }];
  questions.ask(
    { field: "record", typed: nameOfRow(draft), heading: undefined, choices, ways: ["no-record", "new"], reason },
    draft,
  );
  draft.proposed["record"] = noRecord;
  outcomes.set(draft, "review", { reasons: [reason] });
}

/** A row that says of the same record what another says: it may be another record, or that one once more. */
function waitsForOther(
  { questions, outcomes }: PlanState,
  draft: RowDraft,
  before: RowDraft,
  answer: string | undefined,
): void {
  if (answer === noRecord) {
    outcomes.set(draft, "left-out", { reasons: [reasons.saidNoRecord] });
    return;
  }
  const reason = reasons.sameRecord(rowKey(before));
  const choices = [{ value: noRecord }, { value: newRecord }];
  questions.ask(
    { field: "record", typed: nameOfRow(draft), heading: undefined, choices, ways: ["no-record", "new"], reason },
    draft,
  );
  outcomes.set(draft, "review", { reasons: [reason] });
}

function askWhich({ questions, outcomes, options }: PlanState, draft: RowDraft, perhaps: readonly OnFile[]): void {
  const ids = perhaps.map(({ record }) => record.id);
  const isLists = !options.isReview && perhaps.every(({ record }) => options.writtenBefore.has(nameOf(record)));
  const reason = isLists ? reasons.perhapsCorrected(ids.join(", ")) : reasons.perhapsOnFile(ids.join(", "));
  const choices = ids.map((value) => ({ value }));
  const asked = { field: "record", typed: nameOfRow(draft), heading: undefined, choices, reason };
  questions.ask({ ...asked, ways: ["new"] }, draft);
  draft.proposed["record"] = ids[0] ?? "";
  outcomes.set(draft, "review", { reasons: [reason] });
}

/** What two rows of one record have alike; rows of journeys are those of two persons. */
export function keyOf(kind: KindName, fields: ValueMap): string | undefined {
  if (kind === "mobilities") return undefined;
  const names = ["institution", "partners", "type", "signed", "starts", "title", "acronym", "name", "number"];
  return names.map((name) => valueText(fields[name])).join("\u0001");
}

/** A row of a record that is on file. */
export function planOnFile(
  state: PlanState,
  { draft, fields: said, source }: ReadyRow,
  { record, fields: onFile }: OnFile,
): void {
  const { kind, outcomes, options, questions } = state;
  const fields = mergedFields(said, onFile, kind, textLanguages(state));
  const name = nameOf(record);
  const decided = decidedFields(questions.ofRow(draft));
  const compared = threeWay(fields, onFile, options.writtenBefore.get(name), decided);
  const { set, written } = compared;
  const why = whyNotWritten(compared, onFile, decided, options);
  const planned = { kind, id: record.id, given: written, said: fields, rows: rowsOf(draft) };
  if (isKept(questions.ofRow(draft)) || (Object.keys(set).length === 0 && why.length === 0)) {
    state.written.set(name, written);
    state.records.push({ ...planned, change: "unchanged", fields: onFile });
    outcomes.set(draft, "unchanged", { records: [name] });
  } else if (why.length > 0) {
    Object.assign(draft.proposed, proposedBy(compared));
    outcomes.set(draft, "review", { records: [name], reasons: why });
  } else
    add(state, draft, {
      ...planned,
      change: "changed",
      fields: changedFields({ ...onFile, ...set }, record, source, options),
    });
}

/** A list that hamkor wrote is where a change was typed, not where it comes from. */
const changedFields = (fields: ValueMap, record: AnyRecord, source: string, options: ImportOptions): ValueMap =>
  options.textsOfOwnList === undefined
    ? withSource(fields, record, source, options.writtenBefore.has(nameOf(record)))
    : fields;

/** The row from which the list took it before is another one's now: its place is taken. */
function withSource(fields: ValueMap, record: AnyRecord, source: string, isLists: boolean): ValueMap {
  const { sources } = fields;
  const isKnown = ({ document }: { readonly document?: string | undefined }): boolean => document === source;
  if ((record.sources ?? []).some(isKnown)) return fields;
  const sheet = source.slice(0, source.lastIndexOf("!") + 1);
  const isBefore = (item: Value): boolean =>
    isLists && isMap(item) && isRowOf(sheet, item["document"]) && Object.keys(item).length === 1;
  const others = itemsIn(sources).filter((item) => !isBefore(item));
  return { ...fields, sources: [...others, { document: source }] };
}

const isRowOf = (sheet: string, document: Value | undefined): boolean =>
  typeof document === "string" && document.startsWith(sheet) && /^[A-Z]+\d+$/.test(document.slice(sheet.length));

const rowsOf = (draft: RowDraft): RowName[] => [draft, ...draft.continued].map(({ sheet, row }) => ({ sheet, row }));

function add(state: PlanState, draft: RowDraft, record: PlannedRecord): void {
  state.partners.confirm(draft);
  state.records.push(record);
  state.written.set(nameOf(record), record.given);
  state.outcomes.set(draft, "written", { records: [nameOf(record)] });
}
