import type { Document } from "../tables/document.ts";
import type { Phrase, UnreadPlace } from "../tables/phrase.ts";
import { type Sentence, sentenceIn } from "../values/texts/sentence.ts";
import { phraseText } from "./phrase-text.ts";
import type { Style } from "./style.ts";

/** What a report says on its first page of what could not be read: a title, and paragraphs. */
export type Warning = { readonly title: string; readonly paragraphs: readonly string[] };

/** The warning of a document; none where all could be read. */
export function warningOf({ unread }: Pick<Document, "unread">, style: Style): Warning | undefined {
  if (unread.length === 0) return undefined;
  const ofKind = (message: "not-read" | "unread-counts", ...kinds: UnreadPlace["is"][]): Phrase[] => {
    const places = unread.filter(({ is }) => kinds.includes(is));
    return places.length > 0 ? [{ message, places }] : [];
  };
  const phrases = [
    ...ofKind("not-read", "record"),
    ...ofKind("unread-counts", "count"),
    ...ofKind("not-read", "field", "duplicate"),
  ];
  return {
    title: sentenceIn(title, style.language),
    paragraphs: [...phrases.map((phrase) => phraseText(phrase, style)), sentenceIn(toMend, style.language)],
  };
}

const title: Sentence = {
  en: "This report is not complete",
  ru: "Отчёт неполон",
  tg: "Ин ҳисобот пурра нест",
  uz: "Bu hisobot toʻliq emas",
};

const toMend: Sentence = {
  en: "hamkor check shows what is wrong at each place, and how to mend it.",
  ru: "hamkor check показывает, что и где не так и как это исправить.",
  tg: "hamkor check нишон медиҳад, ки дар куҷо чӣ хатост ва чӣ гуна ислоҳ мешавад.",
  uz: "hamkor check har bir joyda nima xato ekanini va uni qanday tuzatishni koʻrsatadi.",
};
