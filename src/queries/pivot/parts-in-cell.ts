import { type Count, nothing } from "../../values/count.ts";
import type { Part } from "./item.ts";

/** The parts of one record that are in a cell, and those of them that surely are. */
export type PartsInCell = { readonly all: Set<Part>; readonly certain: Set<Part> };

export const emptyParts = (): PartsInCell => ({ all: new Set(), certain: new Set() });

export function addPart({ all, certain }: PartsInCell, part: Part, isCertain: boolean): void {
  all.add(part);
  if (isCertain) certain.add(part);
}

export function mergeParts(into: PartsInCell, { all, certain }: PartsInCell): void {
  for (const part of all) addPart(into, part, certain.has(part));
}

/** How much of the record the parts are: at least those that surely are here, at most all. */
export function countOfParts({ all, certain }: PartsInCell): Count {
  const most = countTogether(all);
  return all.size === certain.size ? most : { ...most, min: countTogether(certain).min };
}

/** How much some parts of one record are together. */
export function countTogether(parts: ReadonlySet<Part>): Count {
  const [first] = parts;
  return first ? first.countOf(parts) : nothing;
}
