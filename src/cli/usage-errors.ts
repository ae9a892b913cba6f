import type { Command, CommanderError } from "commander";
import { quotationHelp } from "../files/locate-registry.ts";
import { didYouMeanWords } from "../kinds/fault.ts";
import { kindNames } from "../kinds/field-meta.ts";
import { fieldNames } from "../queries/fields/resolve-field.ts";
import { UsageError } from "../queries/usage-error.ts";
import { editDistance, nearestWords } from "../values/texts/nearest.ts";
import { commands } from "./commands/index.ts";
import { elsewhere } from "./elsewhere.ts";

/** What commander finds wrong with a command line, in hamkor's words and with the nearest right one. */
export function usageErrorOf(error: CommanderError, program: Command, words: readonly string[]): UsageError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownCommand":
      return unknownCommand(named, words);
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

/** A word that is no command, with the command lines in which it has its place. */
export function unknownCommand(name: string, words: readonly string[]): UsageError {
  const names = commands.flatMap((entry) => (entry.alias ? [entry.name, entry.alias] : [entry.name]));
  const at = words.indexOf(name);
  const asked = words.slice(0, at).filter((word) => word !== "help");
  const place = elsewhere({ word: name, own: names, rest: words.slice(at + 1), before: ["hamkor", ...asked] });
  return new UsageError(
    {
      en: `there is no command "${name}"`,
      ru: `нет команды «${name}»`,
      tg: `фармони «${name}» нест`,
      uz: `“${name}” buyrugʻi yoʻq`,
    },
    place ??
      didYouMeanWords(nearCommands(name, names)) ?? {
        en: "hamkor --help lists the commands",
        ru: "все команды: hamkor --help",
        tg: "ҳамаи фармонҳо: hamkor --help",
        uz: "barcha buyruqlar: hamkor --help",
      },
  );
}

/** Commands are short: `import` is no misspelling of `report`. */
const nearCommands = (name: string, names: readonly string[]): string[] =>
  nearestWords(name, names).filter(
    (near) => near.startsWith(name) || editDistance(name, near) <= (name.length < 8 ? 1 : 2),
  );

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
