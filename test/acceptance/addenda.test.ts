import { describe, expect, test } from "vitest";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

/** Five years from 2015; an addendum of five more, under which a student goes in year seven. */
const valley = (addendum: string) => ({
  "registry.yaml": "title: Test registry\ninstitution: home\n",
  "institutions/home.yaml": "name: Home University\ncountry: TJ\n",
  "partners/valley.yaml": "name: Valley University\ntype: university\ncountry: PL\n",
  "agreements/valley-2015.yaml":
    "partners: [valley]\ntype: cooperation\nsigned: 2015-03-02\nends: 2020-03-01\nquotas:\n  - { direction: outbound, who: student, per_year: 2 }\n",
  "agreements/valley-2020-addendum.yaml": `partners: [valley]\ntype: protocol\ntitle: Addendum no. 1, prolongs the agreement by five years\nsigned: 2020-02-10\nstarts: 2020-03-02\nends: 2025-03-01\n${addendum}\n`,
  "mobilities/m.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: valley\nagreement: valley-2015\nstarts: 2022-09-01\nends: 2023-01-31\n",
});

const amending = (): string => folderOf(valley("amends: valley-2015"));

const csv = async (folder: string, ...words: readonly string[]): Promise<string[]> =>
  (await hamkor(["-C", folder, ...words, "-o", "csv"])).stdout.trim().split("\n").slice(1);

describe("an agreement of five years with an addendum of five more", () => {
  test("is one agreement, in force in year seven with its quota", async () => {
    const folder = amending();
    expect(await csv(folder, "list", "agreements", "-c", "id,state,until", "--today", "2022-01-01")).toEqual([
      "valley-2015,in-force,2025-03-01",
    ]);
    expect(await csv(folder, "count", "agreements")).toEqual(["1"]);
    const quotas = await hamkor(["-C", folder, "report", "balance", "--from", "2022", "--to", "2022", "-o", "json"]);
    expect(JSON.parse(quotas.stdout)[1].rows).toMatchObject([
      { agreement: "valley-2015", year: "2021/2022", per_year: 2, used: 0 },
      { agreement: "valley-2015", year: "2022/2023", per_year: 2, used: 1 },
    ]);
  });

  test("leaves check nothing to warn of, but that it has ended since", async () => {
    const folder = amending();
    const checked = await hamkor(["check", "--info", "--format", "concise", "--today", "2022-01-01"], {
      workingDirectory: folder,
    });
    const found = checked.stdout.trim().split("\n");
    expect(found.map((line) => `${line.split(":")[0]} ${line.slice(line.lastIndexOf("["))}`)).toEqual([
      "agreements/valley-2015.yaml [agreement-undocumented]",
      "agreements/valley-2020-addendum.yaml [agreement-undocumented]",
      "mobilities/m.yaml [date-to-come]",
    ]);
    const later = await hamkor(["-C", folder, "check", "--info", "--format", "concise"]);
    expect(later.stdout).toContain("valley-2020-addendum.yaml:6:7: info: valley-2015 ended on 2025-03-01");
  });

  test.each(["valley-2015", "valley-2020-addendum"])("shows both papers with their dates: %s", async (id) => {
    const folder = amending();
    const { stdout } = await hamkor(["-C", folder, "show", id]);
    expect(stdout.replace(/ {2,}/g, "  ")).toContain(
      [
        "Papers",
        "  agreements/valley-2015  Signed: 2015-03-02, End: 2020-03-01",
        "  agreements/valley-2020-addendum  Addendum no. 1, prolongs the agreement by five years, Signed: 2020-02-10, Start: 2020-03-02, End: 2025-03-01",
      ].join("\n"),
    );
    const { papers } = JSON.parse((await hamkor(["-C", folder, "show", id, "-o", "json"])).stdout);
    expect(papers).toMatchObject([
      { id: "valley-2015", signed: "2015-03-02", ends: "2020-03-01" },
      { id: "valley-2020-addendum", signed: "2020-02-10", starts: "2020-03-02", ends: "2025-03-01" },
    ]);
  });

  test("is listed without its addendum, unless a word asks for addenda", async () => {
    const folder = amending();
    const ids = (...words: readonly string[]) => csv(folder, "list", "agreements", ...words, "-c", "id,state");
    expect(await ids()).toEqual(["valley-2015,expired"]);
    expect(await ids("protocol")).toEqual([]);
    expect(await ids("amends:any")).toEqual(["valley-2020-addendum,"]);
    expect(await ids("amends:valley-2015")).toEqual(["valley-2020-addendum,"]);
    expect(await ids("amends:none")).toEqual(["valley-2015,expired"]);
    expect((await hamkor(["-C", folder, "find", "addendum"])).stdout).toContain("valley-2020-addendum");
  });
});

test("a paper that is only `under` the agreement is one of its own, and prolongs nothing", async () => {
  const folder = folderOf(valley("under: valley-2015"));
  expect(await csv(folder, "count", "agreements")).toEqual(["2"]);
  expect((await hamkor(["-C", folder, "check", "--format", "concise"])).stdout).toContain(
    "[mobility-outside-agreement]",
  );
});
