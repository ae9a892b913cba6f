import { lazy } from "../../values/memoize.ts";
import { type CommittedFiles, isFileFault } from "../source.ts";
import { entriesIn, gitLine } from "./git.ts";
import { blobTexts } from "./git-objects.ts";
import { renamedInHistory } from "./renamed-in-history.ts";

/** The files of the last commit; none where git knows of no commit. Git is asked only when somebody wants to know. */
export function committedFiles(folder: string): CommittedFiles {
  const objects = lazy(() => objectsIn(folder));
  return {
    paths: () => [...objects().keys()],
    textsOf: (paths) => textsOf(folder, new Map(paths.map((path) => [path, objects().get(path) ?? ""]))),
    renamed: (top, name) => renamedInHistory(folder, top, name),
  };
}

/** The names of the contents of all files, by path. */
function objectsIn(folder: string): ReadonlyMap<string, string> {
  const entries = entriesIn(gitLine(folder, ["ls-tree", "-r", "-z", "HEAD", "."]) ?? "");
  return new Map(
    entries.map((entry) => {
      const tab = entry.indexOf("\t");
      return [entry.slice(tab + 1), entry.slice(0, tab).split(" ")[2] ?? ""];
    }),
  );
}

function textsOf(folder: string, objects: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = blobTexts(folder, [...objects.values()]);
  return new Map(
    [...objects].flatMap(([path, object]) => {
      const text = known.get(object);
      return text === undefined || isFileFault(text) ? [] : [[path, text] as const];
    }),
  );
}
