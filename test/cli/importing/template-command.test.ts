import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { changingIn } from "../../support/changing.ts";
import { folderOf } from "../../support/folder.ts";

const office = {
  "registry.yaml": "title: Реестр\nlanguage: ru\ninstitution: tut\n",
  "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
  "partners/riga-tu.yaml": "name: Рижский технический университет\ntype: university\ncountry: LV\n",
  "agreements/riga-2018.yaml": "partners: [riga-tu]\ntype: memorandum\nsigned: 2018-08-24 # по копии\nends: 2023-08\n",
};

/** Saves a workbook with some cells typed into its first sheet, as Excel does: what the sheets hold stays. */
async function typed(path: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true });
  const written = sheets.map(({ name, rows, hidden }, index) => {
    const grid = rows.map((row) => [...row]);
    if (index === 0)
      for (const [place, text] of Object.entries(cells)) {
        const [row = 0, column = 0] = place.split(",").map(Number);
        const line = grid[row] ?? [];
        line[column] = text;
        grid[row] = line;
      }
    return { name, rows: grid, ...(hidden === true ? { hidden } : {}) };
  });
  writeFileSync(path, await writeXlsx({ sheets: written }));
}

test("a template is written, filled in and imported", async () => {
  const { run, textOf } = changingIn(office);
  const file = join(folderOf({}), "шаблон.xlsx");
  expect(await run("import", "--template", "соглашения", "-o", file)).toMatchObject({ exitCode: 2 });
  expect(await run("import", "--template", "agreements", "-o", file)).toMatchObject({ exitCode: 0, stdout: "" });
  await typed(file, { "2,0": "Рижский технический университет", "2,2": "Меморандум", "2,5": "2026", "2,7": "05.2031" });
  const { exitCode, stdout } = await run("import", file);
  expect(stdout).toContain("строка помечена как пример из шаблона");
  expect(exitCode).toBe(0);
  const [name = ""] = /agreements\/\S+(?=:)/.exec(stdout) ?? [];
  expect(textOf(`${name}.yaml`)).toBe(
    "partners: [riga-tu]\ntype: memorandum\nsigned: 2026\nends: 2031-05\nsources:\n  - document: шаблон.xlsx, Соглашения!A3\n",
  );
});

test("a list is edited and imported: with --update only the line of that field is another; again nothing changes", async () => {
  const { run, textOf } = changingIn(office);
  const file = join(folderOf({}), "list.xlsx");
  await run("list", "agreements", "-o", file, "-c", "partner,ends,state");
  await typed(file, { "1,1": "2028-08" });
  expect((await run("import", file)).stderr).toContain("Строк, которые ждут вашего решения: 1");
  expect(await run("import", file, "--update")).toMatchObject({ exitCode: 0 });
  expect(textOf("agreements/riga-2018.yaml")).toBe(
    "partners: [riga-tu]\ntype: memorandum\nsigned: 2018-08-24 # по копии\nends: 2028-08\n",
  );
  expect((await run("import", file, "--update")).stdout).toContain("Менять нечего");
});

test("what the flags cannot be asked for together", async () => {
  const { run } = changingIn(office);
  const refused = async (...words: string[]) => {
    const { exitCode, stderr } = await run("--lang", "en", "import", ...words);
    return `${exitCode} ${stderr.split("\n")[0]}`;
  };
  expect(await refused()).toBe("2 hamkor: no list is named");
  expect(await refused("list.xlsx", "--template", "agreements")).toBe(
    "2 hamkor: --template writes an empty list, and reads none",
  );
  expect(await refused("list.xlsx", "-o", "x.xlsx")).toBe("2 hamkor: -o is where --template writes an empty list");
  expect(await refused("--template", "plans", "-o", "x.xlsx")).toContain("2 hamkor: plans have no template");
  expect(await refused("--template", "partners", "-o", "x.csv")).toBe(
    "2 hamkor: a file ending in .csv cannot be written",
  );
});
