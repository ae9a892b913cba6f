import { agreementTypes, directions, purposes } from "./choices.ts";
import { defineKind } from "./define-kind.ts";
import { iscedField } from "./fields/codes.ts";
import { listOf, mapOf, oneOrMore } from "./fields/composites.ts";
import { academicYear, date, endDate } from "./fields/dates.ts";
import { number, personNumber } from "./fields/numbers.ts";
import { choice, line, reference, text } from "./fields/words.ts";
import {
  commonFields,
  guestCountries,
  institutionField,
  level,
  measured,
  outputs,
  partners,
  scope,
} from "./shared-fields.ts";

const quota = mapOf({
  direction: choice("Which way they go.", directions),
  who: choice("Students or staff.", ["student", "staff"]),
  per_year: personNumber("How many persons a year."),
  months: number("How many months each.").optional(),
  purpose: oneOrMore(choice("What for.", purposes), "What for; any where absent.").optional(),
  level: oneOrMore(
    level,
    "The level of study, by EQF: `specialist` and `master` are both 7; any where absent.",
  ).optional(),
  field: oneOrMore(
    iscedField("A field of education."),
    "The field of education, ISCED-F 2013; any where absent.",
  ).optional(),
  from: academicYear("The first academic year in which it holds.").optional(),
  to: academicYear("The last academic year in which it holds.").optional(),
});

const commitment = mapOf({
  text: text("What was promised."),
  ...measured,
  due: endDate("By when.").optional(),
});

/** Signed or prepared papers, not mere partnerships. */
export const agreements = defineKind({
  name: "agreements",
  about: "A signed or prepared paper, not a mere partnership.",
  fields: mapOf({
    ...institutionField,
    partners: partners("The other parties.").optional(),
    countries: guestCountries("The parties' countries, when partners are not named.").optional(),
    type: choice("What the paper calls itself.", agreementTypes),
    title: text("Its title.").optional(),
    scope: scope.optional(),
    stage: choice("Only while unsigned.", ["proposed", "in-preparation"]).optional(),
    signed: date("When it was signed.").optional(),
    starts: date("When it takes effect.").optional(),
    ends: endDate("Its last day in force.").optional(),
    terminated: endDate("When it was ended early.").optional(),
    confirmed: date("A source of that day says it is in force.").optional(),
    renewal: choice("What happens at the end.", ["automatic", "by-consent", "not-renewable"]).optional(),
    notice_months: number("How many months before the end it must be renewed or given up.").optional(),
    replaces: reference("The agreement it takes the place of.", "agreements").optional(),
    amends: reference("The agreement it is an addendum to.", "agreements").optional(),
    under: reference("The agreement it belongs to.", "agreements").optional(),
    basis: text("A treaty or protocol, not ours, that it rests on.").optional(),
    fields: listOf(iscedField("A field of education."), "Fields of education, ISCED-F 2013.").optional(),
    quotas: listOf(quota, "How many persons may go or come each year.").optional(),
    commitments: listOf(commitment, "What the parties promised.").optional(),
    outputs: outputs.optional(),
    documents: listOf(line("A URL, or a path relative to the registry."), "The papers themselves.").optional(),
    ...commonFields,
  }),
  titles: {
    scope: {
      en: "Scope",
      ru: "Направления сотрудничества",
      tg: "Самтҳои ҳамкорӣ",
      uz: "Hamkorlik sohalari",
      by: { ru: "направлениям сотрудничества", uz: "hamkorlik sohalari" },
    },
    signed: {
      en: "Signed",
      ru: "Подписано",
      tg: "Санаи имзо",
      uz: "Imzolangan",
      by: { ru: "датам подписания", uz: "imzolangan sanalar" },
    },
    terminated: {
      en: "Terminated",
      ru: "Расторгнуто",
      tg: "Санаи қатъ",
      uz: "Bekor qilingan",
      by: { ru: "датам расторжения", uz: "bekor qilingan sanalar" },
    },
    confirmed: {
      en: "Confirmed",
      ru: "Подтверждено",
      tg: "Санаи тасдиқ",
      uz: "Amaldaligi tasdiqlangan",
      by: { ru: "датам подтверждения", uz: "tasdiqlangan sanalar" },
    },
    renewal: {
      en: "Renewal",
      ru: "Продление",
      tg: "Тамдид",
      uz: "Uzaytirish",
      by: { ru: "порядку продления", uz: "uzaytirish tartibi" },
    },
    notice_months: {
      en: "Notice in months",
      ru: "Уведомление за (мес.)",
      tg: "Огоҳӣ пеш аз (моҳ)",
      uz: "Ogohlantirish muddati (oy)",
      by: { ru: "сроку уведомления", uz: "ogohlantirish muddatlari" },
    },
    replaces: {
      en: "Replaces",
      ru: "Взамен",
      tg: "Созишномаи пешина",
      uz: "Avvalgi shartnoma",
      by: { ru: "заменённым соглашениям", uz: "avvalgi shartnomalar" },
    },
    amends: {
      en: "Addendum to",
      ru: "Дополнение к",
      tg: "Созишномаи тағйирёфта",
      uz: "Qaysi shartnomaga qoʻshimcha",
      by: { ru: "дополняемым соглашениям", uz: "qoʻshimcha kiritilgan shartnomalar" },
    },
    under: {
      en: "Belongs to",
      ru: "В рамках",
      tg: "Дар доираи",
      uz: "Asosiy shartnoma",
      by: { ru: "основным соглашениям", uz: "asosiy shartnomalar" },
    },
    basis: { en: "Basis", ru: "Основание", tg: "Асос", uz: "Huquqiy asosi" },
    quotas: { en: "Quotas", ru: "Квоты", tg: "Квотаҳо", uz: "Kvotalar" },
    per_year: { en: "Per year", ru: "В год", tg: "Дар як сол", uz: "Yiliga" },
    months: { en: "Months", ru: "Месяцев", tg: "Моҳ", uz: "Oy" },
    from: { en: "From year", ru: "С учебного года", tg: "Аз соли таҳсили", uz: "Oʻquv yilidan" },
    to: { en: "To year", ru: "По учебный год", tg: "То соли таҳсили", uz: "Oʻquv yiligacha" },
    commitments: { en: "Commitments", ru: "Обязательства", tg: "Уҳдадориҳо", uz: "Majburiyatlar" },
    documents: { en: "Documents", ru: "Документы", tg: "Ҳуҷҷатҳо", uz: "Hujjatlar" },
  },
  rules: [{ oneOf: ["partners", "countries"], unless: "amends" }],
});
