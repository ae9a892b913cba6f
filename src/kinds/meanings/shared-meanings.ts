import type { Sentence } from "../../values/texts/sentence.ts";
import { within } from "./field-meanings.ts";

type Meanings = Readonly<Record<string, Sentence>>;

/** The home institution a record belongs to. */
export const institutionMeaning = {
  institution: {
    en: "Whose work this is; where absent, the default of registry.yaml.",
    ru: "Чья это работа; если не указано — вуз по умолчанию из registry.yaml.",
    tg: "Ин кори кист; агар набошад, муассисаи пешфарз аз registry.yaml.",
    uz: "Kimning ishi; boʻlmasa, registry.yaml dagi asosiy muassasa.",
  },
} satisfies Meanings;

/** The fields that end every record. */
export const commonMeanings = {
  notes: {
    en: "Whatever no other field holds.",
    ru: "Всё, для чего нет другого поля.",
    tg: "Ҳар чизе, ки барояш майдони дигар нест.",
    uz: "Boshqa maydonga sigʻmagan hamma narsa.",
  },
  tags: {
    en: "Words of your own to group records by.",
    ru: "Свои слова для группировки записей.",
    tg: "Калимаҳои худӣ барои гурӯҳбандии сабтҳо.",
    uz: "Yozuvlarni guruhlash uchun oʻz soʻzlaringiz.",
  },
  sources: {
    en: "Where the facts of this record come from.",
    ru: "Откуда взяты сведения этой записи.",
    tg: "Маълумоти ин сабт аз куҷо гирифта шудааст.",
    uz: "Bu yozuvdagi maʼlumotlar qayerdan olingan.",
  },
  ...within("sources", {
    document: {
      en: "Which document or page says so.",
      ru: "В каком документе или на какой странице это сказано.",
      tg: "Дар кадом ҳуҷҷат ё саҳифа гуфта шудааст.",
      uz: "Qaysi hujjat yoki sahifada aytilgan.",
    },
    quote: {
      en: "The source's own words, where the record interprets them.",
      ru: "Дословно из источника, если запись его толкует.",
      tg: "Айнан аз манбаъ, агар сабт онро шарҳ диҳад.",
      uz: "Yozuv manbani talqin qilsa, uning oʻz soʻzlari.",
    },
    url: {
      en: "Where it can be read.",
      ru: "Где это можно прочесть.",
      tg: "Дар куҷо хондан мумкин аст.",
      uz: "Qayerda oʻqish mumkin.",
    },
    date: {
      en: "When the source was published or read.",
      ru: "Когда источник опубликован или прочитан.",
      tg: "Манбаъ кай нашр ё хонда шудааст.",
      uz: "Manba qachon eʼlon qilingan yoki oʻqilgan.",
    },
  }),
} satisfies Meanings;

/** A sum of money. */
export const moneyMeanings = {
  amount: {
    en: "How much, in the currency's main unit.",
    ru: "Сколько, в основных единицах валюты.",
    tg: "Чӣ қадар, бо воҳиди асосии асъор.",
    uz: "Qancha, valyutaning asosiy birligida.",
  },
  currency: { en: "Its ISO 4217 code.", ru: "Её код ISO 4217.", tg: "Рамзи ISO 4217-и асъор.", uz: "ISO 4217 kodi." },
} satisfies Meanings;

const identifierOf = (system: string): Sentence => ({
  en: `Its ${system} identifier.`,
  ru: `Идентификатор ${system}.`,
  tg: `Рамзи шиносоии ${system}.`,
  uz: `${system} identifikatori.`,
});

/** The identifiers of an institution in the registries of the field. */
export const identifierMeanings = {
  ids: {
    en: "Its identifiers in international registries.",
    ru: "Идентификаторы в международных реестрах.",
    tg: "Рамзҳои шиносоӣ дар феҳристҳои байналмилалӣ.",
    uz: "Xalqaro reyestrlardagi identifikatorlari.",
  },
  ...within("ids", {
    ror: identifierOf("ROR"),
    schac: identifierOf("SCHAC"),
    pic: identifierOf("PIC"),
    oid: identifierOf("OID"),
    erasmus_code: { en: "Its Erasmus code.", ru: "Код Erasmus.", tg: "Рамзи Erasmus.", uz: "Erasmus kodi." },
  }),
} satisfies Meanings;

