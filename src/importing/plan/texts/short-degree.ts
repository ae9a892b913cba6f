import { daysBetween } from "../../../values/dates/calendar.ts";
import { parsePartialDate } from "../../../values/dates/partial-date.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { RowDraft } from "../rows/row-draft.ts";
import type { FieldText } from "../rows/row-texts.ts";

/** An academic year: no degree is taken in less. */
const shortest = 270;

/** «Обучение» of some days or one semester is no study for a degree: what it is, is asked of its words. */
export function askOfShortDegree(draft: RowDraft, written: FieldText | undefined, questions: Questions): void {
  const { purpose, starts, ends } = draft.fields;
  if (purpose !== "degree" || typeof starts !== "string" || typeof ends !== "string" || !written) return;
  const [first, last] = [parsePartialDate(starts)?.first, parsePartialDate(ends)?.last];
  if (!first || !last || last < first || daysBetween(first, last) >= shortest) return;
  if (questions.answered("purpose", written.text, draft) !== undefined) return;
  const reason = reasons.shortDegree(written.text, starts, ends);
  draft.reasons.push(reason);
  draft.proposed["purpose"] = "";
  const choices = ["training", "exchange", "degree"].map((value) => ({ value }));
  const { text: typed, heading } = written;
  questions.ask({ field: "purpose", typed, heading, choices, ways: ["text", "no-record"], reason }, draft);
}
