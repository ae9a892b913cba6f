import { directions, modes, purposes, travellers } from "./choices.ts";
import { defineKind } from "./define-kind.ts";
import { country, iscedField, money } from "./fields/codes.ts";
import { listOf, mapOf, withMeaning } from "./fields/composites.ts";
import { date, endDate, term } from "./fields/dates.ts";
import { count, countOrZero, number } from "./fields/numbers.ts";
import { choice, line, reference } from "./fields/words.ts";
import { commonFields, institutionField, level } from "./shared-fields.ts";

const person = mapOf({
  name: line("The person's name."),
  position: line("The person's office or degree.").optional(),
  year_of_study: line("The year of study.").optional(),
  award: line("A prize or certificate.").optional(),
  citizenship: country("The country the person is a citizen of.").optional(),
  sex: choice("The person's sex.", ["female", "male"]).optional(),
});

/** Periods that persons spend abroad, or at an institution abroad without travelling. */
export const mobilities = defineKind({
  name: "mobilities",
  about: "A person or group crosses a border, or a period of virtual study or teaching.",
  fields: mapOf({
    ...institutionField,
    direction: choice("Which way they go.", directions),
    who: choice("Who travels.", travellers),
    purpose: choice("What for.", purposes),
    partner: reference("Where they go to or come from.", "partners").optional(),
    country: country("Where they go to or come from, when there is no partner.").optional(),
    agreement: reference("The agreement it happens under.", "agreements").optional(),
    project: reference("The project that pays or plans it.", "projects").optional(),
    event: reference("The event they come for.", "events").optional(),
    number: line("The office's or the nomination's own number; another number is another journey.").optional(),
    count: count("How many persons; absent: the number of `persons`, else one.").optional(),
    women: countOrZero("How many of these are women.").optional(),
    citizenship: country("The country all of them are citizens of.").optional(),
    persons: listOf(person, "Who they are; names show only where they are asked for.").optional(),
    level: level.optional(),
    field: iscedField("The field of education, ISCED-F 2013.").optional(),
    starts: date("The first day.").optional(),
    ends: endDate("The last day.").optional(),
    term: term(
      "An academic year or term, instead of both dates; queries, columns and sorting take its days for `starts` and `ends`.",
    ).optional(),
    days: number("How many days it took, where that is known and the days are not.").optional(),
    mode: choice("How; `physical` where absent.", modes).optional(),
    stage: choice("While it has not happened.", ["planned", "cancelled"]).optional(),
    funding: listOf(
      mapOf({ source: line("Who pays."), amount: money("How much.").optional() }),
      "Who pays for it.",
    ).optional(),
    visa: withMeaning("The visa.", mapOf({ expires: endDate("Its last day.") })).optional(),
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
