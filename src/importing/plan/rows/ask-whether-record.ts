import type { Sentence } from "../../../values/texts/sentence.ts";
import { noRecord } from "../../mapping/mapping.ts";
import type { QuestionChoice } from "../plan.ts";
import type { Questions } from "../questions.ts";
import type { RowDraft } from "./row-draft.ts";

/** The answer that rows which may be none are records as they are written. */
export const asWritten = "as-written";

const noRecords: Sentence = {
  en: "such rows make no records",
  ru: "такие строки записей не дают",
  tg: "чунин сатрҳо сабт намедиҳанд",
  uz: "bunday qatorlar yozuv bermaydi",
};

const records: Sentence = {
  en: "they are records like the others",
  ru: "это такие же записи, как остальные",
  tg: "инҳо сабтҳое мисли дигаронанд",
  uz: "bular boshqalari kabi yozuvlar",
};

/** What may be answered of rows that may make no records. */
const recordChoices: readonly QuestionChoice[] = [
  { value: noRecord, name: noRecords },
  { value: asWritten, name: records },
];

/** What is asked of a row, once for all rows with the same text: a field that no record has, and the answer that is proposed. */
type Asked = {
  readonly field: string;
  readonly typed: string;
  readonly reason: Sentence;
  readonly proposed: string;
};

/** Asks whether a row is a record; one that was answered to be none makes none. */
export function askWhetherRecord(
  draft: RowDraft,
  { field, typed, reason, proposed }: Asked,
  questions: Questions,
): void {
  const answer = questions.answered(field, typed, draft);
  if (answer === noRecord) {
    draft.isNoRecord = true;
    draft.whyNoRecord = reason;
  } else if (answer === undefined) {
    draft.reasons.push(reason);
    draft.proposed[field] = proposed;
    questions.ask({ field, typed, heading: undefined, choices: recordChoices, ways: [], reason }, draft);
  }
}
