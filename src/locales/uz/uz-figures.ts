import type { FigureName, FigureSaid, Moment } from "../../tables/phrase.ts";
import type { Count } from "../../values/count.ts";
import { type BoundWords, boundedNumber, type Compared, comparedOf, isNone } from "../figure-words.ts";
import { upperFirst } from "../upper-first.ts";
import { uzDate } from "./uz-date.ts";
import { uzNumber } from "./uz-number.ts";

/** What is said around a number; how it is counted; what is missing where there is none. */
type Saying = {
  readonly said: (number: string) => string;
  readonly counted: "nafar" | "ta";
  readonly none: string;
};

const sayings: Readonly<Record<FigureName, Saying>> = {
  "students-out": {
    said: (number) => `${number} talaba xorijga borgan`,
    counted: "nafar",
    none: "xorijga borgan talabalar",
  },
  "students-in": {
    said: (number) => `xorijdan ${number} talaba kelgan`,
    counted: "nafar",
    none: "xorijdan kelgan talabalar",
  },
  "staff-out": {
    said: (number) => `${number} xodim xorijga borgan`,
    counted: "nafar",
    none: "xorijga borgan xodimlar",
  },
  "staff-in": {
    said: (number) => `xorijdan ${number} xodim kelgan`,
    counted: "nafar",
    none: "xorijdan kelgan xodimlar",
  },
  "agreements-in-force": {
    said: (number) => `${number} shartnoma amalda boʻlgan`,
    counted: "ta",
    none: "amaldagi shartnomalar",
  },
  agreements: { said: (number) => `${number} shartnoma imzolangan`, counted: "ta", none: "imzolangan shartnomalar" },
  "partners-with-agreement": {
    said: (number) => `${number} hamkor bilan amaldagi shartnoma mavjud boʻlgan`,
    counted: "ta",
    none: "amaldagi shartnomasi bor hamkorlar",
  },
  "projects-running": {
    said: (number) => `${number} loyiha davom etgan`,
    counted: "ta",
    none: "davom etayotgan loyihalar",
  },
  "visits-in": {
    said: (number) => `xorijlik mehmonlarning ${number} tashrifi qabul qilingan`,
    counted: "ta",
    none: "xorijlik mehmonlarning tashriflari",
  },
  "visits-out": {
    said: (number) => `xorijga ${number} tashrif amalga oshirilgan`,
    counted: "ta",
    none: "xorijga tashriflar",
  },
  events: { said: (number) => `${number} tadbir oʻtkazilgan`, counted: "ta", none: "tadbirlar" },
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

/** What stood then: `2018-yildagi`, which takes the endings of a comparison. */
function thenText(when: Moment): string {
  if (when.is === "day") return `${uzDate(when.day)} holatidagi`;
  if (when.is === "year-before") return "avvalgi yildagi";
  return `${when.label}${when.label.includes("/") ? "-oʻquv yilidagi" : "-yildagi"}`;
}

function changeText(compared: Compared | undefined, counted: string): string {
  if (!compared) return "";
  const before = bare(compared.before);
  switch (compared.is) {
    case "more":
    case "fewer":
      return `, bu ${thenText(compared.when)}dan (${before} ${counted}) ${uzNumber(compared.by)} ${counted} ${compared.is === "more" ? "koʻp" : "kam"}`;
    case "same":
      return `, bu ${thenText(compared.when)} bilan teng`;
    case "begun":
      return `; ${whenText(compared.when)} qayd etilmagan`;
    case "told":
      return `; ${whenText(compared.when)} – ${before}`;
  }
}

/** A key figure as an Uzbek sentence: `2019-yilda 8 nafar talaba xorijga borgan, bu 2018-yildagidan (6 nafar) 2 nafar koʻp.` */
export function uzFigure(said: FigureSaid): string {
  const { said: around, counted, none } = sayings[said.figure];
  const start = said.when ? `${whenText(said.when)} ` : "";
  const change = changeText(comparedOf(said), counted);
  if (isNone(said.count)) return upperFirst(`${start}reyestrda ${none} qayd etilmagan${change}.`);
  return upperFirst(`${start}${around(`${bare(said.count)} ${counted}`)}${change}.`);
}
