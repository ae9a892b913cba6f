import { type Sentence, sentenceIn } from "../values/texts/sentence.ts";

/** Why a file could not be read, in words for the person who has to mend it. */
export type FileFault = {
  readonly fault: Sentence;
  readonly help: Sentence;
  /** Whether git keeps several versions of it until somebody joins them. */
  readonly isConflict?: boolean;
};

/** A file of the registry: its path relative to the root with `/`, and why it cannot be read, where that is known already. */
export type SourceFile = { readonly path: string; readonly problem?: FileFault | undefined };

/** What the system says of a file and changes with it: bytes, times in milliseconds, inode. */
export type Stamp = {
  readonly size: number;
  readonly modified: number;
  /** When the file or what is known of it was last changed; unlike `modified`, nobody can set it back. */
  readonly changed: number;
  readonly inode: number;
};

/** The files that the last commit has in a folder: their paths from the folder, and what they say. */
export type CommittedFiles = {
  readonly paths: () => readonly string[];
  /** The texts of some of them, by path; one that is no text, or whose content is not in this clone, has none. */
  readonly textsOf: (paths: readonly string[]) => ReadonlyMap<string, string>;
  /** The rename of a file that an earlier commit has made, by the folder at the top and the file's name. */
  readonly renamed: (top: string, name: string) => { readonly from: string; readonly to: string } | undefined;
};

/** Where records come from: every YAML file below a root, in path order, and the text of each. */
export type Source = {
  readonly root: string;
  readonly list: () => SourceFile[];
  readonly read: (path: string) => string | FileFault;
  /** Every folder that is looked into, the root as an empty path; only from sources that keep stamps. */
  readonly folders?: () => string[];
  /** The stamp of a plain file; nothing for links and whatever else, and from sources that keep no stamps. */
  readonly stamp?: (path: string) => Stamp | undefined;
  /** The files below a folder that are not YAML, hidden ones too, in path order; only from folders and git. */
  readonly others?: ((folder: string) => readonly string[]) | undefined;
  /** The same folder as the last commit has it; only from sources that may differ from it. */
  readonly committed?: CommittedFiles | undefined;
  /** Whether there is a file, of whatever kind, at a path relative to the root. */
  readonly has: (path: string) => boolean;
};

export const isFileFault = (text: string | FileFault): text is FileFault => typeof text !== "string";

/** What the environment, not the data, makes impossible: no such folder, no permission, no git (exit 3). */
export class EnvironmentError extends Error {
  readonly sentence: Sentence;
  readonly help: Sentence | undefined;
  constructor(sentence: Sentence, help?: Sentence) {
    super(sentenceIn(sentence, "en"));
    this.sentence = sentence;
    this.name = "EnvironmentError";
    this.help = help;
  }
}
