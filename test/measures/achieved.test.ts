import { expect, test } from "vitest";
import { achieved } from "../../src/measures/achieved.ts";
import { countToText } from "../../src/values/count.ts";
import { type Files, registryOf } from "../support/registry-of.ts";

const files: Files = {
  "institutions/mmit.yaml": "name: Mining-Metallurgical Institute of Tajikistan\ncountry: TJ\n",
  "institutions/tut.yaml": "name: Technological University of Tajikistan\ncountry: TJ\n",
  "partners/kmust.yaml": "name: Kunming\ntype: university\ncountry: CN\npartner_of: [mmit]\n",
  "partners/ufa.yaml": "name: Ufa\ntype: university\ncountry: RU\n",
  "agreements/kmust.yaml": "institution: mmit\npartners: [kmust, ufa]\ntype: memorandum\nsigned: 2018-08-24\n",
  "agreements/ufa.yaml": "institution: mmit\npartners: [ufa]\ntype: exchange\n",
  "agreements/tut.yaml": "institution: tut\npartners: [kmust]\ntype: memorandum\nsigned: 2018\n",
  "agreements/new.yaml": "institution: mmit\npartners: [ufa]\ntype: memorandum\nstage: proposed\n",
  "projects/water.yaml": "institution: mmit\nacronym: Water\nstarts: 2015\nends: 2019\n",
  "projects/power.yaml": "institution: mmit\nacronym: Power\nstarts: 2026-01\nends: 2029-12\n",
  "mobilities/came.yaml": arrival("count: 4\nstarts: 2026-09-01"),
  "mobilities/comes.yaml": arrival("count: 5\nstarts: 2027-02-01"),
  "mobilities/may-come.yaml": arrival("count: 6\nstarts: 2027-02-01\nstage: planned"),
  "mobilities/three.yaml": journey("partner: kmust\ncount: 3\nstarts: 2018-09"),
  "mobilities/many.yaml": journey('partner: ufa\ncount: ">20"\nstarts: 2018'),
  "mobilities/undated.yaml": journey("partner: kmust\ncount: 5"),
  "mobilities/planned.yaml": journey("partner: kmust\ncount: 7\nstarts: 2018-10\nstage: planned"),
  "mobilities/virtual.yaml": journey("partner: kmust\ncount: 11\nstarts: 2018-10\nmode: virtual"),
};

function arrival(fields: string): string {
  return journey(`partner: kmust\n${fields}`).replace("outbound", "inbound");
}

function journey(fields: string): string {
  return `institution: mmit\ndirection: outbound\nwho: student\npurpose: exchange\n${fields}\n`;
}

type Asked = Partial<Parameters<typeof achieved>[0]>;

const figure = (asked: Asked): string | undefined => {
  const whole = { measure: undefined, where: undefined, institution: "mmit", from: undefined, to: undefined, ...asked };
  const found = achieved(whole, registryOf(files), "2026-11-21");
  return found && countToText(found);
};

test.each<[why: string, asked: Asked, found: string | undefined]>([
  ["no measure", {}, undefined],
  ["a query that does not hold", { measure: "agreements", where: "colour:red" }, undefined],
  ["only the institution's own, and nothing proposed", { measure: "agreements" }, "2"],
  ["proposed where stages are asked for", { measure: "agreements", where: "stage:proposed" }, "1"],
  ["up to a day", { measure: "agreements", institution: "tut", to: "2017-12-31" }, "0"],
  ["on a day that a date may be after", { measure: "agreements", institution: "tut", to: "2018-06-30" }, "0-1"],
  ["the institution's partners", { measure: "partners" }, "2"],
  ["each partner once", { measure: "partners-with-agreement" }, "2"],
  ["a stock, where one agreement may stand", { measure: "agreements-in-force" }, "1-2"],
  ["a stock before anything was signed", { measure: "agreements-in-force", to: "2016-06-30" }, "0-1"],
  ["undated ones where there is no beginning", { measure: "students-out", where: "country:CN" }, "8"],
  ["dated ones where there is one", { measure: "students-out", where: "country:CN", from: "2018-01-01" }, "3"],
  ["an open count", { measure: "students-out", from: "2018-01-01", to: "2018-12-31" }, ">=24"],
  ["a year that straddles the beginning", { measure: "students-out", from: "2018-09-01" }, ">=3"],
  ["only with some partners", { measure: "students-out", partners: ["ufa"] }, ">=21"],
  ["a project that runs in the days", { measure: "projects", from: "2017-01-01", to: "2017-12-31" }, "1"],
  ["a project that is over", { measure: "projects", where: "id:water", from: "2020-01-01" }, "0"],
  ["a project whose days are still to come", { measure: "projects", from: "2027-01-01" }, "0"],
  ["a project in the days up to today", { measure: "projects", where: "id:power", from: "2025-01-01" }, "1"],
  ["no later year of a project", { measure: "projects", where: "id:power year:2028" }, "0"],
  ["no journey to come", { measure: "students-in", from: "2026-01-01" }, "4"],
  ["a journey to come that has a stage", { measure: "students-in", where: "stage:planned" }, "6"],
  ["periods of every mode", { measure: "mobilities" }, "5"],
])("%s", (_, asked, found) => expect(figure(asked)).toBe(found));
