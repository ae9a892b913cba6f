import { type Command, CommanderError } from "commander";
import { EnvironmentError } from "../files/source.ts";
import { UsageError } from "../queries/usage-error.ts";
import { printable } from "../values/printable.ts";
import { createApp, type GlobalOptions } from "./app.ts";
import { exitCodes, type Io } from "./io.ts";
import { addCommands, calledBy, createProgram } from "./program.ts";
import { usageErrorOf } from "./usage-errors.ts";

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const program = createProgram(io);
  try {
    return await runProgram(program, words, io);
  } catch (error) {
    const known = error instanceof CommanderError ? ofCommander(error, program, words) : error;
    return known === undefined ? exitCodes.done : report(known, words, io);
  }
}

async function runProgram(program: Command, words: readonly string[], io: Io): Promise<number> {
  let exitCode: number = exitCodes.done;
  const called = calledBy(program, words);
  await addCommands(program, called.name, {
    app: () => createApp(io, program.opts<GlobalOptions>()),
    finish: (code) => {
      exitCode = code;
    },
  });
  if (words.length === 0) program.outputHelp();
  else await program.parseAsync(called.words, { from: "user" });
  return exitCode;
}

/** Commander ends `--help` and `--version` with an error of exit code 0. */
const ofCommander = (error: CommanderError, program: Command, words: readonly string[]): UsageError | undefined =>
  error.exitCode === 0 ? undefined : usageErrorOf(error, program, words);

/** A word of a hundred thousand letters is not repeated whole. */
const clipped = (message: string): string => (message.length > 400 ? `${message.slice(0, 400)}…` : message);

/** Says on stderr what went wrong and what to do, and gives the exit code. */
function report(error: unknown, words: readonly string[], io: Io): number {
  if (error instanceof UsageError || error instanceof EnvironmentError) {
    const help = error.help === undefined ? "" : `  ${printable(error.help)}\n`;
    io.stderr(`hamkor: ${printable(clipped(error.message))}\n${help}`);
    return error instanceof UsageError ? exitCodes.usage : exitCodes.environment;
  }
  io.stderr(
    "hamkor: this is a bug in hamkor, not in your registry. Run again with --debug and report what it shows.\n",
  );
  if (words.includes("--debug")) io.stderr(`${error instanceof Error ? error.stack : String(error)}\n`);
  return exitCodes.bug;
}
