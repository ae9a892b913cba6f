import type { Sentence } from "../values/texts/sentence.ts";

/** What could not be done with a file or folder, and why. */
type Failed = (path: string, reason: Sentence) => Sentence;

export const cannotWrite: Failed = (path, { en, ru, tg, uz }) => ({
  en: `cannot write ${path}: ${en}`,
  ru: `не удалось записать ${path}: ${ru}`,
  tg: `${path}-ро навиштан нашуд: ${tg}`,
  uz: `${path} yozilmadi: ${uz}`,
});

export const cannotRead: Failed = (path, { en, ru, tg, uz }) => ({
  en: `cannot read ${path}: ${en}`,
  ru: `не удалось прочитать ${path}: ${ru}`,
  tg: `${path}-ро хондан нашуд: ${tg}`,
  uz: `${path} oʻqilmadi: ${uz}`,
});

export const cannotRename: Failed = (path, { en, ru, tg, uz }) => ({
  en: `cannot rename ${path}: ${en}`,
  ru: `не удалось переименовать ${path}: ${ru}`,
  tg: `номи ${path}-ро иваз кардан нашуд: ${tg}`,
  uz: `${path} nomi oʻzgartirilmadi: ${uz}`,
});

export const cannotOpenRegistry: Failed = (folder, { en, ru, tg, uz }) => ({
  en: `cannot open the registry folder ${folder}: ${en}`,
  ru: `не удалось открыть папку реестра ${folder}: ${ru}`,
  tg: `ҷузвдони феҳрист ${folder} кушода нашуд: ${tg}`,
  uz: `${folder} reyestr papkasi ochilmadi: ${uz}`,
});
