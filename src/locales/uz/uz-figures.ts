import type { FigureName, FigureSentence, Moment } from "../../tables/phrase.ts";
import type { Count } from "../../values/count.ts";
import { type BoundWords, boundedNumber, type FigureChange, figureChange, isNone } from "../figure-words.ts";
import { upperFirst } from "../upper-first.ts";
import { uzDate } from "./uz-date.ts";
import { uzNumber } from "./uz-number.ts";

/** The sentence around a number; the noun of counting; what is missing where there is none. */
type FigureWords = {
  readonly sentence: (number: string) => string;
  readonly counted: "nafar" | "ta";
  readonly none: string;
};

const figureWords: Readonly<Record<FigureName, FigureWords>> = {
  "students-out": {
    sentence: (number) => `${number} talaba xorijga borgan`,
    counted: "nafar",
    none: "xorijga borgan talabalar",
  },
  "students-in": {
    sentence: (number) => `xorijdan ${number} talaba kelgan`,
    counted: "nafar",
    none: "xorijdan kelgan talabalar",
  },
  "staff-out": {
    sentence: (number) => `${number} xodim xorijga borgan`,
    counted: "nafar",
    none: "xorijga borgan xodimlar",
  },
  "staff-in": {
    sentence: (number) => `xorijdan ${number} xodim kelgan`,
    counted: "nafar",
    none: "xorijdan kelgan xodimlar",
  },
  "agreements-in-force": {
    sentence: (number) => `${number} shartnoma amalda boʻlgan`,
    counted: "ta",
    none: "amaldagi shartnomalar",
  },
  agreements: {
    sentence: (number) => `${number} shartnoma imzolangan`,
    counted: "ta",
    none: "imzolangan shartnomalar",
  },
  "partners-with-agreement": {
    sentence: (number) => `${number} hamkor bilan amaldagi shartnoma mavjud boʻlgan`,
    counted: "ta",
    none: "amaldagi shartnomasi bor hamkorlar",
  },
  "projects-running": {
    sentence: (number) => `${number} loyiha davom etgan`,
    counted: "ta",
    none: "davom etayotgan loyihalar",
  },
  "visits-in": {
    sentence: (number) => `xorijlik mehmonlarning ${number} tashrifi qabul qilingan`,
    counted: "ta",
    none: "xorijlik mehmonlarning tashriflari",
  },
  "visits-out": {
    sentence: (number) => `xorijga ${number} tashrif amalga oshirilgan`,
    counted: "ta",
    none: "xorijga tashriflar",
  },
  events: { sentence: (number) => `${number} tadbir oʻtkazilgan`, counted: "ta", none: "tadbirlar" },
};

const bounds: BoundWords = {
  about: "taxminan",
  roughly: "taxminan",
  atLeast: "kamida",
  upTo: "koʻpi bilan",
  fromTo: (from, to) => `${from}–${to}`,
};

const bare = (count: Count): string => boundedNumber(count, bounds, uzNumber);

function whenText(when: Moment): string {
  if (when.is === "day") return `${uzDate(when.day)} holatiga koʻra`;
  if (when.is === "year-before") return "avvalgi yilda";
  return `${when.label}${when.label.includes("/") ? "-oʻquv yilida" : "-yilda"}`;
}

/** The earlier moment: `2018-yildagi`, which takes the endings of a comparison. */
function thenText(when: Moment): string {
  if (when.is === "day") return `${uzDate(when.day)} holatidagi`;
  if (when.is === "year-before") return "avvalgi yildagi";
  return `${when.label}${when.label.includes("/") ? "-oʻquv yilidagi" : "-yildagi"}`;
}

function changeText(compared: FigureChange | undefined, counted: string): string {
  if (!compared) return "";
  const before = bare(compared.before);
  switch (compared.is) {
    case "more":
    case "fewer":
      return `, bu ${thenText(compared.when)}dan (${before} ${counted}) ${uzNumber(compared.by)} ${counted} ${compared.is === "more" ? "koʻp" : "kam"}`;
    case "same":
      return `, bu ${thenText(compared.when)} bilan teng`;
    case "from-none":
      return `; ${whenText(compared.when)} qayd etilmagan`;
    case "uncompared":
      return `; ${whenText(compared.when)} – ${before}`;
  }
}

/** A key figure as an Uzbek sentence: `2019-yilda 8 nafar talaba xorijga borgan, bu 2018-yildagidan (6 nafar) 2 nafar koʻp.` */
export function uzFigure(sentence: FigureSentence): string {
  const { sentence: around, counted, none } = figureWords[sentence.figure];
  const start = sentence.when ? `${whenText(sentence.when)} ` : "";
  const change = changeText(figureChange(sentence), counted);
  if (isNone(sentence.count)) return upperFirst(`${start}reyestrda ${none} qayd etilmagan${change}.`);
  return upperFirst(`${start}${around(`${bare(sentence.count)} ${counted}`)}${change}.`);
}
