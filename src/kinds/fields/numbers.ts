import { parseRank, type Rank } from "../../values/codes/rank.ts";
import { type Count, exactly, nothing, parseCount } from "../../values/count.ts";
import { parsePlainNumber } from "../../values/plain-number.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { parseYears } from "../../values/years-of-study.ts";
import { type Fault, fault, named } from "../fault.ts";
import { type Reading, scalar } from "../scalar.ts";

const countHelp: Sentence = {
  en: 'write a whole number from 1, or ">200", ">=45", "~30", "10-12"',
  ru: 'напишите целое число от 1 или ">200", ">=45", "~30", "10-12"',
  tg: 'адади бутун аз 1 сар карда ё ">200", ">=45", "~30", "10-12" нависед',
  uz: '1 dan boshlab butun son yoki ">200", ">=45", "~30", "10-12" yozing',
};

const countOrZeroHelp: Sentence = {
  en: `${countHelp.en}, or 0`,
  ru: `${countHelp.ru}, либо 0`,
  tg: `${countHelp.tg}, ё ки 0`,
  uz: `${countHelp.uz}, yoxud 0`,
};

function readCount(text: string, help = countHelp): Reading<Count> {
  const value = parseCount(text);
  return value ? { value } : { fault: fault(notCount(text), help) };
}

const notCount = (text: string): Sentence => ({
  en: `${named(text)} is not a count`,
  ru: `${named(text)} не читается как количество`,
  tg: `${named(text)} ҳамчун шумора хонда намешавад`,
  uz: `${named(text)} son sifatida oʻqilmaydi`,
});

/** A whole number from 1, or an inexact one. */
export const count = () => scalar<Count>({ type: "count" }, (text) => readCount(text));

/** The same, or 0. */
export const countOrZero = () =>
  scalar<Count>({ type: "count", mayBeZero: true }, (text) =>
    text === "0" ? { value: nothing } : readCount(text, countOrZeroHelp),
  );

const readNumber = (text: string): Reading<number> => {
  const value = parsePlainNumber(text);
  return value === undefined ? { fault: notNumber(text) } : { value };
};

/** A plain number from 0. */
export const number = () => scalar({ type: "number" }, readNumber);

/** A plain number of persons: of all, or of a part of others, who may be none. */
export const personNumber = (countsPersons: "all" | "part" = "all") =>
  scalar<Count>({ type: "number", countsPersons }, (text) => {
    const reading = readNumber(text);
    return "value" in reading ? { value: exactly(reading.value) } : reading;
  });

/** A number of years, or a band of them (`2-3`). */
export const years = () =>
  scalar({ type: "years" }, (text) => {
    const value = parseYears(text);
    return value !== undefined ? { value } : { fault: notYears(text) };
  });

export const rank = () =>
  scalar<Rank>({ type: "rank" }, (text) => {
    const value = parseRank(text);
    return value ? { value } : { fault: notRank(text) };
  });

const notNumber = (text: string): Fault =>
  fault(
    {
      en: `${named(text)} is not a plain number`,
      ru: `${named(text)} не читается как число`,
      tg: `${named(text)} ҳамчун адад хонда намешавад`,
      uz: `${named(text)} son sifatida oʻqilmaydi`,
    },
    {
      en: "write digits only, such as 0, 14 or 2.5",
      ru: "пишите только цифрами, например 0, 14 или 2.5",
      tg: "танҳо бо рақам нависед, масалан 0, 14 ё 2.5",
      uz: "faqat raqam bilan yozing, masalan 0, 14 yoki 2.5",
    },
  );

const notYears = (text: string): Fault =>
  fault(
    {
      en: `${named(text)} is not a number of years`,
      ru: `${named(text)} не читается как число лет`,
      tg: `${named(text)} ҳамчун шумораи солҳо хонда намешавад`,
      uz: `${named(text)} yillar soni sifatida oʻqilmaydi`,
    },
    {
      en: "write 2, 2.5 or 2-3",
      ru: "напишите 2, 2.5 или 2-3",
      tg: "2, 2.5 ё 2-3 нависед",
      uz: "2, 2.5 yoki 2-3 deb yozing",
    },
  );

const notRank = (text: string): Fault =>
  fault(
    {
      en: `${named(text)} is not a rank`,
      ru: `${named(text)} — не место в рейтинге`,
      tg: `${named(text)} мақом дар рейтинг нест`,
      uz: `${named(text)} reytingdagi oʻrin emas`,
    },
    {
      en: "write 601, 801-900 or 1501+",
      ru: "напишите 601, 801-900 или 1501+",
      tg: "601, 801-900 ё 1501+ нависед",
      uz: "601, 801-900 yoki 1501+ deb yozing",
    },
  );
