import fc from "fast-check";
import { expect, test } from "vitest";
import { durations } from "../../../src/reports/durations.ts";
import { countOf, idsOf, keysOf, rowsOf, totalsOf } from "../../support/count-of.ts";
import { registryOf } from "../../support/registry-of.ts";
import { reportOf, saidUnder } from "../../support/report-of.ts";

const base = {
  "registry.yaml": "title: Реестр\ninstitution: home\n",
  "institutions/home.yaml": "name: Донишгоҳ\ncountry: TJ\n",
  "partners/valley.yaml": "name: Uniwersytet Doliny\ntype: university\ncountry: PL\n",
};

const stay = (fields: string, who = "student") =>
  `direction: outbound\nwho: ${who}\npurpose: exchange\npartner: valley\n${fields.replaceAll("; ", "\n")}\n`;

const stays = registryOf({
  ...base,
  "mobilities/exact.yaml": stay("starts: 2019-02-11; ends: 2019-06-30"),
  "mobilities/semester.yaml": stay("starts: 2019-02; ends: 2019-06"),
  "mobilities/week.yaml": stay("starts: 2019-05; ends: 2019-05; count: 2", "teacher"),
  "mobilities/year.yaml": stay("starts: 2018-09; ends: 2019-06"),
});

test("months of a stay are enough where all their days agree; else there are bounds in each band, and an exact total", () => {
  const found = countOf(stays, "people-out", { by: ["duration"], across: "who" });
  expect(keysOf(found)).toEqual(["duration", "student", "teacher", "total"]);
  expect(rowsOf(found)).toEqual(["under-1 - 0-2 | 0-2", "1-3 - 0-2 | 0-2", "3-6 2 - | 2", "over-6 1 - | 1"]);
  expect(totalsOf(found)).toBe("3 2 | 5");
  expect(saidUnder(found)).toContain("too coarse to tell the duration");
});

test("known days decide where dates do not; a part of an academic year is a band of its own", () => {
  const known = registryOf({
    ...base,
    "mobilities/semester.yaml": stay("starts: 2019; ends: 2019; days: 140"),
    "mobilities/week.yaml": stay("term: 2018/2019-2/2; days: 5"),
    "mobilities/term.yaml": stay("term: 2018/2019-2/2"),
    "mobilities/year.yaml": stay("term: 2018/2019"),
    "mobilities/open.yaml": stay("starts: 2019-05-01"),
  });
  const found = countOf(known, "students-out", { by: ["duration"] });
  expect(rowsOf(found)).toEqual(["under-1 1", "3-6 1", "one-term 1", "one-year 1", "none 1"]);
  expect(saidUnder(found)).not.toContain("too coarse");
});

test("a word on the duration leaves undecided what only some days would match", () => {
  const ask = (query: string) => idsOf(stays, "mobilities", query);
  expect(ask("duration:3-6")).toBe("exact semester");
  expect(ask("duration:under-1")).toBe("(1 undecided)");
  expect(ask("duration:under-1,1-3")).toBe("week");
  expect(ask("not:duration:1-3")).toBe("exact semester year (1 undecided)");
  expect(ask("duration:any")).toBe("exact semester week year");
  expect(ask("duration:none")).toBe("");
});

test("the rest that --top leaves counts what is in several of its rows once", () => {
  const found = countOf(stays, "people-out", { by: ["duration"], top: 2, sort: "value" });
  expect(rowsOf(found)).toEqual(["3-6 2", "over-6 1", "rest 2"]);
});

test("the report has what the count has", () => {
  const [out] = reportOf(durations, stays);
  expect(out && rowsOf(out)).toEqual([
    "under-1 - 0-2 - | 0-2",
    "1-3 - 0-2 - | 0-2",
    "3-6 2 - - | 2",
    "over-6 1 - - | 1",
  ]);
});

test("a question through an agreement is undecided too where the agreement's dates are coarse", () => {
  const registry = registryOf({
    ...base,
    "agreements/coarse.yaml": "partners: [valley]\ntype: exchange\nstarts: 2019\nends: 2019\n",
    "agreements/exact.yaml": "partners: [valley]\ntype: exchange\nstarts: 2019-01-01\nends: 2019-02-10\n",
    "mobilities/a.yaml": stay("agreement: coarse"),
    "mobilities/b.yaml": stay("agreement: exact"),
  });
  expect(idsOf(registry, "mobilities", "agreement.duration:1-3")).toBe("b (1 undecided)");
  expect(idsOf(registry, "mobilities", "not:agreement.duration:1-3")).toBe("(1 undecided)");
  expect(rowsOf(countOf(registry, "partners-with-agreement", { by: ["duration"] }))).toEqual([
    "under-1 0-1",
    "1-3 1",
    "3-6 0-1",
    "over-6 0-1",
  ]);
});

const date = fc
  .tuple(fc.integer({ min: 2016, max: 2017 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
const written = fc.constantFrom(3, 4, 7, 10);
const truly = fc
  .record({ from: date, until: date, cutStart: written, cutEnd: written, count: fc.integer({ min: 1, max: 4 }) })
  .map(({ from, until, ...others }) => {
    const [starts = from, ends = until] = [from, until].sort();
    return { ...others, starts, ends };
  });

const cut = (day: string, length: number): string => (length === 3 ? `${day.slice(0, 3)}X` : day.slice(0, length));

/** The band of two days, counted month by month. */
function bandOf(starts: string, ends: string): string {
  const after = new Date(Date.parse(`${ends}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const [year = 0, month = 0] = starts.split("-").map(Number);
  const lastsAtLeast = (months: number): boolean =>
    new Date(Date.UTC(year, month - 1 + months, Number(starts.slice(8)))).toISOString().slice(0, 10) <= after;
  return ["under-1", "1-3", "3-6", "over-6"][[1, 3, 6].filter(lastsAtLeast).length] ?? "";
}

test("whatever the true days are, every cell contains how many stays there are of its length, and the total is exact", () => {
  fc.assert(
    fc.property(fc.array(truly, { minLength: 1, maxLength: 5 }), (truths) => {
      const files = truths.map(({ starts, ends, cutStart, cutEnd, count }, index) => [
        `mobilities/m-${index}.yaml`,
        stay(`starts: ${cut(starts, cutStart)}; ends: ${cut(ends, cutEnd)}; count: ${count}`),
      ]);
      const found = countOf(registryOf({ ...base, ...Object.fromEntries(files) }), "students-out", {
        by: ["duration"],
      });
      const numberOf = (band: string): number =>
        truths.reduce((sum, { starts, ends, count }) => sum + (bandOf(starts, ends) === band ? count : 0), 0);
      for (const [label, cell] of found.rows)
        expect(label && "code" in label && cell?.is === "count" && contains(cell.count, numberOf(label.code))).toBe(
          true,
        );
      const bands = found.rows.map(([label]) => (label && "code" in label ? label.code : ""));
      expect(truths.every(({ starts, ends }) => bands.includes(bandOf(starts, ends)))).toBe(true);
      expect(totalsOf(found)).toBe(String(truths.reduce((sum, { count }) => sum + count, 0)));
    }),
  );
});

const contains = ({ min, max }: { min: number; max: number | null }, number: number): boolean =>
  min <= number && number <= (max ?? number);
