import { homedir } from "node:os";
import { isatty } from "node:tty";
import { setFlagsFromString } from "node:v8";
import { Chalk } from "chalk";
import type { CacheSettings } from "../cache/registry-cache.ts";
import { cacheFolder } from "../files/cache-folder.ts";
import { withoutFetching } from "../files/git/git.ts";
import { openPager, type Pager } from "../files/pager/open-pager.ts";
import { pagerCommand } from "../files/pager/pager-command.ts";
import { reasonOf } from "../files/system-errors.ts";
import { lazy } from "../values/memoize.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import type { Asking } from "./asking/asking.ts";
import { type Content, exitCodes, type Io } from "./io.ts";
import { languageFlags, languageOf } from "./language-of.ts";
import { brokenAtWords } from "./output/broken-at-words.ts";
import { run } from "./run.ts";

/**
 * Runs hamkor on this process: the only place that knows its streams, arguments, environment and clock. When it is done,
 * all is written and nothing has to be waited for.
 */
export async function main(): Promise<void> {
  process.stdout.on("error", endWithoutOutput);
  // Git sets it for the hooks of a linked work tree, and would then take any folder for the repository's root.
  if (process.env["GIT_WORK_TREE"] === undefined) delete process.env["GIT_DIR"];
  Object.assign(process.env, withoutFetching);
  process.exitCode = await run(process.argv.slice(2), processIo());
  await pager?.end();
  await Promise.allSettled(used.map(allWritten));
}

/** The streams that were written to, or may have been. */
const used: NodeJS.WriteStream[] = [process.stdout];

/** A failed write emits an error event of the stream, so it is ignored here. */
const allWritten = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => stream.write("", (error) => (error ? undefined : resolve())));

/** Most runs write nothing to it, and accessing it alone takes Node a millisecond or two where it is a pipe. */
const standardError = lazy(() => {
  used.push(process.stderr);
  return process.stderr.on("error", () => undefined);
});

/** The pager of this run; `undefined` before the first text, and where there is none. */
let pager: Pager | undefined;

/**
 * Started with the first text that is written to a terminal. Where nobody can press a key, as in a hook or a service that has a
 * terminal for its output alone, a pager would wait for ever.
 */
const startPager = lazy(() => {
  if (!process.stdout.isTTY || !isatty(0) || process.argv.includes("--no-pager")) return;
  const command = pagerCommand(process.platform, process.env);
  pager = command && openPager(command, writePlain);
  // What ends a search in the pager does not end hamkor: it ends with the pager.
  if (pager) process.on("SIGINT", () => undefined);
});

const writePlain = (content: Content): void => void process.stdout.write(content);

function writeOutput(content: Content): undefined | Promise<boolean> {
  startPager();
  if (pager) return pager.write(content);
  writePlain(content);
  return undefined;
}

/** What is said on a terminal while it shows a pager stands in what the pager shows. */
function writeMessage(text: string): void {
  const stream = standardError();
  const message = stream.isTTY && stream.columns > 0 ? brokenAtWords(text, stream.columns) : text;
  if (pager && stream.isTTY) void pager.write(message);
  else stream.write(message);
}

/** `hamkor list … | head` closes the pipe early, which is no failure; a full disk is one. */
function endWithoutOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exitCodes.done);
  const language = languageOf(languageFlags(process.argv.slice(2)), processIo());
  standardError().write(`hamkor: ${unwrittenAnswer(reasonOf(error))[language]}\n`);
  process.exit(exitCodes.environment);
}

const unwrittenAnswer = ({ en, ru, tg, uz }: Sentence): Sentence => ({
  en: `cannot write the answer: ${en}`,
  ru: `не удалось записать ответ: ${ru}`,
  tg: `ҷавоб навишта нашуд: ${tg}`,
  uz: `javob yozilmadi: ${uz}`,
});

/** The folder one is in may have been deleted; then it is still called what it was. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return process.env["PWD"] ?? "/";
  }
}

function processIo(): Io {
  return {
    stdout: writeOutput,
    stderr: writeMessage,
    asks: isatty(0) && isatty(1) ? asks : undefined,
    workingDirectory: workingDirectory(),
    environment: process.env,
    get locale() {
      return locale();
    },
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    get errorColumns() {
      const stream = standardError();
      return stream.isTTY ? stream.columns : undefined;
    },
    today: today(),
    elapsed: () => process.uptime(),
    spareMemory,
    cache: cache(),
  };
}

/**
 * V8 lets memory grow to several times what is in use before it looks for what is not. From here on it looks after every
 * seventh more, and at once instead of beside the program, which would fill memory meanwhile. It sets no limit.
 */
const spareMemory = (): void => {
  setFlagsFromString("--heap-growing-percent=15");
  setFlagsFromString("--no-incremental-marking");
};

/** Asks at this terminal; what has been shown is read before. */
const asks: Asking = {
  confirm: async (question) => (await asking()).confirm(question),
  text: async (question) => (await asking()).text(question),
  choose: async (question) => (await asking()).choose(question),
  search: async (question) => (await asking()).search(question),
};

async function asking(): Promise<Asking> {
  await pager?.end();
  pager = undefined;
  const words = process.argv.slice(2);
  const io = processIo();
  const { terminalAsking } = await import("./asking/terminal-asking.ts");
  return terminalAsking({
    input: process.stdin,
    output: process.stdout,
    language: languageOf(languageFlags(words), io),
    chalk: new Chalk({
      level: process.env["NO_COLOR"] || /(?:^| )--color[ =]never(?: |$)/.test(words.join(" ")) ? 0 : 1,
    }),
    isDumb: process.env["TERM"] === "dumb",
  });
}

/** As POSIX orders the variables; Windows has none of them, and says its language to Intl. */
function locale(): string | undefined {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const named = LC_ALL || LC_MESSAGES || LANG || undefined;
  return named ?? (process.platform === "win32" ? Intl.DateTimeFormat().resolvedOptions().locale : undefined);
}

/** The name of this build; sources that run without being built have none. */
declare const HAMKOR_BUILD: string | undefined;

/** A cache is used only by the same build on the same Node, for the same user. */
function cache(): CacheSettings | undefined {
  const folder = cacheFolder(process.platform, process.env, home());
  if (folder === undefined || typeof HAMKOR_BUILD === "undefined") return undefined;
  const program = [HAMKOR_BUILD, process.version, process.arch, process.getuid?.()].join(" ");
  const git = { platform: process.platform, variables: process.env };
  return { folder, program, started: Date.now(), git };
}

/** A user whom the system does not know has none. */
function home(): string {
  try {
    return homedir();
  } catch {
    return "";
  }
}

function today(): string {
  const now = new Date();
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
