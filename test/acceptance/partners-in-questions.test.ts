import { describe, expect, test } from "vitest";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const home = {
  "registry.yaml": "title: Test registry\ninstitution: home\n",
  "institutions/home.yaml": "name: Home University\ncountry: TJ\n",
};
const partner = (name: string, country: string, fields = "") =>
  `name: ${name}\ntype: university\ncountry: ${country}\n${fields}`;
const student = (fields: string) => `direction: outbound\nwho: student\npurpose: exchange\n${fields}`;

/** The paper is with a faculty; one student is recorded at it, one at its university. */
const valley = {
  ...home,
  "partners/valley.yaml": partner("Valley University", "PL"),
  "partners/valley-mechanics.yaml":
    "name: Valley University, Faculty of Mechanical Engineering\ntype: other\ncountry: PL\nparent: valley\n",
  "agreements/mech-2020.yaml": "partners: [valley-mechanics]\ntype: exchange\nsigned: 2020-01-15\n",
  "events/visit.yaml":
    "type: visit\ntitle: Dean of mechanics\ndirection: inbound\nstarts: 2021-04-04\npartners: [valley]\n",
  "mobilities/m1.yaml": student("partner: valley\nagreement: mech-2020\nterm: 2020/2021-1/2\n"),
  "mobilities/m2.yaml": student("partner: valley-mechanics\nagreement: mech-2020\nterm: 2021/2022-1/2\n"),
};

/** A partner closed, and two took its place; one of them was the successor of a college too. */
const islands = {
  ...home,
  "partners/islands-uni.yaml": partner(
    "University of the Islands and the Mainland",
    "FR",
    "closed: 2014-12-31\nsuccessor: [island-uni, mainland-uni]\n",
  ),
  "partners/college.yaml": partner("Mainland College", "GF", "closed: 2013\nsuccessor: mainland-uni\n"),
  "partners/island-uni.yaml": partner("University of the Islands", "GP"),
  "partners/mainland-uni.yaml": partner("University of the Mainland", "GF"),
  "agreements/islands-2012.yaml": "partners: [islands-uni]\ntype: cooperation\nsigned: 2012-06-01\n",
  "agreements/island-2015.yaml": "partners: [island-uni]\ntype: cooperation\nsigned: 2015-06-01\n",
  "mobilities/m-2016.yaml": student("partner: mainland-uni\nagreement: islands-2012\nstarts: 2016-09-01\n"),
};

const idsIn = (stdout: string): string[] => stdout.trim().split("\n").slice(1);

describe("an agreement with a faculty", () => {
  test("is no fault where a student is recorded at the university", async () => {
    const { stdout, exitCode } = await hamkor([
      "-C",
      folderOf(valley),
      "check",
      "--only",
      "mobility-partner-not-in-agreement",
    ]);
    expect([exitCode, stdout]).toEqual([0, "0 errors, 0 warnings, 0 infos in 8 files.\n"]);
  });

  test("is found by main_partner, and partner says that it is there", async () => {
    const folder = folderOf(valley);
    const found = await hamkor(["-C", folder, "list", "agreements", "main_partner:valley", "-c", "id", "-o", "csv"]);
    expect(idsIn(found.stdout)).toEqual(["mech-2020"]);
    const asked = await hamkor(["-C", folder, "list", "agreements", "partner:valley"]);
    expect(asked.stderr).toBe(
      "No record answers this question.\n" +
        "partner:valley leaves out its units: main_partner:valley finds 1 record, 1 more.\n",
    );
    expect(asked.stdout).not.toContain("main_partner");
    const named = await hamkor(["-C", folder, "list", "agreements", "partners:valley"]);
    expect(named.stderr).toBe(asked.stderr);
  });

  test("a count and a report say so too, of what they count; nothing is said where there is nothing more", async () => {
    const folder = folderOf(valley);
    const on = async (...words: string[]) => (await hamkor(["-C", folder, ...words, "-o", "csv"])).stderr.split("\n");
    const note = "partner:valley leaves out its units: main_partner:valley finds 2 records, 1 more.";
    expect(await on("count", "students-out", "partner:valley")).toContain(note);
    const told = await hamkor(["-C", folder, "report", "students-abroad", "partner:valley"]);
    expect(told.stderr).toBe(`${note}\n`);
    for (const words of [
      ["count", "students-out", "partner:valley", "--to", "2020", "--from", "2020"],
      ["count", "visits-in", "partner:valley"],
      ["count", "students-out", "partner:valley-mechanics"],
      ["count", "students-out", "main_partner:valley"],
      ["count", "students-out", "not:partner:valley"],
    ])
      expect((await on(...words)).join("\n")).not.toContain("leaves out its units");
  });
});

test("partners without a paper are listed, and said to have none", async () => {
  const folder = folderOf(valley);
  const words = [
    "-C",
    folder,
    "list",
    "partners",
    "agreement_state:none",
    "institution:home",
    "-c",
    "id,agreement_state",
  ];
  expect((await hamkor(words)).stdout).toContain(" valley  No agreement\n");
  expect((await hamkor([...words, "-o", "csv"])).stdout).toBe("id,agreement_state\nvalley,\n");
  expect(JSON.parse((await hamkor([...words, "-o", "json"])).stdout)).toEqual([
    { id: "valley", agreement_state: null },
  ]);
});

describe("a partner that was split", () => {
  test("the question for an heir names the predecessors that have records", async () => {
    const folder = folderOf(islands);
    const asked = await hamkor(["-C", folder, "list", "agreements", "partner:mainland-uni"]);
    expect(asked.stderr).toBe(
      "No record answers this question.\n" +
        "partner:mainland-uni leaves out 1 record of its predecessor islands-uni: current_partner:mainland-uni finds it too.\n",
    );
    const found = await hamkor([
      "-C",
      folder,
      "list",
      "agreements",
      "current_partner:mainland-uni",
      "-c",
      "id",
      "-o",
      "csv",
    ]);
    expect(idsIn(found.stdout)).toEqual(["islands-2012"]);
    expect(found.stderr).not.toContain("leaves out");
    const before = await hamkor(["-C", folder, "count", "students-out", "partner:islands-uni"]);
    expect(before.stderr).toBe("No record answers this question.\n");
  });

  test("speaks the language asked", async () => {
    const folder = folderOf(islands);
    const notes = await Promise.all(
      ["ru", "tg", "uz"].map(async (language) => {
        const words = ["-C", folder, "--lang", language, "count", "agreements", "partner:island-uni"];
        return (await hamkor(words)).stderr.trim();
      }),
    );
    expect(notes).toEqual([
      "partner:island-uni не охватывает предшественников (islands-uni: 1 запись); с ними — current_partner:island-uni",
      "partner:island-uni пешгузаштагонро дар бар намегирад (islands-uni: 1 сабт); бо онҳо: current_partner:island-uni",
      "partner:island-uni oʻzidan oldingilarini qamramaydi (islands-uni: 1 ta yozuv); ular bilan: current_partner:island-uni",
    ]);
  });

  test("journeys to either heir under the old paper are no fault", async () => {
    const { stdout, exitCode } = await hamkor(["-C", folderOf(islands), "check"]);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("0 errors, 0 warnings")]);
  });
});
