import type { CacheFile } from "../files/cache-file.ts";

/** Where readings are kept, by which program, and when it was started (in milliseconds, as the times of files are). */
export type CachePlace = {
  readonly file: CacheFile;
  /** Where is kept what git answers for; without it every file is looked at. */
  readonly pledge?: CacheFile | undefined;
  /** From how many files on git is asked; of fewer each is looked at sooner than git has started. */
  readonly asksGitFrom?: number;
  readonly program: string;
  readonly started: number;
};
