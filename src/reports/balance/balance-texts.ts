import type { Sentence } from "../../values/texts/sentence.ts";

/** What a table of students by partner is called, and what its numbers are. */
type TableTexts = { readonly title: Sentence; readonly definition: Sentence };

export const ofBoth: TableTexts = {
  title: {
    en: "Balance of student mobility by partner",
    ru: "Баланс приёма и выезда студентов по партнёрам",
    tg: "Тафовути шумораи донишҷӯёни омада ва рафта аз рӯи шарик",
    uz: "Hamkorlar boʻyicha kelgan va borgan talabalar farqi",
  },
  definition: {
    en: "Balance: students who came less those who went, to and from each partner; + means that more came, – that nobody is on record in one direction. Journeys without a named partner stand by their country.",
    ru: "Баланс — приём минус выезд студентов по каждому партнёру; «+» означает, что принято больше, чем направлено, «–» — что по одному из направлений данных нет. Поездки без указанного партнёра показаны по странам.",
    tg: "Тафовут — донишҷӯёни омада минус донишҷӯёни рафта аз рӯи ҳар шарик; «+» маънои онро дорад, ки бештар омадаанд, «–» — ки дар яке аз самтҳо сабте нест. Сафарҳо бе шарики маълум аз рӯи кишвар нишон дода шудаанд.",
    uz: "Farq – har bir hamkor boʻyicha kelgan talabalar sonidan borganlar soni ayirmasi; + belgisi kelganlar koʻpligini, – belgisi yoʻnalishlardan biri boʻyicha yozuv yoʻqligini bildiradi. Hamkori koʻrsatilmagan safarlar mamlakati boʻyicha berilgan.",
  },
};

const byCountryInstead: Sentence = {
  en: "Journeys without a named partner stand by their country.",
  ru: "Поездки без указанного партнёра показаны по странам.",
  tg: "Сафарҳо бе шарики маълум аз рӯи кишвар нишон дода шудаанд.",
  uz: "Hamkori koʻrsatilmagan safarlar mamlakati boʻyicha berilgan.",
};

/** Where nobody is on record who came there is no balance. */
export const ofOutgoing: TableTexts = {
  title: {
    en: "Students abroad by partner",
    ru: "Студенты за рубежом по партнёрам",
    tg: "Донишҷӯён дар хориҷа аз рӯи шарик",
    uz: "Hamkorlar boʻyicha xorijga borgan talabalar",
  },
  definition: byCountryInstead,
};

/** Where nobody is on record who went there is no balance either. */
export const ofIncoming: TableTexts = {
  title: {
    en: "Incoming students by partner",
    ru: "Студенты из-за рубежа по партнёрам",
    tg: "Донишҷӯёни аз хориҷа омада аз рӯи шарик",
    uz: "Hamkorlar boʻyicha xorijdan kelgan talabalar",
  },
  definition: byCountryInstead,
};
