import { countCell } from "../tables/cell.ts";
import { filledPhrase, type Phrase } from "../tables/phrase.ts";
import type { CountTable } from "../tables/table.ts";
import { exactly } from "../values/count.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { withRecords } from "./counting/cell-records.ts";
import { measureTable } from "./counting/measure-table.ts";
import { defineReport, type ReportRequest } from "./define-report.ts";
import { isStageWithoutDate } from "./row-tables/stage-cell.ts";
import { selectedAgreements } from "./selection/selected-agreements.ts";

/** What kinds of paper there are, in which state, and what they cover. */
export const agreementsByType = defineReport({
  name: "agreements-by-type",
  title: {
    en: "Agreements by type",
    ru: "Соглашения по видам",
    tg: "Созишномаҳо аз рӯи навъ",
    uz: "Turlar boʻyicha shartnomalar",
  },
  summary: {
    en: "Agreements by type and state, prepared ones too, and the signed ones by what they cover.",
    ru: "Соглашения по видам и статусам, включая готовящиеся, и подписанные — по направлениям сотрудничества.",
    tg: "Созишномаҳо аз рӯи навъ ва ҳолат, аз ҷумла дар ҳоли таҳия, ва имзошудаҳо аз рӯи самти ҳамкорӣ.",
    uz: "Shartnomalar turlar va holatlar boʻyicha, tayyorlanayotganlari ham; imzolanganlari hamkorlik sohalari boʻyicha.",
  },
  tables: (request) => [
    withNotes(
      stagesWithoutDate(request),
      measureTable(request, {
        title: {
          en: "Agreements by type and state",
          ru: "Соглашения по видам и статусам",
          tg: "Созишномаҳо аз рӯи навъ ва ҳолат",
          uz: "Turlar va holatlar boʻyicha shartnomalar",
        },
        measure: "agreements",
        by: ["type"],
        across: "state",
        note: {
          en: "Undated: without any date, so that the state is not known.",
          ru: "Без даты: не указана ни одна дата, поэтому статус неизвестен.",
          tg: "Бе сана: ягон сана зикр нашудааст, бинобар ин ҳолат номаълум аст.",
          uz: "Sanasi yoʻq: birorta ham sana koʻrsatilmagan, shuning uchun holati nomaʼlum.",
        },
        notes: [{ message: "states-on", on: request.context.question.on }],
      }),
    ),
    measureTable(request, {
      title: {
        en: "Signed agreements by scope and type",
        ru: "Подписанные соглашения по направлениям сотрудничества и видам",
        tg: "Созишномаҳои имзошуда аз рӯи самти ҳамкорӣ ва навъ",
        uz: "Hamkorlik sohalari va turlar boʻyicha imzolangan shartnomalar",
      },
      measure: "agreements",
      by: ["scope"],
      across: "type",
    }),
  ],
});

/** A table with notes after those on its numbers, and before its provenance. */
function withNotes(notes: readonly Phrase[], table: CountTable): CountTable {
  const isProvenance = ({ message }: Phrase): boolean => message === "provenance";
  const before = table.notes.filter((note) => !isProvenance(note));
  return { ...table, notes: [...before, ...notes, ...table.notes.filter(isProvenance)] };
}

/** Of a day that is over: how many of the proposed and prepared ones have no date, so that they may be of later. */
function stagesWithoutDate(request: ReportRequest): Phrase[] {
  if (!request.context.question.isDayOver) return [];
  const found = selectedAgreements(request).agreements.filter(isStageWithoutDate);
  if (found.length === 0) return [];
  const number = withRecords(countCell(exactly(found.length)), found);
  return [filledPhrase(perhapsLater, { number })];
}

const perhapsLater: Sentence = {
  en: "Proposed or prepared without a date on record, so perhaps only after this day: {number}.",
  ru: "Предложены или готовятся без указания даты, возможно, уже после этого дня: {number}.",
  tg: "Бе зикри сана пешниҳод ё таҳия шудаанд, шояд баъд аз ин рӯз: {number}.",
  uz: "Sanasi koʻrsatilmay taklif etilgan yoki tayyorlanayotgan, ehtimol shu kundan keyin: {number} ta.",
};
