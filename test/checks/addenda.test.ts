import { describe, expect, test } from "vitest";
import { amended, journey } from "../support/amended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

const prolonged = "signed: 2020-02-10\nstarts: 2020-03-02\nends: 2025-03-01";

const told = (check: string, files: Files, today?: string): string[] =>
  findingsOf(files, today)
    .filter((finding) => finding.check === check)
    .map(({ file, line, message }) => `${file}:${line} ${message}`);

describe("an agreement that an addendum prolonged", () => {
  const files = amended({ "kmust-2020": prolonged });

  test("has not lapsed at its own end, but at the addendum's", () => {
    expect(told("agreement-lapsed", files, "2022-01-01")).toEqual([]);
    expect(told("agreement-lapsed", files, "2025-03-02")).toEqual([
      "agreements/kmust-2020.yaml:5 kmust-2015 ended on 2025-03-01 and nothing replaces it",
    ]);
  });

  test("has not lapsed where an addendum is yet to take it up again", () => {
    const later = amended({ "kmust-2021": "signed: 2020-06-01\nstarts: 2021-01-01\nends: 2025-12-31" });
    expect(told("agreement-lapsed", later, "2020-09-01")).toEqual([]);
  });

  test("is about to end where the addendum says so, unless another one is prepared", () => {
    expect(told("agreement-expiring", files, "2020-01-15")).toEqual([]);
    expect(told("agreement-expiring", files, "2025-01-15")).toEqual([
      "agreements/kmust-2020.yaml:5 kmust-2015 ends on 2025-03-01",
    ]);
    const next = amended({ "kmust-2020": prolonged, "kmust-2025": "stage: in-preparation\nends: 2030-03-01" });
    expect(told("agreement-expiring", next, "2025-01-15")).toEqual([]);
  });

  test("is not named as its own renewal", () => {
    const same = amended({ "kmust-2020": "type: cooperation\nstage: in-preparation\npartners: [kmust]\nends: 2026-01-01" });
    const text = same["agreements/kmust-2020.yaml"]?.replace("type: protocol\n", "") ?? expect.fail();
    expect(told("agreement-lapsed", { ...same, "agreements/kmust-2020.yaml": text })).toEqual([
      "agreements/kmust-2015.yaml:4 this agreement ended on 2020-03-01 and nothing replaces it",
    ]);
  });
});

describe("journeys of an agreement with an addendum", () => {
  const checked = (lines: string, agreement: string | undefined, addendum: string): string[] =>
    ["mobility-outside-agreement", "mobility-partner-not-in-agreement", "mobility-without-agreement"].flatMap((check) =>
      told(check, { ...amended({ "kmust-2020": addendum }), ...journey("m", lines, agreement ?? "") }).map(
        (found) => `${check}: ${found.split(" ").slice(1).join(" ")}`,
      ),
    );

  test.each(["kmust-2015", "kmust-2020"])("may begin in the years that it adds, whichever paper they name: %s", (named) => {
    expect(checked("starts: 2022-09-01", named, prolonged)).toEqual([]);
    expect(checked("starts: 2025-09-01", named, prolonged)).toEqual([
      "mobility-outside-agreement: kmust-2015 is not in force when this starts",
    ]);
  });

  test("are outside it in a gap, and may be within where they begin on an unknown day of it", () => {
    const later = "signed: 2021-05-04\nends: 2026-12-31";
    expect(checked("starts: 2020-10-01", "kmust-2015", later)).toEqual([
      "mobility-outside-agreement: kmust-2015 is not in force when this starts",
    ]);
    expect(checked("starts: 2021", "kmust-2015", later)).toEqual([]);
    expect(checked("starts: 2020-10-01", undefined, later)).toEqual([]);
    expect(checked("starts: 2021-10-01", undefined, later)).toEqual([
      "mobility-without-agreement: no agreement is named, and kmust-2015 was in force with kmust",
    ]);
  });

  test("may be with a partner that it adds, from its day on", () => {
    const wider = `${prolonged}\npartners: [agh]`;
    expect(checked("partner: agh\nstarts: 2022-09-01", "kmust-2015", wider)).toEqual([]);
    expect(checked("partner: agh\nstarts: 2018-09-01", "kmust-2015", wider)).toEqual([
      "mobility-partner-not-in-agreement: agh is no party to kmust-2015, which is with kmust",
    ]);
    expect(checked("partner: agh\nstarts: 2018-09-01", undefined, wider)).toEqual([]);
    expect(checked("partner: agh\nstarts: 2022-09-01", undefined, wider)).toEqual([
      "mobility-without-agreement: no agreement is named, and kmust-2015 was in force with agh",
    ]);
  });
});

