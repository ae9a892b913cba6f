import { describe, expect, test } from "vitest";
import { annualOf, said, wholeTablesOf } from "../support/annual-of.ts";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { registryOf } from "../support/registry-of.ts";
import { linesOf, saidUnder } from "../support/report-of.ts";

const files = {
  "registry.yaml": "title: Ҳамкорӣ\nlanguage: en\ninstitution: mmit\n",
  "institutions/mmit.yaml":
    "name: Донишкадаи кӯҳӣ\nshort: MMIT\ncountry: TJ\nclaims: [{ text: Партнёры, measure: partners, count: 2, as_of: 2016-12-31 }]\n",
  "partners/leeds.yaml":
    "name: Aire University\ntype: university\ncountry: GB\nclosed: 2018-05\nsuccessor: york\nrankings: [{ system: qs, year: 2015, rank: 90 }]\npartner_of: [mmit]\n",
  "partners/york.yaml": "name: Ouse University\ntype: university\ncountry: GB\npartner_of: [mmit]\n",
  "partners/ufa.yaml": "name: Уфимский нефтяной университет\ntype: university\ncountry: RU\n",
  "agreements/leeds.yaml": "partners: [leeds]\ntype: exchange\nsigned: 2014-05-01\nends: 2019-08-31\n",
  "agreements/ufa.yaml": "partners: [ufa]\ntype: memorandum\nsigned: 2019-10\n",
  "projects/water.yaml": "acronym: WATER\nstarts: 2016-10\nends: 2020-09\n",
  "mobilities/autumn.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: leeds\ncount: 3\nstarts: 2018-10-01\n",
};

const today = "2026-11-21";

async function ask(line: string): Promise<string> {
  const { exitCode, stdout, stderr } = await hamkor(["--today", today, ...line.split(" ").filter(Boolean)], {
    workingDirectory: folderOf(files),
  });
  return exitCode === 0 ? stdout : stderr;
}

/** The day that a table of an answer speaks of. */
const dayOf = async (line: string): Promise<string> => {
  const answer = JSON.parse(await ask(`${line} -o json`));
  return (Array.isArray(answer) ? answer[0] : answer).provenance.on;
};

describe("the day of a count or report is the last of the years that are asked for", () => {
  test.each<[line: string, day: string]>([
    ["count agreements", today],
    ["count agreements --to 2018", "2018-12-31"],
    ["count agreements --from 2017 --to 2018", "2018-12-31"],
    ["count agreements --from 2017", today],
    ["count agreements --last 2", today],
    ["count students-out --to 2017/2018 --year academic", "2018-08-31"],
    ["count agreements year:2016", "2016-12-31"],
    ["count students-out year:2017/2018", "2018-08-31"],
    ["count students-out year:2017/2018 --year calendar", "2018-08-31"],
    ["count agreements year:2016..2018", "2018-12-31"],
    ["count agreements year:..2018", "2018-12-31"],
    ["count agreements year:<2018", "2017-12-31"],
    ["count agreements year:2016..", today],
    ["count agreements year:2018,2016", "2018-12-31"],
    ["count agreements year:2016..2018 year:2014..2017", "2017-12-31"],
    ["count agreements year:2016 --to 2018", "2016-12-31"],
    ["count agreements year:2018 --to 2016", "2016-12-31"],
    ["count agreements not:year:2016", today],
    ["count agreements not:not:year:2016", "2016-12-31"],
    ["count agreements year:none", today],
    ["count agreements year:any", today],
    ["count agreements year:2016,none", "2016-12-31"],
    ["count agreements signed:2016", today],
    ["count agreements year:2026", today],
    ["count agreements year:2030 --to 2031", today],
    ["count agreements year:2016 --on 2017-03-01", "2017-03-01"],
    ["count agreements --to 2016 --on 2027-03-01", "2027-03-01"],
    ["report agreements-by-country year:2016", "2016-12-31"],
    ["report agreements-by-country --to 2016", "2016-12-31"],
    ["report agreements-by-country", today],
  ])("%s: %s", async (line, day) => expect(await dayOf(line)).toBe(day));

  test("a day that is none, and a year that is none, are wrong", async () => {
    expect(await ask("count agreements --on 2018")).toContain("--on 2018 is not a day");
    expect(await ask("list agreements --on 31.12.2018")).toContain("2018-12-31");
    expect(await ask("show agreements/ufa --on yesterday")).toContain("--on yesterday is not a day");
    expect(await ask("count agreements year:18")).toContain('"18" is not a year');
  });
});

