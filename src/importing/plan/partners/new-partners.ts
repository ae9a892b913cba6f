import { isSame } from "../../../changes/edit/field-edit.ts";
import type { Target } from "../../mapping/mapping.ts";
import type { FieldValues } from "../../values/cell-meaning.ts";
import { reasons } from "../reasons.ts";
import type { PartnerDraft, RowDraft } from "../rows/row-draft.ts";
import { codesOf } from "./partner-codes.ts";
import { countryOf } from "./partner-country.ts";
import type { NewPartner, Resolved, ResolverState } from "./resolver-state.ts";

/** Somebody who is not on file, from the first row that names them. */
export function made(state: ResolverState, draft: RowDraft, partner: PartnerDraft, spelling?: string): Resolved {
  const name = partner.name ?? "";
  const group: NewPartner = {
    ...{ key: `${state.made.size} ${name}`, name, heading: partner.heading },
    ...{
      spellings: new Set(spelling === undefined ? [] : [spelling]),
      fields: { ...partner.fields },
      rows: [draft],
      asked: new Set(),
    },
  };
  state.made.set(group.key, group);
  state.index.add({ key: group.key, names: [name], country: countryOf(partner.fields), isOnFile: false });
  for (const code of codesOf(partner.fields)) state.byCode.set(code, group);
  return { is: "new", partner: group };
}

/** A further row of a new partner: what it says besides is added; another country is told of. */
export function joined(group: NewPartner, draft: RowDraft, partner: PartnerDraft, state: ResolverState): Resolved {
  group.rows.push(draft);
  if (partner.name !== undefined && partner.name !== group.name) group.spellings.add(partner.name);
  for (const [field, value] of Object.entries(partner.fields)) addField(group, draft, field, value);
  for (const code of codesOf(partner.fields)) state.byCode.set(code, group);
  return { is: "new", partner: group };
}

function addField(group: NewPartner, draft: RowDraft, field: Target, value: FieldValues[string]): void {
  const before = group.fields[field];
  if (before === undefined) group.fields[field] = value;
  else if (isSame(before, value)) return;
  else if (field === "country") {
    draft.reasons.push(reasons.otherCountry(group.name, String(before)));
    draft.proposed["partner.country"] = String(before);
  } else draft.notes.push(`${field}: ${String(value)}`);
}
