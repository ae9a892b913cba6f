import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import { askWhetherRecord, asWritten } from "./ask-whether-record.ts";
import type { RowDraft } from "./row-draft.ts";

/** Not a field of records, but what is asked of how a row looks. */
const field = "look";

/** Asks, once for each look, whether rows that are struck through, or coloured as a legend tells, are records like the others. */
export function askOfLooks(drafts: readonly RowDraft[], questions: Questions): void {
  for (const draft of drafts) if (draft.look) askOfLook(draft, draft.look, questions);
}

function askOfLook(draft: RowDraft, { typed, legend }: NonNullable<RowDraft["look"]>, questions: Questions): void {
  const reason = legend === undefined ? reasons.struckRow : reasons.colouredRow(legend);
  askWhetherRecord(draft, { field, typed, reason, proposed: asWritten }, questions);
}
