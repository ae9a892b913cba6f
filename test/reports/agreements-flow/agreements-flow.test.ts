import fc from "fast-check";
import { expect, test } from "vitest";
import { agreementsProper } from "../../../src/derived/agreements/addenda.ts";
import { lifetimesOf } from "../../../src/derived/agreements/agreement-flow.ts";
import { stateOfAgreement } from "../../../src/derived/agreements/state.ts";
import type { Registry } from "../../../src/registry/registry.ts";
import { agreementsFlow } from "../../../src/reports/agreements-flow/agreements-flow.ts";
import { type AgreementCourse, type FlowYear, flowByYear } from "../../../src/reports/agreements-flow/flow-by-year.ts";
import { addDays } from "../../../src/values/dates/calendar.ts";
import type { Asked } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const paper = (id: string, fields: string): Files => ({
  [`agreements/${id}.yaml`]: `institution: mmit\npartners: [kmust]\ntype: cooperation\n${fields.split("; ").join("\n")}\n`,
});

const base: Files = {
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ-металлургии Тоҷикистон\ncountry: TJ\n",
  "partners/kmust.yaml": "name: Куньминский университет\ntype: university\ncountry: CN\n",
};

const flow = (papers: Files, asked: Asked = {}) => {
  const table = reportOf(agreementsFlow, registryOf({ ...base, ...papers }), asked)[0] ?? expect.fail();
  return { rows: linesOf(table).slice(1), said: saidUnder(table), keys: linesOf(table)[0] };
};

test("a year's rows add up, and an agreement that ends on 31 December leaves in that year", () => {
  const { rows, keys } = flow(
    {
      ...paper("a", "signed: 2018-05-10; ends: 2019-12-31"),
      ...paper("b", "signed: 2018-12-20; starts: 2019-01-01; terminated: 2020-02-01"),
      ...paper("c", "confirmed: 2019-06"),
      ...paper("d", "signed: 2020-03-01; replaces: c"),
      ...paper("e", "signed: 2018; ends: 2019; renewal: automatic"),
    },
    { on: "2021-06-30" },
  );
  expect(keys).toBe("year opening signed confirmed expired terminated replaced closing");
  expect(rows).toEqual(["2018 0-1 2 0 0 0 0 2-3", "2019 2-3 1 1 1 0 0 3", "2020 3 1 0 0 1 1 2", "2021 2 0 0 0 0 0 2"]);
});

test("what is known only from a confirmation may have been in force before it", () => {
  const { rows, said } = flow(
    {
      ...paper("a", "confirmed: 2023-12-29"),
      ...paper("b", "confirmed: 2023-12-29"),
      ...paper("c", "signed: 2023-09-05"),
    },
    { year: "academic", on: "2024-08-31", window: { from: 2023, to: 2023 } },
  );
  expect(rows).toEqual(["2023/2024 0-2 1 2 0 0 0 3"]);
  expect(said).toContain("First known from a confirmation within this time: 2; before it they may have been in force");
});

test("of two ends on one day a termination goes before a replacement, and that before an expiry", () => {
  const row = (fields: string, other = "signed: 2019-01-01") =>
    flow(
      { ...paper("a", `signed: 2015; ${fields}`), ...paper("b", `${other}; replaces: a`) },
      { window: { from: 2018, to: 2018 } },
    ).rows[0];
  expect(row("ends: 2018-12-31; terminated: 2018-12-31")).toBe("2018 1 0 0 0 1 0 0");
  expect(row("ends: 2018-12-31")).toBe("2018 1 0 0 0 0 1 0");
  expect(row("ends: 2018-12-31", "signed: 2019-01-02")).toBe("2018 1 0 0 1 0 0 0");
});

test("the year of the day is told up to that day, and years after it are not", () => {
  const papers = paper("a", "signed: 2018-05-10; ends: 2020-11-30");
  expect(flow(papers, { on: "2020-10-01" }).rows.at(-1)).toBe("2020 1 0 0 0 0 0 1");
  expect(flow(papers, { on: "2020-12-01" }).rows.at(-1)).toBe("2020 1 0 0 1 0 0 0");
  expect(flow(papers, { on: "2020-10-01" }).said).toContain("Period: 1 January 2018 to 1 October 2020.");
});

test("years asked for, and the last so many", () => {
  const papers = paper("a", "signed: 2015");
  expect(flow(papers, { window: { from: 2017, to: 2018 } }).rows).toEqual(["2017 1 0 0 0 0 0 1", "2018 1 0 0 0 0 0 1"]);
  expect(flow(papers, { on: "2020-12-31", last: 2 }).rows).toEqual(["2019 1 0 0 0 0 0 1", "2020 1 0 0 0 0 0 1"]);
});

test("in academic years a date known to the year gives bounds", () => {
  const { rows, said } = flow(paper("a", "signed: 2018"), { year: "academic", on: "2019-12-01" });
  expect(rows).toEqual(["2017/2018 0 0-1 0 0 0 0 0-1", "2018/2019 0-1 0-1 0 0 0 0 1", "2019/2020 1 0 0 0 0 0 1"]);
  expect(said).toContain("cells show bounds");
});

