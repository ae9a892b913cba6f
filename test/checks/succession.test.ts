import { describe, expect, test } from "vitest";
import { asLine, type Files, findingsOf } from "../support/registry-of.ts";

const base: Files = {
  "registry.yaml": "title: Test registry\ninstitution: home\n",
  "institutions/home.yaml": "name: Home University\ncountry: TJ\n",
};
const partner = (name: string, country: string, fields = "") =>
  `name: ${name}\ntype: university\ncountry: ${country}\n${fields}`;
const journeyTo = (id: string, agreement: string) =>
  `direction: outbound\nwho: student\npurpose: exchange\npartner: ${id}\nagreement: ${agreement}\n` +
  "starts: 2016-09-01\nends: 2017-01-31\n";

const told = (files: Files): string[] =>
  findingsOf({ ...base, ...files })
    .filter(({ severity }) => severity !== "info")
    .map(asLine);

/** A university of the islands and the mainland became two, one on either. */
const split: Files = {
  "partners/islands-uni.yaml": partner(
    "University of the Islands and the Mainland",
    "FR",
    "closed: 2014-12-31\nsuccessor: [island-uni, mainland-uni]\n",
  ),
  "partners/island-uni.yaml": partner("University of the Islands", "GP"),
  "partners/mainland-uni.yaml": partner("University of the Mainland", "GF"),
  "agreements/islands-2012.yaml": "partners: [islands-uni]\ntype: cooperation\nsigned: 2012-06-01\n",
  "mobilities/m-2016.yaml": journeyTo("mainland-uni", "islands-2012"),
  "mobilities/i-2016.yaml": journeyTo("island-uni", "islands-2012"),
};

describe("a partner that was split", () => {
  test("names both successors, and journeys to either under the old paper are no fault", () => {
    expect(told(split)).toEqual([]);
  });

  test("one that is named after it closed was followed by both", () => {
    const found = findingsOf({
      ...base,
      ...split,
      "mobilities/late.yaml": journeyTo("islands-uni", "islands-2012"),
    }).filter(({ check }) => check === "superseded-partner");
    expect(found.map(({ message, help }) => [message, help])).toEqual([
      [
        "island-uni and mainland-uni took the place of islands-uni, which closed in 2014-12-31",
        "name island-uni or mainland-uni",
      ],
    ]);
  });

  test("one heir's paper does not cover a journey to the other", () => {
    const heir = "partners: [island-uni]\ntype: cooperation\nsigned: 2015-06-01\n";
    const files = {
      ...split,
      "agreements/island-2015.yaml": heir,
      "mobilities/m-2016.yaml": journeyTo("mainland-uni", "island-2015"),
    };
    expect(told(files)).toEqual([
      "mobilities/m-2016.yaml:5:12 warning mainland-uni is no party to island-2015, which is with island-uni [mobility-partner-not-in-agreement]",
    ]);
  });

  test("a successor's successor goes on with the paper too", () => {
    const files = {
      ...split,
      "partners/mainland-uni.yaml": partner("University of the Mainland", "GF", "closed: 2015-12-31\nsuccessor: coast-uni\n"),
      "partners/coast-uni.yaml": partner("Coast University", "GF"),
      "mobilities/m-2016.yaml": journeyTo("coast-uni", "islands-2012"),
    };
    expect(told(files)).toEqual([]);
  });

  test("the old paper is named where a journey to an heir names none; another heir's paper is not", () => {
    const heir = "partners: [island-uni]\ntype: cooperation\nsigned: 2015-06-01\n";
    const found = findingsOf({
      ...base,
      ...split,
      "agreements/island-2015.yaml": heir,
      "mobilities/m-2016.yaml": journeyTo("mainland-uni", "").replace("agreement: \n", ""),
    }).filter(({ check }) => check === "mobility-without-agreement");
    expect(found.map(({ message }) => message)).toEqual([
      "no agreement is named, and islands-2012 was in force with mainland-uni",
    ]);
  });

  test("each successor that does not exist is told at its place", () => {
    const files = { ...split, "partners/islands-uni.yaml": partner("X", "FR", "successor: [island-uni, mainland]\n") };
    expect(told(files).filter((line) => line.includes("unknown-reference"))).toEqual([
      'partners/islands-uni.yaml:4:25 error unknown partner "mainland" [unknown-reference]',
    ]);
    const alone = { ...split, "partners/islands-uni.yaml": partner("X", "FR", "successor: mainland\n") };
    expect(told(alone).filter((line) => line.includes("unknown-reference"))).toEqual([
      'partners/islands-uni.yaml:4:12 error unknown partner "mainland" [unknown-reference]',
    ]);
  });

  test("a circle through one of several successors is told", () => {
    const files = { ...split, "partners/mainland-uni.yaml": partner("M", "GF", "successor: [island-uni, islands-uni]\n") };
    expect(told(files).filter((line) => line.includes("reference-cycle"))).toEqual([
      "partners/islands-uni.yaml:5:12 error `successor` leads back to this record: islands-uni → mainland-uni → islands-uni [reference-cycle]",
    ]);
  });
});

test("partners that look alike and are not the same are told no more", () => {
  const files = {
    "partners/a.yaml": partner("Alpha University", "PL"),
    "partners/b.yaml": partner("University Alpha", "PL"),
  };
  expect(told(files)).toHaveLength(1);
  expect(told({ ...files, "partners/b.yaml": partner("University Alpha", "PL", "distinct_from: [a]\n") })).toEqual([]);
  expect(told({ ...files, "partners/a.yaml": partner("Alpha University", "PL", "distinct_from: [b]\n") })).toEqual([]);
});

test("a project names who led it before, though that partner has closed", () => {
  const files = {
    "partners/old.yaml": partner("Weser University", "DE", "successor: new\n"),
    "partners/new.yaml": partner("Regnitz University", "DE"),
    "projects/dream.yaml": "acronym: DREAM\ncoordinator: new\nformer_coordinators: [old]\nstarts: 2015-09-01\n",
  };
  expect(told(files)).toEqual([]);
});
