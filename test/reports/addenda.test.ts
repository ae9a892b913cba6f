import { describe, expect, test } from "vitest";
import { agreementsExpiry } from "../../src/reports/agreements-expiry.ts";
import { agreementsFlow } from "../../src/reports/agreements-flow/agreements-flow.ts";
import { balance } from "../../src/reports/balance/balance.ts";
import { completeness } from "../../src/reports/completeness/completeness.ts";
import type { Report } from "../../src/reports/define-report.ts";
import { implementation } from "../../src/reports/implementation/implementation.ts";
import { targets } from "../../src/reports/targets/targets.ts";
import { amended, journey } from "../support/amended.ts";
import { type Asked, countOf, idsOf, numberOf, rowsOf } from "../support/count-of.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

const prolonged = "signed: 2020-02-10\nstarts: 2020-03-02\nends: 2025-03-01";
const withGap = "signed: 2022-05-04\nends: 2026-12-31";

const registryWith = (addendum: string, ...more: readonly Files[]) =>
  registryOf(Object.assign(amended({ "kmust-2020": addendum }), ...more));

const rowsIn = (report: Report, files: Files, asked: Asked = {}, at = 0): string[] =>
  linesOf(reportOf(report, registryOf(files), asked)[at] ?? expect.fail()).slice(1);

describe("in counts", () => {
  test("an agreement and its addendum are one agreement, with the partners and countries of the day", () => {
    const registry = registryWith(`${prolonged}\npartners: [agh]\nscope: [training]`);
    expect(numberOf(registry, "agreements")).toBe("1");
    expect(rowsOf(countOf(registry, "agreements", { by: ["country"], on: "2019-01-01" }))).toEqual(["CN 1"]);
    expect(rowsOf(countOf(registry, "agreements", { by: ["country"], on: "2021-01-01" }))).toEqual(["CN 1", "PL 1"]);
    expect(numberOf(registry, "partners-with-agreement", { on: "2019-01-01" })).toBe("1");
    expect(numberOf(registry, "partners-with-agreement", { on: "2021-01-01" })).toBe("2");
    expect(idsOf(registry, "agreements", "scope:training country:PL", { on: "2021-01-01" })).toBe("kmust-2015");
    expect(idsOf(registry, "agreements", "scope:training", { on: "2019-01-01" })).toBe("");
  });

  test("it is in force in each year but those of a gap", () => {
    const across = (addendum: string) =>
      countOf(registryWith(addendum), "agreements-in-force", { across: "year", window: { from: 2019, to: 2023 } });
    expect(rowsOf(across(prolonged))).toEqual(["1 1 1 1 1 | 1"]);
    expect(rowsOf(across(withGap))).toEqual(["1 1 - 1 1 | 1"]);
    expect(rowsOf(across("signed: 2022\nends: 2026"))).toEqual(["1 1 - 1 1 | 1"]);
  });

  test("a record that names the addendum names the agreement", () => {
    const registry = registryWith(prolonged, journey("m", "starts: 2022-09-01", "kmust-2020"));
    expect(rowsOf(countOf(registry, "students-out", { by: ["agreement"] }))).toEqual(["kmust-2015 1"]);
    for (const named of ["kmust-2015", "kmust-2020"])
      expect(numberOf(registry, "students-out", { query: `agreement:${named}` })).toBe("1");
    expect(numberOf(registry, "students-out", { query: "agreement.type:cooperation" })).toBe("1");
    expect(idsOf(registry, "agreements", "linked:yes")).toBe("kmust-2015");
  });

  test("its outputs are the agreement's", () => {
    const registry = registryWith(`${prolonged}\noutputs: [{ type: textbook, title: Горное дело }]`);
    expect(rowsOf(countOf(registry, "outputs", { by: ["partner"] }))).toEqual(["kmust 1"]);
  });

  test("`until` is the last day in force after all addenda", () => {
    const registry = registryWith(prolonged);
    expect(idsOf(registry, "agreements", "until:2025-01-01..2025-06-30")).toBe("kmust-2015");
    expect(idsOf(registry, "agreements", "until:2020")).toBe("");
    expect(idsOf(registryWith("signed: 2019\nrenewal: automatic"), "agreements", "until:none")).toBe("kmust-2015");
  });
});

test("`ends` and `renewal` are those of the day", () => {
  const registry = registryWith(`${prolonged}\nrenewal: by-consent`);
  const ids = (query: string, on: string) => idsOf(registry, "agreements", query, { on });
  expect([ids("ends:2020", "2019-12-31"), ids("ends:2025", "2019-12-31")]).toEqual(["kmust-2015", ""]);
  expect([ids("ends:2020", "2020-03-02"), ids("ends:2025", "2020-03-02")]).toEqual(["", "kmust-2015"]);
  expect([ids("renewal:none", "2019-12-31"), ids("renewal:by-consent", "2020-03-02")]).toEqual([
    "kmust-2015",
    "kmust-2015",
  ]);
});

