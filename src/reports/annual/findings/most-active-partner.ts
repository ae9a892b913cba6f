import { countSentence } from "../../../locales/number-sentences.ts";
import { filledPhrase } from "../../../tables/phrase.ts";
import { type Count, exactly, isExact, nothing } from "../../../values/count.ts";
import { groupBy } from "../../../values/group-by.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { withRecordsOf } from "../../counting/cell-records.ts";
import { type AnnualRequest, overPeriod } from "../annual-request.ts";
import { couldDisclose } from "../figures/figure-number.ts";
import type { Finding } from "./finding.ts";
import { type Ranked, type Ranking, rankingOf } from "./ranking.ts";
import { fewestWithPartner } from "./thresholds.ts";

/** The partner with which most journeys and events are on record, where it surely is one alone. */
export function mostActivePartner(request: AnnualRequest): Finding | undefined {
  if (couldDisclose("mobilities", request)) return undefined;
  const [journeys, events] = ["mobilities", "events"].map((measure) =>
    rankingOf(measure, "partner", overPeriod(request)),
  );
  const byPartner = groupBy([...(journeys?.rows ?? []), ...(events?.rows ?? [])], ({ key }) => key);
  const partners = [...byPartner].map(([key, rows]) => ({
    key,
    rows,
    least: sum(rows, "min"),
    most: sum(rows, "max"),
  }));
  const [best, next] = partners.sort((a, b) => b.least - a.least || b.most - a.most);
  if (!best || best.least < fewestWithPartner || best.least !== best.most) return undefined;
  if (next && Math.max(...partners.slice(1).map(({ most }) => most)) >= best.least) return undefined;
  const label = best.rows[0]?.label;
  if (!label) return undefined;
  const numberIn = (ranking: Ranking | undefined): OfAll => ({
    number: ranking?.rows.find(({ key }) => key === best.key)?.count.min ?? 0,
    all: ranking?.total ?? nothing,
  });
  return {
    claim: { is: "most-active", partner: best.key, records: best.least },
    sentence: filledPhrase(mostWith(numberIn(journeys), numberIn(events)), { partner: label }),
    from: withRecordsOf({ is: "number", number: best.least }, ...best.rows.map(({ cell }) => cell)),
  };
}

const sum = (rows: readonly Ranked[], bound: "min" | "max"): number =>
  rows.reduce((all, { count }) => all + (count[bound] ?? Number.POSITIVE_INFINITY), 0);

/** A number of one partner, and that of all, those without a partner too. */
type OfAll = { readonly number: number; readonly all: Count };

function mostWith(journeys: OfAll, events: OfAll): Sentence {
  const [of, held] = [shareOf(journeys, journeyNouns), shareOf(events, eventNouns)];
  const parts = (journeysText: string, eventsText: string): string =>
    [...(journeys.number > 0 ? [journeysText] : []), ...(events.number > 0 ? [eventsText] : [])].join(", ");
  return {
    en: `Most is on record with {partner}: ${parts(`${of.en} of persons or groups`, held.en)}.`,
    ru: `Больше всего записей о сотрудничестве с партнёром {partner}: ${parts(`поездки — ${of.ru}`, `мероприятия — ${held.ru}`)}.`,
    tg: `Бештари сабтҳо бо шарики зерин аст: {partner} (${parts(`сафарҳо — ${of.tg}`, `чорабиниҳо — ${held.tg}`)}).`,
    uz: `Eng koʻp yozuv quyidagi hamkor bilan: {partner} (${parts(`safarlar – ${of.uz}`, `tadbirlar – ${held.uz}`)}).`,
  };
}

type Nouns = { readonly one: string; readonly many: string; readonly only: string };

const journeyNouns: Nouns = { one: "journey", many: "journeys", only: "единственная" };
const eventNouns: Nouns = { one: "event", many: "events", only: "единственное" };

/** `15 of the 38 journeys`, `all 3 events`; the number alone where that of all is not sure. */
function shareOf({ number, all }: OfAll, { one, many, only }: Nouns): Sentence {
  const [part, whole] = [countSentence(exactly(number)), countSentence(all)];
  if (!isExact(all)) return { ...part, en: `${part.en} ${number === 1 ? one : many}`, uz: `${part.uz} ta` };
  if (number < all.min)
    return {
      en: `${part.en} of the ${whole.en} ${many}`,
      ru: `${part.ru} из ${whole.ru}`,
      tg: `${part.tg} аз ${whole.tg}`,
      uz: `${whole.uz} tadan ${part.uz} tasi`,
    };
  return number === 1
    ? { en: `the only ${one}`, ru: `1 (${only})`, tg: "1 (ягона)", uz: "1 ta (yagonasi)" }
    : { en: `all ${part.en} ${many}`, ru: `${part.ru} (все)`, tg: `${part.tg} (ҳама)`, uz: `${part.uz} ta (hammasi)` };
}
