import { type FieldSpec, fieldsOfKind, specAt } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { partnerFieldOf } from "../columns/heading-index.ts";
import { type ColumnUse, isPartnerTarget, type Target } from "../mapping/mapping.ts";

/** A column of a list that hamkor wrote: a field, and of one that takes two columns the part of it. */
export type ColumnKey = { readonly field: string; readonly part: string | undefined };

/** The key of a column that repeats another. */
export const copyKey = "#copy";

/** `budget#amount` is a part of `budget`. */
export function columnKey(key: string): ColumnKey {
  const [field = "", part] = key.split("#");
  return { field, part };
}

/** What becomes of a column that hamkor wrote: what is worked out is skipped. */
export function ownUse(key: string, kind: KindName): ColumnUse {
  const { field } = columnKey(key);
  if (field === "id") return { is: "field", field };
  if (workedOut.has(field)) return { is: "skip" };
  const ofPartners = partnerFieldOf(kind);
  if (field === "partner.name" || (ofPartners !== undefined && (field === "partner" || field === ofPartners)))
    return { is: "field", field: "partner.name", isList: ofPartners === "partners" };
  if (isPartnerTarget(field)) return { is: "field", field };
  return fieldUse(field.split("."), kind);
}

/** Of a template a column fills what its name says, also within the maps of a list: a row has one of them. */
export function templateUse(target: Target, kind: KindName): ColumnUse {
  const spec = specAt(fieldsOfKind(kinds[kind]), target.split("."));
  if (target.includes(".") && target !== "partner.name") return { is: "field", field: target };
  return spec?.list ? { is: "field", field: target, isList: true } : ownUse(target, kind);
}

/** Names of fields that lists fill with what is worked out. */
const workedOut: ReadonlySet<string> = new Set(["countries", "state", "year", "file", "kind"]);

/** What lies within the maps of a list is shown, and is too little to write them. */
function fieldUse(path: readonly string[], kind: KindName): ColumnUse {
  const specs: (FieldSpec | undefined)[] = path.map((_, index) =>
    specAt(fieldsOfKind(kinds[kind]), path.slice(0, index + 1)),
  );
  const spec = specs.at(-1);
  if (!spec) return { is: "skip" };
  if (specs.slice(0, -1).some((outer) => outer?.list)) return { is: "field", field: path[0] ?? "" };
  return { is: "field", field: path.join("."), ...(spec.list && spec.scalar ? { isList: true } : {}) };
}
