import { describe, expect, test } from "vitest";
import { partnersWithoutAgreement } from "../../src/reports/partners-without-agreement/partners-without-agreement.ts";
import type { Asked } from "../support/count-of.ts";
import { institute, journey } from "../support/journeys.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

const lines = (fields: string): string => `${fields.split("; ").join("\n")}\n`;
const paper = (id: string, fields: string): Files => ({
  [`agreements/${id}.yaml`]: lines(
    `${fields.includes("institution") ? "" : "institution: mmit; "}type: cooperation; ${fields}`,
  ),
});
const event = (id: string, fields: string): Files => ({
  [`events/${id}.yaml`]: lines(`institution: mmit; type: visit; title: Боздид; ${fields}`),
});
const project = (id: string, fields: string): Files => ({
  [`projects/${id}.yaml`]: lines(`institution: mmit; title: Обу замин; ${fields}`),
});
const partner = (id: string, fields = ""): Files => ({
  [`partners/${id}.yaml`]: lines(`name: ${id}; type: university${fields && "; "}${fields}`),
});

function told(files: Files, asked: Asked = {}) {
  const tables = reportOf(partnersWithoutAgreement, registryOf({ ...institute, ...files }), {
    on: "2020-12-31",
    ...asked,
  });
  const [without = [], last = []] = tables.map((table) => linesOf(table).slice(1));
  return { without, last, said: tables.map(saidUnder) };
}

const exchange = "direction: outbound; who: student; purpose: exchange";

describe("partners without an agreement in force", () => {
  test("with the best state of their agreements, since when, and the last activity; the most recently active first", () => {
    const { without, last } = told({
      ...paper("kmust-2010", "partners: [kmust]; signed: 2010-05; ends: 2015-06"),
      ...paper("kmust-2001", "partners: [kmust]; signed: 2001; ends: 2005"),
      ...paper("kmust-1999", "partners: [kmust]; signed: 1999; terminated: 2000-02-01"),
      ...paper("misis-2019", "partners: [misis]; signed: 2019"),
      ...partner("soon", "country: DE"),
      ...paper("soon-2021", "partners: [soon]; starts: 2021-09-01"),
      ...partner("none"),
      ...event("kunming", "partners: [kmust]; starts: 2018-09-03"),
      ...journey("athens", `${exchange}; partner: uniwa; starts: 2019-03-01`),
      ...event("moscow", "partners: [misis]; starts: 2012-03"),
    });
    expect(without).toEqual([
      "uniwa GR none - - mobilities 2019-03-01 mobilities/athens",
      "kmust CN expired 2015-06 kmust-2010 events 2018-09-03 events/kunming",
      "none - none - - - - -",
      "soon DE upcoming 2021-09-01 soon-2021 - - -",
    ]);
    expect(last).toEqual([
      "uniwa mobilities 2019-03-01 mobilities/athens none",
      "kmust events 2018-09-03 events/kunming expired",
      "misis events 2012-03 events/moscow in-force",
      "none - - - none",
      "soon - - - upcoming",
    ]);
  });

  test("a replaced agreement has the day on which the other one began, a terminated one its last", () => {
    const { without } = told({
      ...paper("a", "partners: [kmust]; signed: 2001"),
      ...paper("b", "partners: [misis]; replaces: a; signed: 2011-02; terminated: 2012-03-04"),
    });
    expect(without).toEqual([
      "kmust CN replaced 2011-02 a - - -",
      "misis RU terminated 2012-03-04 b - - -",
      "uniwa GR none - - - - -",
    ]);
  });

  test("an undated paper is not in force for certain; a later day changes the answer", () => {
    const files = {
      ...paper("a", "partners: [kmust]"),
      ...paper("b", "partners: [misis]; signed: 2001; ends: 2021-06-30"),
    };
    expect(told(files).without).toEqual(["kmust CN undated - a - - -", "uniwa GR none - - - - -"]);
    expect(told(files, { on: "2021-07-01" }).without).toContain("misis RU expired 2021-06-30 b - - -");
  });

  test("of an institution asked for only its own agreements and activities are meant", () => {
    const files = {
      "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
      ...paper("tut-kmust", "institution: tut; partners: [kmust]; signed: 2019"),
      ...event("kunming", "partners: [kmust]; starts: 2018-09-03"),
      "events/tut-kunming.yaml":
        "institution: tut\ntype: visit\ntitle: Боздид\npartners: [kmust]\nstarts: 2020-01-01\n",
    };
    const asked = told(files, { query: "institution:mmit" });
    expect(asked.without).toEqual(["kmust CN none - - events 2018-09-03 events/kunming"]);
    expect(told(files, { query: "institution:tut" })).toMatchObject({
      without: [],
      last: ["kmust events 2020-01-01 events/tut-kunming in-force"],
    });
    expect(told(files, { query: "country:CN" }).without).toEqual([]);
  });
});

