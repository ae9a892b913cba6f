import { settingsFile } from "../files/locate-registry.ts";
import { didYouMean } from "../kinds/fault.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { isSlug } from "../kinds/fields/words.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import type { Message } from "../values/texts/sentence.ts";
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
  if (folder === "") return misplaced(path, "this file is in no folder of a kind", outsideHelp(path));
  const nearest = nearestWords(folder, kindNames);
  const help = nearest.length > 0 ? didYouMean(nearest) : `the folders are ${kindNames.join(", ")}`;
  return misplaced(path, `there is no kind "${folder}"`, help ?? "");
}

const outsideHelp = (path: string): string =>
  /^registry\.ya?ml$/i.test(path)
    ? `rename it to ${settingsFile}`
    : `move it to the folder of its kind: ${kindNames.join(", ")}`;

const misplaced = (file: string, message: Message, help: Message): Problem => ({
  check: "misplaced-file",
  file,
  message,
  help,
});

function* extensionProblems(path: string, name: string): Generator<Problem> {
  if (name.endsWith(".yaml")) return;
  const renamed = name.replace(/\.ya?ml$/i, ".yaml");
  yield {
    ...misplaced(
      path,
      `this file's name ends in ${name.slice(name.lastIndexOf("."))}, not in .yaml`,
      `rename it to ${renamed}`,
    ),
    replacement: renamed,
  };
}

function* idProblems(path: string, id: string): Generator<Problem> {
  if (!isId(id)) yield { check: "bad-id", file: path, message: whyNoId(id, path), help: namesOfFiles };
}
