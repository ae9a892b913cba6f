import { countSentence } from "../../../locales/number-sentences.ts";
import { partOfWhole } from "../../../locales/part-of-whole.ts";
import { type Cell, countOf, recordsOf } from "../../../tables/cell.ts";
import { sentencePhrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import { exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { tablesOf } from "../../define-report.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { agreementTimeline } from "../charts/timelines.ts";
import { contentOf, type SectionContent } from "../section-parts.ts";
import { reportOf } from "../section-tables.ts";
import { withSentence } from "./with-sentence.ts";

/** When agreements end; where no end is on record of any in force, a sentence says so. */
export function expiryContent(request: AnnualRequest): SectionContent {
  const tables = tablesOf(reportOf("agreements-expiry"), ofAnyYear(request));
  const [bands, ...others] = tables;
  const charts = [agreementTimeline(request)];
  const endless = bands && onlyWithoutEnd(bands);
  const number = endless && countOf(endless)?.min;
  if (!bands || !endless || number === undefined) return contentOf({ charts, tables });
  const said = { sentence: sentencePhrase(noEndOf(number)), from: recordsOf(endless) ? endless : undefined };
  return withSentence(said, bands, contentOf({ charts, tables: others }));
}

/** The number of agreements of which no end is on record, where all in force are such. */
function onlyWithoutEnd({ rows }: CountTable): Cell | undefined {
  const filled = rows.filter(([, number]) => number && countOf(number)?.max !== 0);
  const [[band, number] = []] = filled;
  return filled.length === 1 && band?.is === "word" && band.code === "end-not-recorded" ? number : undefined;
}

function noEndOf(number: number): Sentence {
  const { en, ru, tg, uz } = countSentence(exactly(number));
  switch (partOfWhole(exactly(number), number)) {
    case "the-only-one":
      return {
        en: "No end is on record for the only agreement in force.",
        ru: "Срок окончания единственного действующего соглашения не указан.",
        tg: "Муҳлати анҷоми ягона созишномаи амалкунанда зикр нашудааст.",
        uz: "Amaldagi yagona shartnomaning tugash muddati koʻrsatilmagan.",
      };
    case "both":
      return {
        en: "No end is on record for either of the two agreements in force.",
        ru: "Срок окончания обоих действующих соглашений не указан.",
        tg: "Муҳлати анҷоми ҳар ду созишномаи амалкунанда зикр нашудааст.",
        uz: "Amaldagi ikkala shartnomaning tugash muddati koʻrsatilmagan.",
      };
    default:
      return {
        en: `No end is on record for any of the ${en} agreements in force.`,
        ru: `Действующие соглашения (${ru}): срок окончания не указан ни у одного.`,
        tg: `Аз ${tg} созишномаи амалкунанда муҳлати анҷоми ягонтоаш зикр нашудааст.`,
        uz: `Amaldagi ${uz} ta shartnomadan birortasining tugash muddati koʻrsatilmagan.`,
      };
  }
}
