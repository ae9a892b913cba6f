import type { FieldPath } from "../documents/positions.ts";
import { type FieldSpec, specAt } from "../kinds/describe.ts";

/** The description of what stands at a path; an item's is its list's. */
export const specOfPath = (specs: ReadonlyMap<string, FieldSpec>, path: FieldPath): FieldSpec | undefined =>
  specAt(
    specs,
    path.filter((step) => typeof step === "string"),
  );
