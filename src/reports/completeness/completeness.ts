import { defineReport } from "../define-report.ts";
import { completenessTables } from "./completeness-tables.ts";

/** How many records lack a date, a document, a country or a link. */
export const completeness = defineReport({
  name: "completeness",
  title: {
    en: "Completeness of the registry",
    ru: "Полнота данных реестра",
    tg: "Пуррагии маълумоти феҳрист",
    uz: "Reyestr maʼlumotlarining toʻliqligi",
  },
  summary: {
    en: "How many records lack a date, a document, a country or a link, and which lack most.",
    ru: "Число записей без даты, документа, страны или связи и наименее полные записи.",
    tg: "Чанд сабт сана, ҳуҷҷат, кишвар ё пайванд надорад ва дар кадом сабтҳо бештар маълумот намерасад.",
    uz: "Qancha yozuvda sana, hujjat, mamlakat yoki bogʻlanish yoʻqligi va qaysilarida eng koʻp yetishmasligi.",
  },
  tables: completenessTables,
});
