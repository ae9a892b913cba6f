import { defineKind } from "./define-kind.ts";
import { country, identifiers } from "./fields/codes.ts";
import { listOf, mapOf, together } from "./fields/composites.ts";
import { date, endDate } from "./fields/dates.ts";
import { personNumber } from "./fields/numbers.ts";
import { line, reference, text } from "./fields/words.ts";
import { commonFields, contacts, enrolmentYear, measured, studentNumber } from "./shared-fields.ts";

const claim = together(
  mapOf({
    text: text("The figure in the words it was published in."),
    ...measured,
    as_of: endDate("The day the figure speaks of.").optional(),
    source: line("Where it was published.").optional(),
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
  about: "A home institution whose work is recorded.",
  fields: mapOf({
    name: text("Its official name."),
    aliases: listOf(line("Another spelling."), "Every other spelling of the name.").optional(),
    short: line("Its short name.").optional(),
    parent: reference("The partner it is a branch of.", "partners").optional(),
    country: country("Where it is."),
    city: line("Its city.").optional(),
    address: line("Its address.").optional(),
    established: date("When it was founded.").optional(),
    ids: identifiers().optional(),
    website: line("Its website.").optional(),
    contacts: contacts.optional(),
    enrolment: listOf(
      mapOf({
        year: enrolmentYear,
        students: studentNumber,
        international: personNumber("How many of them from abroad.", "part").optional(),
      }),
      "How many students it had, year by year.",
    ).optional(),
    claims: listOf(claim, "Figures it has published, which the records are to account for.").optional(),
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
    claims: { en: "Claims", ru: "Заявленные показатели", tg: "Нишондодҳои эълоншуда", uz: "Eʼlon qilingan raqamlar" },
    as_of: { en: "As of", ru: "На дату", tg: "Ба санаи", uz: "Qaysi sanaga" },
  },
});
