import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, isAbsolute, join } from "node:path";
import type { Sentence } from "../../values/texts/sentence.ts";
import { pathWithin } from "../paths.ts";
import { isYamlPath } from "../read/yaml-file.ts";
import { EnvironmentError } from "../source.ts";
import { codeOf } from "../system-errors.ts";
import { putInPlace } from "../write/replace-file.ts";
import { isTemporary, temporaryPath } from "../write/temporary-files.ts";
import { syncFolders } from "./sync-folders.ts";

/** A change of one file as the journal has it: its texts with their byte order mark, and the file that was written aside. */
export type JournalEntry = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly aside: string | undefined;
  readonly mode: number | undefined;
  /** The numbers of the user and the group that the file belongs to. */
  readonly owner: readonly [number, number] | undefined;
};

/** What is being written: from the moment this stands in the journal, it is carried out or taken back as a whole. */
export type Journal = {
  readonly version: 1;
  /** A number of its own, by which undo knows that it is kept already. */
  readonly id: string;
  /** What undo calls it. */
  readonly title: string;
  readonly takesBack?: TakenBack | undefined;
  readonly entries: readonly JournalEntry[];
};

/** The change that another one takes back, or makes again. */
export type TakenBack = { readonly id: string; readonly again: boolean };

/** Whether a change is carried out still, or all of it is in place and only has to be noted. */
export type JournalState = "under-way" | "in-place";

/** Where a registry keeps what belongs to the tool. Readers leave it alone like every dot folder. */
export const toolFolder = (root: string): string => join(root, ".hamkor");

const journalOf = (root: string): string => join(toolFolder(root), "journal.json");
const doneJournalOf = (root: string): string => join(toolFolder(root), "journal-done.json");

/** Git sees of the folder only what belongs to everybody. */
const ignored = "*\n!/imports/\n!/imports/**\n";

export function makeToolFolder(root: string): string {
  const folder = toolFolder(root);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new EnvironmentError(notAFolder, removeIt(".hamkor"));
  mkdirSync(folder, { recursive: true });
  const ignoreFile = join(folder, ".gitignore");
  // One that is empty is that of a writer that was stopped, or of a full disk.
  if (!statSync(ignoreFile, { throwIfNoEntry: false })?.size) writeFileSync(ignoreFile, ignored);
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
    putInPlace(temporary, journalOf(root));
    syncFolders([journalOf(root)]);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Notes that every file of the change is in place: whoever edits one from here on edits what came of it. */
export const markInPlace = (root: string): void => putInPlace(journalOf(root), doneJournalOf(root));

/**
 * The journal of a writer that was stopped, if there is one. A registry may come from somebody else: one that is damaged,
 * or names files outside of the registry, is an EnvironmentError.
 */
export function readJournal(root: string): (Journal & { readonly state: JournalState }) | undefined {
  return journalAt(root, journalOf(root), "under-way") ?? journalAt(root, doneJournalOf(root), "in-place");
}

function journalAt(root: string, path: string, state: JournalState) {
  const stats = existsSync(path) ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (!stats) return undefined;
  const isSafe = lstatSync(toolFolder(root)).isDirectory() && stats.isFile();
  const text = isSafe ? textOf(path) : "";
  if (text === undefined) return undefined;
  const journal = journalIn(root, text);
  if (!journal) throw new EnvironmentError(damaged, removeIt(`.hamkor/${basename(path)}`));
  return { ...journal, state };
}

/** Nothing where a writer has ended its change at this moment. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function journalIn(root: string, text: string): Journal | undefined {
  try {
    const { version, id, title, takesBack, entries } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (version !== 1 || !isId(id) || !isTakenBack(takesBack)) return undefined;
    if (typeof title !== "string" || !Array.isArray(entries)) return undefined;
    return entries.every((entry) => isEntry(root, entry)) ? { version, id, title, takesBack, entries } : undefined;
  } catch {
    return undefined;
  }
}

const isId = (id: unknown): id is string => typeof id === "string" && /^[0-9a-f]{16}$/.test(id);

const isTakenBack = (value: unknown): value is TakenBack | undefined => {
  if (value === undefined) return true;
  const { id, again } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return isId(id) && typeof again === "boolean";
};

/** A number for a change that no other has. */
export const newChangeId = (): string => randomBytes(8).toString("hex");

/** Whether a path is that of a file that readers of the registry look at. */
export const isRecordPath = (path: string): boolean => isYamlPath(path) && !/(?:^|\/)\./.test(path);

/** Where what imports keep for the next one lies, for everybody. */
export const importsFolder = ".hamkor/imports";

const isImportPath = (path: string): boolean => /^\.hamkor\/imports\/[^/\\]+\.(?:yaml|written)$/.test(path);

/** What a new registry has besides its records: a journal may make these, and change none that is there. */
const newFiles: readonly string[] = [
  "README.md",
  ".gitattributes",
  ".vscode/settings.json",
  ".vscode/extensions.json",
  ".vscode/hamkor.json",
  ".github/workflows/registry.yaml",
  ".gitlab-ci.yml",
];

function isEntry(root: string, entry: unknown): boolean {
  if (typeof entry !== "object" || entry === null) return false;
  const { path, before, after, aside, mode, owner } = entry as Readonly<Record<string, unknown>>;
  return (
    typeof path === "string" &&
    (isRecordPath(path) || isImportPath(path) || (newFiles.includes(path) && before === undefined)) &&
    isWithin(root, path) &&
    [before, after].every((text) => text === undefined || typeof text === "string") &&
    (aside === undefined || (typeof aside === "string" && isTemporary(aside) && isWithin(root, aside))) &&
    (mode === undefined || isCount(mode)) &&
    (owner === undefined || (Array.isArray(owner) && owner.length === 2 && owner.every(isCount)))
  );
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isWithin = (root: string, path: string): boolean =>
  !isAbsolute(path) && pathWithin(root, join(root, path)) !== undefined;

const removeIt = (name: string): Sentence => ({
  en: `delete ${name} in the registry's folder, then look at git diff`,
  ru: `удалите ${name} в папке реестра, затем посмотрите git diff`,
  tg: `${name}-ро дар ҷузвдони феҳрист нест кунед, баъд git diff-ро бинед`,
  uz: `reyestr papkasidagi ${name} ni oʻchiring, keyin git diff ga qarang`,
});

const notAFolder: Sentence = {
  en: ".hamkor in the registry is no folder of its own",
  ru: ".hamkor в реестре — не собственная папка",
  tg: ".hamkor дар феҳрист ҷузвдони худӣ нест",
  uz: "reyestrdagi .hamkor oʻz papkasi emas",
};

const damaged: Sentence = {
  en: "the journal of a change that was not finished is damaged",
  ru: "журнал незавершённого изменения повреждён",
  tg: "рӯзномаи тағйироти нотамом вайрон шудааст",
  uz: "tugallanmagan oʻzgarish jurnali buzilgan",
};

export function removeJournal(root: string): void {
  for (const file of [journalOf(root), doneJournalOf(root)]) rmSync(file, { force: true });
}
