import { gitEntries, gitLine, gitOutput, refused } from "./git.ts";
import { askComparing } from "./git-comparing.ts";
import { statusIn, statusWords } from "./git-status.ts";

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

/**
 * The files of a folder that were changed since a commit: by commits, by what is staged, or on disk, with those that git
 * does not have; paths from the folder, to which `way` leads from the repository's root.
 */
export function changedSince(folder: string, commit: string, way: string): ReadonlySet<string> {
  const head = commitOf(folder, "HEAD");
  return new Set([
    ...(head ? changedByCommits(folder, commit, head) : gitEntries(folder, ["ls-files", "-z"])),
    ...(head ? differing(folder, way) : []),
    ...gitEntries(folder, ["ls-files", "--others", "-z"]),
  ]);
}

const asNames = ["--name-only", "-z", "--no-renames", "--relative"];

const changedByCommits = (folder: string, commit: string, head: string): readonly string[] =>
  commit === head ? [] : gitEntries(folder, ["diff-tree", "-r", ...asNames, commit, head]);

/** Not `git diff`, which writes the index where it finds a file touched and unchanged, and runs a hook after that. */
function differing(folder: string, way: string): readonly string[] {
  const { output, refusal } = askComparing({ folder }, statusWords("no", ["."]));
  if (refusal) throw refused(folder, refusal);
  return statusIn(output.toString())?.differing.map((path) => path.slice(way.length)) ?? [];
}

/** The files of a folder that differ from a commit in the index. */
export const changedInIndex = (folder: string, commit: string): ReadonlySet<string> =>
  new Set(gitEntries(folder, ["diff-index", "--cached", ...asNames, commit, "--"]));
