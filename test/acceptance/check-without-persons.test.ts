import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFormats } from "../../src/cli/check/check-formats.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const journey = "direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\n";

/** Faults in and around what stands below `persons`; every value there has the same mark. */
const files = {
  ...smallRegistry,
  "mobilities/a-value.yaml": `${journey}persons:\n  - name: Зебомарк Нигина\n    citizenship: Зебомаркия\n`,
  "mobilities/b-key.yaml": `${journey}persons: [{ name: Зебомарк, Зебомарк: 1, sex: Зебомарк }]\ncuont: 1\n`,
  "mobilities/c-syntax.yaml": `${journey}persons:\n  - name: "Зебомарк\n    award: Зебомарк\n`,
  "mobilities/d-letters.yaml": `${journey}persons:\n  - name: Зебомарк\u00ad Нигина\n    sex: Female\n`,
  "mobilities/e-twice.yaml": `${journey}persons:\n  - name: Зебомарк\n    name: Зебомарк\n`,
  "mobilities/f-tab.yaml": `${journey}persons:\n\t- name: Зебомарк\n`,
  "mobilities/g-comment.yaml": `${journey}persons:\n  - name: Зебомарк #2 Нигина\n`,
  "events/h-partner.yaml": "type: visit\ntitle: Ташриф\npersons:\n  - name: Зебомарк\n    partner: зебомарк\n",
};

const mark = /[Зз][еe]бомарк/;

describe("what stands below persons", () => {
  test.each(checkFormats)("is in no finding of the format %s", async (format) => {
    const workingDirectory = folderOf(files);
    const { stdout, stderr } = await hamkor(["check", "--info", "--format", format], { workingDirectory });
    for (const file of Object.keys(files).filter((path) => /^[a-z]+\/[a-h]-/.test(path)))
      expect(stdout).toContain(file);
    expect(`${stdout}${stderr}`).not.toMatch(mark);
  });

  test("is not in what --fix tells and --diff shows, and is mended all the same", async () => {
    const workingDirectory = folderOf(files);
    for (const flags of [["--diff"], []]) {
      const { stdout, stderr } = await hamkor(["check", "--fix", "--unsafe", ...flags], { workingDirectory });
      expect(stdout).toContain("•••");
      expect(`${stdout}${stderr}`).not.toMatch(mark);
    }
    const mended = readFileSync(join(workingDirectory, "mobilities/d-letters.yaml"), "utf8");
    expect(mended).toContain("sex: female");
  });

  test("is not in a baseline, which accepts the findings with --persons too", async () => {
    const workingDirectory = folderOf(files);
    await hamkor(["check", "--baseline", "known.json", "--update"], { workingDirectory });
    expect(readFileSync(join(workingDirectory, "known.json"), "utf8")).not.toMatch(mark);
    const again = await hamkor(["check", "--baseline", "known.json", "--persons"], { workingDirectory });
    expect(again.exitCode).toBe(0);
  });

  test("is shown with --persons", async () => {
    const { stdout } = await hamkor(["check", "--persons"], { workingDirectory: folderOf(files) });
    expect(stdout).toContain("Зебомаркия");
  });
});

describe("small numbers of persons in messages", () => {
  const quota =
    "partners: [kmust]\ntype: exchange\nsigned: 2018\nquotas:\n  - { direction: outbound, who: student, per_year: 2 }\n";
  const registry = (settings: string) => ({
    ...smallRegistry,
    "registry.yaml": `${smallRegistry["registry.yaml"]}${settings}`,
    "agreements/kmust-2018.yaml": quota,
    "mobilities/three.yaml": `${journey}agreement: kmust-2018\ncount: 3\nstarts: 2019-03\n`,
    "mobilities/two.yaml": `${journey}count: 1\npersons: [{ name: А }, { name: Б }]\n`,
  });
  const messages = async (settings: string): Promise<string> =>
    (await hamkor(["check", "--format", "concise"], { workingDirectory: folderOf(registry(settings)) })).stdout;

  test("are told where nothing is hidden", async () => {
    expect(await messages("")).toContain("3 went in 2018/2019");
    expect(await messages("")).toContain("2 persons are named, and 1 counted");
  });

  test("are rounded where the registry rounds them", async () => {
    const stdout = await messages("small_cell: 5\nsmall_cell_by: round\n");
    expect(stdout).toContain("5 went in 2018/2019, and the quota is 2");
    expect(stdout).toContain("more persons are named than counted");
  });

  test("are not told where the registry hides them", async () => {
    const stdout = await messages("small_cell: 5\n");
    expect(stdout).toContain("fewer than 5 went in 2018/2019, and the quota is 2");
    expect(stdout).toContain("more persons are named than counted");
  });
});
