import { lowerFirst } from "../../locales/lower-first.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

const isAcademic = (label: string): boolean => label.includes("/");

/** Nothing is on record of the year before for any figure of a paragraph. */
export const noneBefore = (label: string): Sentence => ({
  en: `For ${isAcademic(label) ? "the academic year " : ""}${label}, none of these figures is on record.`,
  ru: `За ${label} ${isAcademic(label) ? "учебный год" : "год"} данных по этим показателям в реестре нет.`,
  tg: `Барои соли ${isAcademic(label) ? "таҳсили " : ""}${label} оид ба ин нишондиҳандаҳо дар феҳрист сабте нест.`,
  uz: `Bu koʻrsatkichlar boʻyicha ${label}${isAcademic(label) ? "-oʻquv yili" : "-yil"} uchun reyestrda yozuv yoʻq.`,
});

/** Nothing is on record of the year before for some figures of a paragraph, which are named. */
export const noneBeforeOf = (label: string, figures: readonly Sentence[]): Sentence => ({
  en: `For ${isAcademic(label) ? "the academic year " : ""}${label}, nothing is on record for: ${figures.map(({ en }) => lowerFirst(en)).join("; ")}.`,
  ru: `За ${label} ${isAcademic(label) ? "учебный год" : "год"} в реестре нет данных по показателям: ${figures.map(({ ru }) => lowerFirst(ru)).join("; ")}.`,
  tg: `Барои соли ${isAcademic(label) ? "таҳсили " : ""}${label} дар феҳрист оид ба нишондиҳандаҳои зерин сабте нест: ${figures.map(({ tg }) => lowerFirst(tg)).join("; ")}.`,
  uz: `${label}${isAcademic(label) ? "-oʻquv yili" : "-yil"} uchun reyestrda quyidagi koʻrsatkichlar boʻyicha yozuv yoʻq: ${figures.map(({ uz }) => lowerFirst(uz)).join("; ")}.`,
});
