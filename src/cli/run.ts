import { Command, CommanderError } from "commander";
import about from "../../package.json" with { type: "json" };
import { EnvironmentError } from "../files/source.ts";
import { UsageError } from "../queries/usage-error.ts";
import { languages } from "../values/countries.ts";
import { printable } from "../values/printable.ts";
import { createApp, type GlobalOptions } from "./app.ts";
import { commands } from "./commands/index.ts";
import { choiceOption, examples, type Session } from "./define-command.ts";
import { exitCodes, type Io } from "./io.ts";
import { usageErrorOf } from "./usage-errors.ts";

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const program = programFor(io);
  try {
    return await runProgram(program, words, io);
  } catch (error) {
    return report(error, program, words, io);
  }
}

async function runProgram(program: Command, words: readonly string[], io: Io): Promise<number> {
  let exitCode: number = exitCodes.done;
  const session: Session = {
    app: () => createApp(io, program.opts<GlobalOptions>()),
    finish: (code) => {
      exitCode = code;
    },
  };
  const asked = await addCommands(program, words, session);
  if (words.length === 0) program.outputHelp();
  else await program.parseAsync(asked, { from: "user" });
  return exitCode;
}

/** Adds every command for the help; of the one that is called, its whole file. `help X` becomes `X --help`. */
async function addCommands(program: Command, words: readonly string[], session: Session): Promise<readonly string[]> {
  const operands = program.parseOptions([...words]).operands;
  const [first, second] = operands;
  const name = first === "help" ? second : first;
  for (const entry of commands) {
    const isCalled = name === entry.name || (name !== undefined && name === entry.alias);
    const command = isCalled ? (await entry.load())(session) : new Command(entry.name);
    if (entry.alias) command.alias(entry.alias);
    program.addCommand(settle(command.summary(entry.summary), program));
  }
  return first === "help" ? (second ? [second, "--help"] : ["--help"]) : words;
}

/** A sub-command reports errors the way the program does, and lists the flags of the program in its help. */
const settle = (command: Command, program: Command): Command =>
  command.copyInheritedSettings(program).configureHelp({ showGlobalOptions: true });

function programFor(io: Io): Command {
  const program = new Command("hamkor")
    .description("A university's international cooperation as plain files: checked, questioned, reported.")
    .usage("COMMAND [ARGUMENTS] [FLAGS]")
    .option("-C, --registry <folder>", "the registry (default: the nearest registry.yaml, else ./registry)")
    .option("--today <date>", "the day that counts as today")
    .addOption(choiceOption("--lang <language>", "the language of answers", languages))
    .addOption(choiceOption("--color <when>", "colours", ["auto", "always", "never"]).default("auto", "auto"))
    .option("--no-cache", "read every file anew")
    .option("--debug", "show where a bug in hamkor is")
    .version(about.version, "--version", "the version of hamkor")
    .helpOption("-h, --help", "what a command does, with examples")
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: io.stdout,
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(io.columns ?? 100, 110),
    });
  return program.addHelpText("after", examples(firstSteps));
}

const firstSteps = [
  ["hamkor check", "every fault in the registry"],
  ["hamkor list agreements country:China", "the agreements with partners in China"],
  ["hamkor count students-out --by country --across year", "how many students went where, and when"],
  ["hamkor help count", "what a command can do"],
] as const;

/** Says on stderr what went wrong and what to do, and gives the exit code. */
function report(error: unknown, program: Command, words: readonly string[], io: Io): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
  const known = error instanceof CommanderError ? usageErrorOf(error, program, words) : error;
  if (known instanceof UsageError || known instanceof EnvironmentError) {
    io.stderr(`hamkor: ${printable(known.message)}\n${known.help === undefined ? "" : `  ${printable(known.help)}\n`}`);
    return known instanceof UsageError ? exitCodes.usage : exitCodes.environment;
  }
  io.stderr(
    "hamkor: this is a bug in hamkor, not in your registry. Run again with --debug and report what it shows.\n",
  );
  if (words.includes("--debug")) io.stderr(`${known instanceof Error ? known.stack : String(known)}\n`);
  return exitCodes.bug;
}
