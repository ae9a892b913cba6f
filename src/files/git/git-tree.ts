import type { FileFault, Source } from "../source.ts";
import { committedFiles } from "./committed-files.ts";
import { entriesIn, gitEntries, gitLine, refused } from "./git.ts";
import { askComparing } from "./git-comparing.ts";
import { type Entry, sourceOf } from "./git-entries.ts";
import { notHere, partialClone } from "./git-objects.ts";

/** A folder as it was in a commit (or tree); `way` leads to it from the repository's root. Where it was not, it is empty; where its content is not in this clone, an EnvironmentError. */
export function gitTree(folder: string, commit: string, way: string): Source {
  const tree = treeOf(folder, `${commit}:${way.replace(/\/$/, "")}`);
  const lines = tree === undefined ? [] : gitEntries(folder, ["ls-tree", "-r", "-z", "--full-tree", tree]);
  const entries = lines.map((line) => {
    const { facts, path } = partsOf(line);
    const [mode = "", , object = ""] = facts;
    return { mode, object, path };
  });
  const source = sourceOf(folder, entries);
  return { ...source, read: (path) => whole(source.read(path)) };
}

/** What is compared with must be there whole: else faults of before would be taken for new ones. */
function whole(text: string | FileFault): string | FileFault {
  if (text === notHere) throw partialClone();
  return text;
}

/** Git parts the facts of an entry by spaces, and ends them with a tab. */
function partsOf(line: string): { readonly facts: readonly string[]; readonly path: string } {
  const tab = line.indexOf("\t");
  return { facts: line.slice(0, tab).split(" "), path: line.slice(tab + 1) };
}

/** The folder that stands under a name, where it is one. */
function treeOf(folder: string, name: string): string | undefined {
  const object = gitLine(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]);
  return object && gitLine(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${object}^{tree}`]);
}

/** A folder as it is staged: what a commit would hold. */
export function gitIndex(folder: string): Source {
  const announced = announcedIn(folder);
  const entries = new Map<string, Entry>();
  for (const line of gitEntries(folder, ["ls-files", "--stage", "-z"])) {
    const { facts, path } = partsOf(line);
    const [mode = "", object = "", stage] = facts;
    if (!announced.has(path)) entries.set(path, { mode, object, path, isInConflict: stage !== "0" });
  }
  return { ...sourceOf(folder, [...entries.values()]), committed: committedFiles(folder) };
}

/** What `git add -N` only announces: in the index it is an empty file, in the commit it would not be. */
function announcedIn(folder: string): ReadonlySet<string> {
  const words = ["--relative", "--name-only", "-z", "--diff-filter=A", "--ignore-submodules=dirty"];
  const { output, refusal } = askComparing({ folder }, ["diff-files", ...words]);
  if (refusal) throw refused(folder, refusal);
  return new Set(entriesIn(output));
}
