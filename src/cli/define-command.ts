import { type Command, Option } from "commander";
import type { CommandName } from "../start/command-names.ts";
import type { Language } from "../values/codes/languages.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import type { App } from "./app.ts";
import { emptyWord, type NamedThing, notAChoice, notANumber, unknownName } from "./wrong-words.ts";

/** What a command gets: hamkor with the flags as given (read when it runs), and where to leave its exit code. */
export type Session = {
  readonly app: () => App;
  readonly setExitCode: (exitCode: number) => void;
  /** The language of its help. */
  readonly language: Language;
};

/** A command as `--help` lists it; its own file is loaded when it is called. */
export type CommandEntry = {
  readonly name: CommandName;
  readonly alias?: CommandName;
  readonly summary: Sentence;
  readonly load: () => Promise<(session: Session) => Command>;
};

/** A flag whose words are separated by commas and which may be given several times. */
export const listOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((text: string, before: string[] | undefined) => {
    const words = text.split(",").map((word) => word.trim());
    if (words.includes("")) throw emptyWord(text, flags);
    return [...(before ?? []), ...words];
  });

/** A flag that takes a whole number from 1. */
export const numberOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((text: string) => {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw notANumber(text, flags.split(" ")[0] ?? flags);
    return Number(text);
  });

/** A flag that takes one of a few words; a description may say more than these. */
export const choiceOption = (flags: string, description: string, words: readonly string[]): Option =>
  new Option(flags, [description, words.join(", ")].filter(Boolean).join(": ")).argParser((text: string) => {
    if (words.includes(text)) return text;
    throw notAChoice(text, flags.split(/[ ,]+/).find((flag) => flag.startsWith("--")) ?? flags, words);
  });

/** The word of a list that was meant, or a UsageError with the nearest. */
export function knownWord<T extends string>(text: string, words: readonly T[], what: NamedThing): T {
  const found = words.find((word) => word === text);
  if (found) return found;
  throw unknownName(text, words, what);
}
