import type { FieldPath } from "../documents/positions.ts";
import { isList, isMap, type Value, type ValueMap } from "../documents/value.ts";
import type { FieldSpec } from "../kinds/describe.ts";
import { helpOf } from "../reading/help.ts";
import { readMoney } from "../reading/numbers/read-money.ts";
import { readWritten } from "../reading/read-written.ts";
import { readWrittenList } from "../reading/read-written-list.ts";
import type { ReadingContext } from "../reading/reading-context.ts";
import type { FieldFault } from "./field-faults.ts";

/** Faults with what the faulty values mean: a help that offers it, and what mends them. */
export function explainFaults(
  faults: readonly FieldFault[],
  raw: ValueMap,
  specs: ReadonlyMap<string, FieldSpec>,
  context: ReadingContext,
): FieldFault[] {
  return faults.map((fault) => {
    if (fault.part !== "value") return fault;
    const place = placeOf(fault.path, raw, specs);
    return place ? { ...fault, ...explained(place, context) } : fault;
  });
}

/** A value with the description of its field, the map it stands in and the fields that map may have. */
type ValuePlace = {
  readonly written: string;
  readonly spec: FieldSpec;
  readonly map: ValueMap;
  readonly specs: ReadonlyMap<string, FieldSpec>;
  /** Whether it stands in a list, or where one item of a list may stand alone. */
  readonly isItem: boolean;
};

function placeOf(path: FieldPath, raw: ValueMap, fields: ReadonlyMap<string, FieldSpec>): ValuePlace | undefined {
  const [name, ...rest] = path;
  const spec = fields.get(String(name));
  const index = typeof rest[0] === "number" ? rest[0] : undefined;
  const inner = index === undefined ? rest : rest.slice(1);
  const value = itemOf(raw[String(name)], index);
  if (!spec || value === undefined) return undefined;
  if (inner.length > 0) return isMap(value) && spec.fields ? placeOf(inner, value, spec.fields) : undefined;
  return typeof value === "string"
    ? { written: value, spec, map: raw, specs: fields, isItem: index !== undefined }
    : undefined;
}

/** One item that stands alone is written where its list belongs. */
const itemOf = (value: Value | undefined, index: number | undefined): Value | undefined =>
  index !== undefined && isList(value) ? value[index] : value;

function explained(place: ValuePlace, context: ReadingContext): Partial<FieldFault> {
  const { written, spec, isItem } = place;
  const { scalar, readPlainly, list, fields } = spec;
  if (list && !isItem && !spec.mayBeOne)
    return scalar ? helpOf(readWrittenList(written, scalar, contextOf(place, context))) : {};
  if (fields) return isMoney(fields) ? helpOf(readMoney(written)) : {};
  // A value that is right by itself is at fault for what stands elsewhere.
  if (!scalar || (!scalar.vocabulary && readPlainly?.(written) !== undefined)) return {};
  return helpOf(readWritten(written, scalar, contextOf(place, context)));
}

function contextOf({ spec, map, specs, isItem }: ValuePlace, context: ReadingContext): ReadingContext {
  const beside = (field: string): string | undefined => {
    const value = map[field];
    return typeof value === "string" ? value : undefined;
  };
  return { ...context, field: spec.name, fields: new Set(specs.keys()), isItem, beside };
}

const isMoney = (fields: ReadonlyMap<string, FieldSpec>): boolean => fields.has("amount") && fields.has("currency");
