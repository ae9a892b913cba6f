import type { Dimension } from "../../queries/fields/dimensions.ts";
import type { DatedItem } from "../../queries/pivot/item-years.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** The note of a table where the dates of something leave open how long it lasted. */
export function readingNotes(items: readonly DatedItem[], dimensions: readonly Dimension[]): readonly Phrase[] {
  const isOpen = dimensions.some(
    ({ name, divisions }) => name === "duration" && items.some(({ item }) => divisions && divisions(item).length > 0),
  );
  return isOpen ? [sentencePhrase(durationsAsBounds)] : [];
}

const durationsAsBounds: Sentence = {
  en: "Where a date is too coarse to tell the duration, cells show bounds; the total counts each once.",
  ru: "Если даты не позволяют установить продолжительность, в ячейках указаны границы; в итоге каждая запись учтена один раз.",
  tg: "Агар санаҳо барои муайян кардани давомнокӣ кофӣ набошанд, дар катакҳо ҳадди ақал ва ҳадди аксар нишон дода мешавад; дар ҷамъ ҳар сабт як бор ба ҳисоб гирифта шудааст.",
  uz: "Sanalarga qarab davomiylikni aniq bilib boʻlmasa, kataklarda quyi va yuqori chegara koʻrsatiladi; jamida har bir yozuv bir marta hisobga olingan.",
};
