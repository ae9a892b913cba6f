import type { Sentence } from "../../../values/texts/sentence.ts";
import { noRecord } from "../../mapping/mapping.ts";
import type { QuestionChoice } from "../plan.ts";

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
export const recordChoices: readonly QuestionChoice[] = [
  { value: noRecord, name: noRecords },
  { value: asWritten, name: records },
];
