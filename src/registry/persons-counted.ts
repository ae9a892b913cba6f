import type { FieldPath } from "../documents/positions.ts";
import { isList, type ValueMap } from "../documents/value.ts";
import type { KindName } from "../kinds/field-meta.ts";
import { type Count, unreadCount } from "../values/count.ts";
import { pathKey } from "./drop-invalid.ts";
import type { FieldFault } from "./field-faults.ts";
import { isNothing } from "./nulls.ts";
import type { ReadFields } from "./read-fields.ts";

/** Whether a field decides how many persons a record counts where no count is written. */
export const decidesCount = (kind: KindName, field: string): boolean => kind === "mobilities" && field === "persons";

/**
 * Gives bounds to what a mobility's `count` and `women` leave unread: at least the persons that are named, among women
 * those of whom it says so. Where no count is written and the persons could not all be read, the count has bounds too.
 */
export function countPersons(
  raw: ValueMap,
  { fields, ...reading }: ReadFields,
  ambiguous: readonly FieldPath[],
): readonly FieldFault[] {
  const persons = (fields["persons"] ?? []) as readonly { readonly sex?: string }[];
  const [count, women] = [fields["count"], fields["women"]] as (Count | undefined)[];
  const isOpen = count === undefined && (ambiguous.some(isPersons) || arePersonsUnread(raw, { fields, ...reading }));
  const least = Math.max(1, persons.length);
  const counted = isOpen || count?.isUnread ? unreadCount(least) : count;
  if (counted) fields["count"] = counted;
  if (women?.isUnread) fields["women"] = womenAmong(persons, counted ? counted.max : least);
  return isOpen ? reading.faults.map(asOfCount) : reading.faults;
}

const isPersons = ([name, ...inner]: FieldPath): boolean => name === "persons" && inner.length === 0;

function womenAmong(persons: readonly { readonly sex?: string }[], most: number | null): Count {
  const named = persons.filter(({ sex }) => sex === "female").length;
  return unreadCount(most === null ? named : Math.min(named, most), most);
}

/** Whether the list of persons, or one of them, is left out for a fault; one that is a bare null is nobody. */
function arePersonsUnread({ persons }: ValueMap, { fields, faults, removed }: ReadFields): boolean {
  const leftOut = removed.get(pathKey(["persons"])) ?? [];
  if (isList(persons) && leftOut.some((index) => !isNothing(persons[index]))) return true;
  const isMisspelled = isNothing(persons);
  return (
    fields["persons"] === undefined &&
    faults.some((fault) => fault.fields?.includes("persons") && (fault.path[0] !== "persons" || !isMisspelled))
  );
}

const asOfCount = (fault: FieldFault): FieldFault =>
  fault.fields?.includes("persons") ? { ...fault, fields: ["persons", "count"], isOfCount: true } : fault;
