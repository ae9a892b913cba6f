import { type Phrase, sentencePhrase } from "../tables/phrase.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** A note of how many records were left out as words: their number is one of journeys that no control has decided on. */
export function noteInWords(note: Phrase): Phrase {
  if (!("records" in note) || note.records === 0) return note;
  if (note.message === "left-out") return sentencePhrase(leftOut(note.what));
  const sentence = sentences.get(note.message);
  return sentence ? sentencePhrase(sentence) : note;
}

const leftOut = ({ en, ru, tg, uz }: Sentence): Sentence => ({
  en: `Not included: some records ${en}.`,
  ru: `Не учтено: некоторые записи ${ru}.`,
  tg: `Ба ҳисоб гирифта нашуд: баъзе сабтҳо, ${tg}.`,
  uz: `Hisobga olinmagan: baʼzi yozuvlar (${uz}).`,
});

const sentences: ReadonlyMap<Phrase["message"], Sentence> = new Map<Phrase["message"], Sentence>([
  [
    "not-happened",
    {
      en: "Not included: some records only proposed, planned or cancelled.",
      ru: "Не учтено: некоторые записи о том, что предложено, запланировано или отменено.",
      tg: "Ба ҳисоб гирифта нашуд: баъзе сабтҳо дар бораи он чи пешниҳод, нақша ё бекор шудааст.",
      uz: "Hisobga olinmagan: taklif etilgan, rejalashtirilgan yoki bekor qilingan ishlar haqidagi baʼzi yozuvlar.",
    },
  ],
  [
    "still-to-come",
    {
      en: "Not included: some records of what is still to come.",
      ru: "Не учтено: некоторые записи о том, что ещё предстоит.",
      tg: "Ба ҳисоб гирифта нашуд: баъзе сабтҳо дар бораи он чи ҳанӯз дар пеш аст.",
      uz: "Hisobga olinmagan: hali boʻlmagan ishlar haqidagi baʼzi yozuvlar.",
    },
  ],
  [
    "stages-too",
    {
      en: "Some records of something proposed, planned or cancelled are counted too, because stages are asked for.",
      ru: "В том числе некоторые записи о том, что предложено, запланировано или отменено, так как учитывается стадия или статус.",
      tg: "Аз ҷумла баъзе сабтҳо дар бораи он чи пешниҳод, нақша ё бекор шудааст, зеро марҳила пурсида шудааст.",
      uz: "Bosqich soʻralgani uchun taklif etilgan, rejalashtirilgan yoki bekor qilingan ishlar haqidagi baʼzi yozuvlar ham hisobga kirgan.",
    },
  ],
  [
    "unknown-state",
    {
      en: "Not included: some records without any date, of which nobody can tell.",
      ru: "Не учтено: некоторые записи без дат (статус неизвестен).",
      tg: "Ба ҳисоб гирифта нашуд: баъзе сабтҳои бе ягон сана, ки ҳолаташон номаълум аст.",
      uz: "Hisobga olinmagan: birorta ham sanasi yoʻq, holati nomaʼlum baʼzi yozuvlar.",
    },
  ],
  [
    "virtual",
    {
      en: "Not included: some records of virtual mobility.",
      ru: "Не учтено: некоторые записи о виртуальной мобильности.",
      tg: "Ба ҳисоб гирифта нашуд: баъзе сабтҳо дар бораи ҳаракатнокии маҷозӣ.",
      uz: "Hisobga olinmagan: virtual mobillik haqidagi baʼzi yozuvlar.",
    },
  ],
  [
    "domestic",
    {
      en: "Not included: some records of journeys that cross no border.",
      ru: "Не учтено: некоторые записи о поездках внутри своей страны.",
      tg: "Ба ҳисоб гирифта нашуд: баъзе сабтҳо дар бораи сафарҳои дохили кишвар.",
      uz: "Hisobga olinmagan: mamlakat ichidagi safarlar haqidagi baʼzi yozuvlar.",
    },
  ],
  [
    "without-date",
    {
      en: "Not included: some records without a date.",
      ru: "Не учтено: некоторые записи без даты.",
      tg: "Ба ҳисоб гирифта нашуд: баъзе сабтҳои бе сана.",
      uz: "Hisobga olinmagan: sanasi yoʻq baʼzi yozuvlar.",
    },
  ],
  [
    "undecided",
    {
      en: "Not included: some records whose dates or counts are too coarse to tell whether the question holds.",
      ru: "Не учтено из-за неточных дат или чисел: некоторые записи.",
      tg: "Ба ҳисоб гирифта нашуд: баъзе сабтҳо, ки сана ё шумораашон барои ҷавоб дақиқ нест.",
      uz: "Hisobga olinmagan: sanasi yoki soni aniq boʻlmagani uchun savolga mosligi nomaʼlum baʼzi yozuvlar.",
    },
  ],
  [
    "in-several",
    {
      en: "Some records stand in several rows or columns and are counted in each, in the totals once.",
      ru: "Некоторые записи попадают в несколько строк или столбцов и учтены в каждой, а в общем итоге — один раз.",
      tg: "Баъзе сабтҳо дар якчанд сатр ё сутун омадаанд ва дар ҳар кадом ҳисоб шудаанд, дар ҷамъ — як бор.",
      uz: "Baʼzi yozuvlar bir necha qator yoki ustunga kiradi va har birida hisoblangan, jamida esa bir marta.",
    },
  ],
]);
