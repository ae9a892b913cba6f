import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { temporaryPath } from "../write/temporary-files.ts";

/** A change of one file as the journal has it: its texts with their byte order mark, and the file that was written aside. */
export type JournalEntry = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly aside: string | undefined;
  readonly mode: number | undefined;
};

/** What is being written: from the moment this stands in the journal, it is carried out or taken back as a whole. */
export type Journal = { readonly version: 1; readonly entries: readonly JournalEntry[] };

/** Where a registry keeps what belongs to the tool. Readers leave it alone like every dot folder. */
export const toolFolder = (root: string): string => join(root, ".hamkor");

const journalOf = (root: string): string => join(toolFolder(root), "journal.json");

/** Git sees of the folder only what belongs to everybody. */
const ignored = "*\n!/imports/\n!/imports/**\n";

export function makeToolFolder(root: string): string {
  const folder = toolFolder(root);
  mkdirSync(folder, { recursive: true });
  const ignoreFile = join(folder, ".gitignore");
  if (!existsSync(ignoreFile)) writeFileSync(ignoreFile, ignored);
  return folder;
}

/** Writes the journal whole and onto the disk. */
export function writeJournal(root: string, journal: Journal): void {
  const temporary = temporaryPath(toolFolder(root));
  try {
    const descriptor = openSync(temporary, "wx");
    try {
      writeFileSync(descriptor, JSON.stringify(journal));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, journalOf(root));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The journal of a writer that was stopped, if there is one. */
export function readJournal(root: string): Journal | undefined {
  const path = journalOf(root);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Journal) : undefined;
}

export const removeJournal = (root: string): void => rmSync(journalOf(root), { force: true });

/** Makes sure that what was renamed in the folders of some files is on the disk. Windows opens no folder as a file. */
export function syncFolders(files: readonly string[]): void {
  if (process.platform === "win32") return;
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}
