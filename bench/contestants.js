import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { editorOf } from "./edits.js";
import { today } from "./records/days.js";

const root = join(import.meta.dirname, "..");

/**
 * One command that is timed. `key` names it in the ratios; `before` is done before each run and not timed; a `heavy` one
 * is run less often at the largest sizes; over `limit` seconds it is stopped.
 * @typedef {{ key: string, name: string, command: string, words: string[], before?: () => void, heavy?: boolean,
 *   limit?: number }} Contestant
 */

/**
 * Everything that is timed over the facts of one size.
 * @param {import("./prepare.js").Places} places
 * @returns {Contestant[]}
 */
export const contestantsFor = (places) => [...ourselves(places), ...peers(places)];

/** hamkor, and Node alone as the floor. @param {import("./prepare.js").Places} places @returns {Contestant[]} */
function ourselves({ registry }) {
  const node = (/** @type {string} */ key, /** @type {string} */ name, /** @type {string[]} */ words) => ({
    key,
    name,
    command: process.execPath,
    words,
  });
  const program = join(root, "bin", "hamkor.js");
  const ask = (/** @type {string} */ key, /** @type {string} */ name, /** @type {string[]} */ words) =>
    node(key, `hamkor ${name}`, [program, "-C", registry, "--today", today, ...words]);
  return [
    node("floor", "node -e 0", ["-e", "0"]),
    node("help", "hamkor --help", [program, "--help"]),
    ask("cold", "check, no cache", ["--no-cache", "check"]),
    { ...ask("edited", "check, one file edited", ["check"]), before: editorOf(registry) },
    ...questions.map(({ key, words }) => ask(key, words.join(" "), words)),
    { ...ask("annual", "annual 2024 as HTML, no cache", annualInto(`${registry}.html`)), heavy: true },
  ];
}

const annualInto = (/** @type {string} */ file) => ["--no-cache", "annual", "2024", "-o", file];

/** The questions that are asked of a warm cache. */
export const questions = [
  { key: "count", words: ["count", "students-out", "--by", "country", "--across", "year"] },
  { key: "list", words: ["list", "mobilities", "country:China", "starts:2018-01..2018-12"] },
  { key: "report", words: ["report", "students-abroad"] },
];

/** A command of hamkor with its answer as text. @param {string} registry @param {readonly string[]} words @param {NodeJS.ProcessEnv} env */
export const answer = (registry, words, env) =>
  spawnSync(process.execPath, [join(root, "bin", "hamkor.js"), "-C", registry, "--today", today, ...words], {
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  }).stdout;

/** What else answers such questions, on the same facts. @param {import("./prepare.js").Places} places @returns {Contestant[]} */
function peers({ registry, journal, recfile, schemas }) {
  const here = import.meta.dirname;
  const naive = {
    key: "naive",
    name: "naive.mjs",
    command: process.execPath,
    words: [join(here, "naive.mjs"), registry],
  };
  const students = ["people:student:outbound", "people:doctoral-candidate:outbound", "--depth", "4", "--yearly"];
  const sums = ["-t", "mobilities", "-e", "direction = 'outbound'", "-G", "land", "-p", "land,Sum(people)"];
  const python = [join(here, "check-records.py"), registry, schemas];
  return [
    { ...naive, heavy: true },
    { key: "hledger", name: "hledger check", command: "hledger", words: ["-f", journal, "check"] },
    { key: "balance", name: "hledger balance", command: "hledger", words: ["-f", journal, "balance", ...students] },
    { key: "recfix", name: "recfix --check", command: "recfix", words: ["--check", recfile], heavy: true, limit: 60 },
    { key: "recsel", name: "recsel -G", command: "recsel", words: [...sums, recfile], heavy: true, limit: 60 },
    { key: "python", name: "Python, libyaml, jsonschema", command: "python3", words: python, heavy: true, limit: 180 },
  ];
}

const trials = {
  hledger: ["--version"],
  recfix: ["--version"],
  recsel: ["--version"],
  python3: ["-c", "import yaml, jsonschema; yaml.CBaseLoader; jsonschema.Draft202012Validator"],
};

/** The programs that are not on this machine, or lack what they need. */
export const absentPrograms = () =>
  Object.entries(trials)
    .filter(([command, words]) => spawnSync(command, words, { stdio: "ignore" }).status !== 0)
    .map(([command]) => command);