export const contactMeanings = {
  contacts: {
    en: "People to write to.",
    ru: "Кому писать.",
    tg: "Ба кӣ муроҷиат кардан.",
    uz: "Kimga murojaat qilish.",
  },
  ...within("contacts", {
    role: {
      en: "What the person does.",
      ru: "Чем занимается этот человек.",
      tg: "Ин шахс чӣ кор мекунад.",
      uz: "Bu kishining vazifasi.",
    },
    name: { en: "The person's name.", ru: "Имя.", tg: "Номи шахс.", uz: "Kishining ismi." },
    phone: { en: "Telephone.", ru: "Телефон.", tg: "Телефон.", uz: "Telefon." },
    email: { en: "E-mail.", ru: "Электронная почта.", tg: "Почтаи электронӣ.", uz: "Elektron pochta." },
  }),
} satisfies Meanings;

/** What a measured promise and a published figure share. */
export const measuredMeanings = {
  measure: {
    en: "The measure that counts it (see `hamkor measures`).",
    ru: "Показатель, которым это считается (см. `hamkor measures`).",
    tg: "Нишондиҳандае, ки инро ҳисоб мекунад (ниг. `hamkor measures`).",
    uz: "Buni sanaydigan koʻrsatkich (qarang: `hamkor measures`).",
  },
  where: {
    en: "A query that narrows what is counted.",
    ru: "Запрос, сужающий то, что считается.",
    tg: "Дархосте, ки доираи ҳисобро маҳдуд мекунад.",
    uz: "Sanaladigan narsani toraytiradigan soʻrov.",
  },
  count: { en: "How many.", ru: "Сколько.", tg: "Чанд.", uz: "Nechta." },
} satisfies Meanings;

const due: Sentence = { en: "By when.", ru: "К какому сроку.", tg: "То кадом муҳлат.", uz: "Qaysi muddatgacha." };

const whenDone: Sentence = {
  en: "When it was done.",
  ru: "Когда выполнено.",
  tg: "Кай иҷро шуд.",
  uz: "Qachon bajarilgan.",
};

/** When something has to be done, and when it was. */
export const doneMeanings = { due, done: whenDone } satisfies Meanings;

/** What came of something. */
export const outputMeanings = {
  outputs: {
    en: "What came of it: textbooks, articles, curricula, equipment.",
    ru: "Что получено: учебники, статьи, учебные программы, оборудование.",
    tg: "Чӣ ба даст омад: китобҳои дарсӣ, мақолаҳо, барномаҳои таълимӣ, таҷҳизот.",
    uz: "Natijalari: darsliklar, maqolalar, oʻquv dasturlari, jihozlar.",
  },
  ...within("outputs", {
    type: {
      en: "What kind of result it is.",
      ru: "Какой это результат.",
      tg: "Ин кадом навъи натиҷа аст.",
      uz: "Natija turi.",
    },
    title: { en: "What it is called.", ru: "Название.", tg: "Унвон.", uz: "Nomi." },
    date: { en: "When it appeared.", ru: "Когда появился.", tg: "Кай пайдо шуд.", uz: "Qachon paydo boʻlgan." },
    count: {
      en: "How many; one where absent.",
      ru: "Сколько; если не указано — один.",
      tg: "Чанд; агар набошад, як.",
      uz: "Nechta; boʻlmasa, bitta.",
    },
    value: { en: "What it is worth.", ru: "Стоимость.", tg: "Арзиш.", uz: "Qiymati." },
    ...within("value", moneyMeanings),
    stage: {
      en: "`planned` while it is not there yet.",
      ru: "`planned`, пока его ещё нет.",
      tg: "`planned`, то он даме ки ҳанӯз нест.",
      uz: "Hali yoʻq boʻlsa, `planned`.",
    },
  }),
} satisfies Meanings;

/** How many students there were. */
export const enrolmentMeanings = {
  enrolment: {
    en: "How many students it had, year by year.",
    ru: "Сколько было студентов, по годам.",
    tg: "Чанд донишҷӯ дошт, сол ба сол.",
    uz: "Talabalar soni, yillar boʻyicha.",
  },
  ...within("enrolment", {
    year: {
      en: "The academic year or term.",
      ru: "Учебный год или период.",
      tg: "Соли таҳсил ё давра.",
      uz: "Oʻquv yili yoki davri.",
    },
    students: {
      en: "How many students.",
      ru: "Сколько студентов.",
      tg: "Чанд донишҷӯ.",
      uz: "Talabalar soni.",
    },
  }),
} satisfies Meanings;

