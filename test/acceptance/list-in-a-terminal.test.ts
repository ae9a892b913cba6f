import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/renderers/text-width.ts";
import { languages } from "../../src/values/codes/languages.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const files = {
  ...smallRegistry,
  "institutions/khujand-su.yaml": "name: Донишгоҳи давлатии Хуҷанд\ncountry: TJ\n",
  "agreements/mmit-kmust-mining-2018.yaml":
    "institution: mmit\npartners: [kmust]\ntype: memorandum\nsigned: 2018-08-24\nends: 2023-08-24\n",
  "agreements/khujand-ufa-oil-cooperation.yaml":
    "institution: khujand-su\npartners: [ufa]\ntype: cooperation\nsigned: 2018\nends: 2020\n",
};
const world = { environment: { NO_COLOR: "1" } };
const listed = async (words: string, columns: number | undefined, more: Record<string, string> = {}) =>
  (
    await hamkor(["list", ...words.split(" ")], {
      workingDirectory: folderOf({ ...files, ...more }),
      columns,
      ...world,
    })
  ).stdout;

const headings = (text: string): readonly string[] => (text.split("\n")[2] ?? "").trim().split(/ {2,}/);

describe("a list that is wider than the terminal", () => {
  test("leaves out what tells least, and says what and how to see it", async () => {
    expect(headings(await listed("agreements", undefined))).toEqual([
      "ID",
      "Institution",
      "Partner",
      "Type",
      "Signed",
      "End",
      "State",
    ]);
    const narrow = await listed("agreements", 80);
    expect(headings(narrow)).toEqual(["ID", "Partner", "Signed", "End", "State"]);
    expect(narrow.replaceAll("\n", " ")).toContain(
      "Not shown for want of room: Institution, Type; --columns NAME,… or a wider terminal shows them.",
    );
    expect(await listed("agreements", 140)).not.toContain("Not shown");
  });

  test("names the columns as they are written for --columns", async () => {
    const narrow = (await listed("agreements --lang ru", 80)).replaceAll("\n", " ");
    expect(narrow).toContain("Не поместились столбцы: Вуз (institution), Вид (type)");
  });

  test.each(languages)("is no wider than the terminal, and keeps id, name and dates whole: %s", async (language) => {
    for (const kind of ["agreements", "mobilities", "partners"])
      for (const columns of [70, 80, 100]) {
        const lines = (await listed(`${kind} --lang ${language}`, columns)).split("\n");
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns);
        if (kind !== "partners") expect(lines.join(" ")).toMatch(/2018/);
        expect(lines.some((line) => /^ (khujand-ufa-oil-cooperation|kmust-masters|kmust) {2}/.test(line))).toBe(true);
      }
  });

  test("shows more columns the more room there is", async () => {
    let before = 0;
    for (let columns = 70; columns <= 150; columns += 4) {
      const now = headings(await listed("agreements", columns)).length;
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect(before).toBe(7);
  });

  test("keeps the columns that were asked for, and wraps them", async () => {
    const narrow = await listed("agreements -c id,institution,partner,type,state", 80);
    expect(headings(narrow)).toEqual(["ID", "Institution", "Partner", "Type", "State"]);
    expect(narrow).not.toContain("Not shown");
  });

  test("breaks a long word behind its hyphen", async () => {
    const more = {
      "partners/tula.yaml": "name: Тульский инженерно-технологический вуз\ntype: university\ncountry: RU\n",
    };
    expect(await listed("partners -c id,name", 30, more)).toMatch(/ инженерно-\n +технологический вуз\n/);
  });

  test("is the same in a file and for programs, however wide the terminal", async () => {
    for (const format of ["csv", "json", "md"])
      expect(await listed(`agreements -o ${format}`, 60)).toBe(await listed(`agreements -o ${format}`, undefined));
  });
});

describe("--cards", () => {
  test("shows each record as a block with all it has, however wide the terminal", async () => {
    const cards = await listed("agreements mining --cards", 200);
    expect(cards.split("\n").slice(2, 10)).toEqual([
      " ID           mmit-kmust-mining-2018",
      " Institution  mmit",
      " Partner      Kunming University of Science and Technology",
      " Type         Memorandum",
      " Signed       2018-08-24",
      " End          2023-08-24",
      " State        Expired",
      "",
    ]);
  });

  test("goes with no format for programs", async () => {
    const outcome = await hamkor(["list", "partners", "--cards", "-o", "csv"], { workingDirectory: folderOf(files) });
    expect(outcome).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("--cards") });
  });
});
