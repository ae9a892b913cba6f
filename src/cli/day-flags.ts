import { didYouMean } from "../kinds/fault.ts";
import { relativeMeaning } from "../queries/typed/meant-bound.ts";
import { UsageError } from "../queries/usage-error.ts";
import { readDate } from "../reading/dates/read-date.ts";
import type { DayOrder } from "../reading/dates/single-date.ts";
import { anywhere } from "../reading/reading-context.ts";
import type { Registry } from "../registry/registry.ts";
import { type Day, isDay } from "../values/dates/calendar.ts";
import { parsePartialDate } from "../values/dates/partial-date.ts";

/** The day of `--today`, which may be told from the clock's: `-1y`. */
export const todayFlag = (text: string | undefined, clock: Day): Day =>
  text === undefined ? clock : dayOf("--today", text, clock, "none");

/** The day of `--on`, where it is given; it may be told from today: `+6m`. */
export const dayFlag = (
  text: string | undefined,
  today: Day,
  { settings }: Pick<Registry, "settings">,
): Day | undefined => (text === undefined ? undefined : dayOf("--on", text, today, settings.dayOrder));

function dayOf(flag: string, text: string, from: Day, dayOrder: DayOrder): Day {
  if (isDay(text)) return text;
  const relative = relativeMeaning(text, from);
  if (relative) {
    const words = relative.choices.map(({ value }) => value);
    if (relative.certainty === "certain" && words[0] !== undefined) return words[0];
    throw notADay(flag, text, words);
  }
  const days = readDate(text, { ...anywhere, dayOrder })
    .choices.map(({ value }) => value)
    .filter(isDay);
  const last = parsePartialDate(text)?.last;
  throw notADay(flag, text, days.length === 0 && last !== undefined ? [last] : days);
}

/** The error of a flag that takes a whole day, with the days that were most likely meant. */
const notADay = (flag: string, text: string, days: readonly Day[]): UsageError =>
  new UsageError(
    {
      en: `${flag} ${text} is not a day`,
      ru: `${flag} ${text} — это не день`,
      tg: `${flag} ${text} — ин рӯз нест`,
      uz: `${flag} ${text} — bu kun emas`,
    },
    didYouMean(days) ?? {
      en: "write year, month and day (2026-11-21), today, or a distance from it: -1y, +6m, -30d",
      ru: "напишите год, месяц и день (2026-11-21), today или расстояние от сегодняшнего дня: -1y, +6m, -30d",
      tg: "сол, моҳ ва рӯзро нависед (2026-11-21), today ё масофаро аз имрӯз: -1y, +6m, -30d",
      uz: "yil, oy va kunni yozing (2026-11-21), today yoki bugundan masofani: -1y, +6m, -30d",
    },
  );
