import type { jointProgrammes } from "../joint-programmes.ts";
import { type FieldMeanings, within } from "./field-meanings.ts";
import {
  commonMeanings,
  enrolmentMeanings,
  firstDay,
  institutionMeaning,
  lastDay,
  moneyMeanings,
  outputMeanings,
  personWithPartnerMeanings,
  studyLevel,
  unnamedPartners,
  whatItIs,
  whatItIsCalled,
} from "./shared-meanings.ts";

/** What the fields of a joint programme mean. */
export const jointProgrammeMeanings: FieldMeanings<typeof jointProgrammes.fields> = {
  ...institutionMeaning,
  type: whatItIs,
  title: whatItIsCalled,
  partners: {
    en: "Who runs it with the institution.",
    ru: "С кем вуз её ведёт.",
    tg: "Муассиса онро бо кӣ мебарад.",
    uz: "Muassasa uni kim bilan yuritadi.",
  },
  countries: unnamedPartners,
  agreement: {
    en: "The agreement it rests on.",
    ru: "Соглашение, на котором основана.",
    tg: "Созишномае, ки асоси он аст.",
    uz: "Asos boʻlgan shartnoma.",
  },
  project: {
    en: "The project it came from.",
    ru: "Проект, из которого выросла.",
    tg: "Лоиҳае, ки аз он ба вуҷуд омад.",
    uz: "Qaysi loyihadan kelib chiqqan.",
  },
  persons: {
    en: "Who heads it; names show only where they are asked for.",
    ru: "Кто возглавляет; имена показываются, только если их запросили.",
    tg: "Кӣ роҳбарӣ мекунад; номҳо танҳо ҳангоми дархост нишон дода мешаванд.",
    uz: "Kim boshqaradi; ismlar faqat soʻralganda koʻrsatiladi.",
  },
  ...within("persons", personWithPartnerMeanings),
  topics: {
    en: "What it works on.",
    ru: "Над чем работает.",
    tg: "Дар чӣ мавзуъ кор мекунад.",
    uz: "Nima ustida ishlaydi.",
  },
  specialties: { en: "What is studied.", ru: "Чему обучают.", tg: "Чӣ омӯхта мешавад.", uz: "Nima oʻqitiladi." },
  ...within("specialties", {
    code: {
      en: "The national code.",
      ru: "Шифр по национальному классификатору.",
      tg: "Рамзи миллӣ.",
      uz: "Milliy tasnifdagi kodi.",
    },
    name: {
      en: "The specialty's name.",
      ru: "Название специальности.",
      tg: "Номи ихтисос.",
      uz: "Mutaxassislik nomi.",
    },
  }),
  level: studyLevel,
  years_home: {
    en: "Years of study at home.",
    ru: "Лет обучения в своём вузе.",
    tg: "Солҳои таҳсил дар муассисаи худ.",
    uz: "Oʻz muassasamizda necha yil oʻqiladi.",
  },
  years_abroad: {
    en: "Years of study abroad.",
    ru: "Лет обучения за рубежом.",
    tg: "Солҳои таҳсил дар хориҷа.",
    uz: "Xorijda necha yil oʻqiladi.",
  },
  stage: {
    en: "While it does not run yet.",
    ru: "Пока ещё не работает.",
    tg: "То даме ки ҳанӯз оғоз нашудааст.",
    uz: "Hali ish boshlamagan boʻlsa.",
  },
  starts: firstDay,
  ends: lastDay,
  ...enrolmentMeanings,
  cost: { en: "What it cost.", ru: "Сколько стоила.", tg: "Чанд пул рафт.", uz: "Qanchaga tushgan." },
  ...within("cost", moneyMeanings),
  ...outputMeanings,
  ...commonMeanings,
};
