import { Command } from "commander";
import about from "../../package.json" with { type: "json" };
import { type Language, languages } from "../values/codes/languages.ts";
import type { GlobalOptions } from "./app.ts";
import { commands } from "./commands/index.ts";
import { type CommandEntry, choiceOption, type Session } from "./define-command.ts";
import { programLayout } from "./help/help-layout.ts";
import { textsIn } from "./help/help-texts.ts";
import { programHelp } from "./help/program-help.ts";
import type { Io } from "./io.ts";
import { registryIn } from "./language-of.ts";

/** hamkor with its global flags, before any command is added; its help is in the given language. */
export function createProgram(io: Io, language: Language): Command {
  const help = textsIn(programHelp, language);
  const program = new Command("hamkor");
  const hasRegistry = (): boolean => registryIn(program.opts<GlobalOptions>().registry, io) !== undefined;
  return program
    .description(help.description)
    .usage(help.usage)
    .option("-C, --registry <folder>", help.registry)
    .option("--today <date>", help.today)
    .addOption(choiceOption("--lang <language>", "", languages))
    .addOption(choiceOption("--color <when>", "", ["auto", "always", "never"]).default("auto"))
    .option("--no-cache", help.noCache)
    .option("--no-pager", help.noPager)
    .option("--debug", help.debug)
    .version(about.version, "--version", "")
    .helpOption("-h, --help", "")
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => void io.stdout(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(io.columns ?? 100, 110),
    })
    .configureHelp(programLayout(language, hasRegistry));
}

/** Adds every command for the help; the one of the given name with its whole file. */
export async function addCommands(
  program: Command,
  called: string | undefined,
  language: Language,
  session: () => Promise<Session>,
): Promise<void> {
  for (const entry of commands) {
    const isCalled = called === entry.name || (called !== undefined && called === entry.alias);
    const command = isCalled ? (await entry.load())(await session()) : new Command(entry.name);
    program.addCommand(configureCommand(command, entry, program).summary(entry.summary[language]));
  }
}

/** A command reports errors the way the program does; the layout of its help is its own. */
function configureCommand(command: Command, { alias }: CommandEntry, program: Command): Command {
  if (alias) command.alias(alias);
  const layout = command.configureHelp();
  return command.copyInheritedSettings(program).configureHelp(layout);
}

/** What a command line calls; `help X` calls X for its help, and flags of hamkor itself without a command call the help. */
export type Called = { readonly name: string | undefined; readonly words: readonly string[] };

export function calledBy(program: Command, words: readonly string[]): Called {
  const { operands, unknown } = program.parseOptions([...words]);
  const [first, second] = operands;
  if (first === "version" && operands.length === 1) return { name: undefined, words: ["--version"] };
  // A quotation mark within a word is a slip of the shell's, which took the command for a part of the folder's name.
  const isWhole = !words.some((word) => word.includes('"'));
  if (first === undefined && unknown.length === 0 && isWhole) return { name: undefined, words: ["--help"] };
  if (first !== "help") return { name: first, words };
  return second === undefined ? { name: undefined, words: ["--help"] } : { name: second, words: [second, "--help"] };
}

/** Whether a word is a command's name or alias. */
export const isCommand = (word: string): boolean => commands.some(({ name, alias }) => name === word || alias === word);
