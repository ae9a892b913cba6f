import type { EncodingChoice } from "../../../sheets/delimited/decode-text.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Conversation } from "./conversation.ts";

/** Asks in which encoding a text reads right, by a line of it in each. */
export const askEncoding = ({ asks, said }: Conversation, choices: readonly EncodingChoice[]): Promise<string> =>
  asks.choose({
    message: said(whichReads),
    options: choices.map(({ encoding, sample }) => ({ value: encoding, label: sample, hint: encoding })),
  });

const whichReads: Sentence = {
  en: "The file does not say how its letters are stored. Which line reads right?",
  ru: "В файле не указана кодировка. Какая строка читается правильно?",
  tg: "Дар файл кодировка нишон дода нашудааст. Кадом сатр дуруст хонда мешавад?",
  uz: "Faylda kodlash koʻrsatilmagan. Qaysi qator toʻgʻri oʻqiladi?",
};
