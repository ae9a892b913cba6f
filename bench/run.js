// Times hamkor, Node alone and other programs over generated registries, in turn, and prints the results as Markdown.
// How to run it and what it promises: docs/performance.md.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { absentPrograms, answer, contestantsFor, questions } from "./contestants.js";
import { measure } from "./measure.js";
import { report, writePage } from "./page.js";
import { prepare } from "./prepare.js";
import { judge } from "./targets.js";

const { values: flags } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    rounds: { type: "string", default: "7" },
    keep: { type: "string" },
    only: { type: "string" },
  },
});
const sizes = flags.sizes.split(",").map(Number);
const rounds = Number(flags.rounds);
if (!sizes.every((size) => size >= 100) || !(rounds >= 1)) {
  console.error("usage: npm run bench -- [--sizes 1000,10000,100000] [--rounds 7] [--keep FOLDER] [--only KEY,…]");
  process.exit(2);
}
const page = join(import.meta.dirname, "..", "docs", "performance.md");
const absent = absentPrograms();
const folder = flags.keep ? resolve(flags.keep) : mkdtempSync(join(tmpdir(), "hamkor-bench-"));
mkdirSync(folder, { recursive: true });
const { NODE_OPTIONS: _, HAMKOR_REGISTRY: __, ...environment } = process.env;
const env = { ...environment, XDG_CACHE_HOME: join(folder, "cache"), LC_ALL: "C.UTF-8", NO_COLOR: "1" };

try {
  const results = await timeAll();
  const text = report(results, { rounds, absent });
  console.log(text);
  if (judge(results).every(({ measured }) => measured !== undefined)) writePage(page, text);
  else note("not every promise was measured: docs/performance.md stays as it is");
} finally {
  if (!flags.keep) rmSync(folder, { recursive: true, force: true });
}

/** Every command at every size, once a round, so that whatever else the machine does hits all alike. */
async function timeAll() {
  for (const program of absent) note(`${program} is not installed, or lacks what it needs: left out`);
  const entries = sizes.flatMap((size) => {
    note(`making a registry of ${size} files`);
    const places = prepare(folder, size);
    if (flags.only === undefined) compareAnswers(size, places.registry);
    return contestantsFor(places)
      .filter(({ command, key }) => !absent.includes(command) && isAsked(key))
      .map((contestant) => ({ contestant, result: emptyResult(contestant, size) }));
  });
  // The first round warms caches and is not counted.
  for (let round = 0; round <= rounds; round++) {
    note(`round ${round} of ${rounds}`);
    for (const { contestant, result } of entries) await timeOnce(contestant, result, round);
  }
  return entries.map(({ result }) => result);
}

/** @param {string} key */
function isAsked(key) {
  return flags.only === undefined || flags.only.split(",").includes(key);
}

/** @param {import("./contestants.js").Contestant} contestant @param {number} size @returns {import("./statistics.js").Result} */
function emptyResult({ key, name, limit = 300 }, size) {
  return { key, name, size, limit, isOver: false, runs: new Map() };
}

/** @param {import("./contestants.js").Contestant} contestant @param {import("./statistics.js").Result} result @param {number} round */
async function timeOnce({ command, words, before, heavy }, result, round) {
  const isRare = heavy === true && result.size >= 100_000;
  if (result.isOver || (isRare && (round === 0 || round > 3))) return;
  before?.();
  const run = await measure(command, words, { env, limit: result.limit });
  if (run === "over") result.isOver = true;
  else if (round > 0) result.runs.set(round, run);
}

/**
 * A fast answer that differs is none: every question gives the same bytes with the cache, twice, as without. Beyond
 * 10,000 files the tests that hold this are trusted.
 * @param {number} size
 * @param {string} registry
 */
function compareAnswers(size, registry) {
  if (size > 10_000) return;
  for (const words of [["check", "--format", "json"], ...questions.map((question) => question.words)]) {
    const plain = answer(registry, ["--no-cache", ...words], env);
    const answers = [answer(registry, words, env), answer(registry, words, env)];
    if (plain === "" || answers.some((text) => text !== plain))
      throw new Error(`hamkor ${words.join(" ")} answers differently with and without its cache`);
  }
}

/** @param {string} text */
function note(text) {
  console.error(`bench: ${text}`);
}
