import type { Generated, Plain } from "./generated-records.ts";

/** A record with its kind and id, and the output of it that is counted, if one is. */
export type Counted = { readonly kind: string; readonly id: string; readonly record: Plain; readonly output?: Plain };

/** The texts of a list, or of one value. */
export const listOf = (value: unknown): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];

export const textOf = (record: Plain, field: string): string | undefined => {
  const value = record[field];
  return value === undefined ? undefined : String(value);
};

/** The facts of the registry that are asked for beside the record itself. */
export type World = {
  readonly records: Generated;
  readonly on: string;
  /** Kinds of the records that name a record, by its name; whoever names an addendum names its base. */
  readonly namedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Institutions whose records name a partner. */
  readonly institutionsOfPartner: ReadonlyMap<string, ReadonlySet<string>>;
  /** Agreements that replace an agreement, but for unsigned ones. */
  readonly replacements: ReadonlyMap<string, readonly Plain[]>;
  /** Papers that change an agreement, by their ids, with the id of the agreement that they change in the end. */
  readonly addenda: ReadonlyMap<string, { readonly base: string; readonly record: Plain }>;
};

export const recordsOf = (kind: string, { records }: Pick<World, "records">): Counted[] =>
  Object.entries(records[kind] ?? {}).map(([id, record]) => ({ kind, id, record }));

export function worldOf(records: Generated, on: string): World {
  const addenda = new Map(
    recordsOf("agreements", { records }).flatMap(({ id, record }) =>
      record["amends"] ? [[id, { base: baseOf(id, records), record }] as const] : [],
    ),
  );
  const world = { records, on, namedBy: new Map(), institutionsOfPartner: new Map(), replacements: new Map(), addenda };
  for (const [kind, byId] of Object.entries(records))
    for (const record of Object.values(byId)) note(kind, record, world);
  return world;
}

function baseOf(id: string, records: Generated): string {
  const amended = records["agreements"]?.[id]?.["amends"];
  return amended === undefined ? id : baseOf(String(amended), records);
}

type Sets = Map<string, Set<string>>;
type Noted = Pick<World, "addenda" | "records"> & {
  readonly namedBy: Sets;
  readonly institutionsOfPartner: Sets;
  readonly replacements: Map<string, Plain[]>;
};

/** Notes what a record says of others: what it names, with whom it works, what it replaces. */
function note(kind: string, record: Plain, { namedBy, institutionsOfPartner, replacements, records }: Noted): void {
  const add = (map: Sets, key: string, value: unknown): void => {
    map.set(key, (map.get(key) ?? new Set()).add(String(value)));
  };
  if (record["agreement"]) add(namedBy, `agreements/${baseOf(String(record["agreement"]), records)}`, kind);
  if (record["project"]) add(namedBy, `projects/${record["project"]}`, kind);
  for (const id of ["partners", "partner", "coordinator"].flatMap((field) => listOf(record[field])))
    add(institutionsOfPartner, id, record["institution"]);
  const replaced = record["stage"] ? [] : listOf(record["replaces"]);
  for (const id of replaced.map((named) => baseOf(named, records)))
    replacements.set(id, [...(replacements.get(id) ?? []), record]);
}
