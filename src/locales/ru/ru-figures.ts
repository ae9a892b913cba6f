import type { FigureName, FigureSentence, Moment } from "../../tables/phrase.ts";
import type { Count } from "../../values/count.ts";
import { type BoundWords, boundedNumber, type FigureChange, figureChange, isExact, isNone } from "../figure-words.ts";
import { upperFirst } from "../upper-first.ts";
import { ruDate } from "./ru-date.ts";
import { ruNumber, ruPlural } from "./ru-number.ts";

/** The three forms that go with 1, 2 and 5. */
type Forms = readonly [one: string, few: string, many: string];

/** The verb and the noun in the forms that a number needs, the words before the verb, and what is missing where there is none. */
type FigureWords = { readonly before?: string; readonly verb: Forms; readonly noun: Forms; readonly none: string };

const went: Forms = ["выехал", "выехали", "выехало"];
const came: Forms = ["прибыл", "прибыли", "прибыло"];
const students: Forms = ["студент", "студента", "студентов"];
const staff: Forms = ["сотрудник", "сотрудника", "сотрудников"];
const agreements: Forms = ["соглашение", "соглашения", "соглашений"];
const held: Forms = ["состоялся", "состоялось", "состоялось"];
const always = (verb: string): Forms => [verb, verb, verb];

const figureWords: Readonly<Record<FigureName, FigureWords>> = {
  "students-out": { before: "за рубеж", verb: went, noun: students, none: "выездов студентов за рубеж" },
  "students-in": { before: "из-за рубежа", verb: came, noun: students, none: "студентов из-за рубежа" },
  "staff-out": { before: "за рубеж", verb: went, noun: staff, none: "выездов сотрудников за рубеж" },
  "staff-in": { before: "из-за рубежа", verb: came, noun: staff, none: "сотрудников из-за рубежа" },
  "agreements-in-force": { verb: always("действовало"), noun: agreements, none: "действующих соглашений" },
  agreements: { verb: always("подписано"), noun: agreements, none: "подписанных соглашений" },
  "partners-with-agreement": {
    before: "в реестре",
    verb: ["числился", "числились", "числилось"],
    noun: [
      "партнёр с действующим соглашением",
      "партнёра с действующими соглашениями",
      "партнёров с действующими соглашениями",
    ],
    none: "партнёров с действующими соглашениями",
  },
  "projects-running": {
    verb: ["реализовывался", "реализовывались", "реализовывалось"],
    noun: ["проект", "проекта", "проектов"],
    none: "реализуемых проектов",
  },
  "visits-in": {
    verb: held,
    noun: ["визит зарубежных гостей", "визита зарубежных гостей", "визитов зарубежных гостей"],
    none: "визитов зарубежных гостей",
  },
  "visits-out": {
    verb: held,
    noun: ["визит за рубеж", "визита за рубеж", "визитов за рубеж"],
    none: "визитов за рубеж",
  },
  events: {
    verb: always("проведено"),
    noun: ["мероприятие", "мероприятия", "мероприятий"],
    none: "мероприятий",
  },
};

const bounds: BoundWords = {
  about: "около",
  roughly: "приблизительно",
  atLeast: "не менее",
  upTo: "до",
  fromTo: (from, to) => `от ${from} до ${to}`,
};

const bare = (count: Count): string => boundedNumber(count, bounds, ruNumber);

function whenText(when: Moment): string {
  if (when.is === "day") return `на ${ruDate(when.day)}`;
  if (when.is === "year-before") return "годом ранее";
  return `в ${when.label} ${when.label.includes("/") ? "учебном году" : "году"}`;
}

const changes: Readonly<Record<FigureChange["is"], (before: string, when: string, by: string) => string>> = {
  more: (before, when, by) => ` — на ${by} больше, чем ${when} (${before})`,
  fewer: (before, when, by) => ` — на ${by} меньше, чем ${when} (${before})`,
  same: (_, when) => ` — столько же, сколько ${when}`,
  "from-none": (_, when) => `; ${when} записей нет`,
  uncompared: (before, when) => `; ${when} — ${before}`,
};

const changeText = (compared: FigureChange | undefined): string =>
  compared
    ? changes[compared.is](bare(compared.before), whenText(compared.when), ruNumber("by" in compared ? compared.by : 0))
    : "";

/** A key figure as a Russian sentence: `В 2019 году за рубеж выехало 8 студентов — на 2 больше, чем в 2018 году (6).` */
export function ruFigure(sentence: FigureSentence): string {
  const { figure, when, count } = sentence;
  const { before, verb, noun, none } = figureWords[figure];
  const change = changeText(figureChange(sentence));
  const start = when ? `${whenText(when)} ` : "";
  if (isNone(count)) return upperFirst(`${start}${none} в реестре нет${change}.`);
  const lead = before === undefined ? "" : `${before} `;
  return upperFirst(`${start}${lead}${verbFor(count, verb)} ${bare(count)} ${nounFor(count, noun)}${change}.`);
}

const verbFor = (count: Count, [one, few, many]: Forms): string =>
  isExact(count) ? ruPlural(count.min, one, few, many) : many;

/** After `не менее`, `около`, `до` the noun is in the genitive: of 21 in the singular, of all other numbers in the plural. */
function nounFor(count: Count, [one, few, many]: Forms): string {
  const last = count.max ?? count.min;
  return isExact(count) ? ruPlural(last, one, few, many) : ruPlural(last, few, many, many);
}