describe("in reports", () => {
  test("the flow knows one agreement, which leaves once or, with a gap, twice", () => {
    const flow = (addendum: string) =>
      rowsIn(agreementsFlow, amended({ a: addendum }), { window: { from: 2019, to: 2022 }, on: "2022-12-31" });
    expect(flow(prolonged)).toEqual([
      "2019 1 0 0 0 0 0 1",
      "2020 1 0 0 0 0 0 1",
      "2021 1 0 0 0 0 0 1",
      "2022 1 0 0 0 0 0 1",
    ]);
    expect(flow(withGap)).toEqual([
      "2019 1 0 0 0 0 0 1",
      "2020 1 0 0 1 0 0 0",
      "2021 0 0 0 0 0 0 0",
      "2022 0 1 0 0 0 0 1",
    ]);
  });

  test("the flow tells that an agreement was taken up again", () => {
    const said = (addendum: string) =>
      saidUnder(reportOf(agreementsFlow, registryOf(amended({ a: addendum })))[0] ?? expect.fail());
    expect(said(withGap)).toContain("took them up again after their end: 1.");
    expect(said(prolonged)).not.toContain("again");
  });

  test("it ends when the last addendum says", () => {
    const files = amended({ a: `${prolonged}\nrenewal: by-consent` });
    expect(rowsIn(agreementsExpiry, files, { on: "2024-12-01" }, 1)).toEqual([
      "kmust-2015 kmust 2025-03-01 90 by-consent",
    ]);
    expect(rowsIn(agreementsExpiry, files, { on: "2020-02-01" }, 1)).toEqual([]);
  });

  test("the quotas of each year, of the addendum where it has one", () => {
    const files = {
      ...amended(
        { a: `${prolonged}\nquotas: [{ direction: outbound, who: student, per_year: 3 }]` },
        "signed: 2018-09-01\nends: 2020-03-01\nquotas: [{ direction: outbound, who: student, per_year: 2 }]",
      ),
      ...journey("m", "starts: 2022-09-01"),
    };
    expect(rowsIn(balance, files, { on: "2023-06-30" }, 1)).toEqual([
      "kmust-2015 kmust outbound student 2018/2019 2 0 2",
      "kmust-2015 kmust outbound student 2019/2020 3 0 3",
      "kmust-2015 kmust outbound student 2020/2021 3 0 3",
      "kmust-2015 kmust outbound student 2021/2022 3 0 3",
      "kmust-2015 kmust outbound student 2022/2023 3 1 2",
    ]);
  });

  test("what names the addendum, or involves its partner from its day on, is evidence of the agreement", () => {
    const visit = (id: string, lines: string): Files => ({
      [`events/${id}.yaml`]: `type: visit\ntitle: Боздид\n${lines}\n`,
    });
    const files = {
      ...amended({ a: `${prolonged}\npartners: [agh]` }),
      ...visit("before", "partners: [agh]\nstarts: 2018-05-01"),
      ...visit("since", "partners: [agh]\nstarts: 2021-05-01"),
      ...visit("named", "partners: [kmust]\nagreement: a\nstarts: 2022-05-01"),
    };
    expect(rowsIn(implementation, files, { on: "2023-06-30" }, 3)).toEqual([
      "kmust-2015 2021-05-01 events/since with-partner yes",
      "kmust-2015 2022-05-01 events/named names-it yes",
    ]);
    expect(rowsIn(implementation, files, { on: "2023-06-30" }, 1)).toEqual([
      "kmust-2015 kmust; agh CN; PL 2015-03-02 implemented active 2022-05-01",
    ]);
  });

  test("after a gap an agreement is dormant only when it has been in force again for 24 months", () => {
    const status = (on: string) => rowsIn(implementation, amended({ a: withGap }), { on }, 1)[0]?.split(" ")[5];
    expect([status("2019-06-30"), status("2023-06-30"), status("2024-06-30")]).toEqual([
      "dormant",
      "under-24-months",
      "dormant",
    ]);
  });

  test("commitments of both papers run to the last end", () => {
    const commitment = "commitments: [{ text: Five students, measure: students-out, count: 5 }]";
    const files = {
      ...amended({ a: `${prolonged}\n${commitment}` }, `signed: 2015-03-02\nends: 2020-03-01\n${commitment}`),
      ...journey("m", "count: 5\nstarts: 2022-09-01"),
    };
    const rows = rowsIn(targets, files, { on: "2023-06-30" }, 1);
    expect(rows.filter((row) => row.includes("reached") && !row.includes("not-reached"))).toHaveLength(2);
  });

  test("addenda are no records that may lack something, nor a link", () => {
    const rows = (files: Files) => rowsIn(completeness, files).filter((row) => row.includes("agreements"));
    expect(rows(amended({ a: prolonged }))).toEqual(rows(amended()));
  });
});
