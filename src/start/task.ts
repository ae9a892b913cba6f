import { type CommandName, commandNames } from "./command-names.ts";

/**
 * Which bundle a command line needs, and the name under which code compiled for such command lines is kept, if it is. While
 * there is none, that of one of the lenders will do.
 */
export type Task = {
  readonly bundle: "help.cjs" | "hamkor.cjs";
  readonly code: string | undefined;
  readonly lenders: readonly CommandName[];
};

const helpWords: readonly string[] = ["help", "--help", "-h"];

/** What a command line needs. The help of a command does without most of what the command itself compiles. */
export function taskOf(words: readonly string[]): Task {
  if (words.every((word) => helpWords.includes(word) || word === "--version"))
    return { bundle: "help.cjs", code: "help", lenders: [] };
  const asksForHelp = words.some((word) => helpWords.includes(word));
  const name = calledCommand(words);
  if (asksForHelp) return { bundle: "hamkor.cjs", code: name && "command-help", lenders: [] };
  return { bundle: "hamkor.cjs", code: name, lenders: name && borrowers.has(name) ? lenders : [] };
}

/** Commands that need much of what most others need, and little besides; the best first. */
const lenders = ["count", "list", "show", "check", "set", "new", "rename", "merge", "remove"] as const;

/** The commands that read a registry. */
const borrowers: ReadonlySet<CommandName> = new Set<CommandName>([
  ...lenders,
  "validate",
  "fmt",
  "find",
  "report",
  "annual",
  "edit",
  "import",
  "save",
  "undo",
]);

/** The first word that calls a command; a registry may have the name of one. */
const calledCommand = (words: readonly string[]): CommandName | undefined =>
  words.find(
    (word, index): word is CommandName =>
      commandNames.some((name) => name === word) && !["-C", "--registry"].includes(words[index - 1] ?? ""),
  );
