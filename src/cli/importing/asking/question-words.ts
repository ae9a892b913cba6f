import { isPartnerName } from "../../../importing/mapping/mapping.ts";
import type { AnswerWay, Question } from "../../../importing/plan/plan.ts";
import { isPersonName } from "../../../importing/plan/rows/persons-in-row.ts";
import { wordsIn } from "../../../locales/index.ts";
import { quoted } from "../../../values/texts/quoted.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";

/** What a question at the terminal says. */
export const questionWords = {
  left: (count: number): Sentence => ({
    en: `Questions left: ${count}`,
    ru: `Осталось вопросов: ${count}`,
    tg: `Саволҳои боқимонда: ${count}`,
    uz: `Qolgan savollar: ${count}`,
  }),
  inColumn: (heading: string): Sentence => ({
    en: `column ${quoted(heading, "en")}`,
    ru: `столбец ${quoted(heading, "ru")}`,
    tg: `сутуни ${quoted(heading, "tg")}`,
    uz: `${quoted(heading, "uz")} ustuni`,
  }),
  inRows: (rows: number, first: string): Sentence =>
    rows === 1
      ? { en: `row ${first}`, ru: `строка ${first}`, tg: `сатри ${first}`, uz: `${first} qatori` }
      : {
          en: `rows: ${rows}, the first is ${first}`,
          ru: `строк: ${rows}, первая — ${first}`,
          tg: `сатрҳо: ${rows}, якумаш ${first}`,
          uz: `qatorlar: ${rows}, birinchisi ${first}`,
        },
  notRead: (answer: string): Sentence => ({
    en: `With the answer ${quoted(answer, "en")} it is still not clear. How else can it be written?`,
    ru: `С ответом ${quoted(answer, "ru")} это по-прежнему неясно. Как написать иначе?`,
    tg: `Бо ҷавоби ${quoted(answer, "tg")} ин ҳанӯз норавшан аст. Дигар хел чӣ тавр нависем?`,
    uz: `${quoted(answer, "uz")} javobi bilan ham bu aniq emas. Boshqacha qanday yoziladi?`,
  }),
  forAllRows: (rows: number): Sentence => ({
    en: `The answer holds for all of these rows (${rows}). Where they differ, decide later: in the review file each row has an answer of its own.`,
    ru: `Ответ будет для всех этих строк (${rows}). Если они разные, решите позже: в файле для проверки у каждой строки свой ответ.`,
    tg: `Ҷавоб барои ҳамаи ин сатрҳо (${rows}) мешавад. Агар онҳо гуногун бошанд, дертар ҳал кунед: дар файли санҷиш ҳар сатр ҷавоби худро дорад.`,
    uz: `Javob shu qatorlarning hammasiga tegishli boʻladi (${rows}). Ular har xil boʻlsa, keyinroq hal qiling: tekshiruv faylida har bir qatorning oʻz javobi bor.`,
  }),
  dayOrder: {
    en: "It is not clear which is the day and which the month. The answer holds for all dates of the column.",
    ru: "Неясно, где здесь день, а где месяц. Ответ относится ко всем датам столбца.",
    tg: "Маълум нест, ки кадомаш рӯз ва кадомаш моҳ аст. Ҷавоб ба ҳамаи санаҳои сутун дахл дорад.",
    uz: "Qaysi biri kun, qaysi biri oy ekani aniq emas. Javob ustundagi hamma sanalarga tegishli.",
  } satisfies Sentence,
  messageOf: (question: Question): Sentence => {
    if (question.typed === "" || isOfDays(question)) return whatIsRight;
    if (question.field === "partner.type") return whatType;
    return isPartnerName(question.field) || isPersonName(question.field) ? whoIsIt : whatIsIt;
  },
  /** Of a cell that may name several persons. */
  persons: (value: string): Sentence | undefined =>
    value === "one" ? onePerson : value === "split" ? persons : undefined,
  choice: ({ field, typed }: Question, value: string): Sentence | undefined =>
    field === "partner.type" && typed === "" ? typesAtOnce[value] : undefined,
  alike: (likeness: number): Sentence =>
    sentenceOf((language) => `${alikeWord[language]} ${wordsIn(language).percent(Math.round(likeness * 100) / 100)}`),
  onFile: { en: "on file", ru: "уже в реестре", tg: "дар феҳрист ҳаст", uz: "reyestrda bor" } satisfies Sentence,
  inThisList: {
    en: "in this list",
    ru: "есть в этом списке",
    tg: "дар ҳамин рӯйхат",
    uz: "shu roʻyxatda bor",
  } satisfies Sentence,
  listOf: (question: Question): Sentence => (isPartnerName(question.field) ? otherPartner : otherFromList),
  way: (way: AnswerWay, question: Question, parts: readonly string[]): Sentence =>
    way === "no-record" ? noRecordOf(question.rows) : way === "split" ? splitInto(parts) : wayOf(way, question),
  keptInNotes: {
    en: "leave it to the notes only",
    ru: "оставить только в примечаниях",
    tg: "танҳо дар эзоҳ мондан",
    uz: "faqat izohda qoldirish",
  } satisfies Sentence,
  wholeRow: {
    en: "show the whole row",
    ru: "показать строку целиком",
    tg: "тамоми сатрро нишон додан",
    uz: "qatorni toʻliq koʻrsatish",
  } satisfies Sentence,
  later: {
    en: "decide later (the row goes to the review file)",
    ru: "решить позже (строка попадёт в файл для проверки)",
    tg: "дертар ҳал кардан (сатр ба файли санҷиш меравад)",
    uz: "keyinroq hal qilish (qator tekshiruv fayliga tushadi)",
  } satisfies Sentence,
  laterInRows: {
    en: "decide later (the rows go to the review file)",
    ru: "решить позже (строки попадут в файл для проверки)",
    tg: "дертар ҳал кардан (сатрҳо ба файли санҷиш мераванд)",
    uz: "keyinroq hal qilish (qatorlar tekshiruv fayliga tushadi)",
  } satisfies Sentence,
  rest: (left: number): Sentence => ({
    en: `decide all the rest later (questions: ${left})`,
    ru: `все остальные вопросы — тоже позже (осталось: ${left})`,
    tg: `ҳамаи саволҳои боқимонда — дертар (${left})`,
    uz: `qolgan hamma savollarni keyinroq hal qilish (${left})`,
  }),
  back: {
    en: "back to the question before",
    ru: "вернуться к предыдущему вопросу",
    tg: "ба саволи пештара баргаштан",
    uz: "oldingi savolga qaytish",
  } satisfies Sentence,
  searchFor: {
    en: "Which one (type a word to search)?",
    ru: "Что выбрать (для поиска наберите слово)?",
    tg: "Кадомаш (барои ҷустуҷӯ калима нависед)?",
    uz: "Qaysi biri (qidirish uchun soʻz yozing)?",
  } satisfies Sentence,
  backToQuestion: {
    en: "back to the question",
    ru: "назад к вопросу",
    tg: "бозгашт ба савол",
    uz: "savolga qaytish",
  } satisfies Sentence,
  asTyped: ({ field }: Question, text: string): Sentence =>
    isPartnerName(field)
      ? {
          en: `${quoted(text, "en")}: this is the right name`,
          ru: `${quoted(text, "ru")} — правильное название`,
          tg: `${quoted(text, "tg")} — номи дуруст`,
          uz: `${quoted(text, "uz")} — toʻgʻri nomi`,
        }
      : {
          en: `${quoted(text, "en")}: read it so`,
          ru: `${quoted(text, "ru")} — читать так`,
          tg: `${quoted(text, "tg")} — чунин хонед`,
          uz: `${quoted(text, "uz")} — shunday oʻqilsin`,
        },
  fiveYears: { en: "5 years", ru: "5 лет", tg: "5 сол", uz: "5 yil" } satisfies Sentence,
  triedBefore: {
    en: "written so it is not clear, write it in another way",
    ru: "в таком виде это неясно, напишите иначе",
    tg: "дар ин шакл норавшан аст, дигар хел нависед",
    uz: "bu koʻrinishda noaniq, boshqacha yozing",
  } satisfies Sentence,
  rightName: {
    en: "The right name",
    ru: "Правильное название",
    tg: "Номи дуруст",
    uz: "Toʻgʻri nomi",
  } satisfies Sentence,
  rightValue: {
    en: "What is meant",
    ru: "Что имеется в виду",
    tg: "Чӣ дар назар аст",
    uz: "Nima nazarda tutilgan",
  } satisfies Sentence,
  emptyIsBack: {
    en: "empty: back to the question",
    ru: "пусто — назад к вопросу",
    tg: "холӣ — бозгашт ба савол",
    uz: "boʻsh — savolga qaytish",
  } satisfies Sentence,
} as const;

