import type { Sentence } from "../values/texts/sentence.ts";

const tooManyOpen: Sentence = {
  en: "too many files are open",
  ru: "открыто слишком много файлов",
  tg: "аз ҳад зиёд файл кушода аст",
  uz: "juda koʻp fayl ochilgan",
};

/** What is wrong, by the name that the operating system has for it. */
export const systemReasons = {
  EACCES: { en: "no permission", ru: "нет прав доступа", tg: "ҳуқуқи дастрасӣ нест", uz: "ruxsat yoʻq" },
  EPERM: {
    en: "not permitted",
    ru: "система не разрешает",
    tg: "система иҷозат намедиҳад",
    uz: "tizim ruxsat bermaydi",
  },
  ENOENT: {
    en: "no such file or folder",
    ru: "нет такого файла или папки",
    tg: "чунин файл ё ҷузвдон нест",
    uz: "bunday fayl yoki papka yoʻq",
  },
  ENOTDIR: {
    en: "a part of the path is not a folder",
    ru: "одна из частей пути — не папка",
    tg: "як қисми роҳ ҷузвдон нест",
    uz: "yoʻlning bir qismi papka emas",
  },
  EISDIR: { en: "it is a folder", ru: "это папка", tg: "ин ҷузвдон аст", uz: "bu papka" },
  ELOOP: {
    en: "links lead in a circle",
    ru: "ссылки ведут по кругу",
    tg: "пайвандҳо ба якдигар бармегарданд",
    uz: "havolalar bir-biriga qaytib boradi",
  },
  ENAMETOOLONG: {
    en: "the name is too long",
    ru: "имя слишком длинное",
    tg: "ном аз ҳад дароз аст",
    uz: "nomi juda uzun",
  },
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  EIO: {
    en: "the disk reports an error",
    ru: "диск сообщает об ошибке",
    tg: "диск хато нишон медиҳад",
    uz: "disk xato koʻrsatmoqda",
  },
  ENOSPC: { en: "the disk is full", ru: "на диске нет места", tg: "дар диск ҷой нест", uz: "diskda joy yoʻq" },
  EROFS: {
    en: "the disk is read-only",
    ru: "диск доступен только для чтения",
    tg: "диск танҳо барои хондан аст",
    uz: "diskdan faqat oʻqish mumkin",
  },
  ENXIO: {
    en: "nothing answers there",
    ru: "там никто не отвечает",
    tg: "аз он ҷо ҷавоб нест",
    uz: "u yerdan javob yoʻq",
  },
  EBUSY: {
    en: "it is in use",
    ru: "он занят другой программой",
    tg: "барномаи дигар онро истифода мебарад",
    uz: "u band",
  },
} as const satisfies { readonly [code: string]: Sentence };

const reasons: { readonly [code: string]: Sentence | undefined } = systemReasons;

/** The operating system's name of an error. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** Whether an error comes from the operating system rather than from a bug. */
export const isFaultCode = (error: unknown): boolean => /^E[A-Z0-9]+$/.test(codeOf(error) ?? "");

/** The operating system's error in plain words; one that is not known here by its code. */
export function reasonOf(error: unknown): Sentence {
  const code = codeOf(error);
  const known = code === undefined ? undefined : reasons[code];
  if (known) return known;
  const text = code ?? String(error);
  return { en: text, ru: text, tg: text, uz: text };
}
