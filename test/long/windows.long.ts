import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { installForWindows } from "./packed-tarball.ts";
import { longerThan, onWindows, startWindows, type Windows } from "./windows.ts";

const nodes = ["20.20.2", "22.23.3"] as const;
const [oldest] = nodes;

/** An office's folder: its registry has a Cyrillic name with spaces. */
const office = mkdtempSync(join(tmpdir(), "hamkor-office-"));
const registry = join(office, "Реестр нашего вуза");
const installed = mkdtempSync(join(tmpdir(), "hamkor-for-windows-"));
let windows: Windows;

beforeAll(() => {
  windows = startWindows();
  installForWindows(installed);
  cpSync("registry", registry, { recursive: true });
});
afterAll(() => {
  windows.end();
  for (const folder of [office, installed]) rmSync(folder, { recursive: true, force: true });
});

const today = ["--today", "2025-12-31"];

/** Runs the installed hamkor on Windows, in a folder of this machine. */
function there(folder: string, words: readonly string[], node: string = oldest, environment = {}) {
  const program = onWindows(join(installed, "lib/node_modules/hamkor/bin/hamkor.js"));
  return windows.node(node, folder, [program, ...today, ...words], environment);
}

/** Runs the same program on this machine. */
function here(folder: string, words: readonly string[]) {
  const all = [resolve("bin/hamkor.js"), "--no-cache", ...today, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

const refusal = (status: number, said: string) => ({ status, stdout: "", stderr: expect.stringContaining(said) });

describe.each(nodes)("on Node %s", (node) => {
  test.each([
    ["check"],
    ["check", "--info", "--format", "json"],
    ["check", "--info", "--format", "github"],
    ["list", "partners", "country:Китай"],
    ["list", "agreements", "-o", "csv"],
    ["list", "mobilities", "-o", "json"],
    ["count", "students-out", "--by", "country", "--across", "year"],
    ["find", "Кунмин"],
    ["show", "partners/kmust"],
    ["report", "agreements-expiry", "--lang", "tg"],
    ["fmt", "--check"],
    ["count", "student-out"],
  ])("says what it says elsewhere: %s", (...words) => {
    expect(there(registry, words, node)).toEqual(here(registry, words));
  });

  test.each([
    ["отчёт за год.html", "annual", "2024", "institution:mmit"],
    ["отчёт за год.xlsx", "annual", "2024", "institution:mmit"],
    ["партнёры.xlsx", "list", "partners"],
    ["партнёры.csv", "list", "partners"],
    ["страны.png", "count", "agreements", "--by", "country", "--chart"],
  ])("writes the same bytes to drive C: %s", (file, ...words) => {
    const asked = ["-C", onWindows(registry), ...words];
    expect(there(office, [...asked, "-o", `C:\\${file}`], node)).toMatchObject({ status: 0, stdout: "" });
    expect(here(office, ["-C", registry, ...words, "-o", file])).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(join(windows.drive, file)).equals(readFileSync(join(office, file)))).toBe(true);
  });
});

test("writes the same Word file, and the same Markdown with its pictures beside it", () => {
  for (const file of ["отчёт.docx", "отчёт.md"]) {
    const asked = (folder: string) => ["-C", folder, "annual", "2024", "institution:mmit", "-o", file];
    mkdirSync(join(office, "there"), { recursive: true });
    expect(there(join(office, "there"), asked(`..\\Реестр нашего вуза`))).toMatchObject({ status: 0 });
    expect(here(office, asked(registry))).toMatchObject({ status: 0 });
  }
  const pictures = readdirSync(join(office, "отчёт-charts")).map((name) => `отчёт-charts/${name}`);
  expect(pictures).toContain("отчёт-charts/map.svg");
  for (const file of ["отчёт.docx", "отчёт.md", ...pictures])
    expect({ file, same: readFileSync(join(office, "there", file)).equals(readFileSync(join(office, file))) }).toEqual({
      file,
      same: true,
    });
});

describe("paths as Windows writes them", () => {
  const answer = ["list", "partners", "-c", "id", "-o", "csv"];

  test.each([
    ["from its drive", (folder: string) => onWindows(folder)],
    ["with a \\ at the end", (folder: string) => `${onWindows(folder)}\\`],
    ["with /", (folder: string) => `Z:${folder}`],
    ["in other letters", (folder: string) => onWindows(folder).toLowerCase()],
    ["without its drive", (folder: string) => onWindows(folder).slice(2)],
    ["in the long form", (folder: string) => `\\\\?\\${onWindows(folder)}`],
  ])("name the registry: %s", (_, write) => {
    const { status, stdout } = there(office, ["-C", write(registry), ...answer]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: here(registry, answer).stdout });
  });

  test("name it in HAMKOR_REGISTRY too, and it is found above the folder one is in", () => {
    const { stdout } = here(registry, answer);
    expect(there(office, answer, oldest, { HAMKOR_REGISTRY: onWindows(registry) }).stdout).toBe(stdout);
    expect(there(join(registry, "partners"), answer).stdout).toBe(stdout);
  });

  test.each(["partners\\kmust.yaml", ".\\partners\\kmust.yaml", "PARTNERS\\Kmust.yaml", "partners/kmust.yaml"])(
    "name a file to check: %s",
    (path) => expect(there(registry, ["check", path]).stdout).toMatch(/ in 1 file\.$/m),
  );

  test("are how findings are shown, from where one is", () => {
    const { stdout } = there(office, ["-C", "Реестр нашего вуза", "check", "--info"]);
    expect(stdout).toMatch(/^ {2}Реестр нашего вуза\\agreements\\[\w-]+\.yaml:\d+:\d+$/m);
  });

  test("never let an answer be written into the registry, in whatever letters", () => {
    const inside = `${onWindows(registry)}\\partners\\x.csv`;
    for (const file of [inside, inside.toLowerCase(), inside.toUpperCase().replace("CSV", "csv"), `\\\\?\\${inside}`])
      expect(there(office, ["-C", onWindows(registry), "list", "partners", "-o", file])).toEqual(
        refusal(2, "lies in the registry"),
      );
  });
});