/** Whether a question is how the days of a column are written. */
export const isOfDays = ({ field }: Question): boolean => field === "day_order" || field === "swapped_days";

const whoIsIt: Sentence = { en: "Who is it?", ru: "Кто это?", tg: "Ин кист?", uz: "Bu kim?" };
const whatIsIt: Sentence = {
  en: "What does it mean?",
  ru: "Что это значит?",
  tg: "Маънои ин чист?",
  uz: "Bu nimani anglatadi?",
};
const whatType: Sentence = {
  en: "Of what type is this partner?",
  ru: "Какого вида этот партнёр?",
  tg: "Ин шарик аз кадом навъ аст?",
  uz: "Bu hamkor qaysi turdan?",
};
const alikeWord: Sentence = { en: "alike", ru: "сходство", tg: "монандӣ", uz: "oʻxshashlik" };
const whatIsRight: Sentence = {
  en: "What is right for these rows?",
  ru: "Что верно для этих строк?",
  tg: "Барои ин сатрҳо чӣ дуруст аст?",
  uz: "Bu qatorlar uchun nima toʻgʻri?",
};

/** Whether all partners of a column are universities. */
const typesAtOnce: Readonly<Record<string, Sentence>> = {
  university: {
    en: "yes, all are universities",
    ru: "да, все — университеты",
    tg: "бале, ҳама донишгоҳанд",
    uz: "ha, hammasi universitet",
  },
  one: {
    en: "no, ask about each",
    ru: "нет, спросить о каждом",
    tg: "не, дар бораи ҳар яке пурсед",
    uz: "yoʻq, har biri haqida soʻralsin",
  },
};