test("states, rankings and unions are those of that day", async () => {
  const number = async (line: string) => JSON.parse(await ask(`${line} -o json`)).totals;
  expect(await number("count agreements state:in-force year:2014")).toEqual({ agreements: 1 });
  expect(await number("count agreements state:in-force year:2014 --on 2026-01-01")).toEqual({ agreements: null });
  expect(await number("count agreements-in-force region:eu --to 2016")).toEqual({ "agreements-in-force": 1 });
  expect(await number("count agreements ranking:top-100 year:2014")).toEqual({ agreements: null });
  expect(await number("count agreements ranking:top-100 --to 2015")).toEqual({ agreements: 1 });
  expect(await ask("count agreements year:2014 --by state")).toContain("on 2014-12-31");
});

describe("a partner that was closed before that day", () => {
  const partners = async (line: string) => JSON.parse(await ask(`count partners ${line} -o json`)).totals.partners;

  test("is left out of partners, with a note, unless a word or dimension asks for the closing", async () => {
    expect(await partners("")).toBe(2);
    expect(await ask("count partners")).toContain("Not included: 1 record of partners closed before 21 November 2026.");
    expect(await partners("--on 2018-05-31")).toBe(3);
    expect(await partners("--on 2018-06-01")).toBe(2);
    expect(await partners("closed:any")).toBe(1);
    expect(await partners("not:closed:2017")).toBe(3);
    expect(await partners("--by closed")).toBe(3);
    expect(await ask("report partners-by-country")).toContain(
      "Not included: 1 record of partners closed before 21 November 2026.",
    );
    expect(await ask("report ranked-partners --on 2018-05-31")).toContain("Aire University");
    expect(await ask("report ranked-partners")).not.toContain("Aire University");
  });

  test("is never left out of its agreements, and is listed", async () => {
    const { totals } = JSON.parse(await ask("count partners-with-agreement -o json"));
    expect(totals).toEqual({ "partners-with-agreement": 2 });
    expect(await ask("list partners")).toContain("leeds");
  });

  test("is one of those published while it was open", async () => {
    expect(await ask("report claims -o csv")).toContain("2,3,");
  });
});

test("list and show speak of the day that is asked for, and of no later one's state", async () => {
  expect(JSON.parse(await ask("list agreements state:in-force --on 2015-01-01 -c id,state -o json"))).toEqual([
    { id: "leeds", state: "in-force" },
  ]);
  expect(await ask("list agreements --on 2019-09-30 -c id,state")).toMatch(
    /leeds.*Expired[\s\S]*ufa.*Upcoming[\s\S]*on 2019-09-30/,
  );
  expect(await ask("list partners region:eu --on 2016-12-31")).toContain("Members of unions on 31 December 2016");
  expect(JSON.parse(await ask("list partners region:eu -c id -o json"))).toEqual([]);
  expect(await ask("list partners ranking:top-100 --on 2014-12-31")).not.toContain("leeds");
  expect(await ask("show projects/water --on 2016-09-30")).toMatch(/Planned[\s\S]*on 2016-09-30/);
  expect(JSON.parse(await ask("show projects/water -o json")).state).toBe("completed");
});

test("an annual report speaks of the last day of its period, of what had been signed by then", () => {
  const document = annualOf(registryOf(files), "2018");
  expect(document.provenance.on).toBe("2018-12-31");
  const [byType] = wholeTablesOf(registryOf(files), "2018").filter(
    ({ title }) => said(title) === "Agreements by type and state",
  );
  expect(byType && linesOf(byType)).toEqual(["type in-force total", "exchange 1 1", "- 1 1"]);
  expect(byType && saidUnder(byType)).toContain("Not included: 1 agreement dated after 31 December 2018.");
});
