import type { Question } from "../../queries/question.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { type Cell, wordCell } from "../../tables/cell.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/**
 * The state of a record; on a day that is over also that no date is on record where the state is a stage as it stands in
 * the record today: nobody knows whether it was proposed by that day.
 */
export const stageCell = (state: string, record: AnyRecord, { isDayOver = false }: Question): Cell =>
  isDayOver && isStageWithoutDate(record)
    ? { is: "composed", code: state, parts: [[wordCell(state)], [{ is: "text", text: noDateOnRecord }]] }
    : wordCell(state);

/** Whether a record has a stage and no date that would tell since when. */
export const isStageWithoutDate = (record: AnyRecord): boolean =>
  "stage" in record && record.stage !== undefined && dates.every((date) => Reflect.get(record, date) === undefined);

const dates = ["signed", "starts", "ends", "term", "confirmed", "submitted", "deadline", "terminated"] as const;

const noDateOnRecord: Sentence = {
  en: "no date on record",
  ru: "дата не указана",
  tg: "сана зикр нашудааст",
  uz: "sanasi koʻrsatilmagan",
};
