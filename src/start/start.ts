import { join } from "node:path";
import { codeCacheFile, readCode, writeCode } from "./code-cache.ts";
import { compile } from "./compile.ts";

/** What the bundle gives: hamkor, run on this process, and the words that call its commands. */
type Program = { readonly main: () => Promise<void>; readonly commandNames: readonly string[] };

const bundle = join(__dirname, "hamkor.cjs");
const words = process.argv.slice(2);

/** The help of hamkor itself needs so little that reading the code of all commands would be half of its time. */
const isHelp = words.every((word) => word.startsWith("-"));

/** Runs the bundle beside this file; from the second run of a command on, with the code compiled by the first. */
function start(): Promise<void> {
  const file = words.includes("--no-cache") ? undefined : codeCacheFile(isHelp ? "help" : "commands");
  // Node takes stack traces from the source map for code alone that it has loaded itself.
  if (words.includes("--debug")) process.setSourceMapsEnabled(true);
  else if (file !== undefined) return runWithCache(file);
  return (require(bundle) as Program).main();
}

async function runWithCache(file: string): Promise<void> {
  const known = readCode(file);
  const { program, script } = compile<Program>(bundle, known?.code);
  const works = known && !script.cachedDataRejected ? known.works : [];
  await program.main();
  const work = workOf(program);
  if (works.includes(work) || !isDone()) return;
  // Only after the work are all the functions it needs compiled, and kept with the rest.
  process.once("exit", () => writeCode(file, { works: [...works, work], code: script.createCachedData() }));
}

/** A command that refuses its words has not shown which functions it needs. */
const isDone = (): boolean => process.exitCode === 0 || process.exitCode === 1;

/** What a run has to do, as far as it decides which functions are needed. */
function workOf({ commandNames }: Program): string {
  const asksForHelp = words.some((word) => ["help", "--help", "-h", "--version"].includes(word));
  return asksForHelp ? "help" : (words.find((word) => commandNames.includes(word)) ?? "help");
}

void start();
