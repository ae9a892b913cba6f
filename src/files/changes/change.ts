import type { Like } from "../write/replace-file.ts";

/**
 * A file as it was read and as it is to be, without a byte order mark; `undefined` where there is no file. Paths are
 * relative to the registry, with `/`.
 */
export type FileChange = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The file that this one is the new place of: its permissions and byte order mark are taken over. */
  readonly movedFrom?: string | undefined;
  /** The permissions and the owner of a file that comes back. */
  readonly like?: Like | undefined;
};

/** The steps at which a writer can be stopped, for tests that stop it there. */
export type WritingStep = "locked" | "written-aside" | "journal-written" | "put-in-place" | "noted" | "journal-removed";

export type AtStep = (step: WritingStep) => void;

/** A file's text as records have it, without a byte order mark. */
export const withoutMark = (text: string | undefined): string | undefined => text?.replace(/^\ufeff/, "");
