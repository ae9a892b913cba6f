import { expect, test } from "vitest";
import { type Asked, countOf, idsOf, rowsOf } from "../../support/count-of.ts";
import { folderOf } from "../../support/folder.ts";
import { hamkor } from "../../support/hamkor.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const journey = (fields: string): string => `direction: outbound\nwho: student\npurpose: exchange\n${fields}\n`;

const files: Files = {
  "registry.yaml": "title: Реестр\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Горно-металлургический институт\ncountry: TJ\n",
  "mobilities/autumn.yaml": journey("term: 2018/2019-1/2"),
  "mobilities/dated.yaml": journey("starts: 2018-10-05\nends: 2018-10-20"),
  "mobilities/spring.yaml": journey("term: 2018/2019-2/2"),
  "mobilities/undated.yaml": journey("level: master"),
  "mobilities/year.yaml": journey("starts: 2019"),
  "events/course.yaml": "type: course\ntitle: Курс\nmode: virtual\nterm: 2018/2019\nagreement: paper\n",
  "partners/kmust.yaml": "name: Kunming\ntype: university\n",
  "agreements/paper.yaml": "partners: [kmust]\ntype: exchange\n",
  "mobilities/of-course.yaml": journey("event: course"),
};
const registry = registryOf(files);

test.each<[query: string, ids: string]>([
  ["starts:2018-09-01", "autumn"],
  ["starts:2018", "autumn dated"],
  ["starts:2019-01-01..2019-06-30", "spring (1 undecided)"],
  ["ends:2019-08-31", "spring"],
  ["ends:..2019-02-28", "autumn dated"],
  ["ends:2019-08-31..", "spring"],
  ["starts:none", "of-course undated"],
  ["ends:any", "autumn dated spring"],
  ["term:2018/2019-1/2", "autumn"],
  ["event.starts:2018-09-01", "of-course"],
  ["term:2018/2019", "autumn spring"],
  ["term:2018/2019-2/4", ""],
  ["event.term:2018/2019-1/2", ""],
])("%s finds %s by a term's first and last day", (query, ids) =>
  expect(idsOf(registry, "mobilities", query)).toBe(ids),
);

test("the days of a term follow from the day on which academic years begin", () => {
  const january = registryOf({
    ...files,
    "registry.yaml": 'title: Реестр\ninstitution: mmit\nacademic_year_starts: "01-10"\n',
  });
  expect(idsOf(january, "mobilities", "starts:2018-01-10")).toBe("autumn");
});

test("they are grouped and sorted by, and shown where the column is named; a term is no start for agreements", async () => {
  const rows = (asked: Asked): string[] => rowsOf(countOf(registry, "mobilities", asked));
  expect(rows({ by: ["starts"], query: "ends:any" })).toEqual(["2018-09-01 1", "2018-10-05 1", "2019-03-01 1"]);
  const folder = folderOf(files);
  const ask = async (...words: string[]) => (await hamkor(words, { workingDirectory: folder })).stdout;
  const listed = JSON.parse(
    await ask("list", "mobilities", "-c", "id,starts,ends", "--sort", "starts:desc", "-o", "json"),
  );
  expect(listed.slice(0, 4)).toEqual([
    { id: "spring", starts: "2019-03-01", ends: "2019-08-31" },
    { id: "year", starts: "2019", ends: null },
    { id: "dated", starts: "2018-10-05", ends: "2018-10-20" },
    { id: "autumn", starts: "2018-09-01", ends: "2019-02-28" },
  ]);
  expect(await ask("list", "events")).toContain("2018-09-01");
});

test("without named columns JSON and CSV have what was typed", async () => {
  const folder = folderOf(files);
  const ask = async (...words: string[]) => (await hamkor(words, { workingDirectory: folder })).stdout;
  const [autumn] = JSON.parse(await ask("list", "mobilities", "id:autumn", "-o", "json"));
  expect([autumn.term, "starts" in autumn]).toEqual(["2018/2019-1/2", false]);
  const [keys = "", row = ""] = (await ask("list", "mobilities", "id:autumn", "-o", "csv")).split("\n");
  expect(row.split(",")[keys.split(",").indexOf("starts")]).toBe("");
  expect(await ask("show", "mobilities/autumn")).not.toContain("2018-09-01");
});

test("records of a kind without states or years have empty columns for them in CSV", async () => {
  const { stdout } = await hamkor(["list", "partners", "-o", "csv"], { workingDirectory: folderOf(files) });
  const [keys = "", row = ""] = stdout.trim().split("\n");
  expect(keys.endsWith("countries,state,year")).toBe(true);
  expect(row.endsWith(",,,")).toBe(true);
});
