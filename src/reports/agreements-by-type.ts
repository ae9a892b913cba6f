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
        en: "The state is that on the day; undated: without any date, so that nobody can tell whether they are in force.",
        ru: "Статус указан на дату, приведённую ниже; «без даты» — у соглашения нет ни одной даты, и неизвестно, действует ли оно.",
        tg: "Ҳолат дар рӯзи додашуда нишон дода мешавад; бе сана: ягон сана надоранд ва амал карданашон номаълум аст.",
        uz: "Holat quyida koʻrsatilgan kunga berilgan; “sanasi yoʻq” – birorta ham sanasi boʻlmagani uchun amalda ekani nomaʼlum.",
      },
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
