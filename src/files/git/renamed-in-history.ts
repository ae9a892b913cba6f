import { entriesIn, gitLine } from "./git.ts";

/** A file that a commit has renamed, with both paths from the folder. */
export type PastRename = { readonly from: string; readonly to: string };

/**
 * The rename of a file that is gone, by its folder and name, of the last commit that took it away; nothing where git knows
 * of none. Git compares what it has stored: no filter is run, nothing is shown or fetched.
 */
export function renamedInHistory(folder: string, top: string, name: string): PastRename | undefined {
  const commit = gitLine(folder, [
    ...["log", "-1", "--format=%H", "--no-show-signature", "--full-history", "--no-renames", "--diff-filter=D"],
    ...["HEAD", "--", `:(glob)${top}/**/${name}`],
  ]);
  if (!commit) return undefined;
  const found = gitLine(folder, [
    ...["diff-tree", "-r", "-z", "--no-commit-id", "--relative", "--find-renames", "--diff-filter=R", "--name-status"],
    ...["--no-ext-diff", "--no-textconv", commit],
  ]);
  const [, ...paths] = entriesIn(found ?? "");
  return renamesIn(paths).find(({ from }) => from.startsWith(`${top}/`) && from.endsWith(`/${name}`));
}

/** The entries of git's answer are a status, the old path and the new one; the first status is left out. */
function renamesIn(entries: readonly string[]): PastRename[] {
  const [from, to, , ...others] = entries;
  return from === undefined || to === undefined ? [] : [{ from, to }, ...renamesIn(others)];
}
