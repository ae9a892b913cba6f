import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unzip } from "../../src/renderers/docx/zip.ts";

const scratch = mkdtempSync(join(tmpdir(), "hamkor-annual-same-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const given = ["-C", resolve("registry"), "--today", "2026-11-21"];
const report = (period: string, office: string, lang: string, format: string): string[] => [
  ...["annual", period, `institution:${office}`, "--lang", lang, "-o", `${office}-${lang}.${format}`],
];

/** Every format, and every language where words are written the most. */
const asked = [
  report("2019", "mmit", "tg", "html"),
  report("2023/2024", "itim-kulob", "ru", "md"),
  report("2019", "tut", "uz", "html"),
  report("2019", "mmit", "tg", "docx"),
  report("2023/2024", "itim-kulob", "ru", "xlsx"),
  ["--lang", "tg", "count", "partners", "--by", "country", "--chart", "-o", "partners.svg"],
];

/** Calls the built program's `main` for each command in one process, as starting one for each would take long. */
const asker = `
  const { main } = require(process.argv[1]);
  (async () => {
    for (const words of JSON.parse(process.argv[2])) {
      process.argv = [process.execPath, "hamkor", ...words];
      await main();
    }
  })();
`;

/** The files that the built program writes on a machine, by their names. */
async function filesOn(machine: string, environment: NodeJS.ProcessEnv): Promise<Map<string, Buffer>> {
  const cwd = join(scratch, machine);
  mkdirSync(cwd);
  const words = JSON.stringify(asked.map((command) => [...given, ...command]));
  const child = spawn(process.execPath, ["-e", asker, resolve("dist/hamkor.cjs"), words], {
    cwd,
    env: { PATH: process.env["PATH"], XDG_CACHE_HOME: join(scratch, `${machine}-cache`), ...environment },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (said += piece));
  await new Promise((done) => child.on("close", done));
  expect(said).toBe("");
  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const places = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(places.map((place) => [relative(cwd, place), readFileSync(place)]));
}

let here = new Map<string, Buffer>();
let elsewhere = new Map<string, Buffer>();

beforeAll(async () => {
  const noFonts = join(scratch, "no-fonts.conf");
  writeFileSync(noFonts, '<?xml version="1.0"?><fontconfig></fontconfig>');
  const other = {
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    FONTCONFIG_FILE: noFonts,
    NODE_OPTIONS: `--require ${JSON.stringify(resolve("test/support/other-machine.cjs"))}`,
  };
  [here, elsewhere] = await Promise.all([
    filesOn("here", { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" }),
    filesOn("elsewhere", other),
  ]);
});

test("on two machines the same files are written", () => {
  expect([...elsewhere.keys()].sort()).toEqual([...here.keys()].sort());
  const endings = new Set([...here.keys()].map((name) => name.split(".").at(-1)));
  expect([...endings].sort()).toEqual(["docx", "html", "md", "svg", "xlsx"]);
});

test("pages, texts and pictures have the same bytes", () => {
  const texts = [...here].filter(([name]) => /\.(html|md|svg)$/.test(name));
  expect(texts.length).toBeGreaterThan(5);
  for (const [name, bytes] of texts) expect([name, elsewhere.get(name)?.equals(bytes)]).toEqual([name, true]);
});

test.each(["mmit-tg.docx", "itim-kulob-ru.xlsx"])("every part of %s is the same", (name) => {
  const [parts, others] = [here, elsewhere].map((files) => unzip(files.get(name) ?? Buffer.of()));
  expect(parts?.size).toBeGreaterThan(5);
  expect([...(others?.keys() ?? [])]).toEqual([...(parts?.keys() ?? [])]);
  const differing = [...(parts ?? [])].filter(([part, bytes]) => !Buffer.from(others?.get(part) ?? []).equals(bytes));
  expect(differing.map(([part]) => part)).toEqual([]);
});
