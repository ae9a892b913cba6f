import type { Argument, Command, HelpConfiguration, Option } from "commander";
import type { Language } from "../../values/codes/languages.ts";
import { helpHeadings } from "./help-headings.ts";
import { type Examples, textsIn } from "./help-texts.ts";
import { placeholderIn } from "./placeholders.ts";
import { twoColumns, wrapped } from "./two-columns.ts";

/** The help of a command. What matters most comes first: it is all that a small screen shows. */
export const commandLayout = (language: Language, examples: Examples): HelpConfiguration => ({
  formatHelp(command, { helpWidth = defaultWidth }) {
    const headings = textsIn(helpHeadings, language);
    const section = sectionsOf(helpWidth);
    return pageOf([
      [`${headings.usage}: ${usageOf(command, language)}`, ...wrapped(command.description(), helpWidth)],
      section(
        headings.arguments,
        command.registeredArguments.map((argument) => [placeholderIn(argument.name(), language), argument.description]),
      ),
      section(
        headings.examples,
        examples.map(([line, does]) => [line, does[language]]),
      ),
      section(
        headings.flags,
        command.options.map((option) => [flagsIn(option, language), describedFlag(option, headings.defaultsTo)]),
      ),
      globalFlags(language, command.parent?.options ?? [], helpWidth),
    ]);
  },
});

/** The help of hamkor itself: every command, on one screen; those that are needed least are only named. */
export const programLayout = (language: Language, leastNeeded: readonly string[]): HelpConfiguration => ({
  formatHelp(program, { helpWidth = defaultWidth }) {
    const headings = textsIn(helpHeadings, language);
    return pageOf([
      [...wrapped(program.description(), helpWidth), `${headings.usage}: hamkor ${program.usage()}`],
      [
        ...sectionsOf(helpWidth)(
          headings.commands,
          program.commands
            .filter((command) => !leastNeeded.includes(command.name()))
            .map((command) => [command.name(), command.summary()]),
        ),
        `  ${headings.otherCommands}: ${leastNeeded.join(", ")}`,
        ...globalFlags(language, program.options, helpWidth),
      ],
    ]);
  },
});

const defaultWidth = 80;

const pageOf = (paragraphs: readonly (readonly string[])[]): string =>
  paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");

/** A heading and what stands under it; nothing where there is nothing. */
const sectionsOf =
  (width: number) =>
  (heading: string, entries: readonly (readonly [term: string, meaning: string])[]): string[] =>
    entries.length === 0 ? [] : [`${heading}:`, ...twoColumns(entries, width)];

function usageOf(command: Command, language: Language): string {
  const names = [command.name(), ...command.aliases()].join("|");
  const words = command.registeredArguments.map((argument) => placeOf(argument, language));
  const flags = command.options.length > 0 ? [helpHeadings.flagsPlace[language]] : [];
  return ["hamkor", names, ...words, ...flags].join(" ");
}

function placeOf(argument: Argument, language: Language): string {
  const name = `${placeholderIn(argument.name(), language)}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

const flagsIn = ({ flags }: Option, language: Language): string =>
  flags.replace(/<(.*)>/, (_, name: string) => `<${placeholderIn(name, language)}>`);

const describedFlag = ({ description, defaultValue }: Option, defaultsTo: string): string =>
  typeof defaultValue === "string" ? `${description} (${defaultsTo}: ${defaultValue})` : description;

/** The flags of every command as one paragraph, so that they take little of the screen. */
function globalFlags(language: Language, options: readonly Option[], width: number): string[] {
  const heading = helpHeadings.globalFlags[language];
  const flags = options
    .filter(({ long }) => long !== "--version")
    .map((option) => `${flagsIn(option, language)} (${option.description})`);
  return wrapped(`${heading}: ${[...flags, "--version"].join(", ")}`, width, "  ");
}
