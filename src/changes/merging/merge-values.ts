import { emptyMap, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { FieldSpec } from "../../kinds/describe.ts";
import { isSame } from "../edit/field-edit.ts";
import { mergeLists } from "./merge-lists.ts";
import { type Merging, settle } from "./merge-result.ts";
import { mergeTexts } from "./merge-texts.ts";

type Specs = ReadonlyMap<string, FieldSpec>;

/** Fields of which having none says something: that it took place, or in person. */
const saysSomethingAbsent: ReadonlySet<string> = new Set(["stage", "mode"]);

/** Two maps as one: what only one of them has is taken, lists are joined, and of what both have one value is wanted. */
export function mergeMaps(kept: ValueMap, other: ValueMap, specs: Specs, lead: string, merging: Merging): ValueMap {
  const merged = emptyMap();
  for (const name of new Set([...Object.keys(kept), ...Object.keys(other)])) {
    const saysAbsent = saysSomethingAbsent.has(name) || (name === "where" && areMeasured(kept, other));
    const value = mergeField(name, kept[name], other[name], { spec: specs.get(name), lead, merging, saysAbsent });
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

/** Whether both count something: the one without a query then counts all of it. */
const areMeasured = (kept: ValueMap, other: ValueMap): boolean =>
  kept["measure"] !== undefined && other["measure"] !== undefined;

type Context = {
  readonly spec: FieldSpec | undefined;
  readonly lead: string;
  readonly merging: Merging;
  /** Whether having none of the field says something. */
  readonly saysAbsent: boolean;
};

function mergeField(
  name: string,
  kept: Value | undefined,
  other: Value | undefined,
  { spec, lead, merging, saysAbsent }: Context,
): Value | undefined {
  const field = `${lead}${name}`;
  if (isSame(kept, other)) return kept;
  if (kept !== undefined && other !== undefined) return mergePresent(kept, other, spec, field, merging);
  return saysAbsent ? settle({ field, kept, other }, merging) : (kept ?? other);
}

function mergePresent(
  kept: Value,
  other: Value,
  spec: FieldSpec | undefined,
  field: string,
  merging: Merging,
): Value | undefined {
  if (spec?.list)
    return mergeLists({ field, kept, other }, spec, merging, (mine, theirs, item) =>
      mergeMaps(mine, theirs, spec.fields ?? new Map(), `${item}.`, merging),
    );
  if (spec?.scalar?.type === "text") return mergeTexts({ field, kept, other }, merging);
  if (spec?.fields && isMap(kept) && isMap(other) && !isWhole(spec.fields))
    return mergeMaps(kept, other, spec.fields, `${field}.`, merging);
  return settle({ field, kept, other }, merging);
}

/** Whether a map makes sense only as a whole, as an amount and its currency. */
const isWhole = (specs: Specs): boolean => [...specs.values()].every(({ required }) => required);
