import type { Sentence } from "../../values/texts/sentence.ts";

/** What charts say of themselves: in legends, marks and notes under them. */
export const chartWords = {
  none: { en: "nothing on record", ru: "нет данных", tg: "маълумот нест", uz: "maʼlumot yoʻq" },
  confirmedOn: { en: "confirmed", ru: "подтверждено", tg: "тасдиқшуда", uz: "tasdiqlangan:" },
  inForce: { en: "in force", ru: "действует", tg: "амалкунанда", uz: "amalda" },
  begun: { en: "beginning not known", ru: "начало неизвестно", tg: "оғозаш номаълум", uz: "boshlanishi nomaʼlum" },
  confirmed: {
    en: "confirmed on this day",
    ru: "подтверждено в этот день",
    tg: "дар ин рӯз тасдиқ шудааст",
    uz: "shu kuni tasdiqlangan",
  },
  perhaps: { en: "perhaps more", ru: "возможно, больше", tg: "шояд зиёдтар", uz: "balki koʻproq" },
  unsure: { en: "dates not certain", ru: "даты не точны", tg: "санаҳо аниқ нестанд", uz: "sanalar aniq emas" },
  more: { en: "and %s more", ru: "и ещё %s", tg: "ва боз %s", uz: "va yana %s ta" },
  /** What bars stand for that are no years and no countries. */
  category: { en: "Category", ru: "Категория", tg: "Гурӯҳ", uz: "Toifa" },
  noNumber: { en: "no number", ru: "числа нет", tg: "рақам нест", uz: "son yoʻq" },
  today: { en: "on", ru: "на", tg: "ба санаи", uz: "sana:" },
  home: { en: "home country", ru: "страна вуза", tg: "кишвари муассиса", uz: "muassasa mamlakati" },
  borders: {
    en: "Borders are schematic; a circle stands at the capital.",
    ru: "Границы показаны условно; круг расположен в столице.",
    tg: "Сарҳадҳо шартӣ нишон дода шудаанд; доира дар пойтахт ҷойгир аст.",
    uz: "Chegaralar shartli koʻrsatilgan; doira poytaxtda joylashgan.",
  },
  besideMap: {
    en: "Not on the map:",
    ru: "За пределами карты:",
    tg: "Берун аз харита:",
    uz: "Xaritada koʻrsatilmagan:",
  },
  fullCircle: {
    en: "agreement in force",
    ru: "соглашение действует",
    tg: "созишнома амал мекунад",
    uz: "shartnoma amalda",
  },
  hollowCircle: {
    en: "other: undated, ended or not yet in force",
    ru: "прочие: без даты, истёкшие или ещё не действующие",
    tg: "дигар: бе сана, анҷомёфта ё ҳанӯз амал намекунад",
    uz: "boshqa: sanasiz, tugagan yoki hali kuchga kirmagan",
  },
  unlimited: { en: "no end known", ru: "срок окончания неизвестен", tg: "анҷомаш номаълум", uz: "tugashi nomaʼlum" },
} as const satisfies Record<string, Sentence>;
