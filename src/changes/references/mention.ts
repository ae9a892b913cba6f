import type { FieldPath } from "../../documents/positions.ts";
import type { PlacedPart } from "../../queries/query-words.ts";
import type { RecordName } from "../../registry/references.ts";

/** That a file names a record: in a field that refers to it, or in a value of a query. */
export type Mention = {
  readonly path: FieldPath;
  readonly to: RecordName;
  /** What stands there in whole. */
  readonly written: string;
  /** In a query, the value that names it, and whether records of other kinds have that id too, and are meant as well. */
  readonly inQuery?: { readonly part: PlacedPart; readonly isShared: boolean };
};
