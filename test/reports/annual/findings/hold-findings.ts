import { expect } from "vitest";
import type { Registry } from "../../../../src/registry/registry.ts";
import { disclosedReport } from "../../../../src/reports/annual/disclosed-report.ts";
import type { Claim, Finding } from "../../../../src/reports/annual/findings/finding.ts";
import { findingsOf, possibleFindings } from "../../../../src/reports/annual/findings/findings.ts";
import { keyFigures } from "../../../../src/reports/annual/key-figures.ts";
import type { Cell } from "../../../../src/tables/cell.ts";
import type { CountTable } from "../../../../src/tables/table.ts";
import { languages } from "../../../../src/values/codes/languages.ts";
import { type Count, isExact } from "../../../../src/values/count.ts";
import { requestOf, said } from "../../../support/annual-of.ts";
import { type Asked, countOf } from "../../../support/count-of.ts";

const inYear: Asked = { window: { from: 2019, to: 2019 }, on: "2019-12-31" };
const yearBefore: Asked = { window: { from: 2018, to: 2018 }, on: "2018-12-31" };
const ofAnyYear: Asked = { on: "2019-12-31" };

/** The findings of 2019, as the report tells them. */
export function findingsOf2019(registry: Registry): readonly Finding[] {
  const request = requestOf(registry, "2019", "", "2026-11-21");
  return disclosedReport(request, (asked) => findingsOf(keyFigures(asked), asked));
}

/** Holds every finding that could be told of a registry against what `count` answers. */
export function holdFindings(registry: Registry): void {
  const told = findingsOf2019(registry).map(({ sentence }) => said(sentence));
  expect(told.length).toBeLessThanOrEqual(registry.records.institutions.length > 1 ? 8 : 7);
  expect(new Set(told).size).toBe(told.length);
  const request = requestOf(registry, "2019", "", "2026-11-21");
  const none = findingsOf2019(registry).filter(({ claim }) => claim.is === "none");
  const possible = disclosedReport(request, (asked) => [...possibleFindings(keyFigures(asked), asked)]);
  for (const { claim, sentence } of [...none, ...possible]) {
    for (const language of languages) expect(said(sentence, language)).not.toMatch(/[{}]|undefined|NaN|\bnull\b/);
    holdClaim(claim, said(sentence), registry);
  }
}

type Of<Is extends Claim["is"]> = Extract<Claim, { is: Is }>;

/** How each sort of claim is held; the text is what English says. */
const holds: { readonly [Is in Claim["is"]]: (claim: Of<Is>, text: string, registry: Registry) => void } = {
  figure: holdFigure,
  none: ({ figures }, _, registry) => {
    const found = figures.map((figure) => totalOf(countOf(registry, figure, inYear))?.max ?? 0);
    expect(found).toEqual(figures.map(() => 0));
  },
  largest: holdLargest,
  concentration: holdConcentration,
  "first-time": (claim, _, registry) => {
    for (const key of claim.keys) holdFirstTime(claim, key, registry);
  },
  "agreements-signed": ({ ids }, _, registry) => {
    expect(totalOf(countOf(registry, "agreements", inYear))).toMatchObject(exact(ids.length));
  },
  "agreements-used": ({ used, of }, _, registry) => {
    const undated = totalOf(countOf(registry, "agreements", { ...ofAnyYear, query: "state:undated" }));
    const inForce = totalOf(countOf(registry, "agreements-in-force", ofAnyYear));
    expect((inForce?.min ?? 0) + (undated?.min ?? 0)).toBe(of);
    expect(used.max).toBeLessThanOrEqual(of);
  },
  "institutions-with-records": ({ ids }, _, registry) => {
    const happened = (id: string): boolean =>
      ["people-out", "people-in", "agreements", "events"].some((measure) => {
        const total = totalOf(countOf(registry, measure, { ...inYear, query: `institution:${id}` }));
        return total !== undefined && total.max !== 0;
      });
    expect(registry.records.institutions.map(({ id }) => id).filter(happened)).toEqual(ids);
  },
  "joint-programmes-begun": ({ ids }, _, registry) =>
    expect(totalOf(countOf(registry, "joint-programmes", inYear))?.min).toBe(ids.length),
  "projects-begun": ({ ids }, _, registry) =>
    expect(totalOf(countOf(registry, "projects", { ...inYear, yearRule: "start" }))?.min).toBe(ids.length),
  "projects-ended": ({ ids, isNoneLeft }, text, registry) => {
    expect(totalOf(countOf(registry, "projects", { ...inYear, yearRule: "end" }))?.min).toBe(ids.length);
    expect([text, text.endsWith("No project on record goes on.")]).toEqual([text, isNoneLeft === true]);
    const later = isNoneLeft ? ["2020-01-01", "2022-06-30"] : [];
    for (const on of later)
      expect([text, most([totalOf(countOf(registry, "projects-running", { on }))])]).toEqual([text, 0]);
  },
  "most-active": holdMostActive,
};

