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
  about: "A joint faculty or degree, a scientific school, a centre or laboratory run together.",
  fields: mapOf({
    ...institutionField,
    type: choice("What it is.", jointProgrammeTypes),
    title: text("What it is called."),
    partners: partners("Who runs it with the institution.").optional(),
    countries: guestCountries("Countries of partners that are not named.").optional(),
    agreement: reference("The agreement it rests on.", "agreements").optional(),
    project: reference("The project it came from.", "projects").optional(),
    persons: personsWithPartner("Who heads it; names show only where they are asked for.").optional(),
    topics: listOf(text("A field of work."), "What it works on.").optional(),
    specialties: listOf(
      mapOf({ code: line("The national code.").optional(), name: text("The specialty's name.") }),
      "What is studied.",
    ).optional(),
    level: level.optional(),
    years_home: years("Years of study at home.").optional(),
    years_abroad: years("Years of study abroad.").optional(),
    stage: choice("While it does not run yet.", ["proposed", "in-preparation"]).optional(),
    starts: date("Its first day.").optional(),
    ends: endDate("Its last day.").optional(),
    enrolment: listOf(
      mapOf({ year: enrolmentYear, students: count("How many students.") }),
      "How many students it had, year by year.",
    ).optional(),
    cost: money("What it cost.").optional(),
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
