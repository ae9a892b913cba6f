import {
  askMeanwhile,
  entriesIn,
  type GitEnvironment,
  gitLine,
  ownIndexEntries,
  withOwnIndex,
} from "../files/git/git.ts";
import { askComparing, askComparingMeanwhile } from "../files/git/git-comparing.ts";
import { type Status, statusOf } from "../files/git/git-status.ts";
import { readSlice } from "../files/read/read-slice.ts";
import type { Stamp } from "../files/source.ts";
import { folderStampOf, isSameStamp, latestIn, stampOf } from "../files/stamp.ts";

/**
 * What lets git answer which files of a folder changed. Git's index has what the system said of every file when git last
 * looked at it. As long as the index is the same, whatever file the system says the same of is unchanged too; and no
 * file came or went as long as the folders are the same.
 */
export type GitSnapshot = {
  readonly gitFolder: string;
  readonly workTree: string;
  /** The path from the work tree to the folder, with `/` after each part. */
  readonly prefix: string;
  /** The checksum of the index. */
  readonly index: string;
  readonly folders: readonly (readonly [path: string, stamp: Stamp])[];
  /** Files that git does not answer for: those it does not know, does not look at, or saw changed. */
  readonly uncertain: readonly string[];
  /** Absent where there is no commit, or too much that can differ from it. */
  readonly status?: StatusBasis | undefined;
};

/** What the status of a folder follows from, besides the files that git saw changed since. */
type StatusBasis = {
  /** The files of the commit. */
  readonly tree: string;
  /** Files that are staged otherwise, and submodules. */
  readonly staged: readonly string[];
  /** Files and folders that git does not know, ignored ones too, and hidden folders. */
  readonly untracked: readonly string[];
};

/** A folder and the environment in which git is asked about it. */
export type GitFolder = { readonly root: string; readonly environment: GitEnvironment };

/** Whatever the settings: each file is looked at, and all that the system says of it is compared. */
const strictly = ["--literal-pathspecs", "-c", "core.trustctime=true", "-c", "core.checkStat=default"];

const changedFiles = ["diff-files", "--name-only", "-z", "--ignore-submodules=dirty", "--"];

/**
 * Has git answer for the files of a folder from now on; nothing where it cannot. `isSettled` tells of a time in
 * milliseconds whether what happens since has another: index, folders and files must all be settled, so that what git
 * says now is true of what was read a moment ago.
 */
export function takeSnapshot(
  { root, environment }: GitFolder,
  { files, folders }: { readonly files: readonly string[]; readonly folders: readonly string[] },
  isSettled: (time: number) => boolean,
): GitSnapshot | undefined {
  const repository = canAnswer(environment) ? repositoryOf(root) : undefined;
  if (!repository) return undefined;
  const { gitFolder, prefix } = repository;
  const index = indexChecksum(gitFolder, isSettled);
  const stamps = folders.map((path) => [path, folderStampOf(pathOf(root, path))] as const);
  const isKnown = (stamp: Stamp | undefined): stamp is Stamp => stamp !== undefined && isSettled(latestIn(stamp));
  if (index === undefined || !stamps.every(([, stamp]) => isKnown(stamp))) return undefined;
  const ask: Ask = (...words) => ownIndexEntries(root, environment, [...strictly, ...words]);
  const tracked = ask("ls-files", "-v", "--stage", "-z", "--", ".")?.map(trackedFile);
  const place = { folder: root, words: strictly, env: withOwnIndex(environment) };
  const differing = askComparing(place, [...changedFiles, "."]).output;
  const changed = differing && entriesIn(differing).map((path) => path.slice(prefix.length));
  if (!tracked || !changed) return undefined;
  const certain = new Set(tracked.flatMap(({ path, isCertain }) => (isCertain ? [path] : [])));
  for (const path of changed) certain.delete(path);
  const status = statusBasis(root, ask, { tracked, prefix });
  if (indexChecksum(gitFolder, isSettled) !== index) return undefined;
  return {
    ...repository,
    index,
    folders: stamps as [string, Stamp][],
    uncertain: files.filter((path) => !certain.has(path)),
    status,
  };
}

/** Windows has no time that nobody can set back, and git does not ask for it there. */
const canAnswer = (environment: GitEnvironment): boolean =>
  environment.platform !== "win32" && !hasOtherIndex(environment);

function repositoryOf(root: string): Pick<GitSnapshot, "gitFolder" | "workTree" | "prefix"> | undefined {
  const answer = gitLine(root, ["rev-parse", "--absolute-git-dir", "--show-toplevel", "--show-prefix"]);
  const [gitFolder, workTree, prefix = "", ...more] = answer?.split("\n") ?? [];
  // A folder whose name has a line end cannot be told from two answers.
  return gitFolder && workTree && more.length === 0 ? { gitFolder, workTree, prefix } : undefined;
}

type Ask = (...words: readonly string[]) => readonly string[] | undefined;

