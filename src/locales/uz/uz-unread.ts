import type { UnreadWords } from "../unread-words.ts";
import { uzNumber } from "./uz-number.ts";

/** After a numeral the noun has no plural. */
const kinds: Readonly<Record<Parameters<UnreadWords["missing"]>[0], string>> = {
  institutions: "muassasa",
  partners: "hamkor",
  agreements: "shartnoma",
  projects: "loyiha",
  mobilities: "mobillik davri",
  events: "tadbir",
  "joint-programmes": "qoʻshma dastur",
  plans: "reja",
  records: "yozuv",
};

/** What Uzbek says of what could not be read. */
export const uzUnread: UnreadWords = {
  missing: (kind, number, named) =>
    number === 1
      ? `1 ta ${kinds[kind]} yetishmaydi: ${named} faylini oʻqib boʻlmadi.`
      : `${uzNumber(number)} ta ${kinds[kind]} yetishmaydi: quyidagi fayllarni oʻqib boʻlmadi: ${named}.`,
  notRead: (places) => `Oʻqilmadi: ${places}.`,
  asBounds: (places) => `Sonlarni oʻqib boʻlmadi, shuning uchun chegaralari koʻrsatilgan: ${places}.`,
  line: (file, line) => `${file}, ${line}-qator`,
  duplicate: (file) => `${file} (bunday identifikator bor)`,
  more: (number) => `va yana ${uzNumber(number)} ta`,
};
