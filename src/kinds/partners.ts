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
  about: "Somebody the institutions work with: a university, a company, an embassy, a programme's agency.",
  fields: mapOf({
    name: text("Its official name."),
    aliases: listOf(line("Another spelling."), "Every other spelling and script of the name.").optional(),
    type: choice("What it is.", partnerTypes),
    country: country("Where it is; an embassy's is the country it represents.").optional(),
    city: line("Its city.").optional(),
    parent: reference("The partner it is a branch of.", "partners").optional(),
    successor: oneOrMore(
      reference("The partner that took its place.", "partners"),
      "The partner that took its place; several where it was split.",
    ).optional(),
    closed: endDate("When it ceased to exist.").optional(),
    distinct_from: partnerList("Partners that look like this one and are not.").optional(),
    partner_of: listOf(
      reference("A home institution.", "institutions"),
      "Who names it as a partner though no agreement is known.",
    ).optional(),
    ids: identifiers().optional(),
    website: line("Its website.").optional(),
    rankings: listOf(
      mapOf({
        system: choice("Whose ranking.", ["qs", "the", "arwu", "other"]),
        year: number("The ranking's year."),
        rank: rank("Its place: 601, 801-900, 1501+."),
      }),
      "Its places in international rankings.",
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
