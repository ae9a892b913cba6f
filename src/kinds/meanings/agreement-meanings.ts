import type { agreements } from "../agreements.ts";
import { type FieldMeanings, within } from "./field-meanings.ts";
import {
  commonMeanings,
  doneMeanings,
  educationFields,
  institutionMeaning,
  measuredMeanings,
  outputMeanings,
  wayTheyGo,
} from "./shared-meanings.ts";

/** What the fields of a quota mean. */
const quotaMeanings = within("quotas", {
  direction: wayTheyGo,
  who: {
    en: "Students or staff.",
    ru: "Студенты или сотрудники.",
    tg: "Донишҷӯён ё кормандон.",
    uz: "Talabalar yoki xodimlar.",
  },
  per_year: {
    en: "How many persons a year.",
    ru: "Сколько человек в год.",
    tg: "Дар як сол чанд нафар.",
    uz: "Yiliga necha kishi.",
  },
  months: {
    en: "How many months each.",
    ru: "По сколько месяцев каждый.",
    tg: "Ҳар кадом чанд моҳ.",
    uz: "Har biri necha oy.",
  },
  purpose: {
    en: "What for; any where absent.",
    ru: "С какой целью; если не указано — с любой.",
    tg: "Бо кадом мақсад; агар набошад, ҳар мақсад.",
    uz: "Qanday maqsadda; boʻlmasa, istalgan.",
  },
  level: {
    en: "The level of study, by EQF: `specialist` and `master` are both 7; any where absent.",
    ru: "Уровень образования по EQF: `specialist` и `master` — оба 7; если не указан — любой.",
    tg: "Зинаи таҳсилот аз рӯи EQF: `specialist` ва `master` ҳарду 7; агар набошад, ҳар зина.",
    uz: "EQF boʻyicha taʼlim bosqichi: `specialist` va `master` ikkalasi 7; boʻlmasa, istalgan.",
  },
  field: {
    en: "The field of education, ISCED-F 2013; any where absent.",
    ru: "Направление образования по ISCED-F 2013; если не указано — любое.",
    tg: "Соҳаи таҳсилот, ISCED-F 2013; агар набошад, ҳар соҳа.",
    uz: "Taʼlim sohasi, ISCED-F 2013; boʻlmasa, istalgan.",
  },
  from: {
    en: "The first academic year in which it holds.",
    ru: "Первый учебный год действия.",
    tg: "Соли аввали таҳсил, ки эътибор дорад.",
    uz: "Amal qiladigan birinchi oʻquv yili.",
  },
  to: {
    en: "The last academic year in which it holds.",
    ru: "Последний учебный год действия.",
    tg: "Соли охирини таҳсил, ки эътибор дорад.",
    uz: "Amal qiladigan oxirgi oʻquv yili.",
  },
});

