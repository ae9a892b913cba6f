import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Target } from "../../mapping/mapping.ts";
import type { FieldValues } from "../../values/cell-meaning.ts";
import type { RowName } from "../plan.ts";
import type { FieldText, RowTexts } from "./row-texts.ts";

/** A partner as a row names it: its name in this spelling, and what else the row says of it. */
export type PartnerDraft = {
  readonly name: string | undefined;
  readonly heading: string | undefined;
  /** Values by fields of partners, such as `country`. */
  readonly fields: FieldValues;
  /** The field of the record that names it. */
  readonly field: string;
};

/** What a row says, as far as it could be read. */
export type RowDraft = RowName & {
  readonly cells: readonly string[];
  readonly seen: readonly string[];
  readonly continued: readonly RowName[];
  readonly look?: RowTexts["look"];
  readonly doubtedDays?: RowTexts["doubtedDays"];
  fields: Record<Target, FieldValues[string]>;
  readonly partners: PartnerDraft[];
  /** Agreements that it names. */
  readonly agreements: { readonly field: Target; readonly written: FieldText }[];
  readonly notes: string[];
  /** Why it waits. */
  readonly reasons: Sentence[];
  readonly proposed: Record<Target, string>;
  /** Whether its persons are only counted, so that a sex or a year of study is nobody's. */
  areOnlyCounted?: boolean;
  /** Whether a person said that it makes no record. */
  isNoRecord: boolean;
  /** Why, where the row itself says it. */
  whyNoRecord?: Sentence;
};
