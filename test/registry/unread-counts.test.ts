import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Registry } from "../../src/registry/registry.ts";
import { unreadIn } from "../../src/registry/unread.ts";
import { balance } from "../../src/reports/balance/balance.ts";
import { claims } from "../../src/reports/claims.ts";
import { rates } from "../../src/reports/rates/rates.ts";
import { visitsAndEvents } from "../../src/reports/visits-and-events/visits-and-events.ts";
import type { Cell } from "../../src/tables/cell.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { countToText } from "../../src/values/count.ts";
import { filesOf, type Generated, generateRecords, type Plain } from "../oracle/generated-records.ts";
import { cacheIn, registryWith } from "../support/cached-registry.ts";
import { countOf, idsOf, numberOf } from "../support/count-of.ts";
import { folderOf } from "../support/folder.ts";
import { type Files, findingsOf, registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf } from "../support/report-of.ts";

const base: Files = {
  "registry.yaml": "title: Test\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳию металлургӣ\ncountry: TJ\n",
  "partners/tum.yaml": "name: Technische Universität München\ntype: university\ncountry: DE\n",
};
const journey = (rest: string): Files => ({
  ...base,
  "mobilities/m.yaml": `direction: outbound\nwho: student\npurpose: exchange\npartner: tum\nstarts: 2018-09-01\n${rest}`,
});
const students = (rest: string): string => numberOf(registryOf(journey(rest)), "students-out");
const women = (rest: string): string => {
  const count = registryOf(journey(rest)).find("mobilities", "m")?.women;
  return count ? countToText(count) : "-";
};

describe("a count that cannot be read", () => {
  test("is at least the persons that are named, else one", () => {
    expect(students("count: ten or so\n")).toBe(">=1");
    expect(students("count: [4, 5]\n")).toBe(">=1");
    expect(students("count: many\npersons:\n- name: Раҳимов\n- name: Каримова\n")).toBe(">=2");
  });

  test("whose name is misspelled is one too, and so is one that is written twice", () => {
    expect(students("cuont: 10\n")).toBe(">=1");
    expect(students("count: 3\ncount: 30\n")).toBe(">=1");
  });

  test("is as unknown where it would be the number of persons and not all of them could be read", () => {
    expect(students("persons:\n- Раҳимов\n- name: Каримова\n")).toBe(">=1");
    expect(students("persons: Раҳимов, Каримова\n")).toBe(">=1");
    expect(students("persns:\n- name: Раҳимов\n- name: Каримова\n")).toBe(">=1");
    expect(students("persons:\n- name: Раҳимов\npersons:\n- name: Каримова\n")).toBe(">=1");
  });

  test("but what is certain stays certain: a fault in a person, or a null that means nobody", () => {
    expect(students("persons:\n- { name: Раҳимов, citizenship: Таджикистан }\n- name: Каримова\n")).toBe("2");
    expect(students("count: 4\npersons: Раҳимов\n")).toBe("4");
    expect(students("count: null\npersons: [{ name: Раҳимов }, ~]\n")).toBe("1");
  });

  test("of women is at least those named as such, at most everybody", () => {
    const persons = "persons:\n- { name: Каримова, sex: female }\n- { name: Раҳимов, sex: male }\n";
    expect(women(`count: 5\nwomen: some\n${persons}`)).toBe("1-5");
    expect(women("women: some\n")).toBe("0-1");
    expect(women("count: many\nwomen: some\n")).toBe(">=0");
  });

  test("leaves a question about it open", () => {
    const registry = registryOf(journey("count: ten or so\n"));
    expect(idsOf(registry, "mobilities", "count:10")).toBe("(1 undecided)");
    expect(idsOf(registry, "mobilities", "count:any")).toBe("m");
  });

  test("of an output is at least one piece", () => {
    const event = "type: seminar\ntitle: Об\noutputs:\n- { type: textbook, title: Об, count: few }\n";
    expect(numberOf(registryOf({ ...base, "events/e.yaml": event }), "textbooks")).toBe(">=1");
  });

  test("of participants is at least one of the group", () => {
    const event = "type: seminar\ntitle: Об\nstarts: 2018-05-01\nparticipants: { students: many, staff: 3 }\n";
    const [, , , table] = reportOf(visitsAndEvents, registryOf({ ...base, "events/e.yaml": event }));
    expect(table && linesOf(table)).toContain("seminar 1 >=1 3 -");
  });
});

