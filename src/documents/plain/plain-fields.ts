import { emptyMap, type Value, type ValueMap } from "../value.ts";
import { checkEntries, unsupported } from "./plain-cursor.ts";

/** A map being read: its fields with a value, and the names of those without. */
export type Fields = { readonly map: Record<string, Value>; absent: string[] | undefined; present: number };

/** Duplicates among names without a value are found by linear search, so there may not be many. */
const maxAbsent = 50;

export const noFields = (): Fields => ({ map: emptyMap(), absent: undefined, present: 0 });

/** Adds a field; a duplicate name is left to the full parser, which reports it. */
export function addField(fields: Fields, name: string, value: Value | undefined): void {
  const { map, absent } = fields;
  if (map[name] !== undefined || absent?.includes(name)) throw unsupported;
  if (value === undefined) {
    if (!absent) fields.absent = [name];
    else if (absent.push(name) > maxAbsent) throw unsupported;
    return;
  }
  map[name] = value;
  checkEntries(++fields.present + maxAbsent);
}

/** The map, absent where no field has a value. */
export const mapOf = ({ map, present }: Fields): ValueMap | undefined => (present > 0 ? map : undefined);
