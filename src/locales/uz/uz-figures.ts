import type { FigureName, FigureSentence, Moment } from "../../tables/phrase.ts";
import type { Count, Difference } from "../../values/count.ts";
import { changeInWords, changeSince, isNone, undatedClause } from "../figure-words.ts";
import { countInWords } from "../quantities-in-words.ts";
import { upperFirst } from "../upper-first.ts";
import { inYear } from "../year-sentences.ts";
import { uzDate } from "./uz-date.ts";
import { uzNumber } from "./uz-number.ts";
import { uzQuantities } from "./uz-quantities.ts";

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
  "people-out": {
    sentence: (number) => `aralash guruhlar bilan birga xorijga ${number} kishi borgan`,
    counted: "nafar",
    none: "xorijga borganlar",
  },
  "people-in": {
    sentence: (number) => `aralash guruhlar bilan birga xorijdan ${number} kishi kelgan`,
    counted: "nafar",
    none: "xorijdan kelganlar",
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
  "projects-running": {
    sentence: (number) => `${number} loyiha davom etgan`,
    counted: "ta",
    none: "davom etayotgan loyihalar",
  },
  events: { sentence: (number) => `${number} tadbir oʻtkazilgan`, counted: "ta", none: "tadbirlar" },
};

/** A number in Uzbek as far as it is known: `kamida 5`. */
export const uzCount = (count: Count): string => countInWords(count, uzQuantities, uzNumber);

/** A difference in Uzbek as far as it is known: `koʻpi bilan 40 taga kam`. */
export const uzChange = (difference: Difference): string => changeInWords(difference, uzQuantities, uzNumber);

/** `2019-yilda`, `31.12.2019 holatiga koʻra`. */
function whenText(when: Moment): string {
  if (when.is === "day") return `${uzDate(when.day)} holatiga koʻra`;
  return inYear(when.label).uz;
}

/** The year before in brackets: ` (2018-yil: 6; +2)`. */
function earlierText({ count, earlier }: FigureSentence): string {
  if (!earlier || isNone(earlier.count)) return "";
  const change = changeSince(count, earlier.count);
  const year = `${earlier.year}${earlier.year.includes("/") ? "-oʻquv yili" : "-yil"}`;
  return ` (${year}: ${uzCount(earlier.count)}${change ? `; ${uzChange(change)}` : ""})`;
}

const perhapsText = (perhaps = 0): string =>
  perhaps > 0 ? `, sanasi koʻrsatilmagan yana ${uzNumber(perhaps)} tasi ham amalda boʻlgan boʻlishi mumkin` : "";

/** A key figure as an Uzbek sentence: `2019-yilda 8 nafar talaba xorijga borgan (2018-yil: 6; +2); yana 9 nafarining sanasi yoʻq.` */
export function uzFigure(sentence: FigureSentence): string {
  const { count, when, undated, perhaps, figure } = sentence;
  const { sentence: around, counted, none } = figureWords[figure];
  const start = when ? `${whenText(when)} ` : "";
  const before = earlierText(sentence);
  const of = counted === "nafar" ? "nafarining" : "tasining";
  if (isNone(count)) {
    const rest = `${before}${perhapsText(perhaps)}${undatedClause(undated, (more) => `${uzCount(more)} ${of} sanasi yoʻq`)}`;
    return upperFirst(`${start}reyestrda ${none} qayd etilmagan${rest}.`);
  }
  const rest = `${perhapsText(perhaps)}${before}${undatedClause(undated, (more) => `yana ${uzCount(more)} ${of} sanasi yoʻq`)}`;
  return upperFirst(`${start}${around(`${uzCount(count)} ${counted}`)}${rest}.`);
}
