import { type Count, isExact } from "../values/count.ts";

/** How many of some things: none of them, all (of one, of two, of more), or a part of them; what is not sure is a part. */
export type PartOfWhole = "none" | "the-only-one" | "both" | "all" | "some";

/** "1 of the 1" is the only one, "2 of the 2" are both. */
export function partOfWhole(part: Count, whole: number): PartOfWhole {
  if (part.max === 0) return "none";
  if (!isExact(part) || part.min !== whole) return "some";
  return whole === 1 ? "the-only-one" : whole === 2 ? "both" : "all";
}