test("what is not signed or has no date is left out and told; an unknown start is before all years", () => {
  const { rows, said } = flow({
    ...paper("a", "stage: proposed"),
    ...paper("b", "scope: [training]"),
    ...paper("c", "ends: 2020-05-01"),
  });
  expect(rows[0]).toBe("2020 1 0 0 1 0 0 0");
  expect(said).toContain("Not included: 1 agreement without a date of signing, start, end or confirmation.");
  expect(said).toContain("1 agreement only proposed");
  expect(said).toContain("only their end is known: 1.");
  expect(flow({}).rows).toEqual([]);
});

type Dates = { readonly [field in "signed" | "starts" | "ends" | "terminated" | "confirmed"]: string | undefined } & {
  readonly isAutomatic: boolean;
  readonly refers: "replaces" | "amends" | "nothing";
};

const day = fc
  .tuple(fc.integer({ min: 2016, max: 2019 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
const maybeDay = fc.option(day, { nil: undefined });
const papers: fc.Arbitrary<readonly Dates[]> = fc.array(
  fc.record({
    signed: maybeDay,
    starts: maybeDay,
    ends: maybeDay,
    terminated: maybeDay,
    confirmed: maybeDay,
    isAutomatic: fc.boolean(),
    refers: fc.constantFrom("replaces" as const, "amends" as const, "nothing" as const),
  }),
  { minLength: 1, maxLength: 5 },
);

/**
 * Agreements of which some replace or amend the one before, their dates cut to a precision: but for the end that an addendum
 * gives, which is the same end where it is written alike.
 */
function registryWith(dates: readonly Dates[], cut: (date: string, index: number) => string): Registry {
  const files = dates.flatMap(({ isAutomatic, refers, ...fields }, index) => {
    const lines = Object.entries(fields).flatMap(([name, date], at) =>
      date ? [`${name}: ${name === "ends" && refers === "amends" ? date : cut(date, index * 5 + at)}`] : [],
    );
    if (isAutomatic) lines.push("renewal: automatic");
    if (refers !== "nothing" && index > 0) lines.push(`${refers}: a-${index - 1}`);
    return Object.entries(paper(`a-${index}`, lines.join("; ")));
  });
  return registryOf({ ...base, ...Object.fromEntries(files) });
}

const flowIn = (registry: Registry, kind: "calendar" | "academic"): FlowYear[] => {
  const courses = agreementsProper(registry).flatMap((agreement): AgreementCourse[] => {
    const [first, ...others] = lifetimesOf(agreement, registry);
    return first ? [{ lifetimes: [first, ...others] }] : [];
  });
  return flowByYear(courses, { from: 2015, to: 2020, on: "2020-12-31", years: { kind, starts: "09-01" } });
};

const kinds = fc.constantFrom("calendar" as const, "academic" as const);

test("with dates to the day, rows add up, follow each other and agree with the states", () => {
  fc.assert(
    fc.property(papers, kinds, (dates, kind) => {
      const registry = registryWith(dates, (date) => date);
      const rows = flowIn(registry, kind);
      let before: number | undefined;
      for (const { days, figures } of rows) {
        const exact = Object.fromEntries(
          Object.entries(figures).map(([name, { min, max }]) => [name, min === max ? min : Number.NaN]),
        );
        const {
          opening = 0,
          signed = 0,
          confirmed = 0,
          expired = 0,
          terminated = 0,
          replaced = 0,
          closing = 0,
        } = exact;
        expect(opening + signed + confirmed - expired - terminated - replaced).toBe(closing);
        if (before !== undefined) expect(opening).toBe(before);
        before = closing;
        const isInForce = (on: string) => (agreement: Registry["records"]["agreements"][number]) =>
          stateOfAgreement(agreement, registry, on) === "in-force";
        const throughTheNight = agreementsProper(registry)
          .filter(isInForce(days.last))
          .filter(isInForce(addDays(days.last, 1)));
        expect(closing).toBe(throughTheNight.length);
      }
    }),
    { numRuns: 150 },
  );
});

/** Which of several addenda begins first is told by the first days that their dates can mean, so there is one to an agreement. */
const withoutChains = (dates: readonly Dates[]): readonly Dates[] =>
  dates.map((one, index) => (index % 2 === 0 && one.refers === "amends" ? { ...one, refers: "nothing" } : one));

test("with dates known in part, the bounds hold every reading of them", () => {
  const cuts = fc.array(fc.constantFrom(4, 7, 10), { minLength: 25, maxLength: 25 });
  fc.assert(
    fc.property(papers.map(withoutChains), cuts, kinds, (dates, lengths, kind) => {
      const real = flowIn(
        registryWith(dates, (date) => date),
        kind,
      );
      const known = flowIn(
        registryWith(dates, (date, at) => date.slice(0, lengths[at])),
        kind,
      );
      for (const [at, { figures }] of known.entries()) {
        for (const [name, { min, max }] of Object.entries(figures)) {
          const value = real[at]?.figures[name as keyof typeof figures].min ?? Number.NaN;
          expect(min <= value && value <= (max ?? 0)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});
