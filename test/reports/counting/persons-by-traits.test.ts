import fc from "fast-check";
import { expect, test } from "vitest";
import { achieved } from "../../../src/measures/achieved.ts";
import { UsageError } from "../../../src/queries/usage-error.ts";
import { staffMobility } from "../../../src/reports/staff-mobility.ts";
import { countOf, idsOf, keysOf, notesOf, numberOf, rowsOf, totalsOf } from "../../support/count-of.ts";
import { groupsThatAgree, type Person, recordedGroup, written } from "../../support/groups-of-persons.ts";
import { institute, journey } from "../../support/journeys.ts";
import { registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const person = (name: string, ...fields: readonly string[]) => `{ ${[`name: ${name}`, ...fields].join(", ")} }`;
const persons = (...all: readonly string[]) => `persons: [${all.join(", ")}]`;
const student = "direction: inbound; who: student; purpose: exchange; starts: 2019-02-01; ends: 2019-06-30";

const [rahimov, kovalenko, shevchenko, nowak] = [
  person("Раҳимов Ҷамшед"),
  person("Коваленко Олена", "citizenship: UA", "sex: female"),
  person("Шевченко Тарас", "citizenship: UA", "sex: male"),
  person("Nowak Zofia", "citizenship: PL", "sex: female"),
];

const registry = registryOf({
  ...institute,
  ...journey("group", `${student}; partner: misis; count: 5; ${persons(kovalenko, shevchenko, nowak)}`),
  ...journey("guest", `${student}; partner: kmust; citizenship: UA`),
  ...journey("free", "direction: inbound; who: student; purpose: degree; country: AF; starts: 2018-09-01"),
  ...journey("many", `${student}; partner: misis; count: ">20"; women: 8; citizenship: RU`),
  ...journey(
    "staff",
    `direction: inbound; who: teacher; purpose: teaching; starts: 2019-05-06; ends: 2019-05-10; count: 4; women: 1; ${persons(rahimov)}`,
  ),
});

test("a group is split into the citizenships of its persons, never the partner's country; the total is what it was", () => {
  const found = countOf(registry, "students-in", { by: ["citizenship"] });
  expect(rowsOf(found)).toEqual(["RU >=21", "UA 3", "PL 1", "none 3"]);
  expect(totalsOf(found)).toBe(numberOf(registry, "students-in"));
  expect(notesOf(found)).toEqual([]);
  expect(rowsOf(countOf(registry, "students-in", { by: ["country"] }))).toEqual(["RU >=26", "AF 1", "CN 1"]);
});

test("a Ukrainian who comes from a Polish partner counts for Poland by country, and for Ukraine by citizenship", () => {
  const guests = registryOf({
    ...institute,
    "partners/valley.yaml": "name: Uniwersytet Doliny\ntype: university\ncountry: PL\n",
    ...journey("guest", `${student}; partner: valley; citizenship: UA`),
    ...journey("free", "direction: inbound; who: student; purpose: degree; country: AF; starts: 2018-09-01"),
  });
  expect(rowsOf(countOf(guests, "students-in", { by: ["country"] }))).toEqual(["AF 1", "PL 1"]);
  expect(rowsOf(countOf(guests, "students-in", { by: ["citizenship"] }))).toEqual(["UA 1", "none 1"]);
  expect(numberOf(guests, "students-in", { query: "citizenship:UA country:PL" })).toBe("1");
});

test("by sex: women, the rest men, else each person's own; not stated is a row of its own", () => {
  const found = countOf(registry, "students-in", { by: ["sex"] });
  expect(rowsOf(found)).toEqual(["male >=14", "female 10", "none 4"]);
  expect(totalsOf(found)).toBe(">=28");
});

test("two traits split together, in rows and in columns", () => {
  const found = countOf(registry, "students-in", { by: ["citizenship"], across: "sex" });
  expect(keysOf(found)).toEqual(["citizenship", "female", "male", "none", "total"]);
  expect(rowsOf(found)).toEqual(["RU 8 >=13 - | >=21", "UA 1 1 1 | 3", "PL 1 - - | 1", "none - - 3 | 3"]);
  expect(totalsOf(found)).toBe("10 >=14 4 | >=28");
  expect(rowsOf(countOf(registry, "students-in", { by: ["citizenship", "sex"], query: "citizenship:UA" }))).toEqual([
    "UA female 1",
    "UA male 1",
    "UA none 1",
  ]);
});

test("a word on persons counts those whom it means, of each group", () => {
  const ask = (query: string) => numberOf(registry, "students-in", { query });
  expect(ask("sex:female")).toBe("10");
  expect(ask("sex:male,female")).toBe(">=24");
  expect(ask("sex:none")).toBe("4");
  expect(ask("sex:any")).toBe(">=24");
  expect(ask("not:sex:female")).toBe(">=18");
  expect(ask("citizenship:UA")).toBe("3");
  expect(ask("citizenship:Украина,Полша")).toBe("4");
  expect(ask("citizenship:Ukraina sex:female")).toBe("1");
  expect(ask("not:citizenship:UA country:RU")).toBe(">=24");
  expect(ask("citizenship:none")).toBe("3");
  expect(ask("citizenship:KZ")).toBe("-");
  expect(numberOf(registry, "staff-in", { query: "sex:male" })).toBe("3");
});

test("elsewhere a journey matches if any of its persons does, and counts once in each row", () => {
  const ask = (query: string) => idsOf(registry, "mobilities", query);
  expect(ask("citizenship:UA")).toBe("group guest");
  expect(ask("citizenship:none")).toBe("free group staff");
  expect(ask("not:citizenship:UA")).toBe("free many staff");
  expect(ask("sex:female")).toBe("group many staff");
  expect(ask("sex:male sex:none")).toBe("group");
  const found = countOf(registry, "mobilities", { by: ["citizenship"] });
  expect(rowsOf(found)).toEqual(["UA 2", "PL 1", "RU 1", "none 3"]);
  expect(totalsOf(found)).toBe("5");
  expect(notesOf(found)).toEqual(["in-several 1"]);
  expect(rowsOf(countOf(registry, "mobilities", { by: ["citizenship", "sex"], query: "partner:misis" }))).toEqual([
    "PL female 1",
    "RU female 1",
    "RU male 1",
    "UA female 1",
    "UA male 1",
    "none none 1",
  ]);
});

test("where it is not known who the women are, cells show bounds and a note says why", () => {
  const named = [..."АБВ"].map((name) => person(name, "citizenship: UA"));
  const group = registryOf({ ...institute, ...journey("g", `${student}; count: 5; women: 2; ${persons(...named)}`) });
  const found = countOf(group, "students-in", { by: ["citizenship"], across: "sex" });
  expect(keysOf(found)).toEqual(["citizenship", "female", "male", "total"]);
  expect(rowsOf(found)).toEqual(["UA 0-2 1-3 | 3", "none 0-2 0-2 | 2"]);
  expect(totalsOf(found)).toBe("2 3 | 5");
  expect(saidUnder(found)).toContain("only the number of women");
  expect(numberOf(group, "students-in", { query: "sex:female citizenship:UA" })).toBe("0-2");
  expect(rowsOf(countOf(group, "students-in", { by: ["citizenship", "sex"], top: 2 }))).toEqual([
    "UA male 1-3",
    "UA female 0-2",
    "rest  2",
  ]);
  expect(idsOf(group, "mobilities", "sex:female")).toBe("g");
});

test("a journey that has perhaps a man is undecided about men", () => {
  const few = registryOf({ ...institute, ...journey("few", `${student}; count: 2-3; women: 2`) });
  expect(idsOf(few, "mobilities", "sex:male")).toBe("(1 undecided)");
  expect(rowsOf(countOf(few, "mobilities", { by: ["sex"] }))).toEqual(["female 1", "male 0-1"]);
  expect(rowsOf(countOf(few, "students-in", { by: ["sex"] }))).toEqual(["female 2", "male 0-1"]);
});

test("coarse dates and terms spread every part over its years, and their total is exact again", () => {
  const group = registryOf({
    ...institute,
    ...journey(
      "g",
      `direction: inbound; who: student; purpose: degree; starts: 2019; count: 3; ${persons(kovalenko, nowak)}`,
    ),
  });
  const found = countOf(group, "students-in", { by: ["citizenship"], across: "year", year: "academic" });
  expect(rowsOf(found)).toEqual(["PL 0-1 0-1 | 1", "UA 0-1 0-1 | 1", "none 0-1 0-1 | 1"]);
  expect(totalsOf(found)).toBe("0-3 0-3 | 3");
  const stays = registryOf({
    ...institute,
    ...journey(
      "s",
      `direction: inbound; who: student; purpose: exchange; starts: 2019-05; ends: 2019-05; ${persons(kovalenko, nowak)}`,
    ),
  });
  const lasting = countOf(stays, "students-in", { by: ["citizenship"], across: "duration" });
  expect(rowsOf(lasting)).toEqual(["PL 0-1 0-1 | 1", "UA 0-1 0-1 | 1"]);
  expect(totalsOf(lasting)).toBe("0-2 0-2 | 2");
});

test("each cell names the records it was counted from", () => {
  const found = countOf(registry, "students-in", { by: ["citizenship"], extras: { records: true } });
  const lines = found.cellRecords && linesOf({ ...found, ...found.cellRecords, totals: undefined });
  expect(lines?.slice(1)).toEqual([
    "RU >=21 mobilities/many",
    "UA 3 mobilities/group; mobilities/guest",
    "PL 1 mobilities/group",
    "none 3 mobilities/free; mobilities/group",
  ]);
});

test("shares are of persons; a part that is not exact has none", () => {
  const found = countOf(registry, "people-in", { by: ["sex"], query: "who:teacher", extras: { percent: true } });
  expect(linesOf(found).slice(1)).toEqual(["male 3 75", "female 1 25", "- 4 100"]);
});

test("small numbers of persons are hidden where they are split, too", () => {
  const small = registryOf({
    ...institute,
    "registry.yaml": "title: Т\nsmall_cell: 3\n",
    ...journey("group", `${student}; count: 9; ${persons(kovalenko, shevchenko, nowak)}`),
  });
  expect(linesOf(countOf(small, "students-in", { by: ["citizenship"] })).slice(1)).toEqual([
    "none -",
    "others -",
    "- 9",
  ]);
});

test("reports, targets and those who are here on a day count the persons that are asked for", () => {
  const [byPurpose] = reportOf(staffMobility, registry, { query: "sex:female" });
  expect(byPurpose && linesOf(byPurpose).slice(1)).toEqual(["teaching - - 1 5", "- - - 1 5"]);
  const figure = { measure: "students-in", institution: "mmit", from: undefined, to: undefined };
  const reached = (where: string) => achieved({ ...figure, where }, registry, "2026-11-21");
  expect(reached("not:sex:female citizenship:UA")).toEqual({ min: 2, max: 2, approximate: false });
  expect(reached("sex:female")).toEqual({ min: 10, max: 10, approximate: false });
  expect(rowsOf(countOf(registry, "guests", { by: ["citizenship"], on: "2019-04-01" }))).toEqual([
    "RU >=21",
    "UA 3",
    "PL 1",
    "none 2-3",
  ]);
});

test("only mobilities have persons whose citizenship or sex is known", () => {
  for (const name of ["sex", "citizenship"])
    expect(() => countOf(registry, "agreements", { by: [name] })).toThrow(UsageError);
  expect(() => countOf(registry, "students-in", { query: "sex:femal" })).toThrow(/not a value of sex/);
  expect(() => countOf(registry, "students-in", { query: "citizenship:Ukrain" })).toThrow(/no country/);
});

const traitOf = (person: Person, name: string): string => person[name as keyof Person] ?? "none";

test("whoever they truly were, every cell contains how many there were, and the total is that of no dimension", () => {
  const by = fc.constantFrom(["citizenship"], ["sex"], ["citizenship", "sex"], ["sex", "citizenship"]);
  const groups = fc.array(recordedGroup, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(groups, by, fc.nat(), fc.constantFrom(undefined, 1, 2), (recorded, names, which, top) => {
      const files = recorded.map((group, index) => journey(`g-${index}`, `${student}; ${written(group)}`));
      const some = registryOf({ ...institute, ...Object.assign({}, ...files) });
      const truth = recorded.flatMap((group) => {
        const possible = groupsThatAgree(group);
        return possible[which % possible.length] ?? [];
      });
      const found = countOf(some, "students-in", { by: names, top });
      const shown: string[] = [];
      for (const row of found.rows) {
        const key = row
          .slice(0, names.length)
          .map((cell) => ("code" in cell ? cell.code : ""))
          .join(" ");
        const isRest = key.startsWith("rest");
        const isInRow = (person: Person): boolean => {
          const ofPerson = names.map((name) => traitOf(person, name)).join(" ");
          return isRest ? !shown.includes(ofPerson) : ofPerson === key;
        };
        shown.push(key);
        const cell = row.at(-1);
        const number = truth.filter(isInRow).length;
        expect(cell?.is === "count" && cell.count.min <= number && number <= (cell.count.max ?? number)).toBe(true);
      }
      expect(totalsOf(found)).toBe(numberOf(some, "students-in"));
    }),
  );
});
