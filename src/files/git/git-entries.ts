import { posix } from "node:path";
import type { Sentence } from "../../values/texts/sentence.ts";
import { brokenLink, byPath, isYamlPath, linkedFolder, linkOutside } from "../read/yaml-file.ts";
import type { FileFault, Source, SourceFile } from "../source.ts";
import { systemReasons } from "../system-errors.ts";
import { blobTexts } from "./git-objects.ts";

/** A file as git keeps it: its mode, the name of its content, and its path from the registry's root. */
export type Entry = {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
  readonly isInConflict?: boolean;
};

type Texts = (entry: Entry) => string | FileFault;
type Entries = ReadonlyMap<string, Entry>;

const isLink = ({ mode }: Entry): boolean => mode === "120000";
const isSubmodule = ({ mode }: Entry): boolean => mode === "160000";
const isHidden = ({ path }: Entry): boolean => path.split("/").some((part) => part.startsWith("."));

const submodule: FileFault = {
  fault: {
    en: "is a repository of its own (a git submodule), which is not read",
    ru: "— отдельный репозиторий (подмодуль git), и он не читается",
    tg: "репозиторийи алоҳида (зермодули git) аст ва хонда намешавад",
    uz: "— alohida repozitoriy (git submodule), u oʻqilmaydi",
  },
  help: {
    en: "move its files into the registry, or the submodule out of it",
    ru: "перенесите его файлы в реестр или уберите подмодуль из реестра",
    tg: "файлҳои онро ба феҳрист гузаронед ё зермодулро аз феҳрист берун баред",
    uz: "uning fayllarini reyestrga koʻchiring yoki submodule ni reyestrdan chiqaring",
  },
};
const inConflict: FileFault = {
  isConflict: true,
  fault: {
    en: "has a merge conflict that is not resolved",
    ru: "содержит конфликт слияния, который не разрешён",
    tg: "ихтилофи якҷоякунӣ дорад, ки ҳал нашудааст",
    uz: "hal qilinmagan birlashtirish ziddiyatiga ega",
  },
  help: {
    en: "resolve it and add the file: git add FILE",
    ru: "разрешите его и добавьте файл: git add ФАЙЛ",
    tg: "онро ҳал кунед ва файлро илова намоед: git add ФАЙЛ",
    uz: "uni hal qiling va faylni qoʻshing: git add FAYL",
  },
};

/** The records among the entries that git lists; what the work tree would leave alone is left alone here too. */
export function sourceOf(root: string, listed: readonly Entry[]): Source {
  const entries: Entries = new Map(listed.filter((entry) => !isHidden(entry)).map((entry) => [entry.path, entry]));
  const textOf = reader(root, entries);
  const targets = new Map<string, Entry | FileFault>();
  for (const entry of entries.values()) {
    const target = isLink(entry) ? follow(entry, entries, textOf) : readable(entry);
    if (isYamlPath(entry.path) || target === linkedFolder || target === submodule) targets.set(entry.path, target);
  }
  const files = [...targets].map(
    ([path, target]): SourceFile => ({ path, problem: isFault(target) ? target : undefined }),
  );
  const read = (path: string): string | FileFault => {
    const target = targets.get(path) ?? brokenLink(systemReasons.ENOENT);
    return isFault(target) ? target : textOf(target);
  };
  const others = (folder: string): readonly string[] =>
    listed.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`) && !targets.has(path));
  return { root, list: () => files.sort(byPath), read, others, has: (path) => isThere(path, entries) };
}

/** Whether git has a file at a path; of what lies outside the registry nothing is known, so it is taken to be there. */
function isThere(path: string, entries: Entries): boolean {
  const normal = posix.normalize(path);
  return normal.startsWith("../") || entries.has(normal);
}

const isFault = (target: Entry | FileFault): target is FileFault => "fault" in target;

const readable = (entry: Entry): Entry | FileFault =>
  isSubmodule(entry) ? submodule : entry.isInConflict ? inConflict : entry;

/** Reads the texts of records and links in one go, and others when they are asked for. */
function reader(root: string, entries: Entries): Texts {
  const wanted = [...entries.values()].filter((entry) => isYamlPath(entry.path) || isLink(entry));
  const names = wanted.filter((entry) => !isSubmodule(entry)).map(({ object }) => object);
  const texts = blobTexts(root, names);
  return ({ object }) => texts.get(object) ?? blobTexts(root, [object]).get(object) ?? brokenLink(noObject);
}

const noObject: Sentence = {
  en: "no such object",
  ru: "в git нет такого объекта",
  tg: "дар git чунин объект нест",
  uz: "gitda bunday obyekt yoʻq",
};

const mostLinks = 10;

/** The file a link leads to inside the registry, or why it leads to none. */
function follow(link: Entry, entries: Entries, textOf: Texts, linksLeft = mostLinks): Entry | FileFault {
  if (!isLink(link)) return readable(link);
  const target = textOf(link);
  if (typeof target !== "string") return target;
  const path = posix.normalize(posix.join(posix.dirname(link.path), target)).replace(/\/$/, "");
  if (target.startsWith("/") || path === ".." || path.startsWith("../")) return linkOutside;
  const next = entries.get(path);
  if (linksLeft === 0) return brokenLink(systemReasons.ELOOP);
  return next ? follow(next, entries, textOf, linksLeft - 1) : withoutFile(path, entries);
}

const withoutFile = (path: string, entries: Entries): FileFault =>
  path === "." || [...entries.keys()].some((name) => name.startsWith(`${path}/`))
    ? linkedFolder
    : brokenLink(systemReasons.ENOENT);
