import type { partners } from "../partners.ts";
import { type FieldMeanings, within } from "./field-meanings.ts";
import {
  branchOf,
  commonMeanings,
  contactMeanings,
  identifierMeanings,
  itsCity,
  itsWebsite,
  officialName,
  whatItIs,
} from "./shared-meanings.ts";

/** What the fields of a partner mean. */
export const partnerMeanings: FieldMeanings<typeof partners.fields> = {
  name: officialName,
  aliases: {
    en: "Every other spelling and script of the name.",
    ru: "Все другие написания названия, на любом алфавите.",
    tg: "Ҳамаи навишти дигари ном, бо ҳар алифбо.",
    uz: "Nomning boshqa barcha yozilishlari, istalgan alifboda.",
  },
  type: whatItIs,
  country: {
    en: "Where it is; an embassy's is the country it represents.",
    ru: "Где находится; у посольства — страна, которую оно представляет.",
    tg: "Дар куҷост; барои сафорат кишваре, ки намояндагӣ мекунад.",
    uz: "Qayerda; elchixona uchun u vakil boʻlgan mamlakat.",
  },
  city: itsCity,
  parent: branchOf,
  successor: {
    en: "The partner that took its place; several where it was split.",
    ru: "Партнёр, занявший его место; несколько, если он разделился.",
    tg: "Шарике, ки ҷойи онро гирифт; якчандто, агар тақсим шуда бошад.",
    uz: "Oʻrnini olgan hamkor; boʻlingan boʻlsa, bir nechta.",
  },
  closed: {
    en: "When it ceased to exist.",
    ru: "Когда прекратил существование.",
    tg: "Кай баста шудааст.",
    uz: "Qachon tugatilgan.",
  },
  distinct_from: {
    en: "Partners that look like this one and are not.",
    ru: "Партнёры, похожие на этого, но другие.",
    tg: "Шариконе, ки ба ин монанданд, вале дигаранд.",
    uz: "Bunga oʻxshash, lekin boshqa hamkorlar.",
  },
  partner_of: {
    en: "Who names it as a partner though no agreement is known.",
    ru: "Какой вуз называет его партнёром, хотя соглашение неизвестно.",
    tg: "Кадом муассиса онро шарик меномад, гарчанде созишнома маълум нест.",
    uz: "Shartnomasi maʼlum boʻlmasa ham, qaysi muassasa uni hamkor deydi.",
  },
  ...identifierMeanings,
  website: itsWebsite,
  rankings: {
    en: "Its places in international rankings.",
    ru: "Места в международных рейтингах.",
    tg: "Мақомҳо дар рейтингҳои байналмилалӣ.",
    uz: "Xalqaro reytinglardagi oʻrinlari.",
  },
  ...within("rankings", {
    system: { en: "Whose ranking.", ru: "Чей рейтинг.", tg: "Рейтинги кӣ.", uz: "Kimning reytingi." },
    year: { en: "The ranking's year.", ru: "Год рейтинга.", tg: "Соли рейтинг.", uz: "Reyting yili." },
    rank: {
      en: "Its place: 601, 801-900, 1501+.",
      ru: "Место: 601, 801-900, 1501+.",
      tg: "Мақом: 601, 801-900, 1501+.",
      uz: "Oʻrni: 601, 801-900, 1501+.",
    },
  }),
  ...contactMeanings,
  ...commonMeanings,
};
