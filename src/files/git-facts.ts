import { spawnSync } from "node:child_process";

/** What git says of the registry: the commit it stands at (abbreviated) and how many of its files were changed since. */
export type Revision = { readonly revision: string | null; readonly dirty: number };

/** Asks git; outside a repository, or where git is not installed, the revision is `null`. */
export function revisionOf(folder: string): Revision {
  const revision = git(folder, ["rev-parse", "--verify", "--short=7", "--end-of-options", "HEAD"])?.trim();
  if (!revision) return { revision: null, dirty: 0 };
  const status = git(folder, ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."]);
  return { revision, dirty: (status ?? "").split("\0").filter((entry) => entry !== "").length };
}

function git(folder: string, words: string[]): string | undefined {
  const { status, stdout } = spawnSync(
    "git",
    ["-C", folder, "--no-optional-locks", "-c", "core.fsmonitor=false", ...words],
    {
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  return status === 0 ? stdout : undefined;
}
