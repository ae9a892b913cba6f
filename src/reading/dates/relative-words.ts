import { isRelativeDay } from "../../values/dates/relative-day.ts";
import { lazy } from "../../values/memoize.ts";
import { doubtful, type Meaning } from "../meaning.ts";
import { wordKey } from "../word-key.ts";
import { lengthOfTime } from "./length-of-time.ts";

/** Words for days near today, in four languages, and what they are in short; each list is closed. */
const days = {
  today: "today now сегодня сейчас имрӯз ҳозир bugun hozir",
  "+1d": "tomorrow завтра фардо пагоҳ ertaga",
  "-1d": "yesterday вчера дирӯз kecha",
} as const;

const units = {
  d: "d day days день дня дней дн рӯз рӯзи kun",
  w: "w week weeks неделя недели неделю недель нед ҳафта hafta",
  m: "m м",
  y: "y г",
} as const;

const keyed = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([meaning, words]) => words.split(" ").map((word) => [wordKey(word), meaning])),
  );

const dayNamed = lazy(() => keyed(days));
const unitNamed = lazy(() => keyed(units));

/** A day told by its distance from another in other words than `+6m`: `+6 months`, `today+6m`, `завтра`; none is certain. */
export function readRelativeDay(text: string): Meaning | undefined {
  const small = text.toLowerCase().replace(/[−–—]/g, "-").replace(/\s+/g, " ").trim();
  const named = dayNamed().get(wordKey(small));
  if (named !== undefined) return doubtful([named]);
  const [, base, sign = "", length = ""] =
    /^(?:(\p{L}+) ?(?=[+-]))?([+-])? ?(\d{1,5} ?-?\p{L}+\.?)$/u.exec(small) ?? [];
  if (base !== undefined && dayNamed().get(wordKey(base)) !== "today") return undefined;
  const short = shortLength(length);
  if (short === undefined) return undefined;
  return doubtful(sign === "" ? [`+${short}`, `-${short}`] : [`${sign}${short}`]);
}

/** `6m` of `6 months` and the like. */
function shortLength(length: string): string | undefined {
  const [, number = "", unit = ""] = /^(\d+) ?-?(\p{L}+)\.?$/u.exec(length) ?? [];
  const known = unitNamed().get(wordKey(unit));
  if (known !== undefined) return `${Number(number)}${known}`;
  const read = lengthOfTime(length);
  if (read?.rest !== "") return undefined;
  const short = read.months % 12 === 0 && read.months > 0 ? `${read.months / 12}y` : `${read.months}m`;
  return isRelativeDay(`+${short}`) ? short : undefined;
}
