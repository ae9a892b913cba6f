import { gitComplaint, gitLine } from "./git.ts";
import { EnvironmentError } from "./source.ts";

/** What git says of the registry: the commit it stands at (abbreviated) and how many of its files were changed since. */
export type Revision = { readonly revision: string | null; readonly dirty: number };

/** Asks git; outside a repository, or where git is not installed, the revision is `null`. */
export function revisionOf(folder: string): Revision {
  const revision = gitLine(folder, ["rev-parse", "--verify", "--short=7", "--end-of-options", "HEAD"]);
  if (!revision) return { revision: null, dirty: 0 };
  const status = gitLine(folder, ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."]);
  return { revision, dirty: (status ?? "").split("\0").filter((entry) => entry !== "").length };
}

/** The way from the root of a folder's repository to the folder, with `/` after each part; `undefined` outside git. */
export function wayFromRepository(folder: string): string | undefined {
  const answer = gitLine(folder, ["rev-parse", "--is-inside-work-tree", "--show-prefix"]);
  return answer?.startsWith("true\n") ? answer.slice("true\n".length) : undefined;
}

/** The same where there is no doing without git: an EnvironmentError with git's own reason outside a repository. */
export function wayInRepository(folder: string): string {
  const way = wayFromRepository(folder);
  if (way !== undefined) return way;
  const reason = gitComplaint(folder, ["rev-parse", "--show-prefix"]);
  throw new EnvironmentError(
    `git knows of no repository at ${folder}${reason && `: ${reason}`}`,
    "what was changed can be told in a git repository only; `git status` in that folder says more",
  );
}
