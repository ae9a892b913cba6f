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
  direction: choice(directions),
  who: choice(["student", "staff"]),
  per_year: personNumber(),
  months: number().optional(),
  purpose: oneOrMore(choice(purposes)).optional(),
  level: oneOrMore(level).optional(),
  field: oneOrMore(iscedField()).optional(),
  from: academicYear().optional(),
  to: academicYear().optional(),
});

const commitment = mapOf({
  text: text(),
  ...measured,
  due: endDate().optional(),
});

/** Signed or prepared papers, not mere partnerships. */
export const agreements = defineKind({
  name: "agreements",
  fields: mapOf({
    ...institutionField,
    partners: partners.optional(),
    countries: guestCountries.optional(),
    type: choice(agreementTypes),
    title: text().optional(),
    scope: scope.optional(),
    stage: choice(["proposed", "in-preparation"]).optional(),
    signed: date().optional(),
    starts: date().optional(),
    ends: endDate().optional(),
    terminated: endDate().optional(),
    confirmed: date().optional(),
    renewal: choice(["automatic", "by-consent", "not-renewable"]).optional(),
    notice_months: number().optional(),
    replaces: reference("agreements").optional(),
    amends: reference("agreements").optional(),
    under: reference("agreements").optional(),
    basis: text().optional(),
    fields: listOf(iscedField()).optional(),
    quotas: listOf(quota).optional(),
    commitments: listOf(commitment).optional(),
    outputs: outputs.optional(),
    documents: listOf(line()).optional(),
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