function holdClaim<Is extends Claim["is"]>(
  claim: Of<Is> & { readonly is: Is },
  text: string,
  registry: Registry,
): void {
  const hold: (claim: Of<Is>, text: string, registry: Registry) => void = holds[claim.is];
  hold(claim, text, registry);
}

const exact = (number: number) => ({ min: number, max: number });

const countIn = (cell: Cell | undefined): Count | undefined => (cell?.is === "count" ? cell.count : undefined);

/** The whole of a count without rows; `undefined` where nothing answers or it is hidden. */
const totalOf = ({ rows, totals }: CountTable): Count | undefined => countIn((totals ?? rows[0] ?? []).at(-1));

/** The numbers by the codes of their rows. */
function numbersBy(table: CountTable): Map<string, Count> {
  expect(isHidden(table)).toBe(false);
  return new Map(
    table.rows.flatMap(([label, number]) => {
      const count = countIn(number);
      return label && count ? [["code" in label ? label.code : "", count]] : [];
    }),
  );
}

const most = (counts: Iterable<Count | undefined>): number =>
  Math.max(0, ...[...counts].map((count) => (count ? (count.max ?? Number.POSITIVE_INFINITY) : 0)));

function holdFigure({ figure, count }: Of<"figure">, text: string, registry: Registry): void {
  const isOfYear = figure !== "agreements-in-force";
  expect(totalOf(countOf(registry, figure, isOfYear ? inYear : ofAnyYear))).toEqual(count);
  if (!isOfYear) return;
  holdEarlier(text, count, totalOf(countOf(registry, figure, yearBefore)));
  expect([text, / no date\.$/.test(text)]).toEqual([text, most([undatedOf(figure, registry)]) > 0]);
}

/** The year before is told where something is on record of it, and the change where both are exact. */
function holdEarlier(text: string, count: Count, before: Count | undefined): void {
  const told = /\(2018: (\d+)(?:; (.*?))?\)/.exec(text);
  if (!before || before.max === 0) expect(told).toBeNull();
  else if (isExact(before) && isExact(count)) {
    const by = count.min - before.min;
    const change = by === 0 ? "unchanged" : `${by > 0 ? "+" : "−"}${Math.abs(by)}`;
    expect(told?.slice(1)).toEqual([String(before.min), change]);
  }
}

/** What belongs to no year; nothing where a number of the table is hidden. */
function undatedOf(measure: string, registry: Registry): Count | undefined {
  const table = countOf(registry, measure, { ...ofAnyYear, by: ["year"] });
  return isHidden(table) ? undefined : numbersBy(table).get("undated");
}

const isHidden = ({ rows }: CountTable): boolean => rows.flat().some(({ is }) => is === "under");

