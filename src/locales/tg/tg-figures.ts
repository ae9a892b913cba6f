import type { FigureName, FigureSentence, Moment } from "../../tables/phrase.ts";
import type { Count } from "../../values/count.ts";
import { type BoundWords, boundedNumber, type FigureChange, figureChange, isNone } from "../figure-words.ts";
import { upperFirst } from "../upper-first.ts";
import { tgDate } from "./tg-date.ts";
import { tgNumber } from "./tg-number.ts";

/** The sentence around a number with its noun, which has no plural after it; the noun of counting; what is missing where there is none. */
type FigureWords = {
  readonly sentence: (number: string) => string;
  readonly counted: "нафар" | "адад" | "шарик";
  readonly none: string;
};

const figureWords: Readonly<Record<FigureName, FigureWords>> = {
  "students-out": {
    sentence: (number) => `ба хориҷа ${number} донишҷӯ сафар кард`,
    counted: "нафар",
    none: "сафари донишҷӯён ба хориҷа",
  },
  "students-in": {
    sentence: (number) => `аз хориҷа ${number} донишҷӯ омад`,
    counted: "нафар",
    none: "донишҷӯи аз хориҷа омада",
  },
  "staff-out": {
    sentence: (number) => `ба хориҷа ${number} корманд сафар кард`,
    counted: "нафар",
    none: "сафари кормандон ба хориҷа",
  },
  "staff-in": {
    sentence: (number) => `аз хориҷа ${number} корманд омад`,
    counted: "нафар",
    none: "корманди аз хориҷа омада",
  },
  "agreements-in-force": {
    sentence: (number) => `дар маҷмӯъ ${number} созишнома амал мекард`,
    counted: "адад",
    none: "созишномаи амалкунанда",
  },
  agreements: {
    sentence: (number) => `ҳамагӣ ${number} созишнома ба имзо расид`,
    counted: "адад",
    none: "созишномаи имзошуда",
  },
  "partners-with-agreement": {
    sentence: (number) => `бо ${number} шарик созишномаи амалкунанда мавҷуд буд`,
    counted: "шарик",
    none: "шарики дорои созишномаи амалкунанда",
  },
  "projects-running": {
    sentence: (number) => `татбиқи ${number} лоиҳа идома дошт`,
    counted: "адад",
    none: "лоиҳаи дар ҳоли иҷро",
  },
  "visits-in": {
    sentence: (number) => `ба муассиса ${number} ташрифи меҳмонони хориҷӣ сурат гирифт`,
    counted: "адад",
    none: "ташрифи меҳмонони хориҷӣ",
  },
  "visits-out": {
    sentence: (number) => `ба хориҷа ${number} сафари расмӣ сурат гирифт`,
    counted: "адад",
    none: "сафари расмӣ ба хориҷа",
  },
  events: { sentence: (number) => `ҳамагӣ ${number} чорабинӣ баргузор шуд`, counted: "адад", none: "чорабинӣ" },
};

const bounds: BoundWords = {
  about: "тақрибан",
  roughly: "тақрибан",
  atLeast: "на камтар аз",
  upTo: "то",
  fromTo: (from, to) => `аз ${from} то ${to}`,
};

const bare = (count: Count): string => boundedNumber(count, bounds, tgNumber);

function momentText(when: Moment): string {
  if (when.is === "day") return `санаи ${tgDate(when.day)}`;
  if (when.is === "year-before") return "соли пешина";
  return `соли ${when.label.includes("/") ? "таҳсили " : ""}${when.label}`;
}

const whenText = (when: Moment): string => `${when.is === "day" ? "ба" : "дар"} ${momentText(when)}`;

/** The change, after a comma or in its own clause. */
function changeText(compared: FigureChange | undefined, counted: string): string {
  if (!compared) return "";
  const before = bare(compared.before);
  switch (compared.is) {
    case "more":
    case "fewer":
      return `, ки нисбат ба ${momentText(compared.when)} (${before} ${counted}) ${tgNumber(compared.by)} ${counted} ${compared.is === "more" ? "зиёд" : "кам"} аст`;
    case "same":
      return `, ки ба нишондиҳандаи ${momentText(compared.when)} баробар аст`;
    case "from-none":
      return `; ${whenText(compared.when)} сабте нест`;
    case "uncompared":
      return `; ${whenText(compared.when)}: ${before}`;
  }
}

/** A key figure as a Tajik sentence: `Дар соли 2019 ба хориҷа 8 донишҷӯ сафар кард, ки нисбат ба соли 2018 (6 нафар) 2 нафар зиёд аст.` */
export function tgFigure(sentence: FigureSentence): string {
  const { sentence: around, counted, none } = figureWords[sentence.figure];
  const start = sentence.when ? `${whenText(sentence.when)} ` : "";
  const change = changeText(figureChange(sentence), counted);
  if (isNone(sentence.count)) return upperFirst(`${start}дар феҳрист ${none} сабт нашудааст${change}.`);
  return upperFirst(`${start}${around(bare(sentence.count))}${change}.`);
}
