// Holds two built programs against each other: every answer, in four languages, must be the same bytes.
//   node bench/compare-answers.js OTHER-CHECKOUT REGISTRY...
// Of Word and Excel files each part is compared, since the time at which the package itself was made does not count.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";

const languages = ["en", "ru", "tg", "uz"];
const kinds = ["partners", "agreements", "projects", "mobilities", "events", "joint-programmes", "plans"];
const stdoutFormats = ["md", "csv", "tsv", "json", "jsonl", "yaml", "html"];

/** The commands, each a line of words; `FILE.ext` is a file that is compared afterwards. */
const commands = [
  "--help",
  "help count",
  "check",
  "check --info",
  ...["concise", "json", "github", "gitlab", "sarif", "junit"].map((format) => `check --info --format ${format}`),
  "explain bad-date",
  "checks",
  "fields mobilities",
  "measures",
  ...kinds.map((kind) => `list ${kind}`),
  "list mobilities country:CN --persons -c id,persons,starts",
  "list agreements state:in-force --sort ends:desc --limit 5",
  ...stdoutFormats.map((format) => `list agreements -o ${format}`),
  "list partners -o FILE.xlsx",
  "find university",
  "find донишгоҳ",
  ...["agreements", "partners"].map((kind) => `count ${kind} --by country --across type`),
  ...["students-out", "staff-in"].map((measure) => `count ${measure} --by country --across year`),
  "count students-out --by partner --across year --year academic --percent",
  "count mobilities --by duration,purpose",
  "count agreements-in-force --across year --chart",
  "count projects-running --by region --top 3",
  "count students-out --by country --records",
  "count outputs --by type -o FILE.xlsx",
  "count students-in --by country --across year --chart -o FILE.svg",
  ...stdoutFormats.map((format) => `count people-out --by country --across year -o ${format}`),
  "report",
  "report implementation",
  "report claims",
  "report agreements-flow --last 5",
  "report balance -o csv",
  "report targets -o html",
  "report rates -o json",
  "report completeness -o FILE.xlsx",
  "report visits-and-events -o md",
  "annual 2019 -o FILE.html",
  "annual 2019 -o FILE.md",
  "annual 2023/2024 -o FILE.docx",
  "annual 2019 -o FILE.xlsx",
  "schema agreements",
  "schema --ids",
  "fmt --check",
  "lsit",
  "count studnets-out",
  "list agreements cuontry:CN",
];

const [other, ...registries] = process.argv.slice(2);
if (!other || registries.length === 0) {
  console.error("usage: node bench/compare-answers.js OTHER-CHECKOUT REGISTRY...");
  process.exit(2);
}
const programs = [resolve(other, "bin/hamkor.js"), resolve("bin/hamkor.js")];
const scratch = mkdtempSync(join(tmpdir(), "compare-answers-"));

/** What a program answers: its streams, its exit code, and all that is in the files it wrote. */
async function answer(program, number, registry, words) {
  const folder = join(scratch, number);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const args = words.replace("FILE", join(folder, "FILE")).split(" ");
  const child = spawn(process.execPath, [program, "-C", registry, "--today", "2026-11-21", ...args], {
    env: { ...process.env, XDG_CACHE_HOME: join(scratch, `cache-${number}`) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const pieces = [[], []];
  child.stdout.on("data", (piece) => pieces[0].push(piece));
  child.stderr.on("data", (piece) => pieces[1].push(piece));
  const code = await new Promise((done) => child.on("close", done));
  const [stdout, stderr] = pieces.map((list) => Buffer.concat(list).toString("latin1").replaceAll(folder, ""));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map(({ name, parentPath }) => [name, contentOf(join(parentPath, name), extname(name))]).sort();
  return JSON.stringify({ code, stdout, stderr, contents });
}

/** A package is compared part by part: names and contents. */
function contentOf(file, extension) {
  if (![".docx", ".xlsx"].includes(extension)) return readFileSync(file, "latin1");
  const parts = execFileSync("unzip", ["-Z1", file], { encoding: "utf8" }).trim().split("\n");
  const pack = { encoding: "latin1", maxBuffer: 2 ** 30 };
  return parts.map((part) => [part, execFileSync("unzip", ["-p", file, part.replace(/[[\]]/g, "\\$&")], pack)]);
}

const jobs = registries.flatMap((registry) =>
  languages.flatMap((language) => commands.map((words) => ({ registry, words: `--lang ${language} ${words}` }))),
);
let same = 0;
const different = [];
const next = async (worker) => {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const answers = [];
    for (const [index, program] of programs.entries())
      answers.push(await answer(program, `${worker}-${index}`, job.registry, job.words));
    if (answers[0] === answers[1]) same++;
    else {
      different.push(job);
      console.log(`differs: hamkor -C ${job.registry} ${job.words}`);
    }
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, (_, worker) => next(worker)));
rmSync(scratch, { recursive: true });
console.log(
  `${same} answers are the same, ${different.length} differ (${commands.length} commands, ${languages.length} languages, ${registries.length} registries).`,
);
process.exitCode = different.length > 0 ? 1 : 0;
