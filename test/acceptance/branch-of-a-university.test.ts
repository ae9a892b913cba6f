import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const branch = {
  "registry.yaml": "title: Филиал\ninstitution: qoqon\n",
  "institutions/qoqon.yaml": "name: Қўқон филиали\ncountry: UZ\nparent: bosh-univ\n",
  "partners/bosh-univ.yaml": "name: Бош университет\ntype: university\ncountry: UZ\n",
  "partners/fergana.yaml":
    "name: Farg‘ona universiteti\ntype: university\ncountry: UZ\npartner_of: [qoqon]\nrankings:\n  - { system: qs, year: 2019, rank: 900 }\n",
};

const answer = async (folder: string, ...words: readonly string[]): Promise<string> =>
  (await hamkor(["-C", folder, ...words, "--today", "2019-12-31"])).stdout;

const partnersIn = async (folder: string, ...words: readonly string[]): Promise<unknown> => {
  const table = JSON.parse(await answer(folder, "count", "partners", ...words, "-o", "json"));
  return table.rows[0]?.partners ?? 0;
};

test("a university is no partner of its own branch, in no answer", async () => {
  const folder = folderOf(branch);
  expect(await answer(folder, "count", "partners")).toContain(
    "Not included: 1 partner of an institution of which one's own is a branch.",
  );
  expect(await answer(folder, "list", "partners", "institution:qoqon", "-c", "id", "-o", "csv")).toBe("id\nfergana\n");
  expect(await answer(folder, "report", "partners-without-agreement")).not.toContain("Бош университет");
  expect(await answer(folder, "report", "ranked-partners")).not.toContain("1 record");
  const report = join(mkdtempSync(join(tmpdir(), "hamkor-")), "report.md");
  await answer(folder, "annual", "2019", "-o", report);
  expect(readFileSync(report, "utf8")).toMatch(/\| Partners +\| +1 \|/);
});

test("it is one where an agreement, a journey or partner_of says so", async () => {
  const agreement = "partners: [bosh-univ]\ntype: cooperation\nsigned: 2018\n";
  expect(await partnersIn(folderOf(branch), "institution:qoqon")).toBe(1);
  expect(await partnersIn(folderOf({ ...branch, "agreements/a.yaml": agreement }), "institution:qoqon")).toBe(2);
  const named = `${branch["partners/bosh-univ.yaml"]}partner_of: [qoqon]\n`;
  expect(await partnersIn(folderOf({ ...branch, "partners/bosh-univ.yaml": named }))).toBe(2);
});
