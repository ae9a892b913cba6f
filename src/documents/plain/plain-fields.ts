import { emptyMap, type Value, type ValueMap } from "../value.ts";
import { checkEntries, unsure } from "./plain-cursor.ts";

/** A map while it is read: the fields that say something, and the names of those that do not. */
export type Fields = { readonly map: Record<string, Value>; absent: string[] | undefined; present: number };

/** Of more names without a value it would take long to find those that stand twice. */
const mostAbsent = 50;

export const noFields = (): Fields => ({ map: emptyMap(), absent: undefined, present: 0 });

/** Adds a field; of a name that stands twice the full parser tells. */
export function addField(fields: Fields, name: string, value: Value | undefined): void {
  const { map, absent } = fields;
  if (map[name] !== undefined || absent?.includes(name)) throw unsure;
  if (value === undefined) {
    if (!absent) fields.absent = [name];
    else if (absent.push(name) > mostAbsent) throw unsure;
    return;
  }
  map[name] = value;
  checkEntries(++fields.present + mostAbsent);
}

/** The map, absent where no field says anything. */
export const mapOf = ({ map, present }: Fields): ValueMap | undefined => (present > 0 ? map : undefined);
