import { type Dirent, existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { entriesIn, gitAnswer, gitLine } from "./git/git.ts";
import { type Status, statusIn, statusWords } from "./git/git-status.ts";
import type { Stamp } from "./source.ts";
import { anyStampOf, isSameStamp, latestIn } from "./stamp.ts";

/**
 * How a folder stood when git last went through all of it. Which files git does not know follows from the folders and from
 * what tells git to leave files alone; what differs in those it knows, from the index, the commit and the files that
 * changed since.
 */
export type Standing = {
  readonly commit: string;
  /** How many files git did not know. */
  readonly unknown: number;
  /** The files that differed from the commit; paths from the work tree. */
  readonly differing: readonly string[];
  /** Folders, and files that tell git what to leave alone; what was not there has no stamp. */
  readonly watched: readonly (readonly [path: string, stamp: Stamp | null])[];
  /** What git is told by the environment. */
  readonly environment: string;
};

/** A folder, and the work tree of its repository. */
type Place = { readonly root: string; readonly workTree: string };

/** With more folders, or more files that differ, git goes through all of them each time. */
const mostFolders = 1000;
const mostDiffering = 100;

/**
 * How a folder stands; nothing where that could change without any of what is watched, and "unsettled" where some of it
 * has changed just now. `settled` tells of a time in milliseconds whether what happens since has another.
 */
export function standingOf(place: Place, settled: (time: number) => boolean): Standing | "unsettled" | undefined {
  const watched = placesToWatch(place)?.map((path) => [path, anyStampOf(path) ?? null] as const);
  if (!watched) return undefined;
  if (!watched.every(([, stamp]) => stamp === null || settled(latestIn(stamp)))) return "unsettled";
  const status = statusIn(gitLine(place.root, statusWords("all", ["."])) ?? "");
  if (!status || !canBeAsked(status.differing)) return undefined;
  return { ...status, watched, environment: environment() };
}

/** The same later, when git saw some files changed; `undefined` where it has to go through all of them again. */
export async function statusSince(
  { workTree }: Place,
  { commit, unknown, differing, watched, environment: before }: Standing,
  changed: readonly string[],
): Promise<Status | undefined> {
  const isAsBefore = watched.every(([path, stamp]) => isSame(anyStampOf(path), stamp));
  const asked = [...new Set([...differing, ...changed])];
  if (!isAsBefore || before !== environment() || !canBeAsked(asked)) return undefined;
  // A name that no file can have: without any, git would go through all.
  const words = statusWords("no", asked.length > 0 ? asked : [".git"]);
  const status = statusIn((await gitAnswer(workTree, ["--literal-pathspecs", ...words])) ?? "");
  return status?.commit === commit ? { ...status, unknown } : undefined;
}

/** A name that is no UTF-8 came with a sign in place of its bytes, and would name no file. */
const canBeAsked = (paths: readonly string[]): boolean =>
  paths.length <= mostDiffering && !paths.some((path) => path.includes("\ufffd"));

const isSame = (now: Stamp | undefined, before: Stamp | null): boolean =>
  now && before ? isSameStamp(now, before) : !now && !before;

/** What is set for git, but for what only concerns who commits, talks or looks on. */
const environment = (): string =>
  JSON.stringify(
    Object.entries(process.env)
      .filter(([name]) => ["HOME", "XDG_CONFIG_HOME"].includes(name) || (name.startsWith("GIT_") && !aside.test(name)))
      .sort(),
  );

const aside = /^GIT_(ASKPASS|EDITOR|SEQUENCE_EDITOR|PAGER|TERMINAL_PROMPT|SSH\w*|TRACE\w*|AUTHOR_\w+|COMMITTER_\w+)$/;

/** Whether git is asked of another index than the repository's own, as in a hook: nothing is noted then. */
export const hasOtherIndex = (): boolean => Boolean(process.env["GIT_INDEX_FILE"]);

/** All that decides which files git does not know; nothing where there is too much of it, or more than is known here. */
function placesToWatch({ root, workTree }: Place): readonly string[] | undefined {
  const folders = foldersIn(root, workTree);
  const settings = settingsPlaces(workTree);
  const submodules = join(workTree, ".gitmodules");
  // What a submodule holds is told by an index of its own.
  if (!folders || !settings || existsSync(submodules)) return undefined;
  const above = foldersAbove(root, workTree);
  const ignoring = [...above, ...folders].map((folder) => join(folder, ".gitignore"));
  // Where one came between the folder and the work tree, the folder would belong to another repository.
  const repositories = [root, ...above].flatMap((folder) => (folder === workTree ? [] : [join(folder, ".git")]));
  return [...new Set([...folders, ...ignoring, ...repositories, submodules, ...settings])];
}

/** A folder and all below it, hidden ones too; nothing where one of them is a repository of its own or cannot be opened. */
function foldersIn(root: string, workTree: string): readonly string[] | undefined {
  const folders = [root];
  for (const folder of folders) {
    const entries = entriesOf(folder);
    const isRepository = entries?.some(({ name }) => name === ".git");
    if (!entries || folders.length > mostFolders || (isRepository && folder !== workTree)) return undefined;
    const inner = entries.filter((entry) => entry.isDirectory() && entry.name !== ".git");
    folders.push(...inner.map(({ name }) => join(folder, name)));
  }
  return folders;
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function foldersAbove(root: string, workTree: string): string[] {
  const folders: string[] = [];
  for (let folder = root; folder !== workTree && folder !== dirname(folder); ) {
    folder = dirname(folder);
    folders.push(folder);
  }
  return folders;
}

/** The files that git takes its settings from, and those beside `.gitignore` that these tell it to heed. */
function settingsPlaces(workTree: string): readonly string[] | undefined {
  const listed = gitLine(workTree, ["config", "--list", "--show-origin", "--name-only", "-z"]);
  const own = gitLine(workTree, ["rev-parse", ...ownPlaces.flatMap((path) => ["--git-path", path])]);
  if (listed === undefined || own === undefined) return undefined;
  const entries = entriesIn(listed);
  // Which files are included may depend on much, and one that is not there yet is not listed.
  if (entries.some((entry) => /^include(if)?\./i.test(entry))) return undefined;
  const origins = entries.flatMap((entry) => (entry.startsWith("file:") ? [entry.slice("file:".length)] : []));
  const ignoring = gitLine(workTree, ["config", "--type=path", "--get", "core.excludesFile"]);
  const places = [...origins, ...own.split("\n"), ...placesOfUser(), ...(ignoring ? [ignoring] : [])];
  return places.map((path) => resolve(workTree, path));
}

/** Of the repository; what is replaced in it is another commit under the same name. */
const ownPlaces = ["config", "config.worktree", "info/exclude", "refs/replace"];

/** Where settings and what to leave alone may be written for all repositories. */
function placesOfUser(): string[] {
  const { HOME = "/", XDG_CONFIG_HOME, GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM } = process.env;
  const folder = join(XDG_CONFIG_HOME || join(HOME, ".config"), "git");
  const named = [GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM].flatMap((path) => path || []);
  return [...named, join(HOME, ".gitconfig"), join(folder, "config"), join(folder, "ignore"), "/etc/gitconfig"];
}
