import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changingIn } from "../support/changing.ts";
import { folderOf } from "../support/folder.ts";

const office = {
  "registry.yaml": "title: Реестр\nlanguage: ru\ninstitution: tut\n",
  "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
};

const headings = "ВУЗ-партнёр;Страна;Вид документа;Дата подписания;Срок действия;Примечание";
const riga = "Рижский технический университет;Латвия;Меморандум;24.08.2018;5 лет;первое";
const kuban = "Кубанский государственный аграрный университет;Россия;Меморандум;15.03.2021;3 года;";
const oslo = "Университет Осло;Норвегия;Меморандум;03.02.2017;;";

const unclear = "Рижский технический университет;Латвия;Договор;15.03.2021;3 года;";

/** A registry after an import of a list, and the same list as it is now. */
async function imported(...lines: readonly string[]) {
  const lists = folderOf({});
  const list = join(lists, "договоры.csv");
  const save = (...texts: readonly string[]): void => writeFileSync(list, `${texts.join("\r\n")}\r\n`);
  const office_ = changingIn(office);
  save(...lines);
  await office_.run("import", list, "--yes");
  const again = (...texts: readonly string[]) => {
    save(...texts);
    return office_.run("import", list, "--update", "--yes");
  };
  return { ...office_, again, list };
}

const [ofRiga, ofKuban] = ["agreements/tut-rizhskiy-2018.yaml", "agreements/tut-kubanskiy-2021.yaml"];

test("records and partners that were renamed are still those of the list", async () => {
  const { run, again, textOf } = await imported(headings, riga, kuban);
  await run("rename", "agreements/tut-kubanskiy-2021", "kuban-main");
  await run("rename", "partners/rizhskiy", "riga-tu");
  await run("set", "partners/riga-tu", "name=Riga Technical University");
  const { stdout, stderr } = await again(headings, riga.replace("5 лет", "6 лет"), `${kuban}продлевается`);
  expect(stderr).toBe("");
  expect(stdout).toContain("изменённые записи: соглашения 2\n");
  expect(stdout).not.toContain("новые записи");
  expect(textOf(ofRiga)).toContain("partners: [riga-tu]\ntype: memorandum\nsigned: 2018-08-24\nends: 2024-08-23\n");
  expect(textOf("agreements/kuban-main.yaml")).toContain("notes: продлевается\n");
  await run("undo");
  await run("undo");
  await run("undo");
  await run("undo");
  expect(textOf(".hamkor/imports/договоры.written")).toContain("agreements/tut-kubanskiy-2021 {");
});

test("records and partners that were merged are still those of the list", async () => {
  const { run, again, textOf, has } = await imported(headings, riga, kuban);
  await run("new", "partners", "name=Riga Tech", "type=university", "country=LV", "--id", "rtu", "--anyway");
  await run("merge", "partners/rtu", "partners/rizhskiy", "--prefer", "kept");
  await run("new", "agreements", "partners=kubanskiy", "type=cooperation", "signed=2021-04-01", "--id", "kuban");
  await run("merge", "agreements/kuban", "agreements/tut-kubanskiy-2021", "--prefer", "kept");
  const { stdout, stderr } = await again(headings, riga.replace("первое", "второе"), kuban);
  expect(stderr).toBe("");
  expect(stdout).toContain("строк, которые уже есть в реестре: 1\n");
  expect(textOf(ofRiga)).toMatch(/partners: \[rtu\][\s\S]*notes: второе\n/);
  expect(textOf("agreements/kuban.yaml")).toContain("signed: 2021-04-01\n");
  expect(has("partners/rizhskiy.yaml")).toBe(false);
});

test("a record in which what tells it apart was edited by hand is not made a second time, wherever its row stands now", async () => {
  const { folder, again, textOf } = await imported(headings, riga, kuban);
  const text = textOf(ofKuban).replace("signed: 2021-03-15", "signed: 2020-03-15").replace("[kubanskiy]", "[rizhskiy]");
  writeFileSync(join(folder, ofKuban), text);
  const moved = await again(headings, oslo, riga, kuban);
  expect(moved.stdout).toContain("новые записи: партнёры 1, соглашения 1\n");
  expect(moved.stdout).toContain("agreements/tut-oslo-2017: новая запись");
  expect(textOf(ofKuban)).toBe(text);
  const changed = await again(headings, oslo, riga, `${kuban}продлевается`);
  expect(changed.stdout).toContain("исправленная запись tut-kubanskiy-2021");
  expect(textOf(ofKuban)).toBe(text);
});

test("a field of the office's own is not said to be edited, nor one that was taken away to be empty", async () => {
  const { run, again, textOf } = await imported(headings, riga, kuban);
  await run("set", "agreements/tut-kubanskiy-2021", "notes=от ректора");
  await run("set", "agreements/tut-rizhskiy-2018", "--clear", "ends");
  const { stdout } = await again(headings, riga.replace("5 лет", "6 лет"), `${kuban}продлевается`);
  expect(stdout).toContain('поле `notes`: в реестре "от ректора", и это не из этого списка');
  expect(stdout).toContain("поле `ends` убрано вручную");
  expect(textOf(ofRiga)).not.toContain("ends:");
});

test("a column with another heading fills the field that is free now; one that is gone is named", async () => {
  const { again, textOf } = await imported(headings, riga, kuban);
  const before = textOf(ofRiga);
  const { stdout, stderr } = await again(
    "Университет-партнёр;Страна;Вид документа;Дата подписания;Действует до",
    ...[riga, kuban].map((line) => line.split(";").slice(0, 5).join(";")),
  );
  expect(stderr).toBe("");
  expect(stdout).toContain("больше нет: «ВУЗ-партнёр», «Срок действия», «Примечание».");
  expect(stdout).toContain("строк, которые уже есть в реестре: 2\n");
  expect(textOf(ofRiga)).toBe(before);
});

test("cells that were emptied and rows that were deleted take nothing away, which is said", async () => {
  const { again, textOf, run } = await imported(headings, riga, kuban, oslo);
  const before = textOf(ofRiga);
  const { stdout } = await again(headings, riga.replace("5 лет;первое", ";"), kuban);
  expect(stdout).toContain("Очищенные ячейки ничего не удаляют (строки 2)");
  expect(stdout.replace(/\s+/g, " ")).toContain("они остаются в реестре: 1 (agreements/tut-oslo-2017)");
  expect(textOf(ofRiga)).toBe(before);
  await run("remove", "agreements/tut-oslo-2017");
  const all = await again(headings, riga, kuban);
  expect(all.stdout).not.toMatch(/Очищенные|остаются/);
});

test("a record names the row in which it stands now, where it is changed", async () => {
  const { again, textOf } = await imported(headings, riga, kuban);
  await again(headings, kuban, riga.replace("5 лет", "6 лет"));
  expect(textOf(ofRiga)).toContain("sources:\n  - document: договоры.csv, договоры!A3\n");
  expect(textOf(ofRiga)).not.toContain("A2");
});

test("where the file for rows that wait cannot be written, it is said what was done", async () => {
  const { again, run, list, textOf } = await imported(headings, riga);
  const review = `${list}.review.csv`;
  mkdirSync(review);
  const { exitCode, stderr } = await again(headings, riga.replace("5 лет", "6 лет"), unclear);
  expect(textOf(ofRiga)).toContain("ends: 2024-08-23\n");
  expect([exitCode, stderr]).toEqual([3, expect.stringContaining("всё ясное выполнено; для строк, которые ждут")]);
  rmSync(review, { recursive: true });
  expect((await run("import", list, "--update")).stderr).toContain("Заполните последний столбец");
});
