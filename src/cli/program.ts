import { Command } from "commander";
import about from "../../package.json" with { type: "json" };
import { languages } from "../values/codes/languages.ts";
import { commands } from "./commands/index.ts";
import { type CommandEntry, choiceOption, examples, type Session } from "./define-command.ts";
import type { Io } from "./io.ts";

/** hamkor with its global flags, before any command is added. */
export function createProgram(io: Io): Command {
  const program = new Command("hamkor")
    .description("A university's international cooperation as plain files: checked, questioned, reported.")
    .usage("COMMAND [ARGUMENTS] [FLAGS]")
    .option("-C, --registry <folder>", "the registry (default: the nearest registry.yaml, else ./registry)")
    .option("--today <date>", "the day that counts as today")
    .addOption(choiceOption("--lang <language>", "the language of answers", languages))
    .addOption(choiceOption("--color <when>", "colours", ["auto", "always", "never"]).default("auto", "auto"))
    .option("--no-cache", "read every file anew")
    .option("--no-pager", "show a long answer at once, not a screen at a time")
    .option("--debug", "show where a bug in hamkor is")
    .version(about.version, "--version", "the version of hamkor")
    .helpOption("-h, --help", "what a command does, with examples")
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => void io.stdout(text),
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

/** Adds every command for the help; the one of the given name with its whole file. */
export async function addCommands(
  program: Command,
  called: string | undefined,
  session: () => Promise<Session>,
): Promise<void> {
  for (const entry of commands) {
    const isCalled = called === entry.name || (called !== undefined && called === entry.alias);
    program.addCommand(
      configureCommand(isCalled ? (await entry.load())(await session()) : new Command(entry.name), entry, program),
    );
  }
}

/** A command reports errors the way the program does, and lists the program's flags in its help. */
function configureCommand(command: Command, { alias, summary }: CommandEntry, program: Command): Command {
  if (alias) command.alias(alias);
  return command.summary(summary).copyInheritedSettings(program).configureHelp({ showGlobalOptions: true });
}

/** The command that a command line calls; `help X` calls X for its help. */
export function calledBy(
  program: Command,
  words: readonly string[],
): { readonly name: string | undefined; readonly words: readonly string[] } {
  const [first, second] = program.parseOptions([...words]).operands;
  if (first !== "help") return { name: first, words };
  return second === undefined ? { name: undefined, words: ["--help"] } : { name: second, words: [second, "--help"] };
}
