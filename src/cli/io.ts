import type { CacheSettings } from "../cache/registry-cache.ts";
import type { Asking } from "./asking/asking.ts";

/** What is written: text, or the bytes of a format that is none. */
export type Content = string | Uint8Array;

/** The outside world as a command sees it; tests give it their own. */
export type Io = {
  /** Where somebody reads at their own pace, resolves when there is room for more, to whether they still read. */
  readonly stdout: (content: Content) => undefined | Promise<boolean>;
  readonly stderr: (text: string) => void;
  /** Asks who sits at the terminal; absent where nobody does. */
  readonly asks?: Asking | undefined;
  readonly workingDirectory: string;
  /** The environment variables that hamkor uses. */
  readonly environment: {
    readonly HAMKOR_REGISTRY?: string | undefined;
    /** The browser that prints a report to PDF. */
    readonly HAMKOR_CHROMIUM?: string | undefined;
    /** What opens a record to be edited. */
    readonly VISUAL?: string | undefined;
    readonly EDITOR?: string | undefined;
    readonly NO_COLOR?: string | undefined;
    readonly FORCE_COLOR?: string | undefined;
    readonly TERM?: string | undefined;
  };
  /** The system's locale, such as `ru_RU.UTF-8` or `ru-RU`; absent where it has none. */
  readonly locale?: string | undefined;
  /** The terminal's width; absent where stdout is not one. */
  readonly columns: number | undefined;
  /** The width of the terminal that stderr is; absent where it is none. */
  readonly errorColumns?: number | undefined;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** How long the program has been running, in seconds; absent where nobody wants to know. */
  readonly elapsed?: (() => number) | undefined;
  /** Called before much is read: memory is to count for more than time; absent where nobody can tell the engine so. */
  readonly spareMemory?: (() => void) | undefined;
  /** Absent where nothing can be cached. */
  readonly cache?: CacheSettings | undefined;
};

/** Exit codes: done, errors in the data, a wrong question, the environment in the way, a bug, cancelled by who was asked. */
export const exitCodes = { done: 0, findings: 1, usage: 2, environment: 3, bug: 70, cancelled: 130 } as const;