/** What the fields of an agreement mean. */
export const agreementMeanings: FieldMeanings<typeof agreements.fields> = {
  ...institutionMeaning,
  partners: { en: "The other parties.", ru: "Другие стороны.", tg: "Тарафҳои дигар.", uz: "Boshqa tomonlar." },
  countries: {
    en: "The parties' countries, when partners are not named.",
    ru: "Страны сторон, если партнёры не названы.",
    tg: "Кишварҳои тарафҳо, агар шарикон ном бурда нашуда бошанд.",
    uz: "Hamkorlar koʻrsatilmagan boʻlsa, tomonlar mamlakatlari.",
  },
  type: {
    en: "What the paper calls itself.",
    ru: "Как называется сам документ.",
    tg: "Ҳуҷҷат худро чӣ меномад.",
    uz: "Hujjat oʻzini nima deb ataydi.",
  },
  title: { en: "Its title.", ru: "Название.", tg: "Унвон.", uz: "Nomi." },
  scope: {
    en: "What the paper covers.",
    ru: "О чём соглашение.",
    tg: "Созишнома чиро дар бар мегирад.",
    uz: "Shartnoma nimalarni qamrab oladi.",
  },
  stage: {
    en: "Only while unsigned.",
    ru: "Только пока не подписано.",
    tg: "Танҳо то имзо шудан.",
    uz: "Faqat imzolanmagan boʻlsa.",
  },
  signed: { en: "When it was signed.", ru: "Когда подписано.", tg: "Кай имзо шудааст.", uz: "Qachon imzolangan." },
  starts: {
    en: "When it takes effect.",
    ru: "Когда вступает в силу.",
    tg: "Кай эътибор пайдо мекунад.",
    uz: "Qachon kuchga kiradi.",
  },
  ends: {
    en: "Its last day in force.",
    ru: "Последний день действия.",
    tg: "Рӯзи охирини эътибор.",
    uz: "Amal qiladigan oxirgi kuni.",
  },
  terminated: {
    en: "When it was ended early.",
    ru: "Когда расторгнуто досрочно.",
    tg: "Кай пеш аз муҳлат қатъ шудааст.",
    uz: "Qachon muddatidan oldin bekor qilingan.",
  },
  confirmed: {
    en: "A source of that day says it is in force.",
    ru: "Источник за этот день говорит, что оно действует.",
    tg: "Манбаи он рӯз мегӯяд, ки амал мекунад.",
    uz: "Shu kungi manba uni amalda deydi.",
  },
  renewal: {
    en: "What happens at the end.",
    ru: "Что происходит по окончании.",
    tg: "Дар анҷом чӣ мешавад.",
    uz: "Muddati tugaganda nima boʻladi.",
  },
  notice_months: {
    en: "How many months before the end it must be renewed or given up.",
    ru: "За сколько месяцев до окончания его надо продлить или прекратить.",
    tg: "Чанд моҳ пеш аз анҷом бояд тамдид ё қатъ шавад.",
    uz: "Tugashidan necha oy oldin uzaytirish yoki bekor qilish kerak.",
  },
  replaces: {
    en: "The agreement it takes the place of.",
    ru: "Соглашение, взамен которого заключено.",
    tg: "Созишномае, ки ин ба ҷойи он аст.",
    uz: "Qaysi shartnoma oʻrniga tuzilgan.",
  },
  amends: {
    en: "The agreement it is an addendum to.",
    ru: "Соглашение, к которому это дополнение.",
    tg: "Созишномае, ки ин замимаи он аст.",
    uz: "Qaysi shartnomaga qoʻshimcha.",
  },
  under: {
    en: "The agreement it belongs to.",
    ru: "Соглашение, в рамках которого заключено.",
    tg: "Созишномае, ки ин дар доираи он аст.",
    uz: "Qaysi shartnoma doirasida.",
  },
  basis: {
    en: "A treaty or protocol, not ours, that it rests on.",
    ru: "Чужой договор или протокол, на котором основано.",
    tg: "Шартнома ё протоколи дигарон, ки асоси ин аст.",
    uz: "Asos boʻlgan boshqalarning shartnomasi yoki bayonnomasi.",
  },
  fields: educationFields,
  quotas: {
    en: "How many persons may go or come each year.",
    ru: "Сколько человек могут выехать или приехать за год.",
    tg: "Ҳар сол чанд нафар рафта ё омада метавонад.",
    uz: "Har yili necha kishi borishi yoki kelishi mumkin.",
  },
  ...quotaMeanings,
  commitments: {
    en: "What the parties promised.",
    ru: "Что обещали стороны.",
    tg: "Тарафҳо чиро ӯҳда гирифтаанд.",
    uz: "Tomonlar nimani vaʼda qilgan.",
  },
  ...within("commitments", {
    text: { en: "What was promised.", ru: "Что обещано.", tg: "Чӣ ваъда шудааст.", uz: "Nima vaʼda qilingan." },
    ...measuredMeanings,
    due: doneMeanings.due,
  }),
  ...outputMeanings,
  documents: {
    en: "The papers themselves.",
    ru: "Сами документы.",
    tg: "Худи ҳуҷҷатҳо.",
    uz: "Hujjatlarning oʻzi.",
  },
  ...commonMeanings,
};
