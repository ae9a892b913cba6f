import type { FieldSpec } from "../../kinds/describe.ts";
import type { FieldMeta, KindName } from "../../kinds/field-meta.ts";
import type { Dimension } from "../../queries/fields/dimensions.ts";
import type { Field } from "../../queries/fields/field.ts";
import { undated } from "../../queries/pivot/undated.ts";
import type { Registry } from "../../registry/registry.ts";
import {
  type Cell,
  dateCell,
  fieldCell,
  listCell,
  noAgreementCell,
  nothingCell,
  plainCell,
  wordCell,
} from "../../tables/cell.ts";
import type { Count } from "../../values/count.ts";
import type { Money } from "../../values/money.ts";
import type { Text } from "../../values/texts/text.ts";

/** The cell of a reference: the record's name where it has one. */
export function recordCell(kind: KindName, id: string, registry: Registry): Cell {
  const record = registry.find(kind, id);
  const name = record && (("name" in record && record.name) || ("title" in record && record.title));
  return { is: "named", code: id, name: name || undefined };
}

/** The cell of a scalar, by its type. */
export function scalarCell(meta: Meta, value: unknown, registry: Registry): Cell {
  switch (meta.type) {
    case "text":
      return { is: "text", text: value as Text };
    case "count":
      return { is: "count", count: value as Count };
    case "number":
      return typeof value === "number" ? { is: "number", number: value } : personNumberCell(value as Count);
    case "country":
      return { is: "country", code: String(value) };
    case "choice":
      return choiceCell(meta, String(value), registry);
    case "reference":
      return meta.to ? recordCell(meta.to, String(value), registry) : plainCell(String(value));
    case "date":
    case "term":
    case "date-or-term":
      return dateCell(textOf(value));
    case "field":
      return { is: "isced", code: String(value) };
    default:
      return plainCell(textOf(value));
  }
}

/** A number of persons that a record states: no count of records, so that small ones are no secret. */
export const personNumberCell = (count: Count): Cell =>
  count.min === count.max ? { is: "number", number: count.min } : { is: "count", count };

function choiceCell({ vocabulary }: Meta, code: string, { settings }: Registry): Cell {
  const own = vocabulary ? settings.vocabularies[vocabulary] : {};
  const name = Object.hasOwn(own, code) ? own[code] : undefined;
  return name === undefined ? wordCell(code) : { is: "named", code, name };
}

/** Dates, terms and ranks carry what was written. */
const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "text" in value ? String(value.text) : String(value);

/** The cell of a whole field: a scalar, a list or a map. */
export function fieldValueCell(spec: FieldSpec, value: unknown, registry: Registry): Cell {
  if (value === undefined) return nothingCell;
  if (spec.list) return listCell((value as unknown[]).map((item) => itemCell(spec, item, registry)));
  return itemCell(spec, value, registry);
}

function itemCell(spec: FieldSpec, item: unknown, registry: Registry): Cell {
  if (spec.scalar) return scalarCell(spec.scalar, item, registry);
  const values = item as Record<string, unknown>;
  if ("currency" in values) return { is: "money", ...(values as unknown as Money) };
  const entries = [...(spec.fields ?? [])].flatMap(([name, inner]) =>
    values[name] === undefined ? [] : [[name, fieldValueCell(inner, values[name], registry)] as const],
  );
  return { is: "map", entries };
}

/** An exchange may be a journey; as a type it is an agreement on exchange. */
export const agreementTypeCell = (type: string): Cell =>
  type === "exchange" ? { is: "word", code: type, reads: "exchange-agreement" } : wordCell(type);

/** The cell of a row's or column's key. */
export function keyCell(dimension: Dimension, key: string | null, registry: Registry): Cell {
  if (key === null) return dimension.name === "agreement_state" ? noAgreementCell : wordCell("none");
  // Of all kinds only agreements have exchange as a type.
  if (dimension.name === "type" && key === "exchange") return agreementTypeCell(key);
  switch (dimension.type) {
    case "year":
      return key === undated ? wordCell(key) : plainCell(key);
    case "region":
      return { is: "region", code: key, isAmongOthers: dimension.name === "region" };
    case "country":
      return { is: "country", code: key };
    case "field":
      return { is: "isced", code: key };
    case "reference":
    case "choice":
    case "date":
    case "term":
    case "date-or-term":
      return scalarCell(metaOf(dimension), key, registry);
    default:
      return plainCell(key);
  }
}

type Meta = Pick<FieldMeta, "type" | "to" | "vocabulary">;

/** How the values of a queried field are shown. */
export function metaOf({ type, to, spec }: Pick<Field, "type" | "to" | "spec">): Meta {
  const vocabulary = spec?.scalar?.vocabulary;
  const known = type === "year" || type === "region" || type === "id" || type === "map" ? "line" : type;
  return { type: known, ...(to ? { to } : {}), ...(vocabulary ? { vocabulary } : {}) };
}

export const dimensionHeading = ({ name }: Dimension): Cell => fieldCell(name);
