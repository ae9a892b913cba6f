import { measureTable } from "./counting/measure-table.ts";
import { defineReport } from "./define-report.ts";

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
