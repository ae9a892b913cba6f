import { join } from "node:path";
import { codeCacheFile, lentCode, readCode, writeCode } from "./code-cache.ts";
import { compile } from "./compile.ts";
import { type Task, taskOf } from "./task.ts";

/** What a bundle gives: hamkor, run on this process. */
type Program = { readonly main: () => Promise<void> };

const words = process.argv.slice(2);

/** Runs a bundle beside this file; from the second run of a command on, with the code compiled by the first. */
function start(): Promise<void> {
  const task = taskOf(words);
  const bundle = join(__dirname, task.bundle);
  const file = task.code === undefined ? undefined : codeCacheFile(task.code);
  // Node takes stack traces from the source map for code alone that it has loaded itself.
  if (words.includes("--debug")) process.setSourceMapsEnabled(true);
  else if (file !== undefined) return runWithCache(bundle, file, task);
  return (require(bundle) as Program).main();
}

async function runWithCache(bundle: string, file: string, { lenders }: Task): Promise<void> {
  const own = readCode(file);
  const code = own ?? lentCode(lenders);
  const { program, script } = compile<Program>(bundle, code);
  await program.main();
  const isTaken = code !== undefined && !script.cachedDataRejected;
  if ((own && isTaken) || !isDone() || words.includes("--no-cache")) return;
  // Only after the work are all the functions it needs compiled, and kept with the rest.
  process.once("exit", () => writeCode(file, script.createCachedData(), isTaken));
}

/** A command that refuses its words has not shown which functions it needs. */
const isDone = (): boolean => process.exitCode === 0 || process.exitCode === 1;

/**
 * All is written by now. Node would wait for what V8 still compiles for later, and then take its memory apart, which
 * takes the longer the more was read.
 */
const endAtOnce = (): never => process.exit();

void start().then(endAtOnce);
