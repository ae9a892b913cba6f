import type { FigureName, FigureSentence, Moment } from "../../tables/phrase.ts";
import { type Count, type Difference, isExact } from "../../values/count.ts";
import { changeInWords, changeSince, isNone, undatedClause } from "../figure-words.ts";
import { countInWords, type QuantityWords } from "../quantities-in-words.ts";
import { upperFirst } from "../upper-first.ts";
import { inYear } from "../year-sentences.ts";
import { ruDate } from "./ru-date.ts";
import { ruNumber, ruPlural } from "./ru-number.ts";
import { ruQuantities } from "./ru-quantities.ts";

/** The three forms that go with 1, 2 and 5. */
type Forms = readonly [one: string, few: string, many: string];

/** The verb and the noun in the forms that a number needs, the words before the verb, and what is missing where there is none. */
type FigureWords = { readonly before?: string; readonly verb: Forms; readonly noun: Forms; readonly none: string };

const went: Forms = ["выехал", "выехали", "выехало"];
const came: Forms = ["прибыл", "прибыли", "прибыло"];
const students: Forms = ["студент", "студента", "студентов"];
const staff: Forms = ["сотрудник", "сотрудника", "сотрудников"];
const agreements: Forms = ["соглашение", "соглашения", "соглашений"];
const people: Forms = ["человек", "человека", "человек"];
const always = (verb: string): Forms => [verb, verb, verb];

const figureWords: Readonly<Record<FigureName, FigureWords>> = {
  "students-out": { before: "за рубеж", verb: went, noun: students, none: "выездов студентов за рубеж" },
  "students-in": { before: "из-за рубежа", verb: came, noun: students, none: "студентов из-за рубежа" },
  "staff-out": { before: "за рубеж", verb: went, noun: staff, none: "выездов сотрудников за рубеж" },
  "staff-in": { before: "из-за рубежа", verb: came, noun: staff, none: "сотрудников из-за рубежа" },
  "people-out": {
    before: "за рубеж, считая смешанные группы,",
    verb: went,
    noun: people,
    none: "выехавших за рубеж",
  },
  "people-in": {
    before: "из-за рубежа, считая смешанные группы,",
    verb: came,
    noun: people,
    none: "прибывших из-за рубежа",
  },
  "agreements-in-force": { verb: always("действовало"), noun: agreements, none: "действующих соглашений" },
  agreements: { verb: always("подписано"), noun: agreements, none: "подписанных соглашений" },
  "projects-running": {
    verb: ["реализовывался", "реализовывались", "реализовывалось"],
    noun: ["проект", "проекта", "проектов"],
    none: "реализуемых проектов",
  },
  events: {
    verb: always("проведено"),
    noun: ["мероприятие", "мероприятия", "мероприятий"],
    none: "мероприятий",
  },
};

/** A range stands before a noun in the genitive. */
const sentenceQuantities: QuantityWords = { ...ruQuantities, fromTo: (from, to) => `от ${from} до ${to}` };

/** A number in Russian as far as it is known: `не менее 5`. */
export const ruCount = (count: Count): string => countInWords(count, sentenceQuantities, ruNumber);

/** A difference in Russian as far as it is known: `меньше не более чем на 40`. */
export const ruChange = (difference: Difference): string => changeInWords(difference, ruQuantities, ruNumber);

/** `в 2019 году`, `на 31.12.2019`. */
function whenText(when: Moment): string {
  if (when.is === "day") return `на ${ruDate(when.day)}`;
  return inYear(when.label).ru;
}

/** The year before in brackets: ` (2018 год: 6; +2)`. */
function earlierText({ count, earlier }: FigureSentence): string {
  if (!earlier || isNone(earlier.count)) return "";
  const change = changeSince(count, earlier.count);
  const year = `${earlier.year} ${earlier.year.includes("/") ? "учебный год" : "год"}`;
  return ` (${year}: ${ruCount(earlier.count)}${change ? `; ${ruChange(change)}` : ""})`;
}

const perhapsText = (perhaps = 0): string => (perhaps > 0 ? `, возможно, ещё ${ruNumber(perhaps)} без даты` : "");

const moreText = (undated: Count): string => `ещё ${ruCount(undated)} — без даты`;

const undatedText = (undated: Count): string => `без даты — ${ruCount(undated)}`;

/** A key figure as a Russian sentence: `В 2019 году за рубеж выехало 8 студентов (2018 год: 6; +2); ещё 9 — без даты.` */
export function ruFigure(sentence: FigureSentence): string {
  const { figure, when, count, undated, perhaps } = sentence;
  const { before, verb, noun, none } = figureWords[figure];
  const earlier = earlierText(sentence);
  const start = when ? `${whenText(when)} ` : "";
  if (isNone(count)) {
    const rest = `${earlier}${perhapsText(perhaps)}${undatedClause(undated, undatedText)}`;
    return upperFirst(`${start}${none} в реестре нет${rest}.`);
  }
  const lead = before === undefined ? "" : `${before} `;
  const rest = `${perhapsText(perhaps)}${earlier}${undatedClause(undated, moreText)}`;
  return upperFirst(`${start}${lead}${verbFor(count, verb)} ${ruCount(count)} ${nounFor(count, noun)}${rest}.`);
}

const verbFor = (count: Count, [one, few, many]: Forms): string =>
  isExact(count) ? ruPlural(count.min, one, few, many) : many;

/** The noun after a number in words: 8 студентов, `не менее 21 студента`. After `не менее`, `не более`, `около` the noun is in the genitive: of 21 in the singular, of all other numbers in the plural. */
function nounFor(count: Count, [one, few, many]: Forms): string {
  const last = count.max ?? count.min;
  return isExact(count) ? ruPlural(last, one, few, many) : ruPlural(last, few, many, many);
}