function statusBasis(
  root: string,
  ask: Ask,
  { tracked, prefix }: { readonly tracked: readonly TrackedFile[]; readonly prefix: string },
): StatusBasis | undefined {
  const tree = gitLine(root, ["rev-parse", "--verify", "--quiet", "HEAD^{tree}"]);
  const staged = tree && ask("diff-index", "--cached", "--name-only", "-z", tree, "--", ".");
  const others = ask("ls-files", "--others", "--directory", "-z", "--", ".");
  if (!tree || !staged || !others) return undefined;
  const submodules = tracked.flatMap(({ path, isSubmodule }) => (isSubmodule ? [path] : []));
  const basis = {
    tree,
    staged: [...staged.map((path) => path.slice(prefix.length)), ...submodules],
    untracked: [...others, ...new Set(tracked.flatMap(hiddenFolder))],
  };
  return canBeAsked([...basis.staged, ...basis.untracked]) ? basis : undefined;
}

type TrackedFile = {
  readonly path: string;
  /** Whether git looks at it and is not in the middle of merging it. */
  readonly isCertain: boolean;
  readonly isSubmodule: boolean;
};

/** An entry of the index: a letter that is `H` for most files, mode, content, stage, and after a tab the path. */
function trackedFile(entry: string): TrackedFile {
  const [letter, mode, , stage] = entry.slice(0, entry.indexOf("\t")).split(" ");
  const path = entry.slice(entry.indexOf("\t") + 1);
  return { path, isCertain: letter === "H" && stage === "0", isSubmodule: mode === "160000" };
}

/** The first hidden folder on the path of a file: hidden folders have no stamps, so that git has to look into them. */
const hiddenFolder = ({ path }: TrackedFile): readonly string[] => /^(?:.*?\/)?\.[^/]*\//s.exec(path) ?? [];

/** Files that git saw changed and what else it does not answer for; `undefined` where it answers for none any more. */
export async function dirtyFiles(
  { root, environment }: GitFolder,
  { gitFolder, workTree, prefix, index, folders, uncertain }: GitSnapshot,
): Promise<{ readonly changed: readonly string[]; readonly dirty: ReadonlySet<string> } | undefined> {
  if (indexChecksum(gitFolder) !== index) return undefined;
  const words = [`--git-dir=${gitFolder}`, `--work-tree=${workTree}`, ...strictly];
  const place = { folder: workTree, words, env: withOwnIndex(environment) };
  const { output } = await askComparingMeanwhile(place, [...changedFiles, prefix || "."]);
  const hasSameFolders = folders.every(([path, stamp]) => {
    const now = folderStampOf(pathOf(root, path));
    return now && isSameStamp(now, stamp);
  });
  if (!output || !hasSameFolders || indexChecksum(gitFolder) !== index) return undefined;
  const changed = entriesIn(output).map((path) => path.slice(prefix.length));
  return { changed, dirty: new Set([...uncertain, ...changed]) };
}

/**
 * What `git status` says of the folder, asked of those files alone that can differ from the commit: those that did when
 * the snapshot was taken, that git saw changed since, or that it does not know. `undefined` where all have to be asked.
 */
export async function statusSince(
  { root, environment }: GitFolder,
  { gitFolder, status }: GitSnapshot,
  dirty: ReturnType<typeof dirtyFiles>,
): Promise<Status | undefined> {
  if (!status || hasOtherIndex(environment)) return undefined;
  const head = askMeanwhile(root, ["rev-parse", "--absolute-git-dir", "HEAD", "HEAD^{tree}"]);
  const changed = (await dirty)?.changed;
  const [folder, commit, tree] = (await head).output?.toString().split("\n") ?? [];
  if (!changed || !commit || folder !== gitFolder || tree !== status.tree) return undefined;
  const { staged, untracked } = status;
  const paths = [...new Set([...staged, ...untracked, ...changed])];
  if (paths.length === 0) return { commit, differing: [], unknown: 0 };
  if (!canBeAsked(paths)) return undefined;
  return (await statusOf(root, untracked.length > 0 ? "all" : "no", paths)).status;
}

/** As many paths as may stand in one command. A name that is no UTF-8 came with a sign in place of its bytes. */
const canBeAsked = (paths: readonly string[]): boolean =>
  paths.length <= 300 && !paths.some((path) => path.includes("\ufffd"));

/** Whether git is asked of another index than the repository's own, as in a hook. */
const hasOtherIndex = ({ variables }: GitEnvironment): boolean => Boolean(variables["GIT_INDEX_FILE"]);

const pathOf = (root: string, path: string): string => (path === "" ? root : `${root}/${path}`);

const checksumLength = 20;

/** The checksum that git's index ends with; nothing where it has none, or was written too short a while ago. */
function indexChecksum(gitFolder: string, isSettled: (time: number) => boolean = () => true): string | undefined {
  const path = `${gitFolder}/index`;
  const stamp = stampOf(path);
  const end = stamp && isSettled(latestIn(stamp)) ? readSlice(path, -checksumLength, checksumLength) : undefined;
  // Git may be told to write none, for speed.
  return end?.some((byte) => byte !== 0) ? end.toString("hex") : undefined;
}
