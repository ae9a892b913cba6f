import type { FigureName, FigureSentence, Moment } from "../../tables/phrase.ts";
import type { Count } from "../../values/count.ts";
import { type BoundWords, boundedNumber, type FigureChange, figureChange, isExact, isNone } from "../figure-words.ts";
import { upperFirst } from "../upper-first.ts";
import { enNumber } from "./en-number.ts";

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
  "partners-with-agreement": {
    one: "partner",
    many: "partners",
    did: "had agreements in force",
    didOne: "had an agreement in force",
    none: "partners with agreements in force",
  },
  "projects-running": { one: "project", many: "projects", did: "ran", none: "running projects" },
  "visits-in": {
    one: "visit from abroad",
    many: "visits from abroad",
    did: "were received",
    didOne: "was received",
    none: "visits from abroad",
  },
  "visits-out": {
    one: "visit abroad",
    many: "visits abroad",
    did: "were made",
    didOne: "was made",
    none: "visits abroad",
  },
  events: { one: "event", many: "events", did: "took place", none: "events" },
};

const bounds: BoundWords = {
  about: "about",
  roughly: "roughly",
  atLeast: "at least",
  upTo: "up to",
  fromTo: (from, to) => `${from} to ${to}`,
};

const bare = (count: Count): string => boundedNumber(count, bounds, enNumber);

function whenText(when: Moment): string {
  switch (when.is) {
    case "day":
      return `on ${when.day}`;
    case "year-before":
      return "the year before";
    case "year":
      return when.label.includes("/") ? `in the academic year ${when.label}` : `in ${when.label}`;
  }
}

const changes: Readonly<Record<FigureChange["is"], (before: string, when: string, by: string) => string>> = {
  more: (before, when, by) => `, ${by} more than ${when} (${before})`,
  fewer: (before, when, by) => `, ${by} fewer than ${when} (${before})`,
  same: (_, when) => `, as many as ${when}`,
  "from-none": (_, when) => `; none on record ${when}`,
  uncompared: (before, when) => `; ${when}: ${before}`,
};

const changeText = (compared: FigureChange | undefined): string =>
  compared
    ? changes[compared.is](bare(compared.before), whenText(compared.when), enNumber("by" in compared ? compared.by : 0))
    : "";

/** A key figure as an English sentence: `In 2019, 8 students went abroad, 2 more than in 2018 (6).` */
export function enFigure(sentence: FigureSentence): string {
  const { figure, when, count } = sentence;
  const { one, many, did, didOne = did, none } = figureWords[figure];
  const change = changeText(figureChange(sentence));
  if (isNone(count)) return `No ${none} are on record${when ? ` ${whenText(when)}` : ""}${change}.`;
  const isOne = isExact(count) && count.min === 1;
  const lead = when ? `${whenText(when)}, ` : "";
  return upperFirst(`${lead}${bare(count)} ${isOne ? one : many} ${isOne ? didOne : did}${change}.`);
}
