import { spawn, spawnSync } from "node:child_process";
import { EnvironmentError } from "../source.ts";

/** What git answered: its output, or why there is none. */
export type Answer =
  | { readonly output: Buffer; readonly refusal?: undefined }
  | { readonly output: undefined; readonly refusal: Refusal };

/** Why git refuses, in its own words, and the command that it names itself as the remedy. */
export type Refusal = { readonly isStarted: boolean; readonly reason: string; readonly remedy: string | undefined };

/** What of the surroundings decides what git can be asked. */
export type GitEnvironment = { readonly platform: string; readonly variables: Variables };

export type Variables = { readonly [name: string]: string | undefined };

/**
 * Variables for every git that is started: it fetches nothing. Where a clone lacks content, git would run the transport
 * that the repository's settings name, and wait for it; git before 2.44 knows the second alone, by which it may use no
 * transport (the name is none that there can be).
 */
export const withoutFetching = { GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "/" };

/** Asks git about a folder, in this program's environment unless another is given. It takes no locks, starts no daemon and writes nothing. */
export function ask(folder: string, words: readonly string[], input = "", env?: Variables): Answer {
  const { status, stdout, stderr, error } = spawnSync("git", allWords(folder, words), {
    input,
    ...(env && { env }),
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error) return notStarted(error);
  return answerOf(status, stdout, stderr);
}

/** Neither a file system monitor nor hooks of the repository's settings are run. */
const allWords = (folder: string, words: readonly string[]): string[] => [
  ...["-C", folder, "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"],
  ...words,
];

/** The same, while this program goes on. */
export function askMeanwhile(folder: string, words: readonly string[], env?: Variables): Promise<Answer> {
  return new Promise((settle) => {
    const child = spawn("git", allWords(folder, words), { ...(env && { env }), stdio: ["ignore", "pipe", "pipe"] });
    const pieces: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.stderr.on("data", (piece: Buffer) => complaints.push(piece));
    child.on("error", (error) => settle(notStarted(error)));
    child.on("close", (status) => settle(answerOf(status, Buffer.concat(pieces), Buffer.concat(complaints))));
  });
}

/** The environment without the index of a commit that is just being made: git then asks the repository's own. */
export const withOwnIndex = ({ variables }: GitEnvironment): Variables => ({
  ...variables,
  GIT_INDEX_FILE: undefined,
});

const notStarted = ({ message }: Error): Answer => ({
  output: undefined,
  refusal: { isStarted: false, reason: `git cannot be started (${message})`, remedy: undefined },
});

const answerOf = (status: number | null, output: Buffer, complaint: Buffer): Answer =>
  status === 0 ? { output } : { output: undefined, refusal: refusalOf(complaint.toString().trim()) };

/** Git names the remedy itself where a folder belongs to somebody else; the command is the same in every language. */
const refusalOf = (complaint: string): Refusal => ({
  isStarted: true,
  reason: /^(?:fatal|error): (.*)/m.exec(complaint)?.[1] ?? complaint.split("\n", 1).join(""),
  remedy: /git config --global --add safe\.directory .+/.exec(complaint)?.[0],
});

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
  return ask(folder, words).output?.toString().replace(/\n$/, "");
}

/** Git's answer in bytes; where it refuses, an EnvironmentError in its own words. */
export function gitOutput(folder: string, words: readonly string[], input = ""): Buffer {
  const { output, refusal } = ask(folder, words, input);
  if (refusal) throw refused(folder, refusal);
  return output;
}

/** Where there is no doing without git. */
export const refused = (folder: string, { reason, remedy }: Refusal): EnvironmentError =>
  new EnvironmentError(
    {
      en: `git cannot be used in ${folder}: ${reason}`,
      ru: `git не работает в папке ${folder}: ${reason}`,
      tg: `git дар ҷузвдони ${folder} кор намекунад: ${reason}`,
      uz: `git ${folder} papkasida ishlamaydi: ${reason}`,
    },
    remedy === undefined
      ? undefined
      : {
          en: `if you trust whoever owns the folder: ${remedy}`,
          ru: `если вы доверяете владельцу папки, выполните: ${remedy}`,
          tg: `агар ба соҳиби ҷузвдон бовар кунед, иҷро кунед: ${remedy}`,
          uz: `papka egasiga ishonsangiz, bajaring: ${remedy}`,
        },
  );

/** The entries of an answer that git ended with NUL each. */
export const gitEntries = (folder: string, words: readonly string[]): string[] => entriesIn(gitOutput(folder, words));

/** Takes such an answer apart. */
export const entriesIn = (answer: Buffer | string): string[] =>
  answer
    .toString()
    .split("\0")
    .filter((entry) => entry !== "");
