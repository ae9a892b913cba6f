import type { FieldPath } from "../../documents/positions.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { FieldSpec } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";

type Specs = ReadonlyMap<string, FieldSpec>;

/** A text of a record as its file has it that may name other records, or of which nobody knows what it is. */
export type NamingField =
  /** A reference: an id of one kind, or any record as `kind/id`. */
  | { readonly is: "reference"; readonly path: FieldPath; readonly written: string; readonly to: KindName | undefined }
  /** A query, and the measure that it narrows. */
  | { readonly is: "query"; readonly path: FieldPath; readonly written: string; readonly measure: string | undefined }
  /** In a field that its kind does not know, or where no text belongs. */
  | { readonly is: "unknown"; readonly path: FieldPath; readonly written: string };

/** All such texts of a record, in the order of its file. */
export const namingFields = (raw: ValueMap, specs: Specs): NamingField[] =>
  Object.entries(raw).flatMap(([name, value]) => fieldsIn(value, specs.get(name), [name], raw));

function fieldsIn(value: Value, spec: FieldSpec | undefined, path: FieldPath, holder: ValueMap): NamingField[] {
  if (isList(value))
    return value.flatMap((item, index) =>
      // A list in a list is nothing that a kind knows.
      fieldsIn(item, isList(item) ? undefined : spec, [...path, index], holder),
    );
  if (isMap(value))
    return Object.entries(value).flatMap(([name, inner]) =>
      fieldsIn(inner, innerSpec(spec, name), [...path, name], value),
    );
  return textField(value, spec, path, holder);
}

/** What stands in a map: a field of its own, one of its free names, or a text in one of several languages. */
const innerSpec = (spec: FieldSpec | undefined, name: string): FieldSpec | undefined =>
  spec?.fields?.get(name) ?? spec?.values ?? (spec?.scalar?.type === "text" ? spec : undefined);

function textField(written: string, spec: FieldSpec | undefined, path: FieldPath, holder: ValueMap): NamingField[] {
  const { scalar } = spec ?? {};
  if (!scalar) return [{ is: "unknown", path, written }];
  if (scalar.type === "reference" || scalar.type === "record")
    return [{ is: "reference", path, written, to: scalar.to }];
  if (scalar.type !== "query") return [];
  const { measure } = holder;
  return [{ is: "query", path, written, measure: typeof measure === "string" ? measure : undefined }];
}
