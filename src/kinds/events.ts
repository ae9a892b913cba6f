import { directions, eventTypes } from "./choices.ts";
import { defineKind } from "./define-kind.ts";
import { country } from "./fields/codes.ts";
import { mapOf } from "./fields/composites.ts";
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
  fields: mapOf({
    ...institutionField,
    type: choice(eventTypes),
    title: text(),
    direction: choice(directions).optional(),
    mode: choice(["physical", "virtual", "blended"]).optional(),
    stage: choice(["planned", "cancelled"]).optional(),
    starts: date().optional(),
    ends: endDate().optional(),
    term: term().optional(),
    place: text().optional(),
    country: country().optional(),
    partners: partners.optional(),
    countries: guestCountries.optional(),
    agreement: reference("agreements").optional(),
    project: reference("projects").optional(),
    persons: personsWithPartner.optional(),
    participants: mapOf({
      students: count().optional(),
      staff: count().optional(),
      guests: count().optional(),
    }).optional(),
    hours: number().optional(),
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
