import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { FieldSpec } from "../../kinds/describe.ts";
import { fold } from "../../values/texts/fold.ts";
import type { GivenUp } from "./merge-result.ts";

/** The fields that hold what a record is called. */
const nameFields = ["name", "title", "short", "acronym"] as const;

/** A record that is to be merged without its names, those that become aliases of the kept one, and those that cannot. */
export type NamesTaken = {
  readonly other: ValueMap;
  readonly aliases: readonly string[];
  readonly givenUp: readonly GivenUp[];
};

/**
 * Where records of a kind have aliases: what the other is called, in every language, without what the kept one is called
 * already. A name that the kept one lacks stays in its field.
 */
export function takeNames(kept: ValueMap, other: ValueMap, specs: ReadonlyMap<string, FieldSpec>): NamesTaken {
  if (!specs.has("aliases")) return { other, aliases: [], givenUp: [] };
  const known = new Set([...nameFields, "aliases"].flatMap((field) => textsIn(kept[field])).map(fold));
  const { aliases: others, ...left } = other;
  const fields = nameFields.filter((field) => kept[field] !== undefined && left[field] !== undefined);
  const named = fields.flatMap((field) => textsIn(left[field]).map((value) => ({ field, value })));
  const aliases: string[] = [];
  const givenUp: GivenUp[] = [];
  for (const { field, value } of [...named, ...textsIn(others).map((alias) => ({ field: "aliases", value: alias }))]) {
    if (known.has(fold(value))) continue;
    known.add(fold(value));
    // An alias is one line.
    if (value.includes("\n")) givenUp.push({ field, value, of: "other" });
    else aliases.push(value);
  }
  const rest = Object.fromEntries(Object.entries(left).filter(([field]) => !fields.some((taken) => taken === field)));
  return { other: rest, aliases, givenUp };
}

function textsIn(value: Value | undefined): string[] {
  if (value === undefined) return [];
  if (isList(value)) return value.flatMap(textsIn);
  return isMap(value) ? Object.values(value).flatMap(textsIn) : [value];
}
