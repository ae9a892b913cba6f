import { isPersonField } from "../../queries/fields/person-fields.ts";
import type { DatedItem } from "../../queries/pivot/item-years.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import { type Count, isExact } from "../../values/count.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** The note of a count of persons by their traits, where a group's record does not tell who of them has which. */
export function personNotes(items: readonly DatedItem[], fields: Iterable<string>): readonly Phrase[] {
  if (![...fields].some(isPersonField)) return [];
  return items.some(isOpen) ? [sentencePhrase(whoIsOpen)] : [];
}

/** Whether it is known how many there are and how many women, but not how many are meant. */
function isOpen({ item: { record, value } }: DatedItem): boolean {
  if (record.kind !== "mobilities" || !record.women) return false;
  return isKnown(record.count) && isKnown(record.women) && !isExact(value);
}

const isKnown = (count: Count | undefined): boolean => count !== undefined && isExact(count);

const whoIsOpen: Sentence = {
  en: "Where only the number of women of a group is known, not who they are, cells show bounds.",
  ru: "Если известно только число женщин в группе, но не кто они, в ячейках указаны границы.",
  tg: "Агар танҳо шумораи занони гурӯҳ маълум бошад, на ин ки онҳо кистанд, дар катакҳо ҳадди ақал ва ҳадди аксар нишон дода мешавад.",
  uz: "Guruhdagi ayollarning faqat soni maʼlum boʻlib, kimligi maʼlum boʻlmasa, kataklarda quyi va yuqori chegara koʻrsatiladi.",
};
