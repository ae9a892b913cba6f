import { gitEntries, gitLine, gitOutput } from "./git.ts";

/** The commit a revision names, in full; `undefined` where this clone has no such commit. */
export function commitOf(folder: string, revision: string): string | undefined {
  const name = gitLine(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  return name !== undefined && /^[0-9a-f]{40,64}$/.test(name) ? name : undefined;
}

/** The newest commit that two commits both come from. */
export const mergeBaseOf = (folder: string, commit: string, other: string): string | undefined =>
  gitLine(folder, ["merge-base", commit, other])?.split("\n", 1)[0];

/** Whether the clone was cut off, as CI servers do to save time. */
export const isShallow = (folder: string): boolean =>
  gitLine(folder, ["rev-parse", "--is-shallow-repository"]) === "true";

/** The names of branches and tags. */
export const revisionNames = (folder: string): string[] =>
  (gitLine(folder, ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"]) ?? "")
    .split("\n")
    .filter((name) => name !== "");

/** The tree without files, to compare with where there is no commit yet. */
export const emptyTree = (folder: string): string =>
  gitOutput(folder, ["hash-object", "-t", "tree", "--stdin"]).toString().trim();

const asNames = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--relative"];

/** The files of a folder that differ from a commit on disk, with those that git does not have; paths from the folder. */
export const changedOnDisk = (folder: string, commit: string): ReadonlySet<string> =>
  new Set([
    ...gitEntries(folder, ["diff", ...asNames, commit, "--"]),
    ...gitEntries(folder, ["ls-files", "--others", "-z"]),
  ]);

/** The files of a folder that differ from a commit in the index. */
export const changedInIndex = (folder: string, commit: string): ReadonlySet<string> =>
  new Set(gitEntries(folder, ["diff", "--cached", ...asNames, commit, "--"]));
