import { jointProgrammeTypes } from "./choices.ts";
import { defineKind } from "./define-kind.ts";
import { money } from "./fields/codes.ts";
import { listOf, mapOf } from "./fields/composites.ts";
import { date, endDate } from "./fields/dates.ts";
import { count, years } from "./fields/numbers.ts";
import { choice, line, reference, text } from "./fields/words.ts";
import {
  commonFields,
  enrolmentYear,
  guestCountries,
  institutionField,
  level,
  outputs,
  partners,
  personsWithPartner,
} from "./shared-fields.ts";

/** Joint faculties and degrees, scientific schools, centres. */
export const jointProgrammes = defineKind({
  name: "joint-programmes",
  fields: mapOf({
    ...institutionField,
    type: choice(jointProgrammeTypes),
    title: text(),
    partners: partners.optional(),
    countries: guestCountries.optional(),
    agreement: reference("agreements").optional(),
    project: reference("projects").optional(),
    persons: personsWithPartner.optional(),
    topics: listOf(text()).optional(),
    specialties: listOf(mapOf({ code: line().optional(), name: text() })).optional(),
    level: level.optional(),
    years_home: years().optional(),
    years_abroad: years().optional(),
    stage: choice(["proposed", "in-preparation"]).optional(),
    starts: date().optional(),
    ends: endDate().optional(),
    enrolment: listOf(mapOf({ year: enrolmentYear, students: count() })).optional(),
    cost: money.optional(),
    outputs: outputs.optional(),
    ...commonFields,
  }),
  titles: {
    topics: { en: "Topics", ru: "Тематика", tg: "Мавзуъҳо", uz: "Mavzular" },
    specialties: { en: "Specialties", ru: "Специальности", tg: "Ихтисосҳо", uz: "Mutaxassisliklar" },
    code: { en: "Code", ru: "Шифр", tg: "Рамз", uz: "Kodi" },
    years_home: {
      en: "Years at home",
      ru: "Лет в своём вузе",
      tg: "Солҳои таҳсил дар муассиса",
      uz: "Oʻzimizda (yil)",
      by: { ru: "числу лет в своём вузе", uz: "oʻzimizdagi oʻqish yillari" },
    },
    years_abroad: {
      en: "Years abroad",
      ru: "Лет за рубежом",
      tg: "Солҳои таҳсил дар хориҷа",
      uz: "Xorijda (yil)",
      by: { ru: "числу лет за рубежом", uz: "xorijdagi oʻqish yillari" },
    },
    cost: { en: "Cost", ru: "Стоимость", tg: "Хароҷот", uz: "Narxi" },
  },
});
