import { daySentence } from "../../../locales/number-sentences.ts";
import type { Day } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { PlaceGroup } from "./place-groups.ts";

/** What a group is called beside its numbers. */
export const placeNames: Readonly<Record<PlaceGroup, Sentence>> = {
  abroad: { en: "Abroad, in all", ru: "Зарубежье, всего", tg: "Хориҷа, ҳамагӣ", uz: "Xorij, jami" },
  near: {
    en: "of these, near abroad",
    ru: "в том числе ближнее зарубежье",
    tg: "аз ҷумла хориҷи наздик",
    uz: "shundan yaqin xorij",
  },
  far: {
    en: "of these, far abroad",
    ru: "в том числе дальнее зарубежье",
    tg: "аз ҷумла хориҷи дур",
    uz: "shundan uzoq xorij",
  },
  cis: {
    en: "of these, members of the CIS",
    ru: "в том числе страны СНГ",
    tg: "аз ҷумла кишварҳои ИДМ",
    uz: "shundan MDH mamlakatlari",
  },
  eu: {
    en: "of these, members of the EU",
    ru: "в том числе страны ЕС",
    tg: "аз ҷумла кишварҳои Иттиҳоди Аврупо",
    uz: "shundan Yevropa Ittifoqi mamlakatlari",
  },
  home: { en: "Home country only", ru: "Только внутри страны", tg: "Танҳо дохили кишвар", uz: "Faqat mamlakat ichida" },
};

/** The heading over the groups. */
export const countriesHeading: Sentence = { en: "Countries", ru: "Страны", tg: "Кишварҳо", uz: "Mamlakatlar" };

/** What near and far abroad take in, and on which day unions have their members. */
export const whatPlacesAre = (on: Day): Sentence => {
  const day = daySentence(on);
  return {
    en: `Near abroad: the former republics of the USSR other than the home country; far abroad: all other countries. Members of the CIS and the EU on ${day.en}.`,
    ru: `Ближнее зарубежье — бывшие республики СССР, кроме своей страны; дальнее зарубежье — все остальные страны. Состав СНГ и ЕС — на ${day.ru}.`,
    tg: `Хориҷи наздик — ҷумҳуриҳои собиқи ИҶШС, ба ғайр аз кишвари худ; хориҷи дур — ҳамаи кишварҳои дигар. Ҳайати ИДМ ва Иттиҳоди Аврупо — ба санаи ${day.tg}.`,
    uz: `Yaqin xorij – oʻz mamlakatidan tashqari sobiq ittifoqdosh respublikalar (SSSR); uzoq xorij – qolgan barcha mamlakatlar. MDH va Yevropa Ittifoqi tarkibi ${day.uz} holatiga.`,
  };
};

/** What is counted in both near and far abroad, so that these add up to more than all abroad. */
export const inBothRows: Sentence = {
  en: "Agreements with partners in both the near and the far abroad, which stand in both rows: {both}.",
  ru: "Соглашения с партнёрами и в ближнем, и в дальнем зарубежье, учтённые в обеих строках: {both}.",
  tg: "Созишномаҳо бо шарикон ҳам дар хориҷи наздик ва ҳам дар хориҷи дур, ки дар ҳар ду сатр ҳисоб шудаанд: {both}.",
  uz: "Ham yaqin, ham uzoq xorijdagi hamkorlar bilan tuzilgan, ikkala qatorda ham hisoblangan shartnomalar: {both}.",
};