function holdLargest(claim: Of<"largest">, text: string, registry: Registry): void {
  const { measure, countries, count, second, isAll, isUncertain } = claim;
  const isOfYear = measure !== "partners-with-agreement";
  const table = countOf(registry, measure, { ...(isOfYear ? inYear : ofAnyYear), by: ["country"] });
  const [numbers, total] = [numbersBy(table), totalOf(table)];
  const unstated = most([numbers.get("none")]);
  numbers.delete("none");
  for (const country of countries) expect([text, numbers.get(country)]).toEqual([text, count]);
  const others = [...numbers].filter(([country]) => !countries.includes(country));
  const next = most(others.map(([, number]) => number));
  expect([text, next + unstated < count.min]).toEqual([text, true]);
  if (isOfYear && !isUncertain)
    expect([text, next + unstated + most([undatedOf(measure, registry)]) < count.min]).toEqual([text, true]);
  expect([text, isAll]).toEqual([text, others.length === 0 && unstated === 0 && text.startsWith("All ")]);
  if (isAll) expect(total).toEqual(count);
  for (const country of second) {
    const rest = others.filter(([other]) => !second.includes(other)).map(([, number]) => number);
    expect([text, most(rest) < (numbers.get(country)?.min ?? 0)]).toEqual([text, true]);
  }
  holdShare(text, count, total);
}

/** A share that is told holds for every number that the part and the whole may be. */
function holdShare(text: string, part: Count, whole: Count | undefined): void {
  const share = /(?:(\d+)–)?(\d+)%/.exec(text);
  if (!share) return;
  const [, least = share[2], highest] = share;
  expect([text, Number(least)]).toEqual([text, Math.round((100 * part.min) / (whole?.max ?? Number.NaN))]);
  expect([text, Number(highest)]).toEqual([
    text,
    Math.round((100 * (part.max ?? Number.NaN)) / (whole?.min ?? Number.NaN)),
  ]);
}

function holdConcentration(claim: Of<"concentration">, text: string, registry: Registry): void {
  const { measure, countries, sum, total } = claim;
  const table = countOf(registry, measure, { ...inYear, by: ["country"] });
  const numbers = numbersBy(table);
  expect(totalOf(table)).toEqual({ ...exact(total), approximate: false });
  expect(countries.reduce((all, country) => all + (numbers.get(country)?.min ?? 0), 0)).toBe(sum);
  const least = Math.min(...countries.map((country) => numbers.get(country)?.min ?? 0));
  const others = [...numbers].filter(([country]) => !countries.includes(country)).map(([, number]) => number);
  expect([text, most(others) < least]).toEqual([text, true]);
  holdShare(text, { ...exact(sum), approximate: false }, { ...exact(total), approximate: false });
}

/** All that is on record of it is of the year: then nothing is of a year before, or without a date. */
function holdFirstTime({ measure, by }: Of<"first-time">, key: string, registry: Registry): void {
  const whole = numbersBy(countOf(registry, measure, { ...ofAnyYear, by: [by] })).get(key);
  const ofYear = numbersBy(countOf(registry, measure, { ...inYear, by: [by] })).get(key);
  expect([key, whole]).toEqual([key, ofYear]);
  const before = countOf(registry, measure, { on: "2019-12-31", window: { from: undefined, to: 2018 }, by: [by] });
  expect([key, most([numbersBy(before).get(key)])]).toEqual([key, 0]);
}

function holdMostActive({ partner, records }: Of<"most-active">, text: string, registry: Registry): void {
  const both = ["mobilities", "events"].map((measure) =>
    numbersBy(countOf(registry, measure, { ...inYear, by: ["partner"] })),
  );
  const sumOf = (key: string, bound: "min" | "max"): number =>
    both.reduce((sum, numbers) => sum + (numbers.get(key)?.[bound] ?? 0), 0);
  expect([sumOf(partner, "min"), sumOf(partner, "max")]).toEqual([records, records]);
  const wholes = ["mobilities", "events"].map((measure) => totalOf(countOf(registry, measure, inYear)));
  const told = [...text.matchAll(/of the (\d+) (?:journey|event)/g)].map(([, whole]) => Number(whole));
  for (const whole of told)
    expect([text, wholes.some((one) => one?.min === whole && one.max === whole)]).toEqual([text, true]);
  const others = new Set(
    both.flatMap((numbers) => [...numbers.keys()]).filter((key) => key !== "none" && key !== partner),
  );
  for (const other of others) expect([other, sumOf(other, "max") < records]).toEqual([other, true]);
}
