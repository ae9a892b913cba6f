import { settingsFile } from "../files/locate-registry.ts";
import { didYouMean } from "../kinds/fault.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { isSlug } from "../kinds/fields/words.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { namesOfFiles, whyNoId } from "./no-id.ts";
import type { Problem } from "./problem.ts";

/** What a file of the registry contains, derived from its path alone. */
export type FileRole = {
  readonly path: string;
  /** The kind of the record it holds; absent for the settings and for a file of no kind. */
  readonly kind?: KindName;
  /** The id of that record; absent for a folder that cannot be looked into, which may hold any. */
  readonly id?: string;
  readonly problems: readonly Problem[];
};

const isKind = (name: string): name is KindName => (kindNames as readonly string[]).includes(name);

/** Names that Windows keeps for its devices, whatever their ending: no file there can have one. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a text can be a record's id. */
export const isId = (text: string): boolean => isSlug(text) && !deviceName.test(text);

/** The id of the record in a file: the file's name without its ending. */
export const idOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");

export const roleOf = (path: string): FileRole => roleOfWellNamed(path) ?? roleOfAny(path);

/** What a file is that is named as all should be. */
function roleOfWellNamed(path: string): FileRole | undefined {
  if (!path.endsWith(extension)) return undefined;
  const kind = path.slice(0, Math.max(path.indexOf("/"), 0));
  const id = path.slice(path.lastIndexOf("/") + 1, -extension.length);
  return isKind(kind) && isId(id) ? { path, kind, id, problems: noProblems } : undefined;
}

const extension = ".yaml";

function roleOfAny(path: string): FileRole {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  const id = idOf(path);
  const [folder = ""] = folders;
  if (path === settingsFile) return { path, problems: [] };
  if (id === name) return closedFolder(path, folder || name);
  if (!isKind(folder)) return { path, id, problems: [unknownKindProblem(path, folder)] };
  return { path, kind: folder, id, problems: [...extensionProblems(path, name), ...idProblems(path, id)] };
}

const noProblems: readonly Problem[] = [];

const closedFolder = (path: string, kind: string): FileRole =>
  isKind(kind) ? { path, kind, problems: [] } : { path, problems: [] };

function unknownKindProblem(path: string, folder: string): Problem {
  if (folder === "") return misplaced(path, inNoFolder, outsideHelp(path));
  return misplaced(path, noKind(folder), didYouMean(nearestWords(folder, kindNames)) ?? theFolders);
}

const inNoFolder: Sentence = {
  en: "this file is in no folder of a kind",
  ru: "этот файл лежит вне папок разделов",
  tg: "ин файл дар ҷузвдони ягон навъи сабт нест",
  uz: "bu fayl hech bir yozuv turining papkasida emas",
};

const noKind = (folder: string): Sentence => ({
  en: `there is no kind "${folder}"`,
  ru: `раздела "${folder}" нет`,
  tg: `навъи сабти "${folder}" нест`,
  uz: `"${folder}" degan yozuv turi yoʻq`,
});

const folders = kindNames.join(", ");

const theFolders: Sentence = {
  en: `the folders are ${folders}`,
  ru: `папки разделов: ${folders}`,
  tg: `ҷузвдонҳои навъҳои сабт: ${folders}`,
  uz: `yozuv turlarining papkalari: ${folders}`,
};

const outsideHelp = (path: string): Sentence =>
  /^registry\.ya?ml$/i.test(path) ? renameTo(settingsFile) : moveToFolder;

const moveToFolder: Sentence = {
  en: `move it to the folder of its kind: ${folders}`,
  ru: `перенесите его в папку нужного раздела: ${folders}`,
  tg: `онро ба ҷузвдони навъи худаш гузаронед: ${folders}`,
  uz: `uni oʻz turining papkasiga koʻchiring: ${folders}`,
};

const renameTo = (name: string): Sentence => ({
  en: `rename it to ${name}`,
  ru: `переименуйте файл в ${name}`,
  tg: `номи онро ба ${name} иваз кунед`,
  uz: `uning nomini ${name} ga oʻzgartiring`,
});

const misplaced = (file: string, message: Sentence, help: Sentence): Problem => ({
  check: "misplaced-file",
  file,
  message,
  help,
});

function* extensionProblems(path: string, name: string): Generator<Problem> {
  if (name.endsWith(".yaml")) return;
  const renamed = name.replace(/\.ya?ml$/i, ".yaml");
  yield {
    ...misplaced(path, otherEnding(name.slice(name.lastIndexOf("."))), renameTo(renamed)),
    replacement: renamed,
  };
}

const otherEnding = (ending: string): Sentence => ({
  en: `this file's name ends in ${ending}, not in .yaml`,
  ru: `имя этого файла заканчивается на ${ending}, а не на .yaml`,
  tg: `номи ин файл бо ${ending} тамом мешавад, на бо .yaml`,
  uz: `bu fayl nomi .yaml bilan emas, ${ending} bilan tugaydi`,
});

function* idProblems(path: string, id: string): Generator<Problem> {
  if (!isId(id)) yield { check: "bad-id", file: path, message: whyNoId(id, path), help: namesOfFiles };
}
