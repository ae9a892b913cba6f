import { directions, eventTypes } from "./choices.ts";
import { defineKind } from "./define-kind.ts";
import { country } from "./fields/codes.ts";
import { mapOf, withMeaning } from "./fields/composites.ts";
import { date, endDate, term } from "./fields/dates.ts";
import { count, number } from "./fields/numbers.ts";
import { choice, reference, text } from "./fields/words.ts";
import {
  commonFields,
  followUps,
  guestCountries,
  institutionField,
  outputs,
  partners,
  personsWithPartner,
} from "./shared-fields.ts";

/** Visits, meetings, conferences, lectures, courses. */
export const events = defineKind({
  name: "events",
  about: "A visit, meeting, conference, lecture or course; one journey is one event.",
  fields: mapOf({
    ...institutionField,
    type: choice("What it is; a visit with a signing is a visit.", eventTypes),
    title: text("What it is called."),
    direction: choice("Which way the guests travel; absent at home and online.", directions).optional(),
    mode: choice("How; `physical` where absent.", ["physical", "virtual", "blended"]).optional(),
    stage: choice("While it has not happened.", ["planned", "cancelled"]).optional(),
    starts: date("The first day.").optional(),
    ends: endDate("The last day.").optional(),
    term: term(
      "An academic year or term, instead of both dates; queries, columns and sorting take its days for `starts` and `ends`.",
    ).optional(),
    place: text("Where: city, building.").optional(),
    country: country("The country where it is held.").optional(),
    partners: partners("Who takes part.").optional(),
    countries: guestCountries("Countries of guests without a named partner.").optional(),
    agreement: reference("The agreement it carries out.", "agreements").optional(),
    project: reference("The project it belongs to.", "projects").optional(),
    persons: personsWithPartner("Who took part; names show only where they are asked for.").optional(),
    participants: withMeaning(
      "How many took part.",
      mapOf({
        students: count("Students.").optional(),
        staff: count("Staff.").optional(),
        guests: count("Guests.").optional(),
      }),
    ).optional(),
    hours: number("Its length in hours.").optional(),
    outputs: outputs.optional(),
    follow_ups: followUps.optional(),
    ...commonFields,
  }),
  titles: {
    place: {
      en: "Place",
      ru: "Место проведения",
      tg: "Макон",
      uz: "Joyi",
      by: { ru: "местам проведения", uz: "oʻtkazilgan joylar" },
    },
    participants: { en: "Participants", ru: "Число участников", tg: "Иштирокчиён", uz: "Ishtirokchilar" },
    staff: { en: "Staff", ru: "Сотрудники", tg: "Кормандон", uz: "Xodimlar" },
    guests: { en: "Guests", ru: "Гости", tg: "Меҳмонон", uz: "Mehmonlar" },
    hours: { en: "Hours", ru: "Часы", tg: "Соат", uz: "Soat", by: { ru: "числу часов", uz: "soatlar soni" } },
    follow_ups: { en: "Follow-ups", ru: "Дальнейшие действия", tg: "Корҳои минбаъда", uz: "Keyingi vazifalar" },
  },
  rules: [{ field: "term", insteadOf: ["starts", "ends"] }],
});
