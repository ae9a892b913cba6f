import { programmes } from "./choices.ts";
import { defineKind } from "./define-kind.ts";
import { iscedField, money } from "./fields/codes.ts";
import { listOf, mapOf } from "./fields/composites.ts";
import { date, endDate } from "./fields/dates.ts";
import { choice, line, reference, text, vocabularyWord } from "./fields/words.ts";
import { commonFields, guestCountries, institutionField, outputs, partners } from "./shared-fields.ts";

/** Projects an institution takes part in. */
export const projects = defineKind({
  name: "projects",
  about: "A project the institution takes part in; the same project at two institutions is a record each.",
  fields: mapOf({
    ...institutionField,
    acronym: line("Its acronym.").optional(),
    title: text("Its title.").optional(),
    aliases: listOf(line("Another spelling."), "Other spellings of acronym or title.").optional(),
    programme: vocabularyWord("Who funds it.", programmes, "programme").optional(),
    action: line("The programme's action or key action.").optional(),
    number: line("Its grant number.").optional(),
    role: choice("The institution's part in it.", ["coordinator", "partner", "associated"]).optional(),
    coordinator: reference("Who leads it.", "partners").optional(),
    partners: partners("Who else takes part.").optional(),
    countries: guestCountries("Countries of partners that are not named.").optional(),
    agreement: reference("The agreement it carries out.", "agreements").optional(),
    stage: choice("While it is not running, or where no dates are known.", [
      "proposed",
      "rejected",
      "cancelled",
      "running",
      "completed",
    ]).optional(),
    starts: date("Its first day.").optional(),
    ends: endDate("Its last day.").optional(),
    fields: listOf(iscedField("A field of education."), "Fields of education, ISCED-F 2013.").optional(),
    budget: money("The whole budget.").optional(),
    share: money("The institution's share.").optional(),
    outputs: outputs.optional(),
    ...commonFields,
  }),
  titles: {
    acronym: { en: "Acronym", ru: "Акроним", tg: "Ихтисора", uz: "Akronim" },
    programme: {
      en: "Programme",
      ru: "Программа",
      tg: "Барнома",
      uz: "Dastur",
      by: { ru: "программам", uz: "dasturlar" },
    },
    action: {
      en: "Action",
      ru: "Действие программы",
      tg: "Иқдом",
      uz: "Dastur yoʻnalishi",
      by: { ru: "действиям программы", uz: "dastur yoʻnalishlari" },
    },
    number: { en: "Number", ru: "Номер", tg: "Рақам", uz: "Raqami" },
    coordinator: {
      en: "Coordinator",
      ru: "Координатор",
      tg: "Ҳамоҳангсоз",
      uz: "Koordinator",
      by: { ru: "координаторам", uz: "koordinatorlar" },
    },
    budget: { en: "Budget", ru: "Бюджет", tg: "Буҷет", uz: "Byudjet" },
    share: { en: "Share", ru: "Доля вуза", tg: "Саҳми мо", uz: "Ulushimiz" },
  },
  rules: [{ oneOf: ["title", "acronym"] }],
});