const onePerson: Sentence = { en: "one person", ru: "один человек", tg: "як шахс", uz: "bitta kishi" };
const persons: Sentence = { en: "several persons", ru: "несколько человек", tg: "чанд шахс", uz: "bir necha kishi" };

const otherPartner: Sentence = {
  en: "another partner on file…",
  ru: "другой партнёр из реестра…",
  tg: "шарики дигар аз феҳрист…",
  uz: "reyestrdagi boshqa hamkor…",
};
const otherFromList: Sentence = {
  en: "choose from the list…",
  ru: "выбрать из списка…",
  tg: "аз рӯйхат интихоб кардан…",
  uz: "roʻyxatdan tanlash…",
};

const noRecordOf = (rows: number): Sentence =>
  rows === 1
    ? {
        en: "make no record of this row",
        ru: "не переносить эту строку",
        tg: "ин сатрро ворид накардан",
        uz: "bu qatorni koʻchirmaslik",
      }
    : {
        en: `make no record of these rows (${rows})`,
        ru: `не переносить эти строки (${rows})`,
        tg: `ин сатрҳоро ворид накардан (${rows})`,
        uz: `bu qatorlarni koʻchirmaslik (${rows})`,
      };

const splitInto = (parts: readonly string[]): Sentence =>
  sentenceOf((language) => `${several[language]}: ${parts.map((part) => quoted(part, language)).join(", ")}`);
const several: Sentence = { en: "several", ru: "это несколько", tg: "ин чандто аст", uz: "bu bir nechta" };

function wayOf(way: Exclude<AnswerWay, "no-record" | "split">, question: Question): Sentence {
  if (way === "new") return question.field === "record" ? newRecordWay : newPartner;
  if (way === "one") return oneName;
  if (way === "notes") return questionWords.keptInNotes;
  return isPartnerName(question.field) ? otherName : otherText;
}

const newPartner: Sentence = {
  en: "a new partner, under this name",
  ru: "новый партнёр, с этим названием",
  tg: "шарики нав, бо ҳамин ном",
  uz: "yangi hamkor, shu nom bilan",
};
const newRecordWay: Sentence = {
  en: "none of them: a new record",
  ru: "ничего из этого, новая запись",
  tg: "ҳеҷ кадом, сабти нав",
  uz: "hech biri emas, yangi yozuv",
};
const oneName: Sentence = {
  en: "one name, as it stands",
  ru: "одно название, так и есть",
  tg: "як ном, ҳамин тавр аст",
  uz: "bitta nom, shundayligicha",
};
const otherName: Sentence = {
  en: "the name is written wrong: type the right one…",
  ru: "название написано неверно: ввести правильное…",
  tg: "ном нодуруст навишта шудааст: дурусташро навиштан…",
  uz: "nomi notoʻgʻri yozilgan: toʻgʻrisini yozish…",
};
const otherText: Sentence = {
  en: "type what is meant…",
  ru: "написать, что имеется в виду…",
  tg: "навиштан, ки чӣ дар назар аст…",
  uz: "nima nazarda tutilganini yozish…",
};
