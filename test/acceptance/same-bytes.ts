import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkFormats } from "../../src/cli/check/check-formats.ts";
import { hamkor, type Outcome } from "../support/hamkor.ts";

const scratch = mkdtempSync(join(tmpdir(), "hamkor-same-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const commands = ["check", "count", "list", "find", "report", "fields", "show"];

/** Questions of each kind; formats and languages take turns. */
const questions: readonly (readonly string[])[] = [
  ...checkFormats.map((format) => ["check", "--info", "--format", format]),
  ["count", "students-out", "--by", "country", "--across", "year"],
  ["--lang", "tg", "count", "agreements", "--by", "partner", "-o", "json"],
  ["--lang", "ru", "list", "partners"],
  ["--lang", "uz", "list", "agreements", "-o", "md"],
  ...["csv", "json", "jsonl", "yaml", "html"].map((format) => ["list", "mobilities", "--persons", "-o", format]),
  ["--lang", "ru", "find", "university"],
  ["find", "донишгоҳи", "-o", "json"],
  ["report", "implementation"],
  ["--lang", "tg", "report", "students-abroad", "-o", "md"],
  ["report", "agreements-by-country", "-o", "html"],
  ["fields", "mobilities", "-o", "yaml"],
];

/** Calls the built program's `main` for each question in one process, as starting one for each would take long. */
const asker = `
  const { main } = require(process.argv[1]);
  const write = process.stdout.write.bind(process.stdout);
  let said;
  for (const name of ["stdout", "stderr"]) {
    process[name].setMaxListeners(0);
    process[name].write = (text, done) => { said[name] += text; done?.(); return true; };
  }
  (async () => {
    const answers = [];
    for (const words of JSON.parse(process.argv[2])) {
      said = { stdout: "", stderr: "" };
      process.argv = [process.execPath, "hamkor", ...words];
      await main();
      answers.push({ exitCode: process.exitCode, ...said });
    }
    process.exitCode = 0;
    write(JSON.stringify(answers));
  })();
`;

function askBuilt(asked: readonly (readonly string[])[]): Outcome[] {
  const words = ["-e", asker, resolve("dist/hamkor.cjs"), JSON.stringify(asked)];
  const env = { ...process.env, XDG_CACHE_HOME: join(scratch, "home"), NO_COLOR: "1" };
  const { stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: "utf8", maxBuffer: 1 << 28 });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

async function askSources(asked: readonly (readonly string[])[]): Promise<Outcome[]> {
  const answers: Outcome[] = [];
  for (const words of asked) answers.push(await hamkor(words));
  return answers;
}

/** Tests that every answer from a registry is the same, whatever is kept of it and by whichever program. */
export function answersAreTheSame(registry: string): void {
  let asked: string[][];
  let plain: Outcome[];
  beforeAll(async () => {
    const given = ["--today", "2025-12-31", "-C", registry];
    asked = questions.map((words) => [...given, ...words]);
    const found = await hamkor([...given, "list", "agreements", "--limit", "2", "-o", "json"]);
    for (const { id } of JSON.parse(found.stdout)) asked.push([...given, "show", `agreements/${id}`]);
    plain = await askSources(asked);
    expect(plain.filter(({ exitCode }) => exitCode > 1)).toEqual([]);
  });

  test.each(commands)(
    "every answer of %s has the same bytes, when what was read is kept and when it is there already",
    async (command) => {
      const index = asked.findIndex((words) => words.includes(command));
      const cache = { folder: mkdtempSync(join(scratch, "kept-")), program: "p", started: Date.now() + 60_000 };
      for (const _ of ["made", "used"]) expect(await hamkor(asked[index] ?? [], { cache })).toEqual(plain[index]);
    },
  );

  test("every answer has the same bytes from the built program, with and without what it keeps", () => {
    const anew = asked.map((words, index) => (index % 4 === 0 ? ["--no-cache", ...words] : words));
    expect(askBuilt(anew)).toEqual(plain);
  });
}
