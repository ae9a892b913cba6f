import type { Sentence } from "../values/texts/sentence.ts";

/** Whether the label of a year is that of an academic one: `2023/2024`, not `2019`. */
const isAcademic = (label: string): boolean => label.includes("/");

/** When something was, by the label of its year: `in 2019`, `in the academic year 2023/2024`. */
export const inYear = (label: string): Sentence => ({
  en: `in ${isAcademic(label) ? "the academic year " : ""}${label}`,
  ru: `в ${label} ${isAcademic(label) ? "учебном году" : "году"}`,
  tg: `дар соли ${isAcademic(label) ? "таҳсили " : ""}${label}`,
  uz: `${label}${isAcademic(label) ? "-oʻquv yilida" : "-yilda"}`,
});

/** Which year something is told for, by its label: `for 2019`, `for the academic year 2023/2024`. */
export const forYear = (label: string): Sentence => ({
  en: `for ${isAcademic(label) ? "the academic year " : ""}${label}`,
  ru: `за ${label} ${isAcademic(label) ? "учебный год" : "год"}`,
  tg: `барои соли ${isAcademic(label) ? "таҳсили " : ""}${label}`,
  uz: `${label}${isAcademic(label) ? "-oʻquv yili" : "-yil"} uchun`,
});
