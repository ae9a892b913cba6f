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
  "partners/fergana.yaml": "name: Farg‘ona universiteti\ntype: university\ncountry: UZ\npartner_of: [qoqon]\n",
};

async function annualOf(folder: string): Promise<string> {
  const report = join(mkdtempSync(join(tmpdir(), "hamkor-")), "report.md");
  await hamkor(["-C", folder, "annual", "2019", "-o", report, "--today", "2019-12-31"]);
  return readFileSync(report, "utf8");
}

test("that the university of a branch is among its partners is said beside their number", async () => {
  const folder = folderOf(branch);
  const { stdout } = await hamkor(["-C", folder, "list", "partners", "institution:qoqon", "-c", "id", "-o", "csv"]);
  expect(stdout).toBe("id\nbosh-univ\nfergana\n");
  expect(await annualOf(folder)).toMatch(
    /\| Partners on record +\| +2 \|.*none known to be abroad; the head university of a branch is among them/,
  );
});

test("of an institution that is no branch nothing is said", async () => {
  const whole = { ...branch, "institutions/qoqon.yaml": "name: Қўқон университети\ncountry: UZ\n" };
  expect(await annualOf(folderOf(whole))).not.toContain("head university");
});
