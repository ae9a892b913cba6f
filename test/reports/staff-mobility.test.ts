import { expect, test } from "vitest";
import { staffMobility } from "../../src/reports/staff-mobility.ts";
import { institute, journey } from "../support/journeys.ts";
import { registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

const files = {
  ...institute,
  ...journey(
    "week",
    "direction: outbound; who: staff; purpose: training; partner: uniwa; count: 2; starts: 2019-05-20; ends: 2019-05-24",
  ),
  ...journey("open", "direction: outbound; who: teacher; purpose: training; partner: uniwa; starts: 2018-03"),
  ...journey(
    "coarse",
    "direction: outbound; who: teacher; purpose: research; partner: kmust; count: 2-3; starts: 2019-03; ends: 2019-04",
  ),
  ...journey(
    "about",
    "direction: outbound; who: researcher; purpose: research; country: RU; starts: 2019-06-01; ends: 2019-06-10~",
  ),
  ...journey("term", "direction: inbound; who: teacher; purpose: teaching; partner: kmust; term: 2018/2019-2/2"),
  ...journey("guest", "direction: inbound; who: researcher; purpose: expert-visit"),
};

test("persons and the days of all of them, first and last included; coarse dates as bounds", () => {
  const [byPurpose] = reportOf(staffMobility, registryOf(files));
  expect(byPurpose && linesOf(byPurpose)).toEqual([
    "purpose persons-out days-out persons-in days-in",
    "research 3-4 ~14-193 - -",
    "training 3 >=11 - -",
    "expert-visit - - 1 >=1",
    "teaching - - 1 1-184",
    "- 6-7 ~>=25 2 >=2",
  ]);
  expect(byPurpose && saidUnder(byPurpose)).toContain("Journeys of which the days are not known exactly: 5 of 6.");
});

test("days that are known count for each person, unless the dates are exact", () => {
  const known = {
    ...institute,
    ...journey("week", "direction: outbound; who: staff; purpose: training; count: 3; starts: 2019-05; days: 5"),
    ...journey(
      "visit",
      "direction: outbound; who: teacher; purpose: teaching; term: 2018/2019-2/2; days: 2.5; count: 2",
    ),
    ...journey(
      "exact",
      "direction: outbound; who: staff; purpose: conference; starts: 2019-05-20; ends: 2019-05-24; days: 7",
    ),
  };
  const [byPurpose] = reportOf(staffMobility, registryOf(known));
  expect(byPurpose && linesOf(byPurpose)).toEqual([
    "purpose persons-out days-out persons-in days-in",
    "training 3 15 - -",
    "teaching 2 5 - -",
    "conference 1 5 - -",
    "- 6 25 - -",
  ]);
  expect(byPurpose && saidUnder(byPurpose)).not.toContain("not known exactly");
});

test("persons by country in each direction", () => {
  const [, byCountry] = reportOf(staffMobility, registryOf(files)).map(linesOf);
  expect(byCountry).toEqual(["country persons-out persons-in", "CN 2-3 1", "GR 3 -", "RU 1 -", "none - 1", "- 6-7 2"]);
});

test("the days of a hidden group are blank, and so are their sums", () => {
  const went = (purpose: string, country: string, count: number): string =>
    `direction: outbound; who: teacher; purpose: ${purpose}; country: ${country}; count: ${count}; starts: 2019-05-20; ends: 2019-05-21`;
  const registry = registryOf({
    ...institute,
    "registry.yaml": "title: Т\nsmall_cell: 5\n",
    ...journey("training", went("training", "RU", 12)),
    ...journey("research", went("research", "RU", 8)),
    ...journey("lecture", went("teaching", "CN", 3)),
    ...journey("conference", went("conference", "CN", 30)),
  });
  const tables = reportOf(staffMobility, registry);
  expect(tables.map((table) => linesOf(table).slice(1))).toEqual([
    ["training 12 24 - -", "research 8 16 - -", "conference - - - -", "others - - - -", "- 53 106 - -"],
    ["CN 33 -", "RU 20 -", "- 53 -"],
  ]);
});

test("a journey that perhaps falls in the years asked for adds its persons and days to the upper bounds", () => {
  const asked = { year: "academic", window: { from: 2018, to: 2018 }, query: "purpose:training" } as const;
  const of = {
    ...files,
    ...journey("year", "direction: outbound; who: staff; purpose: training; starts: 2019; ends: 2019"),
  };
  const [byPurpose] = reportOf(staffMobility, registryOf(of), asked).map(linesOf);
  expect(byPurpose?.[1]).toBe("training 2-3 10-375 - -");
});

test("of what has no date records and persons are told, since a record may be of a group", () => {
  const undated = {
    ...files,
    ...journey("group", 'direction: outbound; who: teacher; purpose: training; count: ">=10"'),
  };
  const [, byCountry] = reportOf(staffMobility, registryOf(undated), { window: { from: 2018, to: 2019 } });
  expect(byCountry && saidUnder(byCountry)).toContain("2 journeys without a date (11 or more persons).");
});
