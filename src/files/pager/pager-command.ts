/** A program that shows a text a screen at a time: started directly, or as a line of the shell. */
export type PagerCommand = {
  readonly program: string;
  readonly words: readonly string[];
  readonly isShellLine: boolean;
  readonly environment: Environment;
};

type Environment = { readonly [name: string]: string | undefined };

/**
 * The pager that the environment asks for, as git chooses it: HAMKOR_PAGER, else PAGER, else less. None where the value is
 * empty or `cat`, where the terminal can do nothing, and on Windows unless one is named: its `more` breaks UTF-8.
 */
export function pagerCommand(platform: NodeJS.Platform, environment: Environment): PagerCommand | undefined {
  const usual = platform === "win32" ? "" : "less";
  const line = (environment["HAMKOR_PAGER"] ?? environment["PAGER"] ?? usual).trim();
  if (line === "" || line === "cat" || environment["TERM"] === "dumb") return undefined;
  const [program = "", ...words] = line.split(/\s+/);
  const ofLess = { ...lessDefaults, ...environment };
  return isPlain(line) && !program.includes("=")
    ? { program, words, isShellLine: false, environment: ofLess }
    : { program: line, words: [], isShellLine: true, environment: ofLess };
}

/** It ends by itself where all fits on the screen, shows colours, and leaves on the screen what was read. */
const lessDefaults = { LESS: "FRX", LESSCHARSET: "utf-8" };

/** Whether a line means the same without a shell: nothing but words, which keeps a signal to hamkor from ending a shell in between. */
const isPlain = (line: string): boolean => /^[\w\s./:=@,+-]+$/.test(line);
