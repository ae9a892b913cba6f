import type { FieldPath } from "../../documents/positions.ts";
import type { Partner } from "../../registry/record.ts";
import { areComparable, type NameKey, nameKeys } from "../../values/names/name-key.ts";

/** A name of a partner, and the field that it stands in. */
export type WrittenName = { readonly written: string; readonly field: FieldPath };

/** The names of a partner in every language, and its aliases. */
export function namesOf({ name, aliases }: Partner): readonly WrittenName[] {
  const names: readonly WrittenName[] =
    typeof name === "string"
      ? [{ written: name, field: ["name"] }]
      : Object.entries(name ?? {}).map(([language, written]) => ({ written, field: ["name", language] }));
  return [...names, ...(aliases ?? []).map((written, position) => ({ written, field: ["aliases", position] }))];
}

/** One of a partner's spellings, with its keys for comparison. */
export type Spelling = WrittenName & { readonly keys: readonly NameKey[] };

/** The names of a partner, and its id. */
export function spellingsOf(partner: Partner, joinsScripts: boolean): readonly Spelling[] {
  const ofFile: WrittenName = { written: partner.id.replaceAll("-", " "), field: ["name"] };
  return [...namesOf(partner), ofFile].map((name) => ({ ...name, keys: nameKeys(name.written, joinsScripts) }));
}

/** Whether two partners of a country have the same name, alias or id. */
export const goByOneName = (a: Partner, b: Partner): boolean => hasOneOf(a, keysOf(b));

/** Whether a partner has a name of these. */
export const hasOneOf = (partner: Partner, keys: readonly NameKey[]): boolean =>
  keysOf(partner).some((key) => keys.some((other) => isOneName(key, other)));

/** The names, aliases and id of a partner as they are compared. */
export const keysOf = (partner: Partner): readonly NameKey[] => spellingsOf(partner, true).flatMap(({ keys }) => keys);

const isOneName = (a: NameKey, b: NameKey): boolean =>
  a.words === b.words &&
  areComparable(a, b) &&
  (a.honours === undefined || b.honours === undefined || a.honours === b.honours);
