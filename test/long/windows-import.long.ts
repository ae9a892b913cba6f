import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderOf, sharedFolderOf } from "../support/folder.ts";
import { installForWindows } from "./packed-tarball.ts";
import { onWindows, startWindows, type Windows } from "./windows.ts";

const installed = sharedFolderOf({});
let windows: Windows;

beforeAll(() => {
  windows = startWindows();
  installForWindows(installed);
});
afterAll(() => windows.end());

/** Runs hamkor on Windows, in a folder of this machine. */
function there(folder: string, ...words: readonly string[]) {
  const program = onWindows(join(installed, "lib/node_modules/hamkor/bin/hamkor.js"));
  return windows.node("20.20.2", folder, [program, "--lang", "ru", ...words]);
}

const heading = "ВУЗ-партнёр;Страна;Вид документа;Дата подписания;Срок действия";
const riga = "Рижский технический университет;Латвия;Меморандум;24.08.2018;5 лет";
const kuban = "Кубанский государственный аграрный университет;Россия;Меморандум;15.03.2021;3 года";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:yaml|written)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

test("a list on another drive is imported, again after editors have saved all with CRLF, updated, and taken back", () => {
  const office = folderOf({});
  const registry = join(office, "Реестр вуза");
  const list = "C:\\Списки отдела\\Договоры.csv";
  mkdirSync(join(windows.drive, "Списки отдела"), { recursive: true });
  const save = (...lines: readonly string[]): void =>
    writeFileSync(join(windows.drive, "Списки отдела", "Договоры.csv"), `\ufeff${lines.join("\r\n")}\r\n`);
  const begun = there(office, "init", "Реестр вуза", "--institution", "ТУТ", "--country", "TJ", "--no-git");
  expect(begun).toMatchObject({ status: 0, stderr: "" });

  save(heading, riga, kuban);
  const first = there(registry, "import", list, "--yes");
  expect(first).toMatchObject({ status: 0, stderr: "" });
  const agreement = join(registry, "agreements/tut-rizhskiy-2018.yaml");
  expect(readFileSync(agreement, "utf8")).toContain("document: Договоры.csv, Договоры!A2");

  for (const file of filesIn(registry)) writeFileSync(file, readFileSync(file, "utf8").replace(/\r?\n/g, "\r\n"));
  const saved = readFileSync(agreement, "utf8");
  expect(there(registry, "import", list, "--update").stdout).toContain("Менять нечего");
  expect(readFileSync(agreement, "utf8")).toBe(saved);

  save(heading, kuban, riga.replace("5 лет", "6 лет"));
  const updated = there(registry, "import", list, "--update");
  expect(updated).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(agreement, "utf8")).toBe(
    saved.replace("ends: 2023-08-23", "ends: 2024-08-23").replace("!A2", "!A3"),
  );
  expect(there(registry, "undo", "--yes")).toMatchObject({ status: 0 });
  expect(readFileSync(agreement, "utf8")).toBe(saved);
});
