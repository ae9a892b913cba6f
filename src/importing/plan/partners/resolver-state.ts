import type { Partner } from "../../../registry/record.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { Target } from "../../mapping/mapping.ts";
import type { NameIndex, NearName } from "../../names/name-index.ts";
import type { FieldValues } from "../../values/cell-meaning.ts";
import type { Questions } from "../questions.ts";
import type { RowDraft } from "../rows/row-draft.ts";

/** A partner that is not on file, as the rows of the list name it. */
export type NewPartner = {
  readonly key: string;
  readonly name: string;
  readonly heading: string | undefined;
  readonly spellings: Set<string>;
  readonly fields: Record<Target, FieldValues[string]>;
  readonly rows: RowDraft[];
  /** Spellings of which it is asked whether they are its own. */
  readonly asked: Set<string>;
};

/** Who is meant: somebody on file, or somebody new. */
export type Resolved =
  | { readonly is: "on-file"; readonly partner: Partner; readonly alias: string | undefined }
  | { readonly is: "new"; readonly partner: NewPartner };

/** Who is meant, with the field that names them and what the row says of them. */
export type NamedPartner = Resolved & { readonly field: string; readonly fields: FieldValues };

/** What is known while the partners of a list are resolved, row by row. */
export type ResolverState = {
  readonly registry: Registry;
  readonly questions: Questions;
  /** The field whose answers say who is meant. */
  readonly field: Target;
  readonly index: NameIndex;
  readonly byCode: Map<string, Partner | NewPartner>;
  readonly made: Map<string, NewPartner>;
  readonly near: Map<string, readonly NearName[]>;
  /** Who got a name at an earlier import of the list, by its letters; in the registry they may be called otherwise now. */
  readonly before: () => ReadonlyMap<string, Partner>;
};
