import type { Sentence } from "../values/texts/sentence.ts";

/** The lines on the first page of a report on paper, which are filled in by hand. */
export const approvalWords = {
  approved: { en: "APPROVED", ru: "УТВЕРЖДАЮ", tg: "ТАСДИҚ МЕКУНАМ", uz: "TASDIQLAYMAN" },
  position: { en: "Position", ru: "Должность", tg: "Вазифа", uz: "Lavozimi" },
  name: { en: "Name", ru: "Ф. И. О.", tg: "Ному насаб", uz: "F. I. Sh." },
  signature: { en: "Signature", ru: "Подпись", tg: "Имзо", uz: "Imzo" },
  date: { en: "Date", ru: "Дата", tg: "Сана", uz: "Sana" },
  number: { en: "No.", ru: "№", tg: "№", uz: "№" },
} as const satisfies Record<string, Sentence>;
