import type { ProposedMapping } from "../../importing/columns/propose-mapping.ts";
import type { Answers, Mapping } from "../../importing/mapping/mapping.ts";
import type { Plan } from "../../importing/plan/plan.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { EncodingChoice } from "../../sheets/delimited/decode-text.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";

/** What an import asks who sits at the terminal; absent without one. All of it ends with `Cancelled` where no answer is given. */
export type ImportAsking = {
  readonly encoding: (choices: readonly EncodingChoice[]) => Promise<string>;
  /** Which list, where a file has several. */
  readonly tables: (groups: readonly (readonly SheetTable[])[]) => Promise<readonly SheetTable[]>;
  readonly kind: (proposed: ProposedMapping) => Promise<KindName>;
  /** Shows how the columns are read; it is taken, or columns are changed one by one. */
  readonly mapping: (proposed: ProposedMapping, tables: readonly SheetTable[]) => Promise<Mapping>;
  /** All answers of this session, over those of the mapping; "leave": what is not answered goes to the review. */
  readonly answers: (plan: Plan, tables: readonly SheetTable[]) => Promise<Answers | "leave">;
  /** Whether the new partners of a plan are made; answers where some of them are others. */
  readonly makesPartners: (plan: Plan) => Promise<boolean | Answers>;
};
