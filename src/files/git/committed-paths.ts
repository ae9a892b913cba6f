import { entriesIn, gitLine } from "./git.ts";

/** The paths, relative to a folder, of the files that the last commit has in it; none where git knows of no commit. */
export const committedPaths = (folder: string): readonly string[] =>
  entriesIn(gitLine(folder, ["ls-tree", "-r", "-z", "--name-only", "HEAD", "."]) ?? "");