/** A person who came along or stands for a partner. */
export const personMeanings = {
  name: { en: "The person's name.", ru: "Имя.", tg: "Номи шахс.", uz: "Kishining ismi." },
  position: {
    en: "The person's office or degree.",
    ru: "Должность или степень.",
    tg: "Вазифа ё дараҷаи илмӣ.",
    uz: "Lavozimi yoki ilmiy darajasi.",
  },
} satisfies Meanings;

export const personWithPartnerMeanings = {
  ...personMeanings,
  partner: {
    en: "The partner the person belongs to.",
    ru: "Партнёр, которого представляет этот человек.",
    tg: "Шарике, ки шахс аз номи ӯст.",
    uz: "Kishi qaysi hamkordan.",
  },
} satisfies Meanings;

export const educationFields: Sentence = {
  en: "Fields of education, ISCED-F 2013.",
  ru: "Направления образования по ISCED-F 2013.",
  tg: "Соҳаҳои таҳсилот, ISCED-F 2013.",
  uz: "Taʼlim sohalari, ISCED-F 2013.",
};

export const studyLevel: Sentence = {
  en: "The level of study.",
  ru: "Уровень образования.",
  tg: "Зинаи таҳсилот.",
  uz: "Taʼlim bosqichi.",
};

export const wayTheyGo: Sentence = {
  en: "Which way they go.",
  ru: "Выезд или приём.",
  tg: "Ба хориҷа ё аз хориҷа.",
  uz: "Xorijga yoki xorijdan.",
};

export const termMeaning: Sentence = {
  en: "An academic year or term, instead of both dates; queries, columns and sorting take its days for `starts` and `ends`.",
  ru: "Учебный год или период вместо обеих дат; запросы, столбцы и сортировка берут его дни как `starts` и `ends`.",
  tg: "Соли таҳсил ё давра ба ҷойи ҳарду сана; дархостҳо, сутунҳо ва тартиб рӯзҳои онро чун `starts` ва `ends` мегиранд.",
  uz: "Ikkala sana oʻrniga oʻquv yili yoki davri; soʻrov, ustun va tartiblash uning kunlarini `starts` va `ends` deb oladi.",
};

export const modeMeaning: Sentence = {
  en: "How; `physical` where absent.",
  ru: "Формат; если не указан — `physical`.",
  tg: "Шакл; агар набошад, `physical`.",
  uz: "Shakli; boʻlmasa, `physical`.",
};

export const notHappened: Sentence = {
  en: "While it has not happened.",
  ru: "Пока не состоялось.",
  tg: "То даме ки нагузаштааст.",
  uz: "Hali boʻlib oʻtmagan boʻlsa.",
};

export const unnamedPartners: Sentence = {
  en: "Countries of partners that are not named.",
  ru: "Страны неназванных партнёров.",
  tg: "Кишварҳои шариконе, ки ном бурда нашудаанд.",
  uz: "Nomi keltirilmagan hamkorlar mamlakatlari.",
};

export const firstDay: Sentence = { en: "Its first day.", ru: "Первый день.", tg: "Рӯзи аввал.", uz: "Birinchi kuni." };
export const lastDay: Sentence = { en: "Its last day.", ru: "Последний день.", tg: "Рӯзи охирин.", uz: "Oxirgi kuni." };

export const whatItIs: Sentence = { en: "What it is.", ru: "Что это.", tg: "Ин чист.", uz: "Bu nima." };
export const whatItIsCalled: Sentence = { en: "What it is called.", ru: "Название.", tg: "Унвон.", uz: "Nomi." };

export const officialName: Sentence = {
  en: "Its official name.",
  ru: "Официальное название.",
  tg: "Номи расмӣ.",
  uz: "Rasmiy nomi.",
};
export const itsCity: Sentence = { en: "Its city.", ru: "Город.", tg: "Шаҳр.", uz: "Shahri." };
export const branchOf: Sentence = {
  en: "The partner it is a branch of.",
  ru: "Партнёр, филиалом которого является.",
  tg: "Шарике, ки ин филиали он аст.",
  uz: "Qaysi hamkorning filiali.",
};
export const itsWebsite: Sentence = { en: "Its website.", ru: "Сайт.", tg: "Сомона.", uz: "Veb-sayti." };
export const agreementItCarriesOut: Sentence = {
  en: "The agreement it carries out.",
  ru: "Соглашение, которое исполняется.",
  tg: "Созишномае, ки иҷро мешавад.",
  uz: "Qaysi shartnoma boʻyicha.",
};
