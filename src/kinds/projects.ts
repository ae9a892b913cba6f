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
  fields: mapOf({
    ...institutionField,
    acronym: line().optional(),
    title: text().optional(),
    aliases: listOf(line()).optional(),
    programme: vocabularyWord(programmes, "programme").optional(),
    action: line().optional(),
    number: line().optional(),
    role: choice(["coordinator", "partner", "associated"]).optional(),
    coordinator: reference("partners").optional(),
    former_coordinators: partners.optional(),
    partners: partners.optional(),
    countries: guestCountries.optional(),
    agreement: reference("agreements").optional(),
    call: line().optional(),
    deadline: endDate().optional(),
    submitted: date().optional(),
    stage: choice(["proposed", "rejected", "cancelled", "running", "completed"]).optional(),
    starts: date().optional(),
    ends: endDate().optional(),
    fields: listOf(iscedField()).optional(),
    budget: oneOrMore(money, "currency").optional(),
    share: oneOrMore(money, "currency").optional(),
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
