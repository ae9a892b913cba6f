import type { Sentence } from "../../values/texts/sentence.ts";
import type { RemarksOf } from "../remark.ts";

/** What there is to say of a value where one date belongs. */
export const dateRemarks: RemarksOf<
  | "no-end"
  | "more-than-a-date"
  | "unknown-parts"
  | "two-marks"
  | "time-of-day"
  | "days-in-month"
  | "day-order"
  | "year-month-day"
> = {
  "no-end": ({ field }) =>
    field === "ends"
      ? {
          en: "leave `ends` out: what has no end goes on",
          ru: "уберите `ends`: без этого поля срок считается бессрочным",
          tg: "`ends`-ро нест кунед: бе ин майдон муҳлат номаҳдуд ҳисоб мешавад",
          uz: "`ends` maydonini olib tashlang: u boʻlmasa, yozuv muddatsiz hisoblanadi",
        }
      : {
          en: "write the day, or leave it empty",
          ru: "напишите день или оставьте поле пустым",
          tg: "рӯзро нависед ё майдонро холӣ гузоред",
          uz: "kunni yozing yoki maydonni boʻsh qoldiring",
        },
  "more-than-a-date": ({ words, year }) => (words === "" ? moreThanADate(year) : withWords(words, year)),
  "unknown-parts": () => ({
    en: "a date is written as far as it is known",
    ru: "дату пишут настолько точно, насколько она известна",
    tg: "сана то ҷое навишта мешавад, ки маълум аст",
    uz: "sananing faqat maʼlum qismi yoziladi",
  }),
  "two-marks": () => ({
    en: "a date has one mark: ~ where it is approximate, ? where it is uncertain",
    ru: "после даты ставят один знак: ~, если она приблизительная, ?, если она под вопросом",
    tg: "баъди сана як аломат мегузоранд: ~, агар он тахминӣ бошад, ?, агар шубҳанок бошад",
    uz: "sanadan keyin bitta belgi qoʻyiladi: taxminiy boʻlsa ~, shubhali boʻlsa ?",
  }),
  "time-of-day": () => ({
    en: "A date has no time of day, and in another time zone it may be another day",
    ru: "дата пишется без времени суток, а в другом часовом поясе это может быть другой день",
    tg: "сана бе соат навишта мешавад, ва дар минтақаи дигари соатӣ ин рӯзи дигар буда метавонад",
    uz: "sana soatsiz yoziladi, boshqa vaqt mintaqasida esa bu boshqa kun boʻlishi mumkin",
  }),
  "days-in-month": ({ month, days }) => ({
    en: `the month ${month} has ${days} days`,
    ru: `в месяце ${month} дней: ${days}`,
    tg: `моҳи ${month} ${days} рӯз дорад`,
    uz: `${month} oyida ${days} kun bor`,
  }),
  "day-order": () => ({
    en: "Which is the day is not known here: `day_order` in registry.yaml says it for all dates",
    ru: "здесь неясно, где день, а где месяц: порядок для всех дат задаёт `day_order` в registry.yaml",
    tg: "дар ин ҷо маълум нест, ки рӯз кадом асту моҳ кадом: тартибро барои ҳамаи санаҳо `day_order` дар registry.yaml муайян мекунад",
    uz: "bu yerda qaysi biri kun, qaysi biri oy ekani nomaʼlum: barcha sanalar uchun tartibni registry.yaml faylidagi `day_order` belgilaydi",
  }),
  "year-month-day": () => ({
    en: "Dates are written year-month-day",
    ru: "даты пишутся в порядке год-месяц-день",
    tg: "санаҳо бо тартиби сол-моҳ-рӯз навишта мешаванд",
    uz: "sanalar yil-oy-kun tartibida yoziladi",
  }),
};

/** Numbers of which a year is all that a date can say. */
const moreThanADate = (year: string): Sentence => ({
  en: `a date cannot say all of this: write only what is known of the date itself (${year}? says that it is uncertain)`,
  ru: `в дате нельзя записать всё это: оставьте только то, что известно о самой дате (${year}? значит, что она под вопросом)`,
  tg: `дар сана ҳамаи инро навиштан мумкин нест: танҳо он чиро нависед, ки дар бораи худи сана маълум аст (${year}? маънои онро дорад, ки сана шубҳанок аст)`,
  uz: `sanada bularning hammasini yozib boʻlmaydi: faqat sananing oʻzi haqida maʼlum boʻlganini qoldiring (${year}? – sana shubhali degani)`,
});

const withWords = (words: string, year: string): Sentence => ({
  en: `a date cannot say "${words}": keep the words in \`notes\`, and write here only what is known of the date itself (${year}? says that it is uncertain)`,
  ru: `в дате нельзя записать "${words}": перенесите слова в \`notes\`, а здесь оставьте только то, что известно о самой дате (${year}? значит, что она под вопросом)`,
  tg: `дар сана "${words}"-ро навиштан мумкин нест: калимаҳоро ба \`notes\` гузаронед, дар ин ҷо танҳо он чиро нависед, ки дар бораи худи сана маълум аст (${year}? маънои онро дорад, ки сана шубҳанок аст)`,
  uz: `sanada "${words}" deb yozib boʻlmaydi: soʻzlarni \`notes\` maydoniga koʻchiring, bu yerda faqat sananing oʻzi haqida maʼlum boʻlganini qoldiring (${year}? – sana shubhali degani)`,
});
