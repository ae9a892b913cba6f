import { existsSync } from "node:fs";
import { join } from "node:path";
import { ask, gitLine, type Refusal, refused } from "../git.ts";
import { isInRepository } from "../git-facts.ts";
import { detached, gitAtWork, gitMissing, noIdentity, noRepository, noWorkTree, underWay } from "./not-savable.ts";

/** A repository in which a commit can be made now. */
export type RepositoryToSave = {
  /** The root of its work tree. */
  readonly top: string;
  /** The way from there to the registry, with `/` after each part. */
  readonly way: string;
  readonly index: string;
  /** The last commit; absent before the first. */
  readonly head: string | undefined;
  readonly branch: string;
};

/** The repository of a registry; an EnvironmentError that says what to do where nothing can be committed there now. */
export function repositoryToSave(folder: string): RepositoryToSave {
  refuseOutsideWorkTree(folder);
  const top = gitPath(folder, ["rev-parse", "--show-toplevel"]);
  const gitFolder = gitPath(folder, ["rev-parse", "--absolute-git-dir"]);
  const unfinished = operations.find(([name]) => existsSync(join(gitFolder, name)));
  if (unfinished) throw underWay(unfinished[1]);
  const branch = gitLine(folder, ["symbolic-ref", "--quiet", "HEAD"]);
  if (branch === undefined) throw detached();
  for (const role of ["AUTHOR", "COMMITTER"])
    if (ask(folder, [...ownName, "var", `GIT_${role}_IDENT`]).refusal) throw noIdentity();
  const index = join(gitFolder, "index");
  if (existsSync(lockOf(index))) throw gitAtWork(lockOf(index));
  return {
    top,
    way: gitPath(folder, ["rev-parse", "--show-prefix"]),
    index,
    head: gitLine(folder, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
    branch: branch.replace(/^refs\/heads\//, ""),
  };
}

/** What git holds while it writes an index. */
export const lockOf = (index: string): string => `${index}.lock`;

/** A name that git would make up from those of the user and the machine is not taken. */
export const ownName = ["-c", "user.useConfigOnly=true"];

/** What git leaves in its folder while it is in the midst of something, the inner ones first. */
const operations: readonly (readonly [string, Parameters<typeof underWay>[0]])[] = [
  ["rebase-merge", "rebase"],
  ["rebase-apply", "rebase"],
  ["CHERRY_PICK_HEAD", "cherry-pick"],
  ["REVERT_HEAD", "revert"],
  ["sequencer", "cherry-pick"],
  ["MERGE_HEAD", "merge"],
  ["BISECT_LOG", "bisect"],
];

function refuseOutsideWorkTree(folder: string): void {
  const { output, refusal } = ask(folder, ["rev-parse", "--is-inside-work-tree"]);
  if (refusal) throw whyRefused(folder, refusal);
  if (output.toString().trim() !== "true") throw noWorkTree(folder);
}

function whyRefused(folder: string, refusal: Refusal): Error {
  if (!refusal.isStarted) return gitMissing();
  return refusal.remedy === undefined && !isInRepository(folder) ? noRepository(folder) : refused(folder, refusal);
}

function gitPath(folder: string, words: readonly string[]): string {
  const { output, refusal } = ask(folder, words);
  if (refusal) throw refused(folder, refusal);
  return output.toString().replace(/\r?\n$/, "");
}
