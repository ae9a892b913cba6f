import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { importExamples } from "../../src/cli/help/commands/import-help.ts";
import { changingIn } from "../support/changing.ts";
import { folderOf } from "../support/folder.ts";
import { wordsOf } from "../support/words-of.ts";

const office = {
  "registry.yaml": "title: Реестр\nlanguage: ru\ninstitution: tut\n",
  "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
  "partners/riga-tu.yaml":
    "name:\n  en: Riga Technical University\n  ru: Рижский технический университет\ntype: university\ncountry: LV\n",
};

const headings = ["№", "ВУЗ-партнёр", "Страна", "Вид документа", "Дата подписания", "Срок действия"];
const rows = [
  ["1", "Рижский технический университет", "Латвия", "Меморандум", "24.08.2018", "5 лет"],
  ["2", "Полоцкий государственный университет", "Беларусь", "Договор о сотрудничестве", "01.09.2020", "бессрочно"],
  ["3", "Рижский технический университет", "Латвия", "Договор", "15.03.2021", "3 года"],
];

/** A registry, and a list beside it as old Excels save CSV: semicolons, Windows-1251. */
function withCsv(lines: readonly (readonly string[])[] = [headings, ...rows]) {
  const lists = folderOf({ "список.csv": inWindows1251(lines) });
  const file = (name: string): string => join(lists, name);
  return { ...changingIn(office), lists, file, list: file("список.csv"), review: file("список.csv.review.csv") };
}

const inWindows1251 = (lines: readonly (readonly string[])[]): Uint8Array =>
  Uint8Array.from([...lines.map((cells) => `${cells.map(quoted).join(";")}\r\n`).join("")].map(byteOf));

const quoted = (cell: string): string => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const byteOf = (character: string): number => {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code;
  if (character === "№") return 0xb9;
  if (character === "ё") return 0xb8;
  return code - 0x410 + 0xc0;
};

