import { entriesIn, gitAnswer, gitLine, ownIndexEntries, withOwnIndex } from "./git/git.ts";
import type { Status } from "./git/git-status.ts";
import { hasOtherIndex, type Standing, standingOf, statusSince } from "./git-standing.ts";
import { readSlice } from "./read/read-slice.ts";
import type { Stamp } from "./source.ts";
import { folderStampOf, isSameStamp, latestIn, stampOf } from "./stamp.ts";

/**
 * What lets git answer for the files of a folder. Git's index has what the system said of every file when git last
 * looked at it. As long as the index is the same, whatever file the system says the same of is unchanged too; and no
 * file came or went as long as the folders are the same.
 */
export type Pledge = {
  readonly gitFolder: string;
  readonly workTree: string;
  /** The way from the work tree to the folder, with `/` after each part. */
  readonly way: string;
  readonly index: string;
  readonly folders: readonly (readonly [path: string, stamp: Stamp])[];
  /** Files that git does not answer for: those it does not know, does not look at, or saw changed. */
  readonly unsure: readonly string[];
  /** What lets git tell what has changed since the commit without going through all files once more. */
  readonly standing?: Standing | undefined;
};

/** What git says of a pledge's files. */
export type PledgeAnswer = {
  /** Those that must be looked at, because git does not answer for them. */
  readonly touched: ReadonlySet<string>;
  /** Those of all files below the folder that git saw changed; paths from the work tree. */
  readonly changed: readonly string[];
};

/** Windows has no time that nobody can set back, and git does not ask for it there. */
const hasStatusTimes = process.platform !== "win32";

/** What git is asked with, whatever is set elsewhere: to look at each file and to compare all that the system says of it. */
const strictly = ["--literal-pathspecs", "-c", "core.trustctime=true", "-c", "core.checkStat=default"];

const changedFiles = ["diff-files", "--name-only", "-z", "--"];

/**
 * Has git answer for files below a folder from now on; nothing where it cannot. `settled` tells of a time in milliseconds
 * whether it lies so long ago that what happened since has another: index, folders and files must all be settled, so that
 * what git says now holds for what was read a moment ago.
 */
export function takePledge(
  root: string,
  { files, folders }: { readonly files: readonly string[]; readonly folders: readonly string[] },
  settled: (time: number) => boolean,
): Pledge | undefined {
  if (!hasStatusTimes || hasOtherIndex()) return undefined;
  const answer = gitLine(root, ["rev-parse", "--absolute-git-dir", "--show-toplevel", "--show-prefix"]);
  const [gitFolder, workTree, way = "", ...more] = answer?.split("\n") ?? [];
  // A folder whose name has a line end cannot be told from two answers.
  if (!gitFolder || !workTree || more.length > 0) return undefined;
  const index = indexChecksum(gitFolder, settled);
  const stamps = folders.map((path) => [path, folderStampOf(join(root, path))] as const);
  const isSettled = (stamp: Stamp | undefined): stamp is Stamp => stamp !== undefined && settled(latestIn(stamp));
  if (index === undefined || !stamps.every(([, stamp]) => isSettled(stamp))) return undefined;
  const known = plainlyKnown(root);
  const changed = ownIndexEntries(root, [...strictly, ...changedFiles, "."]);
  const standing = standingOf({ root, workTree }, settled);
  if (!known || !changed || standing === "unsettled" || indexChecksum(gitFolder, settled) !== index) return undefined;
  const below = new Set(changed.map((path) => path.slice(way.length)));
  return {
    gitFolder,
    workTree,
    way,
    index,
    folders: stamps as [string, Stamp][],
    unsure: files.filter((path) => !known.has(path) || below.has(path)),
    standing,
  };
}

/** What git says of the files now; `undefined` where it does not answer for any of them any more. */
export async function askPledge(root: string, pledge: Pledge): Promise<PledgeAnswer | undefined> {
  const { gitFolder, workTree, way, index, folders, unsure } = pledge;
  if (indexChecksum(gitFolder) !== index) return undefined;
  const places = [`--git-dir=${gitFolder}`, `--work-tree=${workTree}`];
  const answer = await gitAnswer(workTree, [...places, ...strictly, ...changedFiles, way || "."], withOwnIndex());
  const isThere = folders.every(([path, stamp]) => {
    const now = folderStampOf(join(root, path));
    return now && isSameStamp(now, stamp);
  });
  if (answer === undefined || !isThere || indexChecksum(gitFolder) !== index) return undefined;
  const changed = entriesIn(answer);
  return { touched: new Set([...unsure, ...changed.map((path) => path.slice(way.length))]), changed };
}

/** How the folder stands, asked of the files alone that can differ; `undefined` where git has to go through all of them. */
export const askStanding = async (
  root: string,
  { workTree, standing }: Pledge,
  { changed }: PledgeAnswer,
): Promise<Status | undefined> => standing && statusSince({ root, workTree }, standing, changed);

/** A pledge that holds, with how the folder stands now; nothing where that is not known yet. */
export function withStanding(root: string, pledge: Pledge, settled: (time: number) => boolean): Pledge | undefined {
  const standing = hasOtherIndex() ? "unsettled" : standingOf({ root, workTree: pledge.workTree }, settled);
  return standing === "unsettled" ? undefined : { ...pledge, standing };
}

const join = (root: string, path: string): string => (path === "" ? root : `${root}/${path}`);

/** The files in a folder that git knows, looks at and is not in the middle of merging. */
function plainlyKnown(root: string): ReadonlySet<string> | undefined {
  const entries = ownIndexEntries(root, ["ls-files", "-v", "-z", "--", "."]);
  return entries && new Set(entries.flatMap((entry) => (entry.startsWith("H ") ? [entry.slice(2)] : [])));
}

const checksumLength = 20;

/** The checksum that git's index ends with; nothing where it has none, or was written too short a while ago. */
function indexChecksum(gitFolder: string, settled: (time: number) => boolean = () => true): string | undefined {
  const path = `${gitFolder}/index`;
  const stamp = stampOf(path);
  const end = stamp && settled(latestIn(stamp)) ? readSlice(path, -checksumLength, checksumLength) : undefined;
  // Git may be told to write none, for speed.
  return end?.some((byte) => byte !== 0) ? end.toString("hex") : undefined;
}
