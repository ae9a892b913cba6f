import { proposeId } from "../../reading/propose-id.ts";
import { strayName } from "../../reading/stray-name.ts";
import type { Registry } from "../../registry/registry.ts";
import { idOf, isId } from "../../registry/roles.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck, foundInReading } from "../define-check.ts";

/** A file's name is not an id. */
export const badId = defineCheck({
  id: "bad-id",
  severity: "error",
  summary: {
    en: "A file's name is not an id.",
    ru: "Имя файла не годится в идентификаторы.",
    tg: "Номи файл рамз шуда наметавонад.",
    uz: "Fayl nomi identifikator boʻla olmaydi.",
  },
  why: {
    en: "The name of the file is the id by which other records refer to it, on every system, in every script.",
    ru: "Имя файла — это идентификатор, по которому на запись ссылаются другие, в любой системе и при любом письме.",
    tg: "Номи файл рамзест, ки сабтҳои дигар бо он ба ин сабт ишора мекунанд, дар ҳар система ва бо ҳар алифбо.",
    uz: "Fayl nomi – boshqa yozuvlar shu yozuvga havola qiladigan identifikator, har qanday tizimda va har qanday alifboda.",
  },
  fix: {
    en: "Name the file with at most 80 small Latin letters, digits and single hyphens; not con, nul, com1 and the like, which Windows keeps for itself.",
    ru: "Назовите файл так: не более 80 знаков, строчные латинские буквы, цифры и одиночные дефисы; не con, nul, com1 и подобные имена, занятые в Windows.",
    tg: "Файлро чунин ном гузоред: то 80 аломат, ҳарфҳои хурди лотинӣ, рақамҳо ва дефисҳои якка; на con, nul, com1 ва монанди инҳо, ки дар Windows банданд.",
    uz: "Faylni shunday nomlang: koʻpi bilan 80 ta belgi, kichik lotin harflari, raqamlar va yakka chiziqchalar; con, nul, com1 kabi Windowsda band nomlar boʻlmaydi.",
  },
  example: {
    wrong: "partners/TU München.yaml",
    right: "partners/tum.yaml",
  },
  *run({ registry }) {
    for (const found of foundInReading(registry, "bad-id"))
      yield { ...found, help: helpFor(String(found.at), registry) ?? found.help };
  },
});

/** A name that is an id and free; absent where none is near. */
function helpFor(file: string, { hasFile }: Registry): Sentence | undefined {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const isTaken = (id: string): boolean => hasFile(`${folder}${id}.yaml`);
  const { of: original } = strayName(file.slice(folder.length)) ?? {};
  const meant = proposeId(idOf(original ?? file));
  if (!isId(meant)) return undefined;
  const name = `${isTaken(meant) ? nextFree(meant, isTaken) : meant}.yaml`;
  if (!isTaken(meant)) return toRename(name);
  return original === undefined ? toRenameBeside(`${meant}.yaml`, name) : toDelete(`${meant}.yaml`, name);
}

/** The same id with the first number from 2 on that no file has. */
function nextFree(id: string, isTaken: (id: string) => boolean): string {
  const [, stem = id, counted = "1"] = /^(.+)-(\d{1,2})$/.exec(id) ?? [];
  let number = Number(counted) + 1;
  while (isTaken(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

const toRename = (name: string): Sentence => ({
  en: `rename it to ${name}`,
  ru: `переименуйте файл в ${name}`,
  tg: `номи онро ба ${name} иваз кунед`,
  uz: `nomini ${name} ga oʻzgartiring`,
});

const toRenameBeside = (taken: string, name: string): Sentence => ({
  en: `${taken} is there already: if both are the same record, keep one of them; else rename this one to ${name}`,
  ru: `${taken} уже есть: если это одна и та же запись, оставьте один файл; если нет, переименуйте этот в ${name}`,
  tg: `${taken} аллакай ҳаст: агар ҳар ду як сабт бошанд, якеро нигоҳ доред; вагарна номи инро ба ${name} иваз кунед`,
  uz: `${taken} allaqachon bor: ikkalasi bitta yozuv boʻlsa, birini qoldiring; aks holda bunisining nomini ${name} ga oʻzgartiring`,
});

const toDelete = (original: string, name: string): Sentence => ({
  en: `compare it with ${original} and delete it; if it is a record of its own, rename it to ${name}`,
  ru: `сравните его с ${original} и удалите; если это отдельная запись, переименуйте его в ${name}`,
  tg: `онро бо ${original} муқоиса карда, нест кунед; агар сабти алоҳида бошад, номашро ба ${name} иваз кунед`,
  uz: `uni ${original} bilan solishtiring va oʻchiring; alohida yozuv boʻlsa, nomini ${name} ga oʻzgartiring`,
});
