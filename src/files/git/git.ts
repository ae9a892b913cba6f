import { spawn, spawnSync } from "node:child_process";
import type { Sentence } from "../../values/texts/sentence.ts";
import { EnvironmentError } from "../source.ts";

/** What git answered: its output, or `undefined` and its complaint. */
type Answer = { readonly output: Buffer | undefined; readonly complaint: string };

/** What of the surroundings decides what git can be asked. */
export type GitEnvironment = { readonly platform: string; readonly variables: Variables };

type Variables = { readonly [name: string]: string | undefined };

/** Asks git about a folder, in this program's environment unless another is given. It takes no locks, starts no daemon and writes nothing. */
function ask(folder: string, words: readonly string[], input: string, env?: Variables): Answer {
  const { status, stdout, stderr, error } = spawnSync("git", allWords(folder, words), {
    input,
    ...(env && { env }),
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error) return { output: undefined, complaint: `git cannot be started (${error.message})` };
  return { output: status === 0 ? stdout : undefined, complaint: complaintOf(stderr) };
}

const allWords = (folder: string, words: readonly string[]): string[] => [
  "-C",
  folder,
  "--no-optional-locks",
  "-c",
  "core.fsmonitor=false",
  ...words,
];

/** Git's answer, for which nothing waits meanwhile; `undefined` where git refuses or is not installed. */
export function gitAnswer(folder: string, words: readonly string[], env?: Variables): Promise<string | undefined> {
  return new Promise((settle) => {
    const child = spawn("git", allWords(folder, words), {
      ...(env && { env }),
      stdio: ["ignore", "pipe", "ignore"],
    });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.on("error", () => settle(undefined));
    child.on("close", (status) => settle(status === 0 ? Buffer.concat(pieces).toString() : undefined));
  });
}

/** The environment without the index of a commit that is just being made: git then asks the repository's own. */
export const withOwnIndex = ({ variables }: GitEnvironment): Variables => ({
  ...variables,
  GIT_INDEX_FILE: undefined,
});

const complaintOf = (stderr: Buffer): string =>
  stderr
    .toString()
    .trim()
    .split("\n", 1)
    .join("")
    .replace(/^(fatal|error): /, "");

/** The entries, ended with NUL each, of an answer about the repository's own index; `undefined` where git refuses. */
export function ownIndexEntries(
  folder: string,
  environment: GitEnvironment,
  words: readonly string[],
): string[] | undefined {
  const { output } = ask(folder, words, "", withOwnIndex(environment));
  return output && entriesIn(output);
}

/** Git's answer without the line end that closes it; `undefined` where git refuses or is not installed. */
export function gitLine(folder: string, words: readonly string[]): string | undefined {
  return ask(folder, words, "").output?.toString().replace(/\n$/, "");
}

/** Why git refuses, in its own words; empty where it does not. */
export const gitComplaint = (folder: string, words: readonly string[]): string => {
  const { output, complaint } = ask(folder, words, "");
  return output === undefined ? complaint : "";
};

/** Git's answer in bytes; where it refuses, an EnvironmentError in its own words. */
export function gitOutput(folder: string, words: readonly string[], input = ""): Buffer {
  const { output, complaint } = ask(folder, words, input);
  if (output === undefined) throw new EnvironmentError(cannotBeUsed(folder, complaint));
  return output;
}

const cannotBeUsed = (folder: string, complaint: string): Sentence => ({
  en: `git cannot be used in ${folder}: ${complaint}`,
  ru: `git не работает в папке ${folder}: ${complaint}`,
  tg: `git дар ҷузвдони ${folder} кор намекунад: ${complaint}`,
  uz: `git ${folder} papkasida ishlamayapti: ${complaint}`,
});

/** The entries of an answer that git ended with NUL each. */
export const gitEntries = (folder: string, words: readonly string[]): string[] => entriesIn(gitOutput(folder, words));

/** Takes such an answer apart. */
export const entriesIn = (answer: Buffer | string): string[] =>
  answer
    .toString()
    .split("\0")
    .filter((entry) => entry !== "");
