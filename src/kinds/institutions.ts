import { defineKind } from "./define-kind.ts";
import { country, identifiers } from "./fields/codes.ts";
import { listOf, mapOf, together } from "./fields/composites.ts";
import { date, endDate } from "./fields/dates.ts";
import { personNumber } from "./fields/numbers.ts";
import { line, reference, text } from "./fields/words.ts";
import { commonFields, contacts, enrolmentYear, measured, studentNumber } from "./shared-fields.ts";

const claim = together(
  mapOf({
    text: text(),
    ...measured,
    as_of: endDate().optional(),
    source: line().optional(),
  }),
  ["measure", "count"],
  (present, missing) => ({
    message: {
      en: `this claim has \`${present}\` but no \`${missing}\``,
      ru: `у этого заявленного числа есть \`${present}\`, но нет \`${missing}\``,
      tg: `ин рақами эълоншуда \`${present}\` дорад, вале \`${missing}\` надорад`,
      uz: `bu eʼlon qilingan sonda \`${present}\` bor, lekin \`${missing}\` yoʻq`,
    },
    help: {
      en: "a claim names both, or neither",
      ru: "нужны оба поля или ни одного",
      tg: "ҳар ду майдон лозим аст ё ҳеҷ кадом",
      uz: "yo ikkala maydon boʻlsin, yo hech qaysisi",
    },
  }),
);

/** The home institutions whose work is recorded. */
export const institutions = defineKind({
  name: "institutions",
  fields: mapOf({
    name: text(),
    aliases: listOf(line()).optional(),
    short: line().optional(),
    parent: reference("partners").optional(),
    country: country(),
    city: line().optional(),
    address: line().optional(),
    established: date().optional(),
    ids: identifiers.optional(),
    website: line().optional(),
    contacts: contacts.optional(),
    enrolment: listOf(
      mapOf({
        year: enrolmentYear,
        students: studentNumber,
        international: personNumber("part").optional(),
      }),
    ).optional(),
    claims: listOf(claim).optional(),
    ...commonFields,
  }),
  titles: {
    short: { en: "Short name", ru: "Сокращение", tg: "Номи кӯтоҳ", uz: "Qisqa nomi" },
    address: { en: "Address", ru: "Адрес", tg: "Суроға", uz: "Manzil" },
    established: {
      en: "Established",
      ru: "Основан",
      tg: "Санаи таъсис",
      uz: "Tashkil etilgan",
      by: { ru: "годам основания", uz: "tashkil etilgan yillar" },
    },
    international: { en: "International", ru: "Иностранные", tg: "Донишҷӯёни хориҷӣ", uz: "Xorijiylari" },
    claims: { en: "Claims", ru: "Заявленные показатели", tg: "Рақамҳои эълоншуда", uz: "Eʼlon qilingan raqamlar" },
    as_of: { en: "As of", ru: "На дату", tg: "Ба санаи", uz: "Qaysi sanaga" },
  },
});
