import { sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { measureTable } from "../counting/measure-table.ts";
import type { ReportRequest } from "../define-report.ts";
import { withoutYears } from "../selection/without-years.ts";

/** How many persons are there, by country: a row of one stay would tell of few persons what a small number may not. */
export function presenceByCountry(request: ReportRequest, measure: string, title: Sentence): CountTable {
  const table = measureTable(withoutYears(request), { title, measure, by: ["country"] });
  return { ...table, notes: [sentencePhrase(onlyByCountry), ...table.notes] };
}

const onlyByCountry: Sentence = {
  en: "Small numbers of persons are hidden in this registry, so no single stay is listed.",
  ru: "В этом реестре малые числа лиц не раскрываются, поэтому отдельные поездки не перечислены.",
  tg: "Дар ин феҳрист шумораҳои хурди шахсон нишон дода намешаванд, бинобар ин сафарҳо алоҳида номбар нашудаанд.",
  uz: "Bu reyestrda kishilarning kichik sonlari koʻrsatilmaydi, shuning uchun alohida safarlar keltirilmagan.",
};
