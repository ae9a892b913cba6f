import { type ChildProcess, spawn } from "node:child_process";
import type { PagerCommand } from "./pager-command.ts";

type Content = string | Uint8Array;

/** A pager that was started. */
export type Pager = {
  /** Resolves when there is room for more, to whether anybody still reads. */
  readonly write: (content: Content) => Promise<boolean>;
  /** Says that all has been written; resolves when the reader has seen enough. */
  readonly end: () => Promise<void>;
};

/** More bytes than any system holds between two programs: when so many are gone, the pager has read some. */
const moreThanWaits = 1 << 20;

/**
 * Starts a pager on the terminal; nothing where there is no such program. A shell tells only when it ends that it found
 * none: what was written till then goes to `writePlain`, as does what follows.
 */
export function openPager(command: PagerCommand, writePlain: (content: Content) => void): Pager | undefined {
  const child = started(command);
  const { stdin } = child;
  // That there is no such program shows at once in the missing id; the event comes later.
  child.on("error", () => undefined);
  if (child.pid === undefined || !stdin) return undefined;
  stdin.on("error", () => undefined);
  let state: "open" | "closed" | "never ran" = "open";
  let given: Content[] = [];
  let gone = 0;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", (code) => {
      state = gone <= moreThanWaits && didNotRun(command, code) ? "never ran" : "closed";
      if (state === "never ran") given.forEach(writePlain);
      resolve();
    });
  });
  const written = (content: Content): Promise<void> =>
    new Promise((resolve) => {
      stdin.write(content, (error) => {
        // Who has closed the pipe ends soon; how, tells what becomes of the text.
        if (error) return resolve(ended);
        gone += content.length;
        if (gone > moreThanWaits) given = [];
        resolve();
      });
    });
  const write = async (content: Content): Promise<boolean> => {
    if (state === "open") {
      if (gone <= moreThanWaits) given.push(content);
      await Promise.race([written(content), ended]);
    } else if (state === "never ran") writePlain(content);
    return state !== "closed";
  };
  const end = (): Promise<void> => {
    stdin.end();
    return ended;
  };
  return { write, end };
}

function started({ program, words, isShellLine, environment }: PagerCommand): ChildProcess {
  return spawn(program, words, { stdio: ["pipe", "inherit", "inherit"], shell: isShellLine, env: environment });
}

/** What a shell says of a program that it cannot run. On Windows that is what any failure is called. */
const didNotRun = ({ isShellLine }: PagerCommand, code: number | null): boolean =>
  isShellLine && (code === 126 || code === 127 || (process.platform === "win32" && code !== 0));