describe("the quotas of an agreement with an addendum", () => {
  const lines = "signed: 2015-03-02\nends: 2025-03-01\nquotas:\n  - { direction: outbound, who: student, per_year: 2, level: [master, bachelor] }";
  const exceeded = (addendum: string, ...journeys: readonly Files[]): string[] =>
    told("quota-exceeded", Object.assign(amended({ "kmust-2020": addendum }, lines), ...journeys));
  const went = (count: number, starts: string, agreement?: string): Files =>
    journey(`m-${starts}`, `level: bachelor\ncount: ${count}\nstarts: ${starts}`, agreement);
  const quota = (fields: string): string => `signed: 2020-01-15\nquotas: [{ direction: outbound, who: student, ${fields} }]`;

  test("are its own before, the addendum's after, and in the year of the change the larger", () => {
    const raised = quota("per_year: 3, level: [bachelor, specialist]");
    expect(exceeded(raised, went(3, "2018-09-01"), went(3, "2019-09-01"), went(3, "2020-09-01"), went(4, "2021-09-01"))).toEqual([
      "agreements/kmust-2015.yaml:6 3 went in 2018/2019, and the quota is 2",
      "agreements/kmust-2020.yaml:4 4 went in 2021/2022, and the quota is 3",
    ]);
    const lowered = quota("per_year: 1, level: [bachelor, master]");
    expect(exceeded(lowered, went(2, "2019-09-01"), went(2, "2020-09-01"))).toEqual([
      "agreements/kmust-2020.yaml:4 2 went in 2020/2021, and the quota is 1",
    ]);
  });

  test("take each other's place only where the same persons fall under them", () => {
    const forMasters = quota("per_year: 9, level: [master]");
    expect(exceeded(forMasters, went(3, "2021-09-01"))).toEqual([
      "agreements/kmust-2015.yaml:6 3 went in 2021/2022, and the quota is 2",
    ]);
  });

  test("count journeys that name either paper", () => {
    const both = { ...went(2, "2021-09-01"), ...went(1, "2021-10-01", "kmust-2020") };
    expect(exceeded("signed: 2020-01-15", both)).toEqual([
      "agreements/kmust-2015.yaml:6 3 went in 2021/2022, and the quota is 2",
    ]);
  });

  test("of some years hold in these, and before and after the agreement's", () => {
    const forTwoYears = quota("per_year: 4, level: [master, bachelor], from: 2021/2022, to: 2022/2023");
    expect(exceeded(forTwoYears, went(3, "2020-09-01"), went(4, "2021-09-01"), went(4, "2022-09-01"), went(3, "2023-09-01"))).toEqual([
      "agreements/kmust-2015.yaml:6 3 went in 2020/2021, and the quota is 2",
      "agreements/kmust-2015.yaml:6 3 went in 2023/2024, and the quota is 2",
    ]);
  });
});

describe("an addendum", () => {
  test("needs no partners of its own, and a day from which it holds", () => {
    const files = amended({ a: "ends: 2025-03-01" });
    expect(told("missing-field", files)).toEqual([]);
    expect(told("agreement-undated", files)).toEqual([
      "agreements/a.yaml:1 this addendum does not say from when it holds, and so it changes nothing",
    ]);
  });

  test("in effect has a document, as its agreement does", () => {
    const files = amended({ a: `${prolonged}`, b: "signed: 2021-01-01\nterminated: 2021-06-30" });
    expect(told("agreement-undocumented", files, "2022-01-01")).toEqual([
      "agreements/a.yaml:1 this addendum is in force and has no document",
      "agreements/kmust-2015.yaml:1 this agreement is in force and has no document",
    ]);
  });

  test("to itself or in a circle is told of, and so is one to another institution's agreement", () => {
    expect(told("reference-cycle", amended({ a: `amends: a\n${prolonged}` }))).toEqual([
      "agreements/a.yaml:2 `amends` leads back to this record: a → a",
    ]);
    expect(told("reference-cycle", amended({ a: `amends: b\n${prolonged}`, b: `amends: a\n${prolonged}` }))).toEqual([
      "agreements/a.yaml:2 `amends` leads back to this record: a → b → a",
    ]);
    const other = { ...amended({ a: `institution: tnu\n${prolonged}` }), "institutions/tnu.yaml": "name: ДМТ\ncountry: TJ\n" };
    expect(told("addendum-disagrees", other)).toEqual([
      "agreements/a.yaml:2 kmust-2015 is an agreement of mmit, and this addendum is of tnu",
    ]);
    const ofNobody = { ...other, "registry.yaml": "title: Бақайдгирӣ\n" };
    expect(told("addendum-disagrees", ofNobody)).toEqual([]);
  });
});
