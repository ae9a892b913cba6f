import type { FigureName, FigureSentence, Moment } from "../../tables/phrase.ts";
import { type Count, type Difference, isExact } from "../../values/count.ts";
import { changeInWords, changeSince, isNone, isOne, undatedClause } from "../figure-words.ts";
import { countInWords } from "../quantities-in-words.ts";
import { upperFirst } from "../upper-first.ts";
import { inYear } from "../year-sentences.ts";
import { enDateInText } from "./en-date.ts";
import { enNumber } from "./en-number.ts";
import { enQuantities } from "./en-quantities.ts";

/** A figure's noun, alone and with others, what happened, and what is missing where there is none. */
type FigureWords = {
  readonly one: string;
  readonly many: string;
  readonly did: string;
  readonly didOne?: string;
  readonly none: string;
};

const figureWords: Readonly<Record<FigureName, FigureWords>> = {
  "students-out": { one: "student", many: "students", did: "went abroad", none: "students abroad" },
  "students-in": { one: "student", many: "students", did: "came from abroad", none: "incoming students" },
  "staff-out": { one: "member of staff", many: "members of staff", did: "went abroad", none: "staff abroad" },
  "staff-in": { one: "member of staff", many: "members of staff", did: "came from abroad", none: "incoming staff" },
  "people-out": {
    one: "person",
    many: "people",
    did: "went abroad, mixed groups included",
    none: "people abroad",
  },
  "people-in": {
    one: "person",
    many: "people",
    did: "came from abroad, mixed groups included",
    none: "people from abroad",
  },
  "agreements-in-force": {
    one: "agreement",
    many: "agreements",
    did: "were in force",
    didOne: "was in force",
    none: "agreements in force",
  },
  agreements: {
    one: "agreement",
    many: "agreements",
    did: "were signed",
    didOne: "was signed",
    none: "signed agreements",
  },
  "projects-running": { one: "project", many: "projects", did: "ran", none: "running projects" },
  events: { one: "event", many: "events", did: "took place", none: "events" },
};

/** A number in English as far as it is known: `5 or more`. */
export const enCount = (count: Count): string => countInWords(count, enQuantities, enNumber);

/** A difference in English as far as it is known: `at most 40 fewer`. */
export const enChange = (difference: Difference): string => changeInWords(difference, enQuantities, enNumber);

/** `in 2019`, `on 31 December 2019`. */
function whenText(when: Moment): string {
  if (when.is === "day") return `on ${enDateInText(when.day)}`;
  return inYear(when.label).en;
}

/** The year before in brackets: ` (2018: 6; +2)`. */
function earlierText({ count, earlier }: FigureSentence): string {
  if (!earlier || isNone(earlier.count)) return "";
  const change = changeSince(count, earlier.count);
  return ` (${earlier.year}: ${enCount(earlier.count)}${change ? `; ${enChange(change)}` : ""})`;
}

const perhapsText = (perhaps = 0): string => (perhaps > 0 ? `, perhaps also ${enNumber(perhaps)} without a date` : "");

const moreText = (undated: Count): string =>
  isOne(undated)
    ? "1 more has no date"
    : isExact(undated)
      ? `${enCount(undated)} more have no date`
      : `${enCount(undated)} others have no date`;

const undatedText = (undated: Count): string => `${enCount(undated)} without a date`;

/** A key figure as an English sentence: `In 2019, 8 students went abroad (2018: 6; +2); 9 more have no date.` */
export function enFigure(sentence: FigureSentence): string {
  const { figure, when, count, undated, perhaps } = sentence;
  const { one, many, did, didOne = did, none } = figureWords[figure];
  const before = earlierText(sentence);
  if (isNone(count)) {
    const time = when ? ` ${whenText(when)}` : "";
    return `No ${none} are on record${time}${before}${perhapsText(perhaps)}${undatedClause(undated, undatedText)}.`;
  }
  const lead = when ? `${whenText(when)}, ` : "";
  const [noun, verb] = isOne(count) ? [one, didOne] : [many, did];
  const rest = `${perhapsText(perhaps)}${before}${undatedClause(undated, moreText)}`;
  return upperFirst(`${lead}${enCount(count)} ${noun} ${verb}${rest}.`);
}
