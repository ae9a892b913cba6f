import type { Argument, Command, HelpConfiguration, Option } from "commander";
import type { Language } from "../../values/codes/languages.ts";
import { helpHeadings } from "./help-headings.ts";
import { type Examples, textsIn } from "./help-texts.ts";
import { overview } from "./overview.ts";
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

/**
 * The help of hamkor itself: the commands by what they are for, on one screen; some are only named. `hasRegistry` tells
 * whether there is a registry to use them on.
 */
export const programLayout = (language: Language, hasRegistry: () => boolean): HelpConfiguration => ({
  formatHelp(program, { helpWidth = defaultWidth }) {
    const headings = textsIn(helpHeadings, language);
    const summaries = new Map(program.commands.map((command) => [command.name(), command.summary()] as const));
    const widest = Math.max(...[...summaries.keys()].map((name) => name.length));
    const groups = overview.flatMap(({ title, shown, named }) => {
      const also = named.filter((name) => summaries.has(name)).join(", ");
      const entries = shown.flatMap((name) => {
        const summary = summaries.get(name);
        return summary === undefined ? [] : [[name.padEnd(widest), summary] as const];
      });
      return sectionsOf(helpWidth)(
        also ? `${title[language]} (${headings.otherCommands}: ${also})` : title[language],
        entries,
      );
    });
    const flags = program.options.filter(({ long }) => long !== "--version").map((option) => flagsIn(option, language));
    return pageOf([
      [
        ...wrapped(hasRegistry() ? program.description() : headings.noRegistry, helpWidth),
        `${headings.usage}: hamkor ${program.usage()}`,
      ],
      [...groups, ...wrapped(`${headings.globalFlags}: ${[...flags, "--version"].join(", ")}`, helpWidth, "  ")],
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
