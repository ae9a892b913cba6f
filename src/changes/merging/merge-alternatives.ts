import { isMap, type ValueMap } from "../../documents/value.ts";
import type { FieldRule } from "../../kinds/define-kind.ts";
import { type Merging, settle } from "./merge-result.ts";

/** Two records without the fields that may not stand together, such as a term and dates: those of one are wanted, and stand in the first. */
export function mergeAlternatives(
  kept: ValueMap,
  other: ValueMap,
  rules: readonly FieldRule[],
  merging: Merging,
): { readonly kept: ValueMap; readonly other: ValueMap } {
  let both = { kept, other };
  for (const rule of rules) if ("insteadOf" in rule) both = mergeRule(both, rule, merging);
  return both;
}

type Both = { readonly kept: ValueMap; readonly other: ValueMap };

function mergeRule(
  { kept, other }: Both,
  { field, insteadOf }: Extract<FieldRule, { insteadOf: readonly string[] }>,
  merging: Merging,
): Both {
  const names = [field, ...insteadOf];
  const [mine, theirs] = [only(kept, names), only(other, names)];
  const isOther = (one: ValueMap, two: ValueMap): boolean => Object.hasOwn(one, field) && !Object.hasOwn(two, field);
  const isApart = Object.keys(mine).length > 0 && Object.keys(theirs).length > 0;
  if (!isApart || !(isOther(mine, theirs) || isOther(theirs, mine))) return { kept, other };
  const settled = settle({ field, kept: mine, other: theirs }, merging);
  return { kept: { ...without(kept, names), ...(isMap(settled) ? settled : {}) }, other: without(other, names) };
}

const only = (map: ValueMap, names: readonly string[]): ValueMap =>
  Object.fromEntries(Object.entries(map).filter(([name]) => names.includes(name)));

const without = (map: ValueMap, names: readonly string[]): ValueMap =>
  Object.fromEntries(Object.entries(map).filter(([name]) => !names.includes(name)));
