import { isUtf8 } from "node:buffer";
import { ask, entriesIn, refused } from "../git.ts";
import { askComparing } from "../git-comparing.ts";
import { statusWords } from "../git-status.ts";
import { inConflict, keptUnchanged, ownRepository, runByRepository, undecodable } from "./files-in-the-way.ts";
import type { RepositoryToSave } from "./repository-to-save.ts";

/** What a commit of a registry is to take from disk; all paths are from the root of the work tree. */
export type FilesToSave = {
  /** Files that are new, changed or gone. */
  readonly onDisk: readonly string[];
  /** Files that git is to know no longer, though they are still there. */
  readonly forgotten: readonly string[];
  /** Files that git ignores. */
  readonly ignored: readonly string[];
  /** Repositories of their own in the registry (submodules) that stand at another commit: they are left as they are. */
  readonly submodules: readonly string[];
};

/**
 * The files of a registry that differ from the last commit, as far as they are the registry's: all that lies in its folder and is
 * not ignored. An EnvironmentError where what would be committed would not be what is on disk.
 */
export function filesToSave(folder: string, { way }: RepositoryToSave): FilesToSave {
  const question = statusWords("all", ["."]);
  const asked = [...question.slice(0, -2), "--ignored=traditional", ...question.slice(-2)];
  const { output, refusal, filters } = askComparing({ folder, words: ["--literal-pathspecs"] }, asked);
  if (refusal) throw refused(folder, refusal);
  refuseUndecodable(output, way);
  const entries = entriesIn(output).flatMap((line) => entryOf(line) ?? []);
  const of = (state: Entry["state"]): string[] =>
    entries.filter((entry) => entry.state === state).map(({ path }) => path);
  const shown = (paths: readonly string[]): string[] => paths.map((path) => path.slice(way.length));
  const [unmerged, unknown] = [of("in-conflict"), of("unknown")];
  if (unmerged.length > 0) throw inConflict(shown(unmerged));
  const repositories = unknown.filter((path) => path.endsWith("/"));
  if (repositories.length > 0) throw ownRepository(shown(repositories));
  refuseKept(folder);
  const deleted = of("not-in-index").filter((path) => !unknown.includes(path));
  const onDisk = [...of("differing"), ...unknown];
  refuseFiltered(folder, shown(onDisk), filters);
  return { onDisk, forgotten: deleted, ignored: of("ignored"), submodules: of("submodule") };
}

/** A name that is no UTF-8 is another one as soon as it is read, so that its file would be left out. */
function refuseUndecodable(output: Buffer, way: string): void {
  if (isUtf8(output)) return;
  const entries = entriesIn(output).flatMap((line) => entryOf(line) ?? []);
  const names = entries.filter(({ state, path }) => state !== "ignored" && path.includes("\uFFFD"));
  if (names.length > 0) throw undecodable(names.map(({ path }) => path.slice(way.length)));
}

type Entry = {
  readonly state: "differing" | "not-in-index" | "unknown" | "ignored" | "in-conflict" | "submodule";
  readonly path: string;
};

/** One entry of `git status --porcelain=v2`. */
function entryOf(line: string): Entry | undefined {
  if (line.startsWith("? ")) return { state: "unknown", path: line.slice(2) };
  if (line.startsWith("! ")) return { state: "ignored", path: line.slice(2) };
  const [, conflict] = /^u(?: \S+){9} (.*)$/s.exec(line) ?? [];
  if (conflict !== undefined) return { state: "in-conflict", path: conflict };
  const [, index, submodule, path = ""] = /^1 (.). (.)\S*(?: \S+){5} (.*)$/s.exec(line) ?? [];
  if (index === undefined) return undefined;
  if (submodule === "S") return { state: "submodule", path };
  return { state: index === "D" ? "not-in-index" : "differing", path };
}

/** Files that git was told to take for unchanged, or that a sparse checkout leaves out, would not be what is checked. */
function refuseKept(folder: string): void {
  const { output, refusal } = ask(folder, ["--literal-pathspecs", "ls-files", "-v", "-z", "--", "."]);
  if (refusal) throw refused(folder, refusal);
  const kept = entriesIn(output).filter((entry) => /^[a-zS]/.test(entry));
  if (kept.length > 0)
    throw keptUnchanged(
      kept.map((entry) => entry.slice(2)),
      kept.some((entry) => entry.startsWith("S")),
    );
}

/** A filter of the repository's own settings is not run, and without it git would keep other bytes. */
function refuseFiltered(folder: string, paths: readonly string[], filters: readonly string[]): void {
  if (filters.length === 0 || paths.length === 0) return;
  const words = ["check-attr", "-z", "--stdin", "filter"];
  const { output, refusal } = ask(folder, words, paths.map((path) => `${path}\0`).join(""));
  if (refusal) throw refused(folder, refusal);
  // Each answer is a path, the name of the attribute, and its value.
  const values = entriesIn(output).filter((_, index) => index % 3 === 2);
  const used = [...new Set(values.filter((value) => filters.includes(value)))].sort();
  if (used.length > 0) throw runByRepository(used);
}
