import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Sentence } from "../values/texts/sentence.ts";
import { EnvironmentError } from "./source.ts";

/** The file that makes a folder a registry. */
export const settingsFile = "registry.yaml";

/** Where to look for the registry. `requested` (from `-C`) is taken as it is; `configured` comes from the environment. */
export type WhereToLook = {
  readonly requested: string | undefined;
  readonly configured: string | undefined;
  readonly workingDirectory: string;
};

/**
 * The folder of the registry: the requested one, else the one configured, else the nearest one at or above the
 * working directory, else `./registry`. Without a `registry.yaml` it is an EnvironmentError.
 */
export function locateRegistry({ requested: asked, configured, workingDirectory }: WhereToLook): string {
  if (asked?.trim() === "") throw namelessFolder();
  const named = asked ?? (configured || undefined);
  if (named !== undefined) return withSettings(resolve(workingDirectory, named), named);
  const around = registryAround(resolve(workingDirectory));
  if (around !== undefined) return around;
  const beside = join(resolve(workingDirectory), "registry");
  if (isRegistry(beside)) return beside;
  throw noRegistryHere();
}

const namelessFolder = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "the folder named with -C has no name",
      ru: "после -C не указана папка",
      tg: "пас аз -C номи ҷузвдон нест",
      uz: "-C dan keyin papka nomi yoʻq",
    },
    {
      en: "write -C FOLDER, or leave it out",
      ru: "напишите -C ПАПКА или уберите -C",
      tg: "-C ҶУЗВДОН нависед ё -C-ро бардоред",
      uz: "-C PAPKA deb yozing yoki -C ni olib tashlang",
    },
  );

const noRegistryHere = (): EnvironmentError =>
  new EnvironmentError(
    {
      en: "there is no registry here: no registry.yaml in this folder, above it, or in ./registry",
      ru: "здесь нет реестра: файла registry.yaml нет ни в этой папке, ни выше, ни в ./registry",
      tg: "дар ин ҷо феҳрист нест: файли registry.yaml на дар ин ҷузвдон ҳаст, на болотар ва на дар ./registry",
      uz: "bu yerda reyestr yoʻq: registry.yaml fayli bu papkada ham, undan yuqorida ham, ./registry ichida ham yoʻq",
    },
    {
      en: "to begin one here: hamkor init; one that lies elsewhere: hamkor -C FOLDER …",
      ru: "создать реестр здесь: hamkor init; если он в другой папке: hamkor -C ПАПКА …",
      tg: "барои сохтани он дар ин ҷо: hamkor init; агар дар ҷузвдони дигар бошад: hamkor -C ҶУЗВДОН …",
      uz: "shu yerda yaratish: hamkor init; boshqa papkada boʻlsa: hamkor -C PAPKA …",
    },
  );

/** The nearest registry at or above a folder. */
export function registryAround(folder: string): string | undefined {
  if (isRegistry(folder)) return folder;
  return folder === dirname(folder) ? undefined : registryAround(dirname(folder));
}

/** The language that a registry's settings name, read without reading the rest; `undefined` where they name none. */
export function languageOfRegistry(folder: string): string | undefined {
  const settings = readFileSync(join(folder, settingsFile), "utf8");
  return /^\ufeff?language[ \t]*:[ \t]*["']?([A-Za-z-]+)/m.exec(settings)?.[1];
}

/** Whether a folder is a registry itself. */
export function isRegistry(folder: string): boolean {
  const settings = join(folder, settingsFile);
  return existsSync(settings) && !statSync(settings).isDirectory();
}

function withSettings(folder: string, named: string): string {
  if (isRegistry(folder)) return folder;
  throw existsSync(folder) ? notARegistry(named) : noFolder(named);
}

const noFolder = (named: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: `there is no folder ${named}`,
      ru: `нет папки ${named}`,
      tg: `ҷузвдони ${named} нест`,
      uz: `${named} papkasi yoʻq`,
    },
    quotationHelp([named]) ?? {
      en: "check the spelling of the path; to begin a registry there: hamkor init FOLDER",
      ru: "проверьте, верно ли написан путь; создать реестр там: hamkor init ПАПКА",
      tg: "санҷед, ки роҳ дуруст навишта шудааст; барои сохтани феҳрист дар он ҷо: hamkor init ҶУЗВДОН",
      uz: "yoʻl toʻgʻri yozilganini tekshiring; u yerda reyestr yaratish: hamkor init PAPKA",
    },
  );

const notARegistry = (named: string): EnvironmentError =>
  new EnvironmentError(
    {
      en: `${named} is not a registry: it has no registry.yaml`,
      ru: `${named} — не реестр: там нет файла registry.yaml`,
      tg: `${named} феҳрист нест: дар он файли registry.yaml нест`,
      uz: `${named} — reyestr emas: unda registry.yaml fayli yoʻq`,
    },
    {
      en: "name the folder that holds registry.yaml; to begin a registry in this one: hamkor init FOLDER",
      ru: "укажите папку, в которой лежит registry.yaml; создать реестр в этой: hamkor init ПАПКА",
      tg: "ҷузвдонеро нишон диҳед, ки дар он registry.yaml ҳаст; барои сохтани феҳрист дар ҳамин: hamkor init ҶУЗВДОН",
      uz: "registry.yaml turgan papkani koʻrsating; shu papkada reyestr yaratish: hamkor init PAPKA",
    },
  );

/** Windows takes `\"` for a mark within the word: `-C "C:\registry\" check` says `-C` and one word. */
export const quotationHelp = (words: readonly string[]): Sentence | undefined =>
  words.some((word) => word.includes('"'))
    ? {
        en: "leave out the \\ before the closing quotation mark: Windows takes the two for a part of the name",
        ru: "уберите \\ перед закрывающей кавычкой: Windows принимает их за часть имени",
        tg: "аломати \\-ро пеш аз нохунаки охирин бардоред: Windows онҳоро қисми ном мешуморад",
        uz: "yopuvchi qoʻshtirnoq oldidagi \\ belgisini olib tashlang: Windows ularni nomning bir qismi deb oladi",
      }
    : undefined;