describe("the last activity", () => {
  const at = (files: Files, on = "2020-12-31") =>
    told(files, { on, query: "country:CN" }).last.map((line) => line.replace(/^kmust | none$/g, ""));

  test("is only what took place and has begun by the day", () => {
    const files = {
      ...event("old", "partners: [kmust]; starts: 2018-09-03"),
      ...event("off", "partners: [kmust]; starts: 2019-09-03; stage: cancelled"),
      ...event("next", "partners: [kmust]; starts: 2021-02"),
    };
    expect(at(files)).toEqual(["events 2018-09-03 events/old"]);
    expect(at(files, "2021-02-01")).toEqual(["events 2021-02 events/next"]);
    expect(at(files, "2018-09-02")).toEqual(["- - -"]);
  });

  test("is under way where it surely goes on", () => {
    const files = {
      ...event("late", "partners: [kmust]; starts: 2020-11-30"),
      ...project("soil", "coordinator: kmust; starts: 2019; ends: 2023"),
    };
    expect(at(files)).toEqual(["projects under-way projects/soil"]);
    expect(at(files, "2023-05-01")).toEqual(["projects 2023 projects/soil"]);
  });

  test("is the one that was surely latest; what may have come after it is named", () => {
    const files = {
      ...event("day", "partners: [kmust]; starts: 2018-05-05"),
      ...event("decade", "partners: [kmust]; starts: 201X"),
      ...journey("term", `${exchange}; partner: kmust; term: 2017/2018-2/2`),
    };
    expect(at(files)).toEqual(["events 2018-05-05 events/day 201X; events/decade"]);
    expect(told(files, { query: "country:CN" }).said[1]).toContain("Perhaps later");
    const sure = {
      ...event("day", "partners: [kmust]; starts: 2018-05-05"),
      ...event("year", "partners: [kmust]; starts: 2019"),
    };
    expect(at(sure)).toEqual(["events 2019 events/year"]);
    expect(told(sure, { query: "country:CN" }).said[1]).not.toContain("Perhaps later");
  });

  test("has no date where none is known, and is there all the same", () => {
    expect(at(project("soil", "partners: [kmust]; stage: completed"))).toEqual(["projects - projects/soil"]);
  });
});

describe("partners before and after, whole and part", () => {
  const islands = {
    ...partner("islands", "country: FR; closed: 2014-12-31; successor: [island, mainland]"),
    ...partner("island", "country: FR"),
    ...partner("mainland", "country: FR"),
    ...paper("islands-2012", "partners: [islands]; signed: 2012-06-01; ends: 2013"),
    ...paper("island-2015", "partners: [island]; signed: 2015"),
    ...event("before", "partners: [islands]; starts: 2013-04-04"),
    ...journey("to-island", `${exchange}; partner: island; starts: 2016-09-01`),
  };

  test("an heir has what its predecessor had, and nothing of another heir", () => {
    const { without, last } = told(islands, { query: "country:FR" });
    expect(without).toEqual(["mainland FR expired 2013 islands-2012 events 2013-04-04 events/before"]);
    expect(last).toEqual([
      "island mobilities 2016-09-01 mobilities/to-island in-force",
      "mainland events 2013-04-04 events/before expired",
    ]);
    expect(told(islands, { query: "country:FR", on: "2014-12-31" }).without).toEqual([
      "islands FR expired 2013 islands-2012 events 2013-04-04 events/before",
      "island FR upcoming 2015 island-2015 - - -",
      "mainland FR none - - - - -",
    ]);
  });

  test("the heir stands for a partner that only its institution's records name", () => {
    const { last } = told(islands, { query: "institution:mmit partner:islands" });
    expect(last.map((line) => line.split(" ")[0])).toEqual(["island", "mainland"]);
  });

  test("one that closed without a successor is left out and counted, unless it is asked for", () => {
    const gone = partner("gone", "country: FR; closed: 2014");
    expect(told({ ...gone }, { query: "country:FR" })).toMatchObject({ without: [] });
    expect(told({ ...gone }, { query: "country:FR" }).said[0]).toContain(
      "1 record of partners that had closed by the day",
    );
    expect(told({ ...gone }, { query: "closed:2014" }).without).toEqual(["gone FR none - - - - -"]);
  });

  test("a paper with the whole or with a unit is named beside it and is not its own; one of a sister unit is not", () => {
    const { without } = told(
      {
        ...partner("valley", "country: PL"),
        ...partner("mechanics", "country: PL; parent: valley"),
        ...partner("pumps", "country: PL; parent: mechanics"),
        ...partner("law", "country: PL; parent: valley"),
        ...paper("mech-2020", "partners: [mechanics]; signed: 2020-01-15"),
        ...paper("mech-2001", "partners: [mechanics]; signed: 2001; ends: 2002"),
      },
      { query: "country:PL" },
    );
    expect(without).toEqual([
      "law PL none - - - - - -",
      "pumps PL none - - mech-2020 - - -",
      "valley PL none - - mech-2020 - - -",
    ]);
  });
});

test("journeys that are too few are not shown", () => {
  const files = {
    "registry.yaml": "title: Test\nsmall_cell: 3\n",
    ...journey("athens", `${exchange}; partner: uniwa; starts: 2019-03-01`),
    ...event("kunming", "partners: [kmust]; starts: 2018-09-03"),
  };
  const { last, said } = told(files);
  expect(last).toEqual([
    "uniwa mobilities - - none",
    "kmust events 2018-09-03 events/kunming none",
    "misis - - - none",
  ]);
  expect(said[1]).toContain("Where there were few journeys with a partner");
});
