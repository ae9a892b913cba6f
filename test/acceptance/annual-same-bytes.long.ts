import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unzip } from "../../src/renderers/word/zip.ts";

const scratch = mkdtempSync(join(tmpdir(), "hamkor-annual-same-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The shipped registry, whose reports have few sections: Word's take long to write. */
function shortened(): string {
  const folder = join(scratch, "registry");
  cpSync("registry", folder, { recursive: true });
  appendFileSync(join(folder, "registry.yaml"), "\nannual: { sections: [summary, map, students-abroad] }\n");
  return folder;
}

const report = (registry: string, [period, office, lang, format]: readonly string[]): string[] => [
  ...["-C", registry, "annual", period ?? "", `institution:${office}`, "--lang", lang ?? "", "--today", "2026-11-21"],
  ...["-o", `${office}-${lang}.${format}`],
];

/** Every format, and every language that ICU may not have. */
function commands(): string[][] {
  const [whole, short] = [resolve("registry"), shortened()];
  return [
    report(whole, ["2019", "mmit", "tg", "html"]),
    report(whole, ["2023/2024", "itim-kulob", "ru", "md"]),
    report(short, ["2019", "tut", "uz", "html"]),
    report(short, ["2019", "mmit", "tg", "docx"]),
    report(short, ["2023/2024", "itim-kulob", "ru", "xlsx"]),
    [
      "-C",
      short,
      "--lang",
      "uz",
      "--today",
      "2026-11-21",
      "count",
      "partners",
      "--by",
      "country",
      "--chart",
      "-o",
      "partners.svg",
    ],
  ];
}

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
async function filesOn(
  machine: string,
  asked: readonly (readonly string[])[],
  environment: NodeJS.ProcessEnv,
): Promise<Map<string, Buffer>> {
  const cwd = join(scratch, machine);
  mkdirSync(cwd);
  const child = spawn(process.execPath, ["-e", asker, resolve("dist/hamkor.cjs"), JSON.stringify(asked)], {
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
  const asked = commands();
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
    filesOn("here", asked, { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" }),
    filesOn("elsewhere", asked, other),
  ]);
});

test("on two machines the same files are written", () => {
  expect([...elsewhere.keys()].sort()).toEqual([...here.keys()].sort());
  const endings = new Set([...here.keys()].map((name) => name.split(".").at(-1)));
  expect([...endings].sort()).toEqual(["docx", "html", "md", "svg", "xlsx"]);
});

test("pages, texts and pictures have the same bytes", () => {
  const texts = [...here].filter(([name]) => /\.(html|md|svg)$/.test(name));
  expect(texts.length).toBeGreaterThan(4);
  for (const [name, bytes] of texts) expect([name, elsewhere.get(name)?.equals(bytes)]).toEqual([name, true]);
});

test.each(["mmit-tg.docx", "itim-kulob-ru.xlsx"])("every part of %s is the same", (name) => {
  const [parts, others] = [here, elsewhere].map((files) => unzip(files.get(name) ?? Buffer.of()));
  expect(parts?.size).toBeGreaterThan(5);
  expect([...(others?.keys() ?? [])]).toEqual([...(parts?.keys() ?? [])]);
  const differing = [...(parts ?? [])].filter(([part, bytes]) => !Buffer.from(others?.get(part) ?? []).equals(bytes));
  expect(differing.map(([part]) => part)).toEqual([]);
});
