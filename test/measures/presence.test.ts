import fc from "fast-check";
import { expect, test } from "vitest";
import { achieved } from "../../src/measures/achieved.ts";
import { countToText } from "../../src/values/count.ts";
import { addDays, addMonths } from "../../src/values/dates/calendar.ts";
import { parsePartialDate } from "../../src/values/dates/partial-date.ts";
import { countOf, keysOf, numberOf, rowsOf } from "../support/count-of.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { saidUnder } from "../support/report-of.ts";

const base: Files = {
  "institutions/mmit.yaml": "name: Институт\ncountry: TJ\n",
  "partners/attica.yaml": "name: University of West Attica\ntype: university\ncountry: GR\n",
};

const stay = (fields: string, direction = "outbound"): string =>
  `institution: mmit\ndirection: ${direction}\nwho: student\npurpose: exchange\npartner: attica\n${fields}\n`;

/** How many of one stay are abroad on a day; a dash for nobody. */
const abroadOn = (fields: string, on: string): string =>
  numberOf(registryOf({ ...base, "mobilities/m.yaml": stay(fields) }), "abroad", { on });

test.each<[fields: string, on: string, persons: string]>([
  ["starts: 2019-03-03\nends: 2019-06-06\ncount: 3", "2019-03-03", "3"],
  ["starts: 2019-03-03\nends: 2019-06-06\ncount: 3", "2019-06-06", "3"],
  ["starts: 2019-03-03\nends: 2019-06-06\ncount: 3", "2019-06-07", "-"],
  ["starts: 2019-03\nends: 2019-06\ncount: 3", "2019-04-15", "3"],
  ["starts: 2019-03\nends: 2019-06\ncount: 3", "2019-03-15", "0-3"],
  ["starts: 2019-03\nends: 2019-03-10\ncount: 3", "2019-03-10", "3"],
  ['starts: 2019\nends: 2020\ncount: ">=3"', "2019-12-31", ">=3"],
  ['starts: 2019\nends: 2020\ncount: ">=3"', "2019-12-30", ">=0"],
  ["term: 2018/2019-2/2\ncount: 4", "2019-05-22", "0-4"],
  ["term: 2018/2019-2/2\ncount: 4", "2019-09-01", "-"],
  ["starts: 2019-03-03\ncount: 2", "2019-03-03", "2"],
  ["starts: 2019-03-03\ncount: 2", "2020-03-03", "0-2"],
  ["starts: 2019-03-03\ncount: 2", "2020-03-04", "-"],
  ["ends: 2020-03-03\ncount: 2", "2019-03-03", "0-2"],
  ["ends: 2020-03-03\ncount: 2", "2019-03-02", "-"],
  ["ends: 2020-03-03\ncount: 2", "2020-03-04", "-"],
  ["starts: 2019-03-03\npurpose: degree", "2025-03-03", "0-1"],
  ["starts: 2019-03-03\npurpose: degree", "2025-03-04", "-"],
  ["starts: 2019-03-03\ndays: 14", "2019-03-16", "1"],
  ["starts: 2019-03-03\ndays: 14", "2019-03-17", "-"],
  ["starts: 2019-03\ndays: 14", "2019-04-13", "0-1"],
  ["starts: 2019-03\ndays: 14", "2019-04-14", "-"],
  ["ends: 2019-03-16\ndays: 14", "2019-03-03", "1"],
  ["starts: 2019-03-03\nends: 2019-06-06\nmode: virtual", "2019-04-01", "-"],
  ["starts: 2019-03-03\nends: 2019-06-06\nmode: blended", "2019-04-01", "1"],
  ["starts: 2019-03-03\nends: 2019-06-06\nstage: planned", "2019-04-01", "-"],
  ["count: 4", "2019-04-01", "-"],
])("%j on %s: %s", (fields, on, persons) => {
  const purposes = fields.includes("purpose") ? fields : `purpose: exchange\n${fields}`;
  const file = stay("").replace("purpose: exchange\n", "");
  const registry = registryOf({ ...base, "mobilities/m.yaml": `${file}${purposes}\n` });
  expect(numberOf(registry, "abroad", { on })).toBe(persons);
});

