import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FieldMeta } from "../../src/kinds/field-meta.ts";
import { onlyValue } from "../../src/reading/meaning.ts";
import { readWritten } from "../../src/reading/read-written.ts";
import { anywhere, type ReadingContext } from "../../src/reading/reading-context.ts";
import { parseCount } from "../../src/values/count.ts";
import { parsePartialDate } from "../../src/values/dates/partial-date.ts";
import { parseTerm } from "../../src/values/dates/term.ts";

/**
 * Whatever stands in a field of a date, a term or a count: where something else is written for it, every group of digits and
 * every word of it is kept, or is one of this list, which is closed and written down here a second time.
 */
const months = [
  "january jan январь января янв январи yanvar",
  "february feb февраль февраля фев феврали fevral",
  "march mar март марта марти mart",
  "april apr апрель апреля апр апрели aprel",
  "may май мая майи",
  "june jun июнь июня июни iyun",
  "july jul июль июля июли iyul",
  "august aug август августа авг августи avgust",
  "september sep sept сентябрь сентября сен сентябри sentabr",
  "october oct октябрь октября окт октябри oktabr",
  "november nov ноябрь ноября нояб ноябри noyabr",
  "december dec декабрь декабря дек декабри dekabr",
].map((names) => names.split(" "));

const about =
  "about around circa ca c approximately около примерно приблизительно тахминан тақрибан taxminan taqriban".split(" ");
const silent =
  "year г год года году соли yil в in of the от дар st nd rd th го е ум уми academic ay учебный уч таҳсили oʻquv yili гг годы годах years s ые х ых yillar солҳои т t z kuni".split(
    " ",
  );
const countWords: Readonly<Record<string, RegExp>> = {
  "more than": /^>(?!=)/,
  over: /^>(?!=)/,
  более: /^>(?!=)/,
  свыше: /^>(?!=)/,
  "at least": /^>=/,
  "не менее": /^>=/,
  kamida: /^>=/,
  ...Object.fromEntries(about.filter((word) => word !== "c").map((word) => [word, /^~/])),
  человек: /^/,
  чел: /^/,
  persons: /^/,
  нафар: /^/,
  kishi: /^/,
};

/** What else people write with dates and counts, and what no value holds. */
const lossy =
  "not before after since until till from to до по с после не ранее позднее or или ё and и end early начало конец половина half spring autumn осень весна cancelled отменён expired present лет месяц BC до_н.э. within only students студентов less меньше up each group".split(
    " ",
  );

const digits = fc.oneof(
  fc.integer({ min: 1980, max: 2035 }).map(String),
  fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, "0")),
  fc.integer({ min: 1, max: 31 }).map(String),
  fc.constantFrom("00", "000", "20180901", "1990", "90", "0:00", "00:00:00", "14:30", "5"),
);
const word = fc.constantFrom(...months.flat(), ...about, ...silent, ...lossy, ...Object.keys(countWords));
const sign = fc.constantFrom(
  "-",
  "–",
  "—",
  ".",
  "/",
  " ",
  ", ",
  "~",
  "?",
  "(",
  ")",
  ">",
  "≥",
  "+",
  "X",
  "\u00a0",
  "«",
  "»",
  "≈",
  "!",
  "±",
);
const piece = fc.oneof(
  { weight: 4, arbitrary: digits },
  { weight: 3, arbitrary: word },
  { weight: 3, arbitrary: sign },
);

const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ")), { minLength: 1, maxLength: 7 })
  .map((pieces) =>
    pieces
      .map(([text, gap]) => `${text}${gap}`)
      .join("")
      .trim(),
  )
  // Words of two scripts that stand together by chance are none of either.
  .filter((text) => text !== "" && !/\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}/u.test(text));

/** Texts that are nearly dates, with something before or behind them. */
const nearlyDate = fc
  .tuple(
    fc.constantFrom("", ...about, ...lossy, "~", "?"),
    fc.constantFrom(
      "24.08.2018",
      "5.6.2022",
      "24 августа 2018 г.",
      "May 2018",
      "2018",
      "1990s",
      "2018-05",
      "2018/19",
      "2018-2019",
      "10–15 мая 2018",
      "2018-08-24T00:00",
    ),
    fc.constantFrom("", "?", "~", "-", "– 2020", ...lossy, ...silent),
  )
  .map((parts) => parts.filter(Boolean).join(" "));

