import { type Dirent, existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { entriesIn, gitAnswer, gitLine } from "./git.ts";
import { statusIn, statusWords } from "./git-status.ts";
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
 * How a folder stands; nothing where that could change without any of what is watched. `settled` tells of a time in
 * milliseconds whether what happens since has another.
 */
export function standingOf(place: Place, settled: (time: number) => boolean): Standing | undefined {
  const watched = placesToWatch(place)?.map((path) => [path, anyStampOf(path) ?? null] as const);
  if (!watched?.every(([, stamp]) => stamp === null || settled(latestIn(stamp)))) return undefined;
  const status = statusIn(gitLine(place.root, statusWords("all", ["."])) ?? "");
  if (!status || status.differing.length > mostDiffering) return undefined;
  return { ...status, watched, environment: environment() };
}

/** How a folder stands since some files may have changed; `undefined` where git has to go through all of it again. */
export async function statusSince(
  { workTree }: Place,
  { commit, unknown, differing, watched, environment: before }: Standing,
  changed: readonly string[],
) {
  const isAsBefore = watched.every(([path, stamp]) => isSame(anyStampOf(path), stamp));
  const asked = [...new Set([...differing, ...changed])];
  if (!isAsBefore || before !== environment() || asked.length > mostDiffering) return undefined;
  // A name that no file can have: without any, git would go through all.
  const words = statusWords("no", asked.length > 0 ? asked : [".git"]);
  const status = statusIn((await gitAnswer(workTree, ["--literal-pathspecs", ...words])) ?? "");
  return status?.commit === commit ? { ...status, unknown } : undefined;
}

const isSame = (now: Stamp | undefined, before: Stamp | null): boolean =>
  now && before ? isSameStamp(now, before) : !now && !before;

/** An index that is named there is not the repository's own, and the settings and what to leave alone depend on the rest. */
const environment = (): string =>
  JSON.stringify(
    Object.entries(process.env)
      .filter(([name]) => name === "HOME" || name === "XDG_CONFIG_HOME" || name.startsWith("GIT_"))
      .sort(),
  );

/** All that decides which files git does not know; nothing where there is too much of it or it is not known. */
function placesToWatch({ root, workTree }: Place): readonly string[] | undefined {
  const folders = foldersIn(root, workTree);
  const settings = settingsPlaces(root);
  // A submodule has an index of its own, and so has whoever names another one.
  if (!folders || !settings || process.env["GIT_INDEX_FILE"] || existsSync(join(workTree, ".gitmodules")))
    return undefined;
  const above = foldersAbove(root, workTree);
  const ignoring = [...above, ...folders].map((folder) => join(folder, ".gitignore"));
  return [...new Set([...folders, ...ignoring, join(workTree, ".gitmodules"), ...settings])];
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
function settingsPlaces(root: string): readonly string[] | undefined {
  const listed = gitLine(root, ["config", "--list", "--show-origin", "--name-only", "-z"]);
  const own = gitLine(root, ["rev-parse", ...["config", "config.worktree", "info/exclude"].flatMap(asGitPath)]);
  if (listed === undefined || own === undefined) return undefined;
  const origins = entriesIn(listed).flatMap((entry) =>
    entry.startsWith("file:") ? [entry.slice("file:".length)] : [],
  );
  const home = process.env["HOME"] ?? "/";
  const ofUser = join(process.env["XDG_CONFIG_HOME"] || join(home, ".config"), "git");
  const ignoring = gitLine(root, ["config", "--type=path", "--get", "core.excludesFile"]);
  const usual = [join(home, ".gitconfig"), join(ofUser, "config"), join(ofUser, "ignore"), "/etc/gitconfig"];
  return [...origins, ...own.split("\n"), ...usual, ...(ignoring ? [ignoring] : [])].map((path) => resolve(root, path));
}

const asGitPath = (path: string): string[] => ["--git-path", path];