describe("a number of persons that cannot be read", () => {
  const agreement = (perYear: string): Files => ({
    ...journey("agreement: a\ncount: 5\n"),
    "agreements/a.yaml": `partners: [tum]\ntype: exchange\nsigned: 2018-09-01\nends: 2019-08-31\nquotas:\n- { direction: outbound, who: student, ${perYear} }\n`,
  });

  test.each(["per_year: two", "per_yaer: 2", "per_year: [2]"])("of a quota is at least one: %s", (written) => {
    const files = agreement(written);
    const [, table] = reportOf(balance, registryOf(files));
    expect(table && linesOf(table)).toContain("a tum outbound student 2018/2019 >=1 5 >=-4");
    expect(findingsOf(files).filter(({ check }) => check === "quota-exceeded")).toEqual([]);
  });

  test("of an institution's students has no share; its part from abroad may be none", () => {
    const enrolment = "enrolment:\n- { year: 2018/2019, students: about 4000, international: few }\n";
    const institution = `${base["institutions/mmit.yaml"]}${enrolment}`;
    const [table] = reportOf(rates, registryOf({ ...journey(""), "institutions/mmit.yaml": institution }));
    expect(table && linesOf(table)).toContain("mmit 2018/2019 >=1 >=0 - 0 1 -");
  });
});

describe("a figure that cannot be read", () => {
  test("is at least one, and nobody can say whether it is reached", () => {
    const institution = `${base["institutions/mmit.yaml"]}claims:\n- { text: Бисёр, measure: students-out, count: forty }\n`;
    const [table] = reportOf(claims, registryOf({ ...journey("count: 9\n"), "institutions/mmit.yaml": institution }));
    expect(table && linesOf(table)).toContain("Бисёр students-out >=1 9 - perhaps-on-file");
  });
});

test("a registry read from the cache has the same bounds, and knows as well what could not be read", async () => {
  const texts = {
    ...journey("cuont: 10\npersons:\n- name: Раҳимов\n- name: Каримова\n"),
    "plans/p.yaml": "title: [\n",
  };
  const [folder, cache] = [folderOf(texts), folderOf({})];
  const known = (registry: Registry) => [
    numberOf(registry, "students-out"),
    unreadIn(registry).map(({ file, isOfCount, place }) => [file, isOfCount, place()?.line]),
  ];
  const cold = known(await registryWith(cacheIn(cache), folder));
  expect(cold).toEqual([
    ">=2",
    [
      ["mobilities/m.yaml", true, 6],
      ["plans/p.yaml", false, 1],
    ],
  ]);
  expect(known(await registryWith(cacheIn(cache), folder))).toEqual(cold);
});

/** How somebody may spoil what a mobility says of its number. */
const spoils: readonly ((record: Plain) => Plain)[] = [
  (record) => (record["count"] === undefined ? record : { ...record, count: "about ten" }),
  ({ count, ...record }) => (count === undefined ? record : { ...record, cuont: count }),
  (record) => ({ ...record, persons: record["persons"] === undefined ? undefined : "Раҳимов" }),
];

function spoilt(records: Generated, picks: readonly (readonly [at: number, how: number])[]): Generated {
  const names = Object.keys(records["mobilities"] ?? {});
  const changed = { ...records["mobilities"] };
  for (const [at, how] of picks) {
    const name = names[at % names.length] ?? "";
    changed[name] = spoils[how % spoils.length]?.(changed[name] ?? {}) ?? {};
  }
  return { ...records, mobilities: changed };
}

const boundsOf = (cell: Cell | undefined) => (cell?.is === "count" ? cell.count : { min: 0, max: 0 });

const contains = (wide: CountTable, narrow: CountTable): boolean =>
  [...narrow.rows, narrow.totals ?? []].every((row, index) =>
    row.every((cell, column) => {
      const [truth, known] = [boundsOf(cell), boundsOf([...wide.rows, wide.totals ?? []][index]?.[column])];
      return known.min <= truth.min && (known.max === null || (truth.max !== null && known.max >= truth.max));
    }),
  );

test("whatever counts are spoilt, the bounds of every cell hold what was true", () => {
  const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), picks, (seed, chosen) => {
      const records = generateRecords(seed, 0.01);
      const [truth, known] = [registryOf(filesOf(records)), registryOf(filesOf(spoilt(records, chosen)))];
      for (const measure of ["students-out", "people-in", "people-out"]) {
        const asked = { by: ["country"], across: "year", sort: "label" } as const;
        expect(contains(countOf(known, measure, asked), countOf(truth, measure, asked))).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