describe("files of a registry", () => {
  const withReturns = (text: string): string => text.replaceAll("\n", "\r\n");

  test("keep their ends of lines through fmt and check --fix", () => {
    const faulty = "type:   university\nname: Уфимский университет\ncountry: Russia\n";
    const folder = folderOf({ ...smallRegistry, "partners/ufa.yaml": withReturns(faulty) });
    expect(there(folder, ["check", "--fix"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("mended partners\\ufa.yaml:3:10  Russia → RU"),
    });
    expect(readFileSync(join(folder, "partners/ufa.yaml"), "utf8")).toBe(withReturns(faulty.replace("Russia", "RU")));
    expect(there(folder, ["fmt"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("partners\\ufa.yaml\n"),
    });
    expect(readFileSync(join(folder, "partners/ufa.yaml"), "utf8")).toBe(
      withReturns("name: Уфимский университет\ntype: university\ncountry: RU\n"),
    );
  });

  test("are renamed where only the letters of the name are others", () => {
    const folder = folderOf({ ...smallRegistry, "partners/riga.YAML": "name: Riga\ntype: university\ncountry: LV\n" });
    // Wine takes the two names for one, as Windows does, but then leaves the file as it is.
    expect(there(folder, ["check", "--fix"]).stdout).toContain("renamed partners\\riga.YAML to partners\\riga.yaml\n");
  });

  test("are read again when they change, and what was read lies in the user's folder", () => {
    const folder = folderOf(smallRegistry);
    const asked = ["list", "partners", "-c", "name", "-o", "csv"];
    const first = there(folder, asked);
    expect(there(folder, asked)).toEqual(first);
    writeFileSync(join(folder, "partners/ufa.yaml"), "name: Нав\ntype: university\ncountry: RU\n");
    expect(there(folder, asked).stdout).toContain("Нав");
    expect(there(folder, ["cache"]).stdout).toMatch(/Kept in C:\\users\\[^\\]+\\AppData\\Local\\hamkor\./);
  });
});

describe("what cannot be done ends with the code it has elsewhere, and says what to do", () => {
  test("1 where there are errors", () => {
    const folder = folderOf({ ...smallRegistry, "partners/ufa.yaml": "name: Уфа\ntype: universty\n" });
    const { status, stdout } = there(folder, ["check"]);
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining("did you mean") });
  });

  test.each([
    ["a registry that is not there", ["-C", "C:\\нет", "check"], 3, "there is no folder C:\\нет"],
    ["a \\ before the quotation mark", ["-C", 'C:\\реестр" check'], 2, "leave out the \\ before"],
    ["a name with a colon", ["-C", "Реестр нашего вуза", "list", "partners", "-o", "отчёт: 1.csv"], 3, "may not have"],
    ["the name of a device", ["-C", "Реестр нашего вуза", "list", "partners", "-o", "nul.csv"], 3, "a device"],
    [
      "a drive that is not there",
      ["-C", "Реестр нашего вуза", "list", "partners", "-o", "Q:\\x.csv"],
      3,
      "cannot write Q:",
    ],
    ["no git", ["-C", "Реестр нашего вуза", "check", "--changed"], 3, "git cannot be started"],
    ["no browser", ["-C", "Реестр нашего вуза", "annual", "2024", "-o", "x.pdf"], 3, "Microsoft Edge"],
  ])("%s", (_, words, status, said) => {
    const outcome = there(office, words);
    expect({ ...outcome, stderr: outcome.stderr.replaceAll("\n  ", " ") }).toEqual(refusal(status, said));
  });

  test("a file that another program has open stays whole", async () => {
    const folder = folderOf({ "partners.csv": "of last year\n" });
    const file = join(folder, "partners.csv");
    const close = windows.holdOpen(folder, "partners.csv");
    await longerThan(file, "of last year\n".length);
    const held = readFileSync(file, "utf8");
    const asked = ["-C", onWindows(registry), "list", "partners", "-o", "partners.csv"];
    expect(there(folder, asked)).toEqual(refusal(3, "if it is open in another program, such as Word or Excel"));
    expect(readFileSync(file, "utf8")).toBe(held);
    expect(readdirSync(folder)).toEqual(["partners.csv"]);
    await close();
    expect(there(folder, asked).status).toBe(0);
    expect(existsSync(file) && readFileSync(file, "utf8")).toContain("kmust");
  });
});