const context: fc.Arbitrary<ReadingContext> = fc
  .record({
    dayOrder: fc.constantFrom("dmy" as const, "mdy" as const, "none" as const),
    academicYearStarts: fc.constantFrom("09-01", "03-01"),
  })
  .map((settings) => ({ ...anywhere, ...settings, field: "starts", fields: new Set(["starts", "ends", "term"]) }));

const meta = (type: FieldMeta["type"]): FieldMeta => ({ type });

const isKept = (group: string, value: string): boolean => {
  const groups = value.match(/\d+/g) ?? [];
  return groups.some((kept) => Number(kept) === Number(group) || kept.endsWith(group)) || group === `${groups[0]}0`;
};

function lostFromDate(written: string, value: string): string[] {
  const small = written.toLowerCase();
  const midnight = small.replace(/[t\s]\s*0{1,2}:00(?::00(?:\.0+)?)?\s*z?$/, "");
  const whole = value.replace(/\D/g, "");
  const groups = (midnight.match(/\d+/g) ?? []).filter(
    (group) => !isKept(group, value) && whole !== group && `9${group[0]}` !== whole.slice(1),
  );
  const [, month = ""] = value.replace(/[~?]$/, "").split("-");
  const words = (midnight.match(/[\p{L}ʻ'’]+/gu) ?? []).filter((found) => {
    // A soft sign before an ending, as in февральи, makes no other month of it.
    if (months[Number(month) - 1]?.some((name) => name === found || name === found.replace(/ь(?=и$)/, "")))
      return false;
    if (about.includes(found)) return !value.endsWith("~");
    if (/^(?:s|е|ые|х|ых|гг|годы|годах|yillar|солҳои|x|ум)$/.test(found) && /X$/.test(value)) return false;
    return !silent.includes(found);
  });
  return [...groups, ...words];
}

/** The three properties, each of so many values. */
export function nothingIsLost(numRuns: number): void {
  test("no fact of a date is lost where another is written for it", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyDate), context, (written, place) => {
        const value = onlyValue(readWritten(written, meta("date"), place));
        if (value === undefined) return;
        expect(parsePartialDate(value)).toBeDefined();
        expect([written, value, ...lostFromDate(written, value)]).toEqual([written, value]);
      }),
      { numRuns },
    );
  });

  test("nor of a term", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyDate), context, (written, place) => {
        const value = onlyValue(readWritten(written, meta("term"), place));
        if (value === undefined) return;
        expect(parseTerm(value)).toBeDefined();
        const groups = (written.match(/\d+/g) ?? []).filter((group) => !isKept(group, value));
        const words = (written.toLowerCase().match(/[\p{L}ʻ'’]+/gu) ?? []).filter((found) => !silent.includes(found));
        expect([written, value, ...groups, ...words]).toEqual([written, value]);
      }),
      { numRuns },
    );
  });

  describe("nor of a count", () => {
    const inWords = fc
      .tuple(
        fc.constantFrom("", ...Object.keys(countWords), ...lossy, "≥", "~"),
        fc.constantFrom("30", "1 200", "10-12", "10–12", "30+", "5 + 2"),
        fc.constantFrom("", ...Object.keys(countWords), ...lossy),
      )
      .map((parts) => parts.filter(Boolean).join(" "));

    /** Longer ones first: one may be a part of another. */
    const phrases = Object.entries(countWords).sort(([a], [b]) => b.length - a.length);

    test("in signs or words", () => {
      fc.assert(
        fc.property(fc.oneof(anyText, inWords), (written) => {
          const value = onlyValue(readWritten(written, meta("count"), anywhere));
          if (value === undefined) return;
          expect(parseCount(value)).toBeDefined();
          expect(value.replace(/\D/g, "")).toBe(written.replace(/\D/g, ""));
          const said = phrases.filter(([, sign]) => sign.test(value)).map(([phrase]) => phrase);
          const rest = said.reduce((text, phrase) => text.replace(phrase, ""), written.toLowerCase());
          expect([written, value, rest.match(/[\p{L}]+/gu)]).toEqual([written, value, null]);
        }),
        { numRuns },
      );
    });
  });
}
