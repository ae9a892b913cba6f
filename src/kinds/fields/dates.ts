import { isDay } from "../../values/dates/calendar.ts";
import { type PartialDate, parsePartialDate } from "../../values/dates/partial-date.ts";
import { parseTerm, type Term } from "../../values/dates/term.ts";
import { memoize } from "../../values/memoize.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type Fault, named } from "../fault.ts";
import { type Reading, scalar } from "../scalar.ts";

const dateHelp: Sentence = {
  en: "write a date as 2018, 2018-06 or 2018-06-16 (199X for a decade), with ~ or ? after it where it is not certain",
  ru: "пишите дату как 2018, 2018-06 или 2018-06-16 (десятилетие: 199X), а если она неточная, с ~ или ? после неё",
  tg: "санаро ҳамчун 2018, 2018-06 ё 2018-06-16 нависед (даҳсола: 199X), агар аниқ набошад, баъди он ~ ё ? гузоред",
  uz: "sanani 2018, 2018-06 yoki 2018-06-16 deb yozing (oʻn yillik: 199X), aniq boʻlmasa, undan keyin ~ yoki ? qoʻying",
};

const badDate = (text: string): Fault => ({
  check: "bad-date",
  message: {
    en: `${named(text)} is not a date of the calendar`,
    ru: `${named(text)} не читается как дата`,
    tg: `${named(text)} ҳамчун сана хонда намешавад`,
    uz: `${named(text)} sana sifatida oʻqilmaydi`,
  },
  help: dateHelp,
});

/** Most days occur in many records, which share one value. */
const readDate = memoize(
  (text: string): Reading<PartialDate> => {
    const value = parsePartialDate(text);
    return value ? { value } : { fault: badDate(text) };
  },
  { most: 100_000 },
);

/** A date as far as it is known; as a start its first possible day counts. */
export const date = () => scalar({ type: "date" }, readDate);

/** A date that ends something: its last possible day counts. */
export const endDate = () => scalar({ type: "date", lastDay: true }, readDate);

function readTerm(text: string): Reading<Term> {
  const value = parseTerm(text);
  if (value) return { value };
  return { fault: badTerm(text) };
}

const badTerm = (text: string): Fault => ({
  check: "bad-date",
  message: {
    en: `${named(text)} is not an academic term`,
    ru: `${named(text)} не читается как учебный период`,
    tg: `${named(text)} ҳамчун давраи таҳсил хонда намешавад`,
    uz: `${named(text)} oʻquv davri sifatida oʻqilmaydi`,
  },
  help: {
    en: "write 2018/2019 for a year, 2018/2019-2/2 for the second of its two terms",
    ru: "учебный год пишите как 2018/2019, второй семестр из двух — как 2018/2019-2/2",
    tg: "соли таҳсилро ҳамчун 2018/2019 нависед, семестри дуюмро аз ду — ҳамчун 2018/2019-2/2",
    uz: "oʻquv yilini 2018/2019, ikki semestrning ikkinchisini 2018/2019-2/2 deb yozing",
  },
});

export const term = () => scalar({ type: "term" }, readTerm);

/** A whole academic year. */
export const academicYear = () =>
  scalar<Term>({ type: "term" }, (text) => {
    const reading = readTerm(text);
    return "fault" in reading || reading.value.parts === 1 ? reading : { fault: partOfYear(text) };
  });

const partOfYear = (text: string): Fault => ({
  check: "bad-date",
  message: {
    en: `${named(text)} is not a whole academic year`,
    ru: `${named(text)} — не целый учебный год`,
    tg: `${named(text)} соли пурраи таҳсил нест`,
    uz: `${named(text)} toʻliq oʻquv yili emas`,
  },
  help: {
    en: `write ${text.slice(0, 9)}`,
    ru: `напишите ${text.slice(0, 9)}`,
    tg: `${text.slice(0, 9)} нависед`,
    uz: `${text.slice(0, 9)} deb yozing`,
  },
});

/** A date or a term, whichever the text looks like. */
export const dateOrTerm = () =>
  scalar<PartialDate | Term>({ type: "date-or-term" }, (text) =>
    text.includes("/") ? readTerm(text) : readDate(text),
  );

/** The month and day on which the academic year begins, `MM-DD`. */
export const monthDay = () =>
  scalar({ type: "month-day" }, (text) => (isDay(`2001-${text}`) ? { value: text } : { fault: badMonthDay(text) }));

const badMonthDay = (text: string): Fault => ({
  check: "bad-date",
  message: {
    en: `${named(text)} is not a month and day`,
    ru: `${named(text)} не читается как месяц и день`,
    tg: `${named(text)} ҳамчун моҳ ва рӯз хонда намешавад`,
    uz: `${named(text)} oy va kun sifatida oʻqilmaydi`,
  },
  help: {
    en: "write 09-01 for 1 September",
    ru: "1 сентября пишите как 09-01",
    tg: "1 сентябрро ҳамчун 09-01 нависед",
    uz: "1-sentabrni 09-01 deb yozing",
  },
});
