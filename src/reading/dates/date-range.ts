import { type Meaning, onlyValue } from "../meaning.ts";
import { withoutFillers } from "./marked-text.ts";
import { type DayOrder, singleDate } from "./single-date.ts";

/** Two dates from one to the other; without an end it goes on. Where day and month are in doubt, neither is given. */
export type DateRange = { readonly starts?: string | undefined; readonly ends?: string | undefined };

const present = /^(?:present|now|today|н\. ?в\.?|настоящее время|настоящего времени|сейчас|ҳозир|hozir|hozirgacha)$/;

/** What may part two dates; each place is tried, because a hyphen stands within dates too. */
const joiner = / ?(?:-|<to>|\.\.+|…|<dan>|\/) ?/g;

/** Reads marked text (`markedText`) that names two dates; the first may leave to the second what both share: `10–15 May 2018`. */
export function dateRange(marked: string, order: DayOrder): DateRange | undefined {
  const text = withYearLast(marked.replace(/^(?:<years> ?)?(?:<from> ?)?/, "").replace(/[ -]*<gacha>$/, ""));
  for (const found of text.matchAll(joiner)) {
    const left = text.slice(0, found.index).trim();
    const right = text.slice(found.index + found[0].length).trim();
    const range = rangeOf(left, right, order);
    if (range) return range;
  }
  return undefined;
}

/** With the year or the month that both dates share behind them, as most write: `2022 yil 3-7 mart`, `December 22-23, 2023`. */
const withYearLast = (text: string): string =>
  text
    .replace(/^(\d{4})-? ?<years?>[ ,-]*(\d{1,2}(?!\d).*|<m\d\d>.*<m\d\d>.*)$/, "$2 $1")
    .replace(/^(<m\d\d>)[ .]*(\d{1,2}) ?- ?(\d{1,2})(?:<ordinal>)?,? +(\d{4})$/, "$2-$3 $1 $4");

function rangeOf(left: string, right: string, order: DayOrder): DateRange | undefined {
  if (left === "") return undefined;
  if (present.test(right)) {
    const starts = onlyDate(dateIn(left, order));
    return starts === undefined ? undefined : { starts };
  }
  const found = datesOf(left, right, order);
  if (!found) return undefined;
  const [starts, ends] = [onlyDate(found.start), onlyDate(found.end)];
  return starts === undefined || ends === undefined ? rangeInOneOrder(left, right) : { starts, ends };
}

/** One of two dates may show in which order both have their numbers: in 10–13.03 the day stands first. */
function rangeInOneOrder(left: string, right: string): DateRange {
  const [only, ...others] = (["dmy", "mdy"] as const)
    .map((order) => datesOf(left, right, order))
    .filter((found) => found?.start.certainty === "certain" && found.end.certainty === "certain");
  return only && others.length === 0 ? { starts: onlyDate(only.start), ends: onlyDate(only.end) } : {};
}

type TwoDates = { readonly start: Meaning; readonly end: Meaning };

function datesOf(left: string, right: string, order: DayOrder): TwoDates | undefined {
  const end = dateIn(right, order);
  if (!end) return undefined;
  const candidates = [left, ...sharedWith(withoutFillers(left), withoutFillers(right))];
  const start = candidates.map((text) => dateIn(text, order)).find((meaning) => meaning && isBefore(meaning, end));
  return start && { start, end };
}

const dateIn = (text: string, order: DayOrder): Meaning | undefined => singleDate(withoutFillers(text), order);

const onlyDate = (meaning: Meaning | undefined): string | undefined => meaning && onlyValue(meaning);

const isBefore = (start: Meaning, end: Meaning): boolean =>
  start.choices.some(({ value }) => end.choices.some((other) => value < other.value));

/** The first date with the month and year, or the year, of the second. */
function sharedWith(left: string, right: string): string[] {
  const endings = [
    /^\d{1,2}([-./ ].*)$/.exec(right)?.[1],
    /^\d{1,2}[-. ]?(<m\d\d>.*)$/.exec(right)?.[1],
    /[-./ ]\d{4}$/.exec(right)?.[0],
  ];
  const month = /^<m\d\d>/.exec(right)?.[0];
  const added = endings.flatMap((ending) => (ending === undefined ? [] : [`${left}${ending}`, `${left} ${ending}`]));
  return month && /^<m\d\d> ?\d{1,2}$/.test(left) ? [...added, `${left} ${right.slice(-4)}`] : added;
}
