import { commandNames } from "./command-names.ts";

/** Which bundle a command line needs, and the name under which code compiled for such command lines is kept, if it is. */
export type Task = { readonly bundle: "help.cjs" | "hamkor.cjs"; readonly code: string | undefined };

const helpWords: readonly string[] = ["help", "--help", "-h"];

/** What a command line needs. The help of a command does without most of what the command itself compiles. */
export function taskOf(words: readonly string[]): Task {
  if (words.every((word) => helpWords.includes(word) || word === "--version"))
    return { bundle: "help.cjs", code: "help" };
  const asksForHelp = words.some((word) => helpWords.includes(word));
  const name = calledCommand(words);
  return { bundle: "hamkor.cjs", code: name && (asksForHelp ? "command-help" : name) };
}

/** The first word that calls a command; a registry may have the name of one. */
const calledCommand = (words: readonly string[]): string | undefined =>
  words.find(
    (word, index) =>
      commandNames.some((name) => name === word) && !["-C", "--registry"].includes(words[index - 1] ?? ""),
  );
