import type { events } from "../events.ts";
import { type FieldMeanings, within } from "./field-meanings.ts";
import {
  agreementItCarriesOut,
  commonMeanings,
  doneMeanings,
  firstDay,
  institutionMeaning,
  lastDay,
  modeMeaning,
  notHappened,
  outputMeanings,
  personWithPartnerMeanings,
  termMeaning,
  whatItIsCalled,
} from "./shared-meanings.ts";

/** What the fields of an event mean. */
export const eventMeanings: FieldMeanings<typeof events.fields> = {
  ...institutionMeaning,
  type: {
    en: "What it is; a visit with a signing is a visit.",
    ru: "Что это; визит с подписанием — это визит.",
    tg: "Ин чист; сафаре, ки дар он имзо мешавад, сафар аст.",
    uz: "Bu nima; imzolash boʻlgan tashrif ham tashrif.",
  },
  title: whatItIsCalled,
  direction: {
    en: "Which way the guests travel; absent at home and online.",
    ru: "Куда едут гости; у себя и онлайн не указывается.",
    tg: "Меҳмонон ба куҷо мераванд; дар худи муассиса ва онлайн навишта намешавад.",
    uz: "Mehmonlar qayoqqa boradi; oʻzimizda va onlayn boʻlsa, yozilmaydi.",
  },
  mode: modeMeaning,
  stage: notHappened,
  starts: firstDay,
  ends: lastDay,
  term: termMeaning,
  place: {
    en: "Where: city, building.",
    ru: "Где: город, здание.",
    tg: "Дар куҷо: шаҳр, бино.",
    uz: "Qayerda: shahar, bino.",
  },
  country: {
    en: "The country where it is held.",
    ru: "Страна проведения.",
    tg: "Кишвари баргузорӣ.",
    uz: "Oʻtkaziladigan mamlakat.",
  },
  partners: { en: "Who takes part.", ru: "Кто участвует.", tg: "Кӣ иштирок дорад.", uz: "Kim qatnashadi." },
  countries: {
    en: "Countries of guests without a named partner.",
    ru: "Страны гостей, партнёр которых не назван.",
    tg: "Кишварҳои меҳмононе, ки шарикашон ном бурда нашудааст.",
    uz: "Hamkori koʻrsatilmagan mehmonlar mamlakatlari.",
  },
  agreement: agreementItCarriesOut,
  project: {
    en: "The project it belongs to.",
    ru: "Проект, к которому относится.",
    tg: "Лоиҳае, ки ба он дахл дорад.",
    uz: "Qaysi loyihaga tegishli.",
  },
  persons: {
    en: "Who took part; names show only where they are asked for.",
    ru: "Кто участвовал; имена показываются, только если их запросили.",
    tg: "Кӣ иштирок кард; номҳо танҳо ҳангоми дархост нишон дода мешаванд.",
    uz: "Kim qatnashgan; ismlar faqat soʻralganda koʻrsatiladi.",
  },
  ...within("persons", personWithPartnerMeanings),
  participants: {
    en: "How many took part.",
    ru: "Сколько человек участвовало.",
    tg: "Чанд нафар иштирок кард.",
    uz: "Necha kishi qatnashgan.",
  },
  ...within("participants", {
    students: { en: "Students.", ru: "Студенты.", tg: "Донишҷӯён.", uz: "Talabalar." },
    staff: { en: "Staff.", ru: "Сотрудники.", tg: "Кормандон.", uz: "Xodimlar." },
    guests: { en: "Guests.", ru: "Гости.", tg: "Меҳмонон.", uz: "Mehmonlar." },
  }),
  hours: {
    en: "Its length in hours.",
    ru: "Продолжительность в часах.",
    tg: "Давомнокӣ бо соат.",
    uz: "Davomiyligi, soat.",
  },
  ...outputMeanings,
  follow_ups: {
    en: "What was agreed to be done next.",
    ru: "О чём договорились на будущее.",
    tg: "Дар бораи корҳои минбаъда чӣ қарор шуд.",
    uz: "Keyin nima qilishga kelishilgan.",
  },
  ...within("follow_ups", {
    text: { en: "What is to be done.", ru: "Что надо сделать.", tg: "Чӣ бояд кард.", uz: "Nima qilish kerak." },
    ...doneMeanings,
  }),
  ...commonMeanings,
};
