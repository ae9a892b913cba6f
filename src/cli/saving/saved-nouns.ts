import type { KindName } from "../../kinds/field-meta.ts";
import { type RecordNoun, recordNouns } from "../../locales/record-nouns.ts";
import { ruPlural } from "../../locales/ru/ru-number.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** What a saved file is: a record of a kind, or another file. */
export type SavedKind = KindName | "files";

const nouns: Readonly<Record<SavedKind, RecordNoun>> = {
  ...recordNouns,
  files: { en: ["file", "files"], ru: ["файл", "файла", "файлов"], tg: "файл", uz: "fayl" },
};

/** `2 agreements`. */
export function counted(number: number, kind: SavedKind): Sentence {
  const { en, ru, tg, uz } = nouns[kind];
  return {
    en: `${number} ${number === 1 ? en[0] : en[1]}`,
    ru: `${number} ${ruPlural(number, ...ru)}`,
    tg: `${number} ${tg}`,
    uz: `${number} ta ${uz}`,
  };
}
