import type { Command, CommanderError } from "commander";
import { quotationHelp } from "../files/locate-registry.ts";
import { kindNames } from "../kinds/field-meta.ts";
import { fieldNames } from "../queries/fields/resolve-field.ts";
import { UsageError } from "../queries/usage-error.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import { commands } from "./commands/index.ts";

/** What commander finds wrong with a command line, in hamkor's words and with the nearest right one. */
export function usageErrorOf(error: CommanderError, program: Command, words: readonly string[]): UsageError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownCommand":
      return unknownCommand(named);
    case "commander.unknownOption":
      return unknownFlag(named, program, words);
    case "commander.missingArgument":
      return missingWord(named, program, words);
    case "commander.optionMissingArgument":
      return new UsageError(`${named} needs a value`, seeHelp(program, words));
    // Commander would show its help here, as an error.
    case "commander.help":
      return new UsageError("no command is given", quotationHelp(words) ?? "hamkor --help lists the commands");
    case "commander.excessArguments":
      return new UsageError("there are more words than this command takes", seeHelp(program, words));
    default:
      return new UsageError(error.message.replace(/^error: /, ""), seeHelp(program, words));
  }
}

function missingWord(name: string, program: Command, words: readonly string[]): UsageError {
  const argument = calledCommand(program, words)?.registeredArguments.find((known) => known.name() === name);
  const help = argument?.description ? `it is ${argument.description}` : seeHelp(program, words);
  return new UsageError(`a word is missing: ${name.toUpperCase()}`, help);
}

function unknownCommand(name: string): UsageError {
  const names = commands.flatMap((entry) => (entry.alias ? [entry.name, entry.alias] : [entry.name]));
  const nearest = nearestWords(name, names);
  const help = nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : "hamkor --help lists the commands";
  return new UsageError(`there is no command "${name}"`, help);
}

const calledCommand = (program: Command, words: readonly string[]): Command | undefined =>
  program.commands.find((command) => words.some((word) => word === command.name() || command.aliases().includes(word)));

function unknownFlag(flag: string, program: Command, words: readonly string[]): UsageError {
  const command = calledCommand(program, words);
  const known = [...(command?.options ?? []), ...program.options].flatMap(({ long }) => long ?? []);
  const nearest = nearestWords(flag, known);
  const field = flag.replace(/^-+/, "").split("=")[0] ?? "";
  const isField = kindNames.some((kind) => fieldNames(kind).includes(field.replaceAll("-", "_")));
  const help =
    nearest.length > 0
      ? `did you mean ${nearest.join(", ")}?`
      : isField
        ? `ask for a field as a word of the query: ${field.replaceAll("-", "_")}:VALUE`
        : seeHelp(program, words);
  return new UsageError(`there is no flag ${flag}`, help);
}

function seeHelp(program: Command, words: readonly string[]): string {
  const command = calledCommand(program, words);
  return `see: hamkor ${command ? `${command.name()} ` : ""}--help`;
}
