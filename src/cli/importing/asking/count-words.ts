import type { Sentence } from "../../../values/texts/sentence.ts";

export const rowsOf = (count: number): Sentence => ({
  en: `rows: ${count}`,
  ru: `строк: ${count}`,
  tg: `сатрҳо: ${count}`,
  uz: `qatorlar: ${count}`,
});
