import type { Heads } from "../../derived/journeys/heads.ts";
import type { Item, Part } from "./item.ts";
import { countTogether, type PartsInCell } from "./parts-in-cell.ts";

/** The different persons of a unit in a cell, each piece with the parts of the unit that it is; none where it is whole. */
export type HeadsInCell = Map<Heads, Set<Part>>;

/** Adds the persons of an item, where it has them. */
export function addHeads(known: HeadsInCell | undefined, { heads, part }: Item): HeadsInCell | undefined {
  return heads ? withParts(known ?? new Map(), heads, part ? [part] : []) : known;
}

export function mergeHeads(known: HeadsInCell | undefined, added: HeadsInCell | undefined): HeadsInCell | undefined {
  if (!added) return known;
  const merged: HeadsInCell = known ?? new Map();
  for (const [heads, parts] of added) withParts(merged, heads, parts);
  return merged;
}

function withParts(into: HeadsInCell, heads: Heads, parts: Iterable<Part>): HeadsInCell {
  const known = into.get(heads) ?? new Set();
  into.set(heads, known);
  for (const part of parts) known.add(part);
  return into;
}

/** The pieces that surely are in the cell: of a whole unit if it is, of a divided one by its parts. */
export function certainHeads(heads: HeadsInCell, isCertain: boolean, parts: Iterable<PartsInCell>): readonly Heads[] {
  const certain = [...parts].flatMap((inCell) => [...inCell.certain]);
  const surely = (own: ReadonlySet<Part>): boolean =>
    own.size === 0 ? isCertain : countTogether(new Set(certain.filter((part) => own.has(part)))).min > 0;
  return [...heads].flatMap(([piece, own]) => (surely(own) ? [piece] : []));
}
