import { partnerTypes } from "./choices.ts";
import { defineKind } from "./define-kind.ts";
import { country, identifiers } from "./fields/codes.ts";
import { listOf, mapOf, oneOrMore } from "./fields/composites.ts";
import { endDate } from "./fields/dates.ts";
import { number, rank } from "./fields/numbers.ts";
import { choice, line, reference, text } from "./fields/words.ts";
import { commonFields, contacts, partners as partnerList } from "./shared-fields.ts";

/** Everybody the institutions work with. */
export const partners = defineKind({
  name: "partners",
  fields: mapOf({
    name: text(),
    aliases: listOf(line()).optional(),
    type: choice(partnerTypes),
    country: country().optional(),
    city: line().optional(),
    parent: reference("partners").optional(),
    successor: oneOrMore(reference("partners")).optional(),
    closed: endDate().optional(),
    distinct_from: partnerList.optional(),
    partner_of: listOf(reference("institutions")).optional(),
    ids: identifiers.optional(),
    website: line().optional(),
    rankings: listOf(
      mapOf({
        system: choice(["qs", "the", "arwu", "other"]),
        year: number(),
        rank: rank(),
      }),
    ).optional(),
    contacts: contacts.optional(),
    ...commonFields,
  }),
  titles: {
    successor: {
      en: "Successor",
      ru: "Правопреемник",
      tg: "Вориси ҳуқуқӣ",
      uz: "Vorisi",
      by: { ru: "правопреемникам", uz: "vorislar" },
    },
    closed: {
      en: "Closed",
      ru: "Закрыт",
      tg: "Санаи баста шудан",
      uz: "Tugatilgan",
      by: { ru: "датам закрытия", uz: "tugatilgan sanalar" },
    },
    distinct_from: {
      en: "Not the same as",
      ru: "Не путать с",
      tg: "Ба инҳо баробар нест",
      uz: "Bular bilan bir emas",
      by: { ru: "похожим партнёрам", uz: "oʻxshash hamkorlar" },
    },
    partner_of: {
      en: "Partner of",
      ru: "Партнёр вуза",
      tg: "Шарики муассиса",
      uz: "Kimning hamkori",
      by: { ru: "вузам", uz: "hamkor muassasalar" },
    },
    rankings: { en: "Rankings", ru: "Рейтинги", tg: "Рейтингҳо", uz: "Reytinglar" },
    system: { en: "System", ru: "Рейтинг", tg: "Рейтинг", uz: "Reyting tizimi" },
    rank: { en: "Rank", ru: "Место", tg: "Мақом", uz: "Oʻrni" },
  },
});
