import { spawnSync } from "node:child_process";
import { entriesIn } from "./git.ts";
import { isInRepository } from "./git-facts.ts";

/** What came of the first commit of a folder. */
export type FirstCommit =
  | { readonly is: "made" | "in-repository" | "no-git" | "no-name" }
  /** Git, or a program of the user's own that it runs, refuses; `reason` is in its words. */
  | { readonly is: "refused"; readonly reason: string };

/**
 * Makes a folder a git repository with these files of it in its first commit, by the user's own settings. Nothing is done
 * inside a repository, and nothing committed where git does not know who commits.
 */
export function beginRepository(folder: string, paths: readonly string[], message: string): FirstCommit {
  if (isInRepository(folder)) return { is: "in-repository" };
  const begun = tell(folder, ["init", "-q"]);
  if (begun.is !== "done") return begun;
  if (!knowsWhoCommits(folder)) return { is: "no-name" };
  const ignored = ignoredOf(folder, paths);
  const added = tell(folder, ["add", "--", ...paths.filter((path) => !ignored.includes(path))]);
  if (added.is !== "done") return added;
  const committed = tell(folder, ["commit", "-q", "-m", message]);
  return committed.is === "done" ? { is: "made" } : committed;
}

/** Git adds no file that the user's settings ignore, and refuses to where one is among those it is to add. */
function ignoredOf(folder: string, paths: readonly string[]): readonly string[] {
  const told = tell(folder, ["check-ignore", "-z", "--stdin"], paths.join("\0"));
  return told.is === "done" ? entriesIn(told.output) : [];
}

const knowsWhoCommits = (folder: string): boolean =>
  ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"].every((who) => tell(folder, ["var", who]).is === "done");

type Told =
  | { readonly is: "done"; readonly output: string }
  | { readonly is: "no-git" }
  | { readonly is: "refused"; readonly reason: string };

/** Git reads what it is given and nothing from the terminal: no question of it could be seen. */
function tell(folder: string, words: readonly string[], input = ""): Told {
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...words], {
    encoding: "utf8",
    input,
  });
  if (error) return { is: "no-git" };
  if (status === 0) return { is: "done", output: stdout };
  return { is: "refused", reason: firstLine(stderr) || firstLine(stdout) || `git ${words[0]}` };
}

const firstLine = (text: string): string => text.trim().split("\n", 1).join("");
