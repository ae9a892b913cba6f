import type { Value, ValueMap } from "../../../documents/value.ts";
import { fieldsOfKind } from "../../../kinds/describe.ts";
import { kinds } from "../../../kinds/index.ts";
import { addFaults, addFaultsOfChange, addInstitution, addNeeded } from "../complete-record.ts";
import { mergedFields } from "../merged-fields.ts";
import { rowKey } from "../plan.ts";
import type { PlanState, ReadyRow } from "../plan-state.ts";
import { reasons } from "../reasons.ts";
import { recordFields } from "../record-fields.ts";
import { fieldsOnFile } from "../record-groups.ts";
import { findAgreements } from "./references-in-row.ts";
import type { RowDraft } from "./row-draft.ts";
import { sourceOfRow } from "./source-of-row.ts";

/** A row as its record, where that is certain; what becomes of any other row is said here. */
export function prepareRow(state: PlanState, draft: RowDraft): ReadyRow | undefined {
  const { kind, questions, registry, outcomes, options } = state;
  if (isSetAside(state, draft)) return undefined;
  const named = namedPartners(state, draft);
  const partners = Object.values(named)
    .flat()
    .filter((partner) => typeof partner === "string");
  findAgreements(draft, { registry, questions, kind, partners });
  const onFile = recordOfId(state, draft);
  if (kind !== "partners" && !onFile) {
    addInstitution(draft, kind, registry, questions);
    addNeeded(draft, kind, questions);
  }
  const said = fieldsOf(state, draft, named, onFile !== undefined);
  const fields = onFile ? mergedFields(said, onFile, kind, textLanguages(state)) : said;
  if (draft.reasons.length === 0 && onFile) addFaultsOfChange(draft, fields, onFile, kind, registry);
  else if (draft.reasons.length === 0 && kind !== "partners") addFaults(draft, fields, kind, registry);
  if (draft.reasons.length === 0) return { draft, fields, source: sourceOfRow(options.file, draft) };
  outcomes.set(draft, "review", { reasons: draft.reasons });
  return undefined;
}

/** Rows that repeat others, and those of which somebody said that they make no record. */
function isSetAside({ kind, repeated, outcomes }: PlanState, draft: RowDraft): boolean {
  const before = repeated.get(draft);
  if (before && kind === "mobilities")
    outcomes.set(draft, "review", { reasons: [reasons.perhapsRepeated(rowKey(before))] });
  else if (before) outcomes.set(draft, "left-out", { reasons: [reasons.repeated(rowKey(before))] });
  else if (draft.isNoRecord) outcomes.set(draft, "left-out", { reasons: [draft.whyNoRecord ?? reasons.saidNoRecord] });
  return before !== undefined || draft.isNoRecord;
}

export const textLanguages = ({ options, registry }: Pick<PlanState, "options" | "registry">) => ({
  ofOwnList: options.textsOfOwnList,
  ofRegistry: registry.settings.language,
});

/** The fields of the record on file whose id a row has: what the row does not say stays as it is there. */
function recordOfId({ kind, registry }: PlanState, { fields: { id } }: RowDraft): ValueMap | undefined {
  const record = typeof id === "string" ? registry.find(kind, id) : undefined;
  return record && fieldsOnFile(record, registry);
}

function fieldsOf(
  state: PlanState,
  draft: RowDraft,
  partners: Readonly<Record<string, Value>>,
  isOnFile: boolean,
): ValueMap {
  const { id: _, notes, ...own } = draft.fields;
  const lines = [...(typeof notes === "string" ? [notes] : []), ...draft.notes];
  const noted = lines.length > 0 ? { notes: lines.join("\n") } : {};
  return recordFields({ ...(isOnFile ? {} : homeOf(state)), ...partners, ...own, ...noted }, state.kind);
}

/** The ids of the partners by the fields that name them. */
function namedPartners({ kind, resolved, partners }: PlanState, draft: RowDraft): Readonly<Record<string, Value>> {
  const named: Record<string, Value> = {};
  for (const found of resolved.get(draft) ?? []) {
    const id = partners.use(draft, found);
    if (id === undefined || kind === "partners") continue;
    const before = named[found.field];
    const isList = fieldsOfKind(kinds[kind]).get(found.field)?.list;
    named[found.field] = isList ? [...(Array.isArray(before) ? before : []), id] : id;
  }
  return named;
}

/** The only institution, where no default is named. */
function homeOf({ kind, registry }: PlanState): Readonly<Record<string, Value>> {
  const [home, ...others] = registry.records.institutions;
  const isNeeded = fieldsOfKind(kinds[kind]).has("institution") && registry.settings.institution === undefined;
  return isNeeded && home && others.length === 0 ? { institution: home.id } : {};
}
