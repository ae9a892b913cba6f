import { ask, entriesIn, gitLine, type Refusal } from "./git.ts";
import { askComparingMeanwhile } from "./git-comparing.ts";

/** What git says of a folder: its commit, the files that differ from it, on disk or in the index, and those git does not know. */
export type Status = {
  readonly commit: string;
  /** Paths from the root of the work tree. */
  readonly differing: readonly string[];
  /** How many; one that git was told to leave alone is not among them. */
  readonly unknown: number;
  /** How many differ perhaps only because filters of the repository's own settings were not run, and these filters. */
  readonly unfiltered?: { readonly files: number; readonly filters: readonly string[] } | undefined;
};

/** The status, where there is a commit, or why git does not tell. */
export type StatusAnswer = { readonly status?: Status | undefined; readonly refusal?: Refusal | undefined };

/**
 * The question; files that git does not know cost it a look into every folder. It does not look into submodules, whose
 * settings may name programs of their own: only their commits are compared.
 */
export const statusWords = (unknown: "all" | "no", paths: readonly string[]): string[] => [
  "status",
  "--porcelain=v2",
  "--branch",
  "-z",
  "--no-renames",
  "--ignore-submodules=dirty",
  `--untracked-files=${unknown}`,
  "--",
  ...paths,
];

/** Asks git, while the program goes on, of what lies under some paths. */
export async function statusOf(folder: string, unknown: "all" | "no", paths: readonly string[]): Promise<StatusAnswer> {
  const place = { folder, words: ["--literal-pathspecs"] };
  const { output, refusal, filters } = await askComparingMeanwhile(place, statusWords(unknown, paths));
  if (refusal) return { refusal };
  const status = statusIn(output.toString());
  return { status: status && { ...status, unfiltered: unfilteredIn(folder, status, filters) } };
}

/** Seldom is there any, so it is asked only where a repository's settings name a filter and a file differs. */
function unfilteredIn(folder: string, { differing }: Status, filters: readonly string[]): Status["unfiltered"] {
  const top = filters.length > 0 && differing.length > 0 && gitLine(folder, ["rev-parse", "--show-toplevel"]);
  if (!top) return undefined;
  const { output } = ask(top, ["check-attr", "-z", "--stdin", "filter"], differing.map((path) => `${path}\0`).join(""));
  // Each answer is a path, the name of the attribute, and its value.
  const values = output ? entriesIn(output).filter((_, index) => index % 3 === 2) : [];
  const used = values.filter((value) => filters.includes(value));
  return used.length > 0 ? { files: used.length, filters: [...new Set(used)].sort() } : undefined;
}

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
