import type { FigureName, FigureSentence, Moment } from "../../tables/phrase.ts";
import type { Count, Difference } from "../../values/count.ts";
import { changeInWords, changeSince, isNone, undatedClause } from "../figure-words.ts";
import { countInWords } from "../quantities-in-words.ts";
import { upperFirst } from "../upper-first.ts";
import { inYear } from "../year-sentences.ts";
import { tgDate } from "./tg-date.ts";
import { tgNumber } from "./tg-number.ts";
import { tgQuantities } from "./tg-quantities.ts";

/** The sentence around a number with its noun, which has no plural after it; the noun of counting; what is missing where there is none. */
type FigureWords = {
  readonly sentence: (number: string) => string;
  readonly counted: "нафар" | "адад";
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
  "people-out": {
    sentence: (number) => `бо гурӯҳҳои омехта ба хориҷа ${number} нафар сафар кард`,
    counted: "нафар",
    none: "шахси ба хориҷа рафта",
  },
  "people-in": {
    sentence: (number) => `бо гурӯҳҳои омехта аз хориҷа ${number} нафар омад`,
    counted: "нафар",
    none: "шахси аз хориҷа омада",
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
  "projects-running": {
    sentence: (number) => `татбиқи ${number} лоиҳа идома дошт`,
    counted: "адад",
    none: "лоиҳаи дар ҳоли иҷро",
  },
  events: { sentence: (number) => `ҳамагӣ ${number} чорабинӣ баргузор шуд`, counted: "адад", none: "чорабинӣ" },
};

/** A number in Tajik as far as it is known: `на камтар аз 5`. */
export const tgCount = (count: Count): string => countInWords(count, tgQuantities, tgNumber);

/** A difference in Tajik as far as it is known: `ҳадди аксар 40 камтар`. */
export const tgChange = (difference: Difference): string => changeInWords(difference, tgQuantities, tgNumber);

const yearText = (label: string): string => `соли ${label.includes("/") ? "таҳсили " : ""}${label}`;

/** `дар соли 2019`, `ба санаи 31.12.2019`. */
const whenText = (when: Moment): string => (when.is === "day" ? `ба санаи ${tgDate(when.day)}` : inYear(when.label).tg);

/** The year before in brackets: ` (соли 2018: 6; +2)`. */
function earlierText({ count, earlier }: FigureSentence): string {
  if (!earlier || isNone(earlier.count)) return "";
  const change = changeSince(count, earlier.count);
  return ` (${yearText(earlier.year)}: ${tgCount(earlier.count)}${change ? `; ${tgChange(change)}` : ""})`;
}

const perhapsText = (perhaps = 0): string =>
  perhaps > 0 ? `, шояд боз ${tgNumber(perhaps)} созишномаи бе сана низ амал мекард` : "";

/** A key figure as a Tajik sentence: `Дар соли 2019 ба хориҷа 8 донишҷӯ сафар кард (соли 2018: 6; +2); боз 9 нафар бе сана.` */
export function tgFigure(sentence: FigureSentence): string {
  const { count, when, undated, perhaps, figure } = sentence;
  const { sentence: around, counted, none } = figureWords[figure];
  const start = when ? `${whenText(when)} ` : "";
  const before = earlierText(sentence);
  if (isNone(count)) {
    const rest = `${before}${perhapsText(perhaps)}${undatedClause(undated, (more) => `бе сана: ${tgCount(more)} ${counted}`)}`;
    return upperFirst(`${start}дар феҳрист ${none} сабт нашудааст${rest}.`);
  }
  const rest = `${perhapsText(perhaps)}${before}${undatedClause(undated, (more) => `боз ${tgCount(more)} ${counted} бе сана`)}`;
  return upperFirst(`${start}${around(tgCount(count))}${rest}.`);
}
