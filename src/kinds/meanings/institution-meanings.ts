import type { institutions } from "../institutions.ts";
import { type FieldMeanings, within } from "./field-meanings.ts";
import {
  branchOf,
  commonMeanings,
  contactMeanings,
  enrolmentMeanings,
  identifierMeanings,
  itsCity,
  itsWebsite,
  measuredMeanings,
  officialName,
} from "./shared-meanings.ts";

/** What the fields of an institution mean. */
export const institutionMeanings: FieldMeanings<typeof institutions.fields> = {
  name: officialName,
  aliases: {
    en: "Every other spelling of the name.",
    ru: "Все другие написания названия.",
    tg: "Ҳамаи навишти дигари ном.",
    uz: "Nomning boshqa barcha yozilishlari.",
  },
  short: { en: "Its short name.", ru: "Сокращённое название.", tg: "Номи кӯтоҳ.", uz: "Qisqa nomi." },
  parent: branchOf,
  country: { en: "Where it is.", ru: "Где находится.", tg: "Дар куҷост.", uz: "Qayerda." },
  city: itsCity,
  address: { en: "Its address.", ru: "Адрес.", tg: "Суроға.", uz: "Manzili." },
  established: {
    en: "When it was founded.",
    ru: "Когда основан.",
    tg: "Кай таъсис ёфтааст.",
    uz: "Qachon tashkil etilgan.",
  },
  ...identifierMeanings,
  website: itsWebsite,
  ...contactMeanings,
  ...enrolmentMeanings,
  "enrolment.international": {
    en: "How many of them from abroad.",
    ru: "Сколько из них иностранных.",
    tg: "Чанд нафарашон аз хориҷа.",
    uz: "Ulardan nechtasi xorijiy.",
  },
  claims: {
    en: "Figures it has published, which the records are to account for.",
    ru: "Заявленные показатели, которые должны подтверждаться записями.",
    tg: "Рақамҳои эълоншуда, ки сабтҳо бояд онҳоро тасдиқ кунанд.",
    uz: "Eʼlon qilingan raqamlar; ularni yozuvlar tasdiqlashi kerak.",
  },
  ...within("claims", {
    text: {
      en: "The figure in the words it was published in.",
      ru: "Показатель теми словами, какими он опубликован.",
      tg: "Нишондод бо ҳамон калимаҳое, ки эълон шудааст.",
      uz: "Raqam eʼlon qilingan soʻzlar bilan.",
    },
    ...measuredMeanings,
    as_of: {
      en: "The day the figure speaks of.",
      ru: "На какой день приведён показатель.",
      tg: "Нишондод ба кадом рӯз дахл дорад.",
      uz: "Raqam qaysi kunga tegishli.",
    },
    source: {
      en: "Where it was published.",
      ru: "Где опубликован.",
      tg: "Дар куҷо нашр шудааст.",
      uz: "Qayerda eʼlon qilingan.",
    },
  }),
  ...commonMeanings,
};