const registry = registryOf({
  ...base,
  "mobilities/a.yaml": stay("starts: 2018-11-01\nends: 2019-02-28\ncount: 2"),
  "mobilities/b.yaml": stay("starts: 2019-06\ncount: 3"),
  "mobilities/c.yaml": stay("term: 2018/2019-1/2\ncount: 10"),
  "mobilities/d.yaml": stay("count: 5"),
  "mobilities/e.yaml": stay("count: 50\nmode: virtual"),
  "mobilities/f.yaml": stay("starts: 2018-09-01\nends: 2019-06-30\ncount: 7", "inbound"),
});

test("by years persons count where they were on any day of the year, each once in the total", () => {
  const table = countOf(registry, "abroad", { across: "year", on: "2020-12-31" });
  expect(keysOf(table)).toEqual(["2018", "2019", "2020", "total"]);
  expect(rowsOf(table)).toEqual(["2-12 5-15 0-3 | 15"]);
  const academic = countOf(registry, "abroad", { across: "year", year: "academic", on: "2020-08-31" });
  expect(rowsOf(academic)).toEqual(["15 0-3 | 15"]);
  expect(rowsOf(countOf(registry, "guests", { across: "year", on: "2020-12-31" }))).toEqual(["7 7 | 7"]);
});

test("who is there only perhaps has bounds, and undated stays are named under the table", () => {
  const table = countOf(registry, "abroad", { by: ["partner"], on: "2019-02-01" });
  expect(rowsOf(table)).toEqual(["attica 2-12"]);
  expect(saidUnder(table)).toContain("Not included: 1 journey without a date.");
  expect(saidUnder(countOf(registry, "guests", { on: "2019-02-01" }))).not.toContain("Left out");
});

test("a published figure is held against those who are there on its last day", () => {
  const figure = { measure: "guests", where: undefined, institution: "mmit", from: undefined, to: "2019-06-30" };
  const found = achieved(figure, registry, "2026-11-21");
  expect(found && countToText(found)).toBe("7");
  const after = achieved({ ...figure, to: "2019-07-01" }, registry, "2026-11-21");
  expect(after && countToText(after)).toBe("0");
});

const days = (first: string, last: string): string[] => {
  const found: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) found.push(day);
  return found;
};

const someDay = fc.integer({ min: 0, max: 120 }).map((later) => addDays("2019-01-15", later));
const someDate = fc.oneof(
  someDay,
  someDay.map((day) => day.slice(0, 7)),
);

/** Every day a date can mean. */
const meanings = (date: string): string[] => {
  const { first, last } = parsePartialDate(date) ?? { first: "", last: "" };
  return days(first, last);
};

/** Every pair of first and last day that a stay's dates can mean. */
function readings(starts: string | undefined, ends: string | undefined): [string, string][] {
  const begins = starts === undefined ? undefined : meanings(starts);
  const stops = ends === undefined ? undefined : meanings(ends);
  if (begins && stops)
    return begins.flatMap((first) =>
      stops.flatMap((last): [string, string][] => (first <= last ? [[first, last]] : [])),
    );
  if (begins)
    return begins.flatMap((first) => days(first, addMonths(first, 12)).map((last): [string, string] => [first, last]));
  return (stops ?? []).flatMap((last) =>
    days(addMonths(last, -12), last).map((first): [string, string] => [first, last]),
  );
}

test("a stay is certain on the days that it covers in every reading of its dates, and nowhere on those it covers in none", () => {
  fc.assert(
    fc.property(
      fc.option(someDate, { nil: undefined }),
      fc.option(someDate, { nil: undefined }),
      fc.oneof(
        someDay,
        fc.integer({ min: -420, max: 540 }).map((later) => addDays("2019-01-15", later)),
      ),
      (starts, ends, on) => {
        fc.pre(starts !== undefined || ends !== undefined);
        const fields = [starts && `starts: ${starts}`, ends && `ends: ${ends}`].filter(Boolean).join("\n");
        const covers = readings(starts, ends).map(([first, last]) => first <= on && on <= last);
        const expected = covers.length > 0 && covers.every(Boolean) ? "1" : covers.some(Boolean) ? "0-1" : "-";
        expect(abroadOn(fields, on)).toBe(expected);
      },
    ),
    { numRuns: 60 },
  );
});
