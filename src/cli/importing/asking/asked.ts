import type { Question } from "../../../importing/plan/plan.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import type { SheetTable } from "../../../sheets/sheet-table.ts";

/** A question where it stands: the list, how many are left with it, and whether none was answered before. */
export type Asked = {
  readonly kind: KindName;
  readonly question: Question;
  readonly tables: readonly SheetTable[];
  readonly left: number;
  readonly isFirst: boolean;
};
