import { countSentence } from "../../../locales/number-sentences.ts";
import { filledPhrase } from "../../../tables/phrase.ts";
import { exactly } from "../../../values/count.ts";
import { groupBy } from "../../../values/group-by.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { withRecordsOf } from "../../counting/cell-records.ts";
import { type AnnualRequest, overPeriod } from "../annual-request.ts";
import { couldDisclose } from "../figures/figure-number.ts";
import type { Finding } from "./finding.ts";
import { type Ranked, rankingOf } from "./ranking.ts";
import { fewestWithPartner } from "./thresholds.ts";

/** The partner with which most journeys and events are on record, where it surely is one alone. */
export function mostActivePartner(request: AnnualRequest): Finding | undefined {
  if (couldDisclose("mobilities", request)) return undefined;
  const [journeys, events] = ["mobilities", "events"].map(
    (measure) => rankingOf(measure, "partner", overPeriod(request))?.rows ?? [],
  );
  const byPartner = groupBy([...(journeys ?? []), ...(events ?? [])], ({ key }) => key);
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
  const numberIn = (rows: readonly Ranked[] = []): number => rows.find(({ key }) => key === best.key)?.count.min ?? 0;
  return {
    claim: { is: "most-active", partner: best.key, records: best.least },
    sentence: filledPhrase(mostWith(numberIn(journeys), numberIn(events)), { partner: label }),
    from: withRecordsOf({ is: "number", number: best.least }, ...best.rows.map(({ cell }) => cell)),
  };
}

const sum = (rows: readonly Ranked[], bound: "min" | "max"): number =>
  rows.reduce((all, { count }) => all + (count[bound] ?? Number.POSITIVE_INFINITY), 0);

function mostWith(journeys: number, events: number): Sentence {
  const parts = (journeysText: string, eventsText: string): string =>
    [...(journeys > 0 ? [journeysText] : []), ...(events > 0 ? [eventsText] : [])].join(", ");
  const [of, held] = [countSentence(exactly(journeys)), countSentence(exactly(events))];
  return {
    en: `Most is on record with {partner}: ${parts(`${of.en} ${journeys === 1 ? "journey" : "journeys"} of persons or groups`, `${held.en} ${events === 1 ? "event" : "events"}`)}.`,
    ru: `Больше всего записей о сотрудничестве с партнёром {partner}: ${parts(`поездки — ${of.ru}`, `мероприятия — ${held.ru}`)}.`,
    tg: `Бештари сабтҳо бо шарики зерин аст: {partner} (${parts(`сафарҳо — ${of.tg}`, `чорабиниҳо — ${held.tg}`)}).`,
    uz: `Eng koʻp yozuv quyidagi hamkor bilan: {partner} (${parts(`safarlar – ${of.uz} ta`, `tadbirlar – ${held.uz} ta`)}).`,
  };
}