/** The lines of a review, as they were written for a Russian Excel. */
const cellsOf = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .replace("\ufeff", "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(";"));

describe("a list in Windows-1251", () => {
  test("what is certain is written, the rest goes to a review, which settles it; then nothing is left to change", async () => {
    const { run, list, review, textOf } = withCsv();
    const first = await run("import", list, "--yes");
    expect(first.exitCode).toBe(0);
    expect(first.stderr).toContain("Windows-1251");
    expect(first.stderr).toContain("Строк, которые ждут вашего решения: 1.");
    expect(textOf("agreements/tut-riga-tu-2018.yaml")).toBe(
      "partners: [riga-tu]\ntype: memorandum\nsigned: 2018-08-24\nends: 2023-08-23\nsources:\n  - document: список.csv, список!A2\n",
    );
    const lines = cellsOf(review);
    expect(lines[1]?.slice(0, 6)).toEqual([...(rows[2] ?? []).slice(0, 4), "'15.03.2021", "3 года"]);
    expect(lines[1]?.at(-2)).toBe("type=contract");
    // As Excel saves it again: another encoding, and the columns moved.
    const filled = lines.map((cells, index) => [index === 0 ? (cells.at(-1) ?? "") : "да", ...cells.slice(0, -1)]);
    writeFileSync(review, inWindows1251(filled));
    const settled = await run("import", review, "--yes");
    expect(settled.exitCode).toBe(0);
    expect(textOf("agreements/tut-riga-tu-2021.yaml")).toContain("type: contract\n");
    const again = await run("import", list);
    expect(again).toMatchObject({ exitCode: 0 });
    expect(again.stdout).toContain("Менять нечего");
    expect(again.stdout).not.toContain("ждут");
  });

  test("without --yes and without a terminal no partner is made, and it is said how", async () => {
    const { run, list, has } = withCsv();
    const { exitCode, stderr } = await run("import", list);
    expect(exitCode).toBe(0);
    expect(stderr).toContain("--yes");
    expect(has("agreements/tut-riga-tu-2018.yaml")).toBe(true);
    expect(has("agreements/tut-polotsk-2020.yaml")).toBe(false);
  });

  test("undo takes back the mapping and what was kept with it", async () => {
    const { run, list, has } = withCsv();
    await run("import", list, "--yes");
    expect(has(".hamkor/imports/список.yaml") && has(".hamkor/imports/список.written")).toBe(true);
    await run("undo", "--yes");
    expect(has(".hamkor/imports/список.yaml") || has(".hamkor/imports/список.written")).toBe(false);
    expect(has("agreements/tut-riga-tu-2018.yaml")).toBe(false);
  });

  test("undo takes back an import after which more is kept than a record may have", async () => {
    const remark = "обмен студентами, ".repeat(1_700);
    const days = ["24.08.2011", "11.03.2013", "02.10.2014", "17.05.2016", "09.12.2019", "30.01.2022", "05.06.2023"];
    const { run, list, has, textOf } = withCsv([
      [...headings, "Примечание", "Комментарий", "Замечания"],
      ...days.map((day) => [
        "",
        "Рижский технический университет",
        "Латвия",
        "Меморандум",
        day,
        "5 лет",
        ...Array.from({ length: 3 }, () => remark),
      ]),
    ]);
    await run("import", list);
    expect(Buffer.byteLength(textOf(".hamkor/imports/список.written"))).toBeGreaterThan(1024 * 1024);
    expect(await run("undo", "--yes")).toMatchObject({ exitCode: 0 });
    expect(has("agreements/tut-riga-tu-2011.yaml") || has(".hamkor/imports/список.written")).toBe(false);
    expect(await run("undo", "--redo", "--yes")).toMatchObject({ exitCode: 0 });
    expect(has("agreements/tut-riga-tu-2011.yaml") && has(".hamkor/imports/список.written")).toBe(true);
  });
});

test("a row of a review that nobody has answered goes on waiting, whatever put it in doubt", async () => {
  const more = ["4", "Рижский технический университет", "Латвия", "Договор", "15.03.2022", "3 года"];
  const { run, list, review, folder, has, textOf } = withCsv([headings, ...rows.slice(0, 1), ...rows.slice(2), more]);
  await run("import", list);
  const [heading = "", first = "", second = ""] = readFileSync(review, "utf8").trimEnd().split("\r\n");
  writeFileSync(review, [heading, `${first}cooperation`, second, ""].join("\r\n"));
  writeFileSync(
    join(folder, ".hamkor/imports/список.yaml"),
    `${textOf(".hamkor/imports/список.yaml")}answers:\n  type:\n    Договор: contract\n`,
  );
  const { stderr } = await run("import", review);
  expect(stderr).toContain("решения: 1.");
  expect(has("agreements/tut-riga-tu-2021.yaml") && !has("agreements/tut-riga-tu-2022.yaml")).toBe(true);
  expect(cellsOf(review).length).toBe(2);
});

test("answers of a review that are not imported yet are not overwritten", async () => {
  const { run, list, review, file } = withCsv();
  await run("import", list, "--yes");
  const filled = `${readFileSync(review, "utf8").trimEnd()}cooperation\r\n`;
  writeFileSync(review, filled);
  const { stderr } = await run("import", list, "--yes");
  expect(stderr).toContain("ещё не импортированы");
  expect(readFileSync(review, "utf8")).toBe(filled);
  expect(readFileSync(file("список.csv.review-2.csv"), "utf8")).toContain("hamkor: answer");
});

describe("an Excel file", () => {
  const sheet = { name: "Договоры", rows: [headings, ...rows.slice(0, 1)] };
  const other = {
    name: "Студенты",
    rows: [
      ["ФИО", "Страна", "Семестр"],
      ["Раҳимов Ҷамшед", "Латвия", "2019/2020-1"],
    ],
  };

  test("of several lists one is named", async () => {
    const lists = folderOf({ "list.xlsx": await writeXlsx({ sheets: [sheet, other] }) });
    const { run, textOf } = changingIn(office);
    const list = join(lists, "list.xlsx");
    const { exitCode, stderr } = await run("import", list, "--lang", "en");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--sheet Договоры, --sheet Студенты");
    const typo = await run("import", list, "--sheet", "Договор", "--lang", "en");
    expect(typo).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("did you mean Договоры?") });
    const done = await run("import", list, "--sheet", "договоры", "--source", "Реестр соглашений, 2026");
    expect(done.exitCode).toBe(0);
    expect(textOf("agreements/tut-riga-tu-2018.yaml")).toContain("Реестр соглашений, 2026, Договоры!A2");
    expect(textOf(".hamkor/imports/list - Договоры.yaml")).toContain("ВУЗ-партнёр: partner.name\n");
  });
});

