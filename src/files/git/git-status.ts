import { entriesIn } from "./git.ts";

/** What git says of a folder: its commit, the files that differ from it, on disk or in the index, and those git does not know. */
export type Status = {
  readonly commit: string;
  /** Paths from the root of the work tree. */
  readonly differing: readonly string[];
  /** How many; one that git was told to leave alone is not among them. */
  readonly unknown: number;
};

/** The question; files that git does not know cost it a look into every folder. */
export const statusWords = (unknown: "all" | "no", paths: readonly string[]): string[] => [
  "status",
  "--porcelain=v2",
  "--branch",
  "-z",
  "--no-renames",
  `--untracked-files=${unknown}`,
  "--",
  ...paths,
];

/** Reads the answer; `undefined` where there is no commit. */
export function statusIn(answer: string): Status | undefined {
  const entries = entriesIn(answer);
  const commit = entries.map((entry) => /^# branch\.oid ([0-9a-f]+)$/.exec(entry)?.[1]).find(Boolean);
  if (!commit) return undefined;
  return {
    commit,
    differing: entries.flatMap((entry) => differing.exec(entry)?.[1] ?? []),
    unknown: entries.filter((entry) => entry.startsWith("? ")).length,
  };
}

/** A file that differs, or one with a merge conflict: its states, modes and contents, then its path. */
const differing = /^(?:1(?: \S+){7}|u(?: \S+){9}) (.*)$/s;
