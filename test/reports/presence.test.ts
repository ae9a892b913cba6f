import { expect, test } from "vitest";
import { presence } from "../../src/reports/presence/presence.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

const stay = (fields: string): string =>
  `direction: outbound\nwho: student\npurpose: exchange\npartner: attica\n${fields}\n`;

const files: Files = {
  "registry.yaml": "title: Ҳамкориҳои байналмилалӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳию металлургӣ\ncountry: TJ\n",
  "partners/attica.yaml": "name: University of West Attica\ntype: university\ncountry: GR\n",
  "mobilities/long.yaml": stay("starts: 2019-03-03\nends: 2019-06-06\npersons: [{ name: Умарова Таҳмина }]"),
  "mobilities/week.yaml": stay("starts: 2019-05-20\nends: 2019-05-24\ncount: 2\nvisa: { expires: 2019-06-01 }"),
  "mobilities/year.yaml": stay("starts: 2018\ncount: 4"),
  "mobilities/term.yaml": stay("term: 2018/2019-2/2\ncount: 3").replace("partner: attica", "country: RU"),
  "mobilities/over.yaml": stay("starts: 2018-03-03\nends: 2018-06-06"),
  "mobilities/online.yaml": stay("starts: 2019-03-03\nends: 2019-06-06\nmode: virtual"),
  "mobilities/undated.yaml": stay("count: 5"),
  "mobilities/guest.yaml": stay("starts: 2019-05\nends: 2019-07").replace("outbound", "inbound"),
};

const tables = (changed: Files = {}, on = "2019-05-22"): readonly CountTable[] =>
  reportOf(presence, registryOf({ ...files, ...changed }), { on });

const [staysAbroad, guests] = tables();

test("who is abroad on a day: the certain stays first, then those that the dates leave open", () => {
  expect(staysAbroad && linesOf(staysAbroad)).toEqual([
    "certain partner country who purpose starts ends visa_expires record count",
    "yes attica GR student exchange 2019-03-03 2019-06-06 - long 1",
    "yes attica GR student exchange 2019-05-20 2019-05-24 2019-06-01 week 2",
    "perhaps attica GR student exchange 2018 - - year 0-4",
    "perhaps - RU student exchange 2018/2019-2/2 - - term 0-3",
    "- - - - - - - - - 3-10",
  ]);
});

test("guests are in a table of their own", () => {
  expect(guests && linesOf(guests)).toEqual([
    "certain partner country who purpose starts ends record count",
    "perhaps attica GR student exchange 2019-05 2019-07 guest 0-1",
    "- - - - - - - - 0-1",
  ]);
});

test("stays without any date are named, but only those that could be there", () => {
  expect(staysAbroad && saidUnder(staysAbroad)).toContain("Left out, as they have no date at all: undated.");
  expect(guests && saidUnder(guests)).not.toContain("no date at all");
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`mobilities/u${index + 10}.yaml`, stay("")] as const),
  );
  const [ofMany] = tables(many);
  expect(ofMany && saidUnder(ofMany)).toContain("u18, u19, and 3 more.");
});

test("nobody is there before the first stay", () => {
  const [none] = tables({}, "2017-01-01");
  expect(none?.rows).toEqual([]);
  expect(none && saidUnder(none)).toContain("There are none.");
});

test("where small numbers are hidden no stay is listed, and small numbers are hidden", () => {
  const [hidden] = tables({ "registry.yaml": `${files["registry.yaml"]}small_cell: 5\n` });
  expect(hidden && linesOf(hidden)).toEqual(["country abroad"]);
  expect(hidden && saidUnder(hidden)).toContain("most of its numbers are of too few persons");
  const [all] = tables({ "registry.yaml": `${files["registry.yaml"]}small_cell: 1\n` });
  expect(all && linesOf(all).slice(1)).toEqual(["GR 3-7", "RU 0-3", "- 3-10"]);
  expect(all && saidUnder(all)).toContain("no single stay is listed");
});

test("names are shown only where they are asked for, and only by a report that has them", async () => {
  const folder = folderOf(files);
  const asked = (...words: string[]) => hamkor(["-C", folder, "report", ...words]);
  const without = await asked("presence", "--on", "2019-05-22");
  expect(without.stdout).not.toContain("Умарова");
  expect(without.stdout).toContain("University of West Attica");
  const json = await asked("presence", "--on", "2019-05-22", "-o", "json");
  expect(json.stdout).not.toContain("Умарова");
  const withNames = await asked("presence", "--on", "2019-05-22", "--persons", "-o", "csv", "--totals");
  expect(withNames.stdout.split("\n").slice(0, 2)).toEqual([
    "certain,partner,country,who,purpose,persons,starts,ends,visa_expires,record,count",
    "yes,attica,GR,student,exchange,Умарова Таҳмина,2019-03-03,2019-06-06,,long,1",
  ]);
  const refused = await asked("durations", "--persons");
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain("leave --persons out; presence has them");
});

test("a period asks about its last day", async () => {
  const folder = folderOf(files);
  const { stdout } = await hamkor(["-C", folder, "report", "presence", "--to", "2018", "-o", "csv"]);
  expect(stdout.split("\n")[1]).toBe("perhaps,attica,GR,student,exchange,2018,year,0-4");
});
