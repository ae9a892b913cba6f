import { describe, expect, test } from "vitest";
import { achieved } from "../../../src/measures/achieved.ts";
import { countOf, idsOf, keysOf, notesOf, numberOf, rowsOf, totalsOf } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const base: Files = {
  "registry.yaml": "title: Test registry\ninstitution: home\n",
  "institutions/home.yaml": "name: Home University\ncountry: TJ\n",
  "institutions/other.yaml": "name: Other University\ncountry: TJ\n",
};
const partner = (name: string, country: string, fields = "") =>
  `name: ${name}\ntype: university\ncountry: ${country}\n${fields}`;
const journeyTo = (id: string) =>
  `direction: outbound\nwho: student\npurpose: exchange\npartner: ${id}\nstarts: 2016-09-01\n`;

/** A university of the islands and the mainland became two; that of the mainland was later called that of the coast. */
const split = registryOf({
  ...base,
  "partners/islands-uni.yaml": partner(
    "University of the Islands and the Mainland",
    "FR",
    "closed: 2014-12-31\nsuccessor: [island-uni, mainland-uni]\n",
  ),
  "partners/island-uni.yaml": partner("University of the Islands", "GP"),
  "partners/mainland-uni.yaml": partner("University of the Mainland", "GF", "closed: 2020\nsuccessor: coast-uni\n"),
  "partners/coast-uni.yaml": partner("Coast University", "GF"),
  "agreements/islands-2012.yaml": "partners: [islands-uni]\ntype: cooperation\nsigned: 2012-06-01\n",
  "agreements/island-2015.yaml": "partners: [island-uni]\ntype: cooperation\nsigned: 2015-06-01\n",
  "agreements/mainland-2016.yaml": "partners: [mainland-uni]\ntype: cooperation\nsigned: 2016-06-01\n",
  "mobilities/to-both.yaml": journeyTo("islands-uni"),
  "mobilities/to-mainland.yaml": journeyTo("mainland-uni"),
});

describe("current_partner", () => {
  const papersOf = (id: string, on?: string) => idsOf(split, "agreements", `current_partner:${id}`, on ? { on } : {});

  test("finds the records of a partner and of its predecessors, however far, never those of another heir", () => {
    expect(papersOf("island-uni")).toBe("island-2015 islands-2012");
    expect(papersOf("coast-uni")).toBe("islands-2012 mainland-2016");
    expect(papersOf("mainland-uni")).toBe("");
  });

  test("a successor counts from the day after its predecessor closed; a year is over with its last day", () => {
    expect(papersOf("islands-uni", "2014-12-31")).toBe("islands-2012");
    expect(papersOf("island-uni", "2014-12-31")).toBe("island-2015");
    expect(papersOf("mainland-uni", "2015-01-01")).toBe("islands-2012 mainland-2016");
    expect(papersOf("mainland-uni", "2020-12-31")).toBe("islands-2012 mainland-2016");
    expect(papersOf("coast-uni", "2021-01-01")).toBe("islands-2012 mainland-2016");
  });

  test("without a day of closing the successor always counts", () => {
    const renamed = registryOf({
      ...base,
      "partners/old.yaml": partner("Old", "PL", "successor: new\n"),
      "partners/new.yaml": partner("New", "PL"),
      "agreements/a.yaml": "partners: [old]\ntype: cooperation\nsigned: 2012\n",
    });
    expect(idsOf(renamed, "agreements", "current_partner:new", { on: "1999-01-01" })).toBe("a");
  });

  test("several successors are a row each and count once in the total; the country stays the recorded partner's", () => {
    const table = countOf(split, "agreements", { by: ["current_partner", "country"] });
    expect(rowsOf(table)).toEqual(["coast-uni FR 1", "coast-uni GF 1", "island-uni FR 1", "island-uni GP 1"]);
    expect(totalsOf(table)).toBe("3");
    expect(notesOf(table)).toContain("in-several 1");
    expect(rowsOf(countOf(split, "students-out", { by: ["current_partner"] }))).toEqual([
      "coast-uni 2",
      "island-uni 1",
    ]);
  });

  test("of a partner's own record it is who is in its place", () => {
    expect(idsOf(split, "partners", "current_partner:coast-uni")).toBe("coast-uni islands-uni mainland-uni");
  });

  test("an id that is none is an error with the nearest", () => {
    expect(() => papersOf("cost-uni")).toThrow("current_partner asks for an id, and there is no partners/cost-uni");
  });

  test("successors in a circle, and such as do not exist, leave each partner in its own place", () => {
    const circle = registryOf({
      ...base,
      "partners/a.yaml": partner("A", "PL", "successor: b\n"),
      "partners/b.yaml": partner("B", "PL", "successor: [a, b]\n"),
      "partners/c.yaml": partner("C", "PL", "successor: nobody\n"),
      "agreements/all.yaml": "partners: [a, b, c]\ntype: cooperation\nsigned: 2012\n",
    });
    expect(rowsOf(countOf(circle, "agreements", { by: ["current_partner"] }))).toEqual(["a 1", "b 1", "c 1"]);
  });
});

