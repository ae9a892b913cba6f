import { spawnSync } from "node:child_process";
import { folderOf } from "./folder.ts";

/** A git repository in a temporary folder, and a way to speak to it. */
export type Repository = { readonly folder: string; readonly git: (...words: string[]) => string };

const settings = ["user.name=A", "user.email=a@example.org", "commit.gpgsign=false", "init.defaultBranch=main"];

/** Speaks to git in a folder as somebody of no particular configuration. */
export function gitIn(folder: string): Repository["git"] {
  return (...words) => {
    const asSomebody = settings.flatMap((setting) => ["-c", setting]);
    const { status, stdout, stderr } = spawnSync("git", ["-C", folder, ...asSomebody, ...words], { encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${words.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
}

/** A new repository with these files, all committed; without a commit where none is wanted. */
export function repositoryOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  { isCommitted = true } = {},
): Repository {
  const folder = folderOf(files);
  const git = gitIn(folder);
  git("init", "-q");
  if (isCommitted) {
    git("add", "--all");
    git("commit", "-qm", "first");
  }
  return { folder, git };
}
