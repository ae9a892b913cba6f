import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Sentence } from "../../values/texts/sentence.ts";
import { cannotOpenRegistry } from "../failed.ts";
import { committedFiles } from "../git/committed-files.ts";
import { realFolder } from "../real-path.ts";
import { EnvironmentError, type FileFault, type Source, type SourceFile } from "../source.ts";
import { stampOf } from "../stamp.ts";
import { reasonOf } from "../system-errors.ts";
import { notRegular, readText } from "./read-text.ts";
import { brokenLink, byPath, isYamlPath, linkedFolder, linkOutside } from "./yaml-file.ts";

/** The source of a folder on disk. Dot files and files that are not YAML are left out; nothing is ever written. */
export function workTree(folder: string): Source {
  const root = realRoot(folder);
  return {
    root,
    list: () => {
      const found: SourceFile[] = [];
      addFilesBelow(found, root, "");
      return found.sort(byPath);
    },
    read: (path) => readText(`${root}/${path}`),
    folders: () => foldersBelow(root, ""),
    stamp: (path) => stampOf(`${root}/${path}`),
    others: (folder) => othersBelow(root, folder).sort(),
    committed: committedFiles(root),
    has: (path) => existsSync(join(root, path)),
  };
}

function realRoot(folder: string): string {
  try {
    const root = realFolder(folder);
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    throw new EnvironmentError(cannotOpenRegistry(folder, reasonOf(error)));
  }
  throw new EnvironmentError({
    en: `${folder} is a file, not a registry folder`,
    ru: `${folder} — файл, а не папка реестра`,
    tg: `${folder} файл аст, на ҷузвдони феҳрист`,
    uz: `${folder} — fayl, reyestr papkasi emas`,
  });
}

/**
 * Adds the files below a folder; into one list, because copying 100,000 of them from folder to folder takes longer than
 * finding them.
 */
function addFilesBelow(found: SourceFile[], root: string, folder: string): void {
  const entries = entriesOf(root, folder);
  if (!Array.isArray(entries)) {
    found.push({ path: folder, problem: entries });
    return;
  }
  for (const entry of entries) {
    // Joined, a path is one text; put together of parts, each of 100,000 would keep its parts beside it.
    if (!isHidden(entry)) addFilesAt(found, root, folder ? [folder, entry.name].join("/") : entry.name, entry);
  }
}

function addFilesAt(found: SourceFile[], root: string, path: string, entry: Dirent): void {
  if (entry.isFile()) {
    if (isYamlPath(path)) found.push({ path });
  } else if (entry.isDirectory()) addFilesBelow(found, root, path);
  else if (entry.isSymbolicLink()) addLinkedFile(found, root, path);
  else if (isYamlPath(path)) found.push({ path, problem: notRegular });
}

/** The folder and those below it, including those that cannot be opened. */
function foldersBelow(root: string, folder: string): string[] {
  const entries = entriesOf(root, folder);
  const inner = Array.isArray(entries) ? entries.filter((entry) => entry.isDirectory() && !isHidden(entry)) : [];
  return [folder, ...inner.flatMap(({ name }) => foldersBelow(root, folder ? `${folder}/${name}` : name))];
}

/** Folders that cannot be opened are reported where records are looked for. */
function othersBelow(root: string, folder: string): string[] {
  const entries = entriesOf(root, folder);
  return (Array.isArray(entries) ? entries : []).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return isHidden(entry) ? [] : othersBelow(root, path);
    return isHidden(entry) || !isYamlPath(path) ? [path] : [];
  });
}

const isHidden = ({ name }: Dirent): boolean => name.startsWith(".");

function entriesOf(root: string, folder: string): Dirent[] | FileFault {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (!folder) throw new EnvironmentError(cannotOpenRegistry(root, reasonOf(error)));
    return notOpened(reasonOf(error));
  }
}

const notOpened = ({ en, ru, tg, uz }: Sentence): FileFault => ({
  fault: {
    en: `cannot be opened: ${en}`,
    ru: `не открывается: ${ru}`,
    tg: `кушода намешавад: ${tg}`,
    uz: `ochilmayapti: ${uz}`,
  },
  help: {
    en: "check that you may read the folder",
    ru: "проверьте, есть ли у вас право читать эту папку",
    tg: "санҷед, ки ба шумо хондани ин ҷузвдон иҷозат аст",
    uz: "bu papkani oʻqishga ruxsatingiz borligini tekshiring",
  },
});

function addLinkedFile(found: SourceFile[], root: string, path: string): void {
  const isYaml = isYamlPath(path);
  try {
    const target = realpathSync(join(root, path));
    const stats = statSync(target);
    if (stats.isDirectory()) found.push({ path, problem: linkedFolder });
    else if (isYaml && !isInside(root, target)) found.push({ path, problem: linkOutside });
    else if (isYaml) found.push({ path, problem: stats.isFile() ? undefined : notRegular });
  } catch (error) {
    if (isYaml) found.push({ path, problem: brokenLink(reasonOf(error)) });
  }
}

const isInside = (root: string, target: string): boolean => {
  const path = relative(root, target);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
};
