import { directions, modes, purposes, travellers } from "./choices.ts";
import { defineKind } from "./define-kind.ts";
import { country, iscedField, money } from "./fields/codes.ts";
import { listOf, mapOf } from "./fields/composites.ts";
import { date, endDate, term } from "./fields/dates.ts";
import { count, countOrZero, number } from "./fields/numbers.ts";
import { choice, line, reference } from "./fields/words.ts";
import { commonFields, institutionField, level } from "./shared-fields.ts";

const person = mapOf({
  name: line(),
  position: line().optional(),
  year_of_study: line().optional(),
  award: line().optional(),
  citizenship: country().optional(),
  sex: choice(["female", "male"]).optional(),
});

/** Periods that persons spend abroad, or at an institution abroad without travelling. */
export const mobilities = defineKind({
  name: "mobilities",
  fields: mapOf({
    ...institutionField,
    direction: choice(directions),
    who: choice(travellers),
    purpose: choice(purposes),
    partner: reference("partners").optional(),
    country: country().optional(),
    agreement: reference("agreements").optional(),
    project: reference("projects").optional(),
    event: reference("events").optional(),
    number: line().optional(),
    count: count().optional(),
    women: countOrZero().optional(),
    citizenship: country().optional(),
    persons: listOf(person).optional(),
    level: level.optional(),
    field: iscedField().optional(),
    starts: date().optional(),
    ends: endDate().optional(),
    term: term().optional(),
    days: number().optional(),
    mode: choice(modes).optional(),
    stage: choice(["planned", "cancelled"]).optional(),
    funding: listOf(mapOf({ source: line(), amount: money.optional() })).optional(),
    visa: mapOf({ expires: endDate() }).optional(),
    ...commonFields,
  }),
  titles: {
    event: {
      en: "Event",
      ru: "Мероприятие",
      tg: "Чорабинӣ",
      uz: "Tadbir",
      by: { ru: "мероприятиям", uz: "tadbirlar" },
    },
    year_of_study: { en: "Year of study", ru: "Курс", tg: "Курси таҳсил", uz: "Kursi" },
    award: { en: "Award", ru: "Награда", tg: "Мукофот", uz: "Mukofoti" },
    women: { en: "Women", ru: "Женщины", tg: "Занон", uz: "Ayollar", by: { ru: "числу женщин", uz: "ayollar soni" } },
    citizenship: {
      en: "Citizenship",
      ru: "Гражданство",
      tg: "Шаҳрвандӣ",
      uz: "Fuqaroligi",
      by: { ru: "гражданству", uz: "fuqaroliklar" },
    },
    sex: { en: "Sex", ru: "Пол", tg: "Ҷинс", uz: "Jinsi", by: { ru: "полу", uz: "jinslar" } },
    days: { en: "Days", ru: "Дней", tg: "Рӯз", uz: "Kun", by: { ru: "числу дней", uz: "kunlar soni" } },
    funding: { en: "Funding", ru: "Финансирование", tg: "Маблағгузорӣ", uz: "Moliyalashtirish" },
    visa: { en: "Visa", ru: "Виза", tg: "Раводид", uz: "Viza" },
    expires: { en: "Expires", ru: "Действительна до", tg: "Эътибор дорад то", uz: "Amal qilish muddati" },
  },
  rules: [{ field: "term", insteadOf: ["starts", "ends"] }],
});
