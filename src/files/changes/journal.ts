import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { Sentence } from "../../values/texts/sentence.ts";
import { pathWithin } from "../paths.ts";
import { isYamlPath } from "../read/yaml-file.ts";
import { EnvironmentError } from "../source.ts";
import { isTemporary, temporaryPath } from "../write/temporary-files.ts";

/** A change of one file as the journal has it: its texts with their byte order mark, and the file that was written aside. */
export type JournalEntry = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly aside: string | undefined;
  readonly mode: number | undefined;
};

/** What is being written, under the title that undo shows: from the moment this stands in the journal, it is carried out or taken back as a whole. */
export type Journal = { readonly version: 1; readonly title: string; readonly entries: readonly JournalEntry[] };

/** Where a registry keeps what belongs to the tool. Readers leave it alone like every dot folder. */
export const toolFolder = (root: string): string => join(root, ".hamkor");

const journalOf = (root: string): string => join(toolFolder(root), "journal.json");

/** Git sees of the folder only what belongs to everybody. */
const ignored = "*\n!/imports/\n!/imports/**\n";

export function makeToolFolder(root: string): string {
  const folder = toolFolder(root);
  if (existsSync(folder) && !lstatSync(folder).isDirectory())
    throw new EnvironmentError(notAFolder, removeIt(".hamkor"));
  mkdirSync(folder, { recursive: true });
  const ignoreFile = join(folder, ".gitignore");
  if (!existsSync(ignoreFile)) writeFileSync(ignoreFile, ignored, { flag: "wx" });
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

/**
 * The journal of a writer that was stopped, if there is one. A registry may come from somebody else: one that is damaged,
 * or names files outside of the registry, is an EnvironmentError.
 */
export function readJournal(root: string): Journal | undefined {
  const path = journalOf(root);
  if (!existsSync(path)) return undefined;
  const journal = lstatSync(toolFolder(root)).isDirectory() ? journalIn(root, readFileSync(path, "utf8")) : undefined;
  if (journal) return journal;
  throw new EnvironmentError(damaged, removeIt(".hamkor/journal.json"));
}

function journalIn(root: string, text: string): Journal | undefined {
  try {
    const { version, title, entries } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (version !== 1 || typeof title !== "string" || !Array.isArray(entries)) return undefined;
    return entries.every((entry) => isEntry(root, entry)) ? { version, title, entries } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path is that of a file that readers of the registry look at. */
export const isRecordPath = (path: string): boolean =>
  isYamlPath(path) && !path.split("/").some((part) => part.startsWith("."));

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
  const { path, before, after, aside, mode } = entry as Readonly<Record<string, unknown>>;
  return (
    typeof path === "string" &&
    (isRecordPath(path) || (newFiles.includes(path) && before === undefined)) &&
    isWithin(root, path) &&
    [before, after].every((text) => text === undefined || typeof text === "string") &&
    (aside === undefined || (typeof aside === "string" && isTemporary(aside) && isWithin(root, aside))) &&
    (mode === undefined || (Number.isInteger(mode) && Number(mode) >= 0))
  );
}

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