describe("the guide", () => {
  const page = readFileSync("docs/import.md", "utf8");
  const [, list = ""] = /```csv\n([\s\S]*?)```/.exec(page) ?? [];
  const answers = [...page.matchAll(/```console\n\$ hamkor (.*)\n([\s\S]*?)```/g)];

  test("shows what an import answers, and what its review", async () => {
    const { folder, runWith } = changingIn({
      ...office,
      "registry.yaml": "title: Register\nlanguage: en\ninstitution: tut\n",
    });
    writeFileSync(join(folder, "agreements.csv"), list);
    const shown: string[] = [];
    for (const [, words = ""] of answers) {
      const { stdout, stderr } = await runWith({}, ...wordsOf(words));
      shown.push(stdout + stderr);
      const review = join(folder, "agreements.csv.review.csv");
      if (shown.length === 1) writeFileSync(review, `${readFileSync(review, "utf8").trimEnd()}cooperation\r\n`);
    }
    expect(shown).toEqual(answers.map(([, , answer]) => answer));
    expect(shown.length).toBe(3);
  });

  test("the examples of the help do what they say", async () => {
    const { folder, run } = changingIn(office);
    const beside = folderOf({});
    writeFileSync(join(folder, "agreements.csv"), list);
    for (const [commandLine] of importExamples) {
      const review = join(folder, "agreements.csv.review.csv");
      if (commandLine.includes("review"))
        writeFileSync(review, `${readFileSync(review, "utf8").trimEnd()}cooperation\r\n`);
      // A template is no record: it is written beside the registry.
      const words = wordsOf(commandLine.replace("template.xlsx", join(beside, "template.xlsx")));
      expect((await run(...words.slice(1))).exitCode).toBe(0);
    }
  });
});

test("a list that was changed: what was edited by hand stays, what was removed is not made again, a mapping keeps its comments", async () => {
  const own = [
    headings,
    ...["24.08.2018", "15.03.2019", "24.08.2020", "30.06.2021"].map((day) => [
      "",
      "Рижский технический университет",
      "Латвия",
      "Меморандум",
      day,
      "5 лет",
    ]),
  ];
  const { run, list, review, folder, textOf } = withCsv(own);
  await run("import", list);
  const [edited, gone, mapping] = [
    "agreements/tut-riga-tu-2018.yaml",
    "agreements/tut-riga-tu-2019.yaml",
    ".hamkor/imports/список.yaml",
  ];
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  write(edited, textOf(edited).replace("2023-08-23", "2030"));
  const kept = "agreements/tut-riga-tu-2021.yaml";
  write(kept, textOf(kept).replace("2026-06-29", "2040"));
  rmSync(join(folder, gone));
  write(mapping, `# по приказу 12\n${textOf(mapping)}`);
  writeFileSync(
    list,
    inWindows1251(
      own.map((cells, index) => (index === 0 ? [...cells, "Номер"] : [...cells.slice(0, 5), "6 лет", `${index}/12`])),
    ),
  );
  const { stdout, exitCode } = await run("import", list, "--update");
  expect(exitCode).toBe(0);
  expect(stdout).toContain('"2030" / "2024-08-23"');
  expect(stdout).toContain("из неё была сделана запись agreements/tut-riga-tu-2019");
  expect(stdout).toContain("agreements/tut-riga-tu-2020\n");
  expect(textOf(mapping)).toMatch(/^# по приказу 12\nkind: agreements\n.*Номер: notes\n$/s);
  expect(textOf("agreements/tut-riga-tu-2020.yaml")).toContain("ends: 2026-08-23\n");
  // What a review answers is decided, and stays so.
  const [heading = "", ...lines] = readFileSync(review, "utf8").trimEnd().split("\r\n");
  const answers = ["ends=2031", "no-record", "keep"];
  writeFileSync(review, [heading, ...lines.map((line, index) => `${line}${answers[index]}`), ""].join("\r\n"));
  expect(await run("import", review)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(textOf(edited)).toContain("ends: 2031\n");
  expect(textOf(kept)).toContain("ends: 2040\n");
  const again = await run("import", list);
  expect(again.stdout).toContain("Менять нечего");
});

test("rows that would bring an error into the registry wait with what is wrong", async () => {
  const { run, list, has } = withCsv([
    headings,
    ["", "Рижский технический университет", "Латвия", "Меморандум", "24.08.2018", "24.08.2017"],
    ["", "Рижский технический университет", "Латвия", "Меморандум", "24.08.2019", "5 лет"],
  ]);
  const { exitCode, stdout } = await run("import", list);
  expect({
    exitCode,
    made: has("agreements/tut-riga-tu-2019.yaml"),
    refused: has("agreements/tut-riga-tu-2018.yaml"),
  }).toEqual({
    exitCode: 0,
    made: true,
    refused: false,
  });
  expect(stdout).toContain("список!2]");
});
