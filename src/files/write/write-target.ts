import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Sentence } from "../../values/texts/sentence.ts";
import { cannotWrite } from "../failed.ts";
import { EnvironmentError } from "../source.ts";
import { codeOf } from "../system-errors.ts";

/**
 * What a path leads to, links followed, for somebody who writes there: nothing yet, a file, or a stream that takes
 * what is written (a pipe, a terminal, `/dev/null`).
 */
export type WriteTarget =
  | { readonly is: "new"; readonly path: string }
  | { readonly is: "file"; readonly path: string; readonly stats: Stats }
  | { readonly is: "stream"; readonly path: string };

/** The target of a path; an EnvironmentError for what cannot be written to: a read-only file, a folder, a socket, a disk. */
export function writeTargetOf(path: string): WriteTarget {
  const stats = statsOf(path);
  if (!stats) return { is: "new", path: endOfLinks(path) };
  if (stats.isFIFO() || stats.isCharacterDevice()) return { is: "stream", path };
  if (!stats.isFile()) throw refused(path, kindOf(stats), nameAFile);
  if (isReadOnly(stats)) throw refused(path, readOnly, allowWriting);
  return { is: "file", path: realpathSync(path), stats };
}

/** Whether nobody may write to a file, as its owner has set it; who may do everything, such as `root`, is told too. */
export const isReadOnly = ({ mode }: Stats): boolean => (mode & 0o222) === 0;

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function kindOf(stats: Stats): Sentence {
  if (stats.isDirectory()) return { en: "it is a folder", ru: "это папка", tg: "ин ҷузвдон аст", uz: "bu papka" };
  return stats.isSocket()
    ? { en: "it is a socket", ru: "это сокет", tg: "ин сокет аст", uz: "bu soket" }
    : { en: "it is a disk", ru: "это диск", tg: "ин диск аст", uz: "bu disk" };
}

const nameAFile: Sentence = {
  en: "name a file",
  ru: "укажите файл",
  tg: "файлро нишон диҳед",
  uz: "faylni koʻrsating",
};

const readOnly: Sentence = {
  en: "it is read-only",
  ru: "файл только для чтения",
  tg: "файл танҳо барои хондан аст",
  uz: "fayl faqat oʻqish uchun",
};

const allowWriting: Sentence = {
  en: "allow writing to it, or name another file",
  ru: "разрешите запись в него или укажите другой файл",
  tg: "навиштан ба онро иҷозат диҳед ё файли дигарро нишон диҳед",
  uz: "unga yozishga ruxsat bering yoki boshqa faylni koʻrsating",
};

const refused = (path: string, reason: Sentence, help: Sentence): EnvironmentError =>
  new EnvironmentError(cannotWrite(path, reason), help);

/** Where a link leads whose target is not there yet; a link is not replaced by what is written. */
function endOfLinks(path: string): string {
  try {
    if (!lstatSync(path).isSymbolicLink()) return path;
  } catch {
    return path;
  }
  // A circle of links is an error of the system before this is reached.
  return endOfLinks(resolve(dirname(path), readlinkSync(path)));
}

/** The error of a file that a registry's link names outside of it. */
export const leadsOutOfRegistry = (path: string): EnvironmentError =>
  new EnvironmentError(cannotWrite(path, leadsOut), replaceLink);

const leadsOut: Sentence = {
  en: "it leads out of the registry",
  ru: "путь ведёт за пределы реестра",
  tg: "роҳ ба берун аз феҳрист мебарад",
  uz: "yoʻl reyestrdan tashqariga olib chiqadi",
};

const replaceLink: Sentence = {
  en: "replace the link with a file",
  ru: "замените ссылку самим файлом",
  tg: "пайвандро бо худи файл иваз кунед",
  uz: "havolani faylning oʻzi bilan almashtiring",
};
