import { programmes } from "./choices.ts";
import { defineKind } from "./define-kind.ts";
import { iscedField, money } from "./fields/codes.ts";
import { listOf, mapOf, oneOrMore } from "./fields/composites.ts";
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
    former_coordinators: partners("Who led it before.").optional(),
    partners: partners("Who else takes part.").optional(),
    countries: guestCountries("Countries of partners that are not named.").optional(),
    agreement: reference("The agreement it carries out.", "agreements").optional(),
    call: line("The call for proposals it answers.").optional(),
    deadline: endDate("The last day for applying.").optional(),
    submitted: date("When the application was sent.").optional(),
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
    budget: oneOrMore(money("A sum."), "The whole budget; one sum a currency.", "currency").optional(),
    share: oneOrMore(money("A sum."), "The institution's share; one sum a currency.", "currency").optional(),
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
    coordinator: {
      en: "Coordinator",
      ru: "Координатор",
      tg: "Ҳамоҳангсоз",
      uz: "Koordinator",
      by: { ru: "координаторам", uz: "koordinatorlar" },
    },
    former_coordinators: {
      en: "Former coordinators",
      ru: "Прежние координаторы",
      tg: "Ҳамоҳангсозони пешина",
      uz: "Avvalgi koordinatorlar",
      by: { ru: "прежним координаторам", uz: "avvalgi koordinatorlar" },
    },
    call: {
      en: "Call",
      ru: "Конкурс",
      tg: "Озмуни лоиҳаҳо",
      uz: "Tanlov eʼloni",
      by: { ru: "конкурсам", uz: "tanlov eʼlonlari" },
    },
    deadline: {
      en: "Deadline",
      ru: "Срок подачи",
      tg: "Муҳлати пешниҳод",
      uz: "Topshirish muddati",
      by: { ru: "срокам подачи", uz: "topshirish muddatlari" },
    },
    submitted: {
      en: "Submitted",
      ru: "Подано",
      tg: "Санаи пешниҳод",
      uz: "Topshirilgan",
      by: { ru: "датам подачи", uz: "topshirilgan sanalar" },
    },
    budget: { en: "Budget", ru: "Бюджет", tg: "Буҷет", uz: "Byudjet" },
    share: { en: "Share", ru: "Доля вуза", tg: "Саҳми мо", uz: "Ulushimiz" },
  },
  rules: [{ oneOf: ["title", "acronym"] }],
});