describe("main_partner", () => {
  const valley = registryOf({
    ...base,
    "partners/valley.yaml": partner("Valley University", "PL"),
    "partners/valley-mechanics.yaml": partner("Valley University, Faculty of Mechanics", "PL", "parent: valley\n"),
    "partners/valley-pumps.yaml": partner("Department of Pumps", "PL", "parent: valley-mechanics\n"),
    "partners/hill.yaml": partner("Hill University", "CZ"),
    "partners/a.yaml": partner("A", "PL", "parent: b\n"),
    "partners/b.yaml": partner("B", "PL", "parent: a\n"),
    "agreements/mech-2020.yaml": "partners: [valley-mechanics, hill]\ntype: exchange\nsigned: 2020-01-15\n",
    "agreements/pumps-2021.yaml": "partners: [valley-pumps]\ntype: exchange\nsigned: 2021\n",
    "agreements/circle.yaml": "partners: [a]\ntype: exchange\nsigned: 2021\n",
  });

  test("finds the papers of faculties and of their departments", () => {
    expect(idsOf(valley, "agreements", "main_partner:valley")).toBe("mech-2020 pumps-2021");
    expect(idsOf(valley, "agreements", "main_partner:valley-mechanics")).toBe("");
    expect(idsOf(valley, "partners", "main_partner:valley")).toBe("valley valley-mechanics valley-pumps");
  });

  test("stands beside the recorded partner's country; in a circle each partner stands for itself", () => {
    const table = countOf(valley, "agreements", { by: ["main_partner", "country"] });
    expect(rowsOf(table)).toEqual(["valley PL 2", "a PL 1", "hill CZ 1"]);
    expect(totalsOf(table)).toBe("3");
  });
});

describe("agreement_state", () => {
  const paper = (partners: string, fields: string) => `partners: [${partners}]\ntype: cooperation\n${fields}\n`;
  const states = registryOf({
    ...base,
    "partners/both.yaml": partner("Both", "PL"),
    "partners/over.yaml": partner("Over", "PL"),
    "partners/soon.yaml": partner("Soon", "PL"),
    "partners/ended.yaml": partner("Ended", "CZ"),
    "partners/listed.yaml": partner("Listed", "CZ", "partner_of: [home]\n"),
    "partners/told.yaml": partner("Told", "CZ"),
    "agreements/both-old.yaml": paper("both", "signed: 2001\nends: 2005"),
    "agreements/both-other.yaml": paper("both", "institution: other\nsigned: 2019"),
    "agreements/over.yaml": paper("over", "signed: 2001\nends: 2005"),
    "agreements/over-plan.yaml": paper("over", "stage: proposed"),
    "agreements/soon.yaml": paper("soon", "starts: 2027-01-01"),
    "agreements/soon-undated.yaml": paper("soon, told", ""),
    "agreements/ended.yaml": paper("ended", "signed: 2001\nterminated: 2003"),
    "agreements/told.yaml": paper("told", "stage: in-preparation"),
  });
  const partnersIn = (query: string, on?: string) => idsOf(states, "partners", query, on ? { on } : {});

  test("is the best state of a partner's agreements on the day, none where there is none", () => {
    expect(rowsOf(countOf(states, "partners", { by: ["agreement_state"] }))).toEqual([
      "proposed 1",
      "in-force 1",
      "terminated 1",
      "undated 2",
      "none 1",
    ]);
    expect(partnersIn("agreement_state:none")).toBe("listed");
    expect(partnersIn("agreement_state:in-force", "2004-06-01")).toBe("both over");
    expect(partnersIn("not:agreement_state:none,undated,in-force")).toBe("ended over");
  });

  test("with a word on the institution only that institution's agreements are meant", () => {
    expect(partnersIn("institution:home agreement_state:expired")).toBe("both");
    expect(partnersIn("agreement_state:in-force institution:OTHER")).toBe("both");
    expect(partnersIn("institution:home,other agreement_state:in-force")).toBe("both");
    expect(partnersIn("not:institution:other agreement_state:in-force")).toBe("");
    expect(numberOf(states, "partners", { query: "institution:home agreement_state:in-force" })).toBe("-");
    const table = countOf(states, "partners", { query: "institution:home country:PL", by: ["agreement_state"] });
    expect(rowsOf(table)).toEqual(["proposed 1", "expired 1", "undated 1"]);
  });

  test("a claim counts by its institution's agreements", () => {
    const figure = { measure: "partners", from: undefined, to: undefined, institution: "home" };
    const claimed = (where: string) => achieved({ ...figure, where }, states, "2026-11-21")?.min;
    expect([claimed("agreement_state:in-force"), claimed("agreement_state:expired")]).toEqual([0, 1]);
  });

  test("in the row of an institution its own agreements decide", () => {
    const table = countOf(states, "partners", { by: ["institution"], across: "agreement_state", query: "both" });
    expect([keysOf(table), ...rowsOf(table)]).toEqual([
      ["institution", "in-force", "expired", "total"],
      "home - 1 | 1",
      "other 1 - | 1",
    ]);
    expect(totalsOf(table)).toBe("1 1 | 1");
  });

  test("is asked of a journey's partner through a dot, and is no field of other kinds", () => {
    const journeys = registryOf({
      ...base,
      "partners/listed.yaml": partner("Listed", "CZ"),
      "mobilities/m.yaml": journeyTo("listed"),
    });
    expect(idsOf(journeys, "mobilities", "partner.agreement_state:none")).toBe("m");
    expect(() => idsOf(journeys, "mobilities", "agreement_state:none")).toThrow('no field "agreement_state"');
    expect(() => countOf(journeys, "agreements", { by: ["agreement_state"] })).toThrow("cannot be grouped");
    expect(() => partnersIn("agreement_state:inforce")).toThrow('"inforce" is not a value of agreement_state');
    const meantNone = expect.objectContaining({ help: expect.objectContaining({ en: "did you mean none?" }) });
    expect(() => partnersIn("agreement_state:nnoe")).toThrow(meantNone);
  });
});
