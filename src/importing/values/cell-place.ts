import type { FieldSpec } from "../../kinds/describe.ts";
import type { ReadingContext } from "../../reading/reading-context.ts";
import type { Target } from "../mapping/mapping.ts";

/** A field that a text is read for, and what is known around it. */
export type CellPlace = {
  readonly target: Target;
  readonly spec: FieldSpec;
  readonly context: ReadingContext;
  /** The day from which a length counts. */
  readonly from: string | undefined;
  /** Whether it is known when that begins of which this is a part. */
  readonly isBegun: boolean;
  readonly heading: string | undefined;
  /** The currency that was answered for the column. */
  readonly currency: string | undefined;
  /** Whether semicolons and new lines part the items of a list. */
  readonly isList: boolean;
  /** Whether somebody answered so: then a word that may be meant loosely in a list is meant as it stands. */
  readonly isAnswer: boolean;
  /** The word of an office's own vocabulary that is called so, in any of its languages. */
  readonly ownWord: (text: string) => string | undefined;
  /** Whether the kind has a field. */
  readonly has: (field: string) => boolean;
  /** Whether another column fills a field. */
  readonly isFilled: (field: string) => boolean;
};
