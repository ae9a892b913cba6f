import { isClosedBefore } from "../derived/partners/closed.ts";
import { bandOfRank, latestRank, rankingBands } from "../derived/partners/ranking.ts";
import { namesClosing } from "../measures/counting-rules.ts";
import { ownReads } from "../queries/fields/field-reads.ts";
import { compileQuery, select } from "../queries/select.ts";
import type { Partner } from "../registry/record.ts";
import { type Cell, fieldCell, nothingCell, plainCell, wordCell } from "../tables/cell.ts";
import { definitionPhrase, type Phrase } from "../tables/phrase.ts";
import type { Column } from "../tables/table.ts";
import type { Rank } from "../values/codes/rank.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { numberCell } from "./counting/number-cell.ts";
import { defineReport, type ReportRequest, reportTable } from "./define-report.ts";
import { recordCell } from "./listing/cells.ts";
import { unreadInSelection } from "./selection/unread-in-selection.ts";

const title: Sentence = {
  en: "Partners in the first 1000 of QS or THE",
  ru: "Партнёры из первой тысячи рейтингов QS и THE",
  tg: "Шарикон дар ҳазори аввали рейтингҳои QS ва THE",
  uz: "QS yoki THE reytingining birinchi mingtaligiga kirgan hamkorlar",
};

/** Which partners are among the first thousand universities of the world. */
export const rankedPartners = defineReport({
  name: "ranked-partners",
  title,
  summary: {
    en: "Partners in the first 1000 of the QS or THE ranking: how many in each band, and which.",
    ru: "Партнёры из первой тысячи рейтингов QS и THE: число по группам мест и список.",
    tg: "Шарикон дар ҳазори аввали рейтингҳои QS ва THE: шумора аз рӯи гурӯҳи мақомҳо ва рӯйхат.",
    uz: "QS yoki THE reytingining birinchi mingtaligiga kirgan hamkorlar: oʻrinlar guruhlari boʻyicha soni va roʻyxati.",
  },
  tables: (request) => {
    const { found, without, notes } = rankedPartnersOf(request);
    const left: Phrase[] = without > 0 ? [{ message: "left-out", records: without, what: unranked }] : [];
    return [bandTable(request, found, [...left, ...notes]), listTable(request, found, notes)];
  },
});

type RankInYear = { readonly rank: Rank; readonly year: number };
type Ranked = {
  readonly partner: Partner;
  readonly qs: RankInYear | undefined;
  readonly the: RankInYear | undefined;
  readonly best: number;
};

function rankedPartnersOf({ query: words, context: { question } }: ReportRequest) {
  const query = compileQuery(words, ["partners"], question);
  const subjects = question.registry.records.partners.map((record) => ({ record }));
  const { selected: all, undecided } = select(subjects, query);
  const { on } = question;
  const selected = namesClosing(query.fields) ? all : all.filter(({ record }) => !isClosedBefore(record, on));
  const closed = all.length - selected.length;
  const until = Number(question.on.slice(0, 4));
  const ranks = selected.map(({ record: partner }): Ranked => {
    const [qs, the] = [latestRank(partner, "qs", until), latestRank(partner, "the", until)];
    return { partner, qs, the, best: Math.min(...[qs, the].flatMap((ranked) => ranked?.rank.min ?? [])) };
  });
  const reads = ownReads("partners", ["name", "country", "rankings"]);
  const unread = unreadInSelection({ kinds: ["partners"], query: words, reads }, question);
  const open: Phrase[] = [
    ...(closed > 0 ? [{ message: "closed", records: closed, on } as const] : []),
    ...(undecided > 0 ? [{ message: "undecided", records: undecided } as const] : []),
  ];
  const hints = query.hints.map((hint): Phrase => ({ message: "also-a-value", ...hint }));
  return {
    found: ranks.filter(({ best }) => best <= lowestRank),
    without: ranks.filter(({ qs, the }) => !qs && !the).length,
    notes: [...open, ...unread, ...hints],
  };
}

const lowestRank = 1000;
const bands = rankingBands.filter((band) => band !== "over-1000");

function bandTable(request: ReportRequest, found: readonly Ranked[], notes: readonly Phrase[]) {
  const cellOf = (ranked: readonly Ranked[]): Cell => numberCell(ranked.map(({ partner }) => partner));
  const inBand = (band: string) => found.filter(({ best }) => bandOfRank(best) === band);
  return reportTable(request, {
    title,
    columns: [
      { key: "ranking", heading: fieldCell("ranking"), role: "label" },
      { key: "partners", heading: wordCell("partners"), role: "value" },
    ],
    rows: bands.map((band) => [wordCell(band), cellOf(inBand(band))]),
    totals: [nothingCell, cellOf(found)],
    notes: [definitionPhrase(definition), ...notes],
  });
}

const columns: readonly Column[] = [
  { key: "partner", heading: fieldCell("partner"), role: "label" },
  { key: "country", heading: fieldCell("country"), role: "label" },
  { key: "qs", heading: wordCell("qs"), role: "label" },
  { key: "qs-year", heading: fieldCell("year"), role: "label" },
  { key: "the", heading: wordCell("the"), role: "label" },
  { key: "the-year", heading: fieldCell("year"), role: "label" },
];

function listTable(request: ReportRequest, found: readonly Ranked[], notes: readonly Phrase[]) {
  const { question, ordering } = request.context;
  const rows = found.map(({ partner, qs, the, best }) => {
    const name = recordCell("partners", partner.id, question.registry);
    const country: Cell = partner.country ? { is: "country", code: partner.country } : nothingCell;
    return { best, label: ordering.label(name), cells: [name, country, ...rankCells(qs), ...rankCells(the)] };
  });
  const byLabel = (a: { label: string }, b: { label: string }) => ordering.compareLabels(a.label, b.label);
  const sorted = rows.sort((a, b) => (ordering.sort === "label" ? 0 : a.best - b.best) || byLabel(a, b));
  return reportTable(request, {
    title: {
      en: "Partners by their place in the rankings",
      ru: "Партнёры по местам в рейтингах",
      tg: "Шарикон аз рӯи мақом дар рейтингҳо",
      uz: "Reytingdagi oʻrinlari boʻyicha hamkorlar",
    },
    columns,
    rows: sorted.map(({ cells }) => cells),
    notes: [definitionPhrase(definition), ...notes],
  });
}

const rankCells = (rankInYear: RankInYear | undefined): Cell[] =>
  rankInYear ? [plainCell(rankInYear.rank.text), plainCell(String(rankInYear.year))] : [nothingCell, nothingCell];

const definition: Sentence = {
  en: "Universities among the first 1000 of QS or THE by the latest place of each ranking on record; a band of places counts by its better end, a partner by its better ranking.",
  ru: "Вузы из первой тысячи QS или THE по последнему указанному в реестре месту в каждом рейтинге; для диапазона мест берётся лучшее, из двух рейтингов — лучший.",
  tg: "Донишгоҳҳо дар ҳазори аввали QS ё THE аз рӯи мақоми охирини сабтшуда дар ҳар рейтинг; аз фосилаи мақомҳо беҳтаринаш, аз ду рейтинг беҳтараш гирифта мешавад.",
  uz: "Reyestrda qayd etilgan oxirgi oʻrniga koʻra QS yoki THE reytingining birinchi mingtaligiga kirgan universitetlar; oʻrin oraliq bilan berilgan boʻlsa, uning eng yaxshisi, ikki reytingdan esa yuqorirogʻi olinadi.",
};

const unranked: Sentence = {
  en: "without a place in QS or THE",
  ru: "без места в QS и THE",
  tg: "бе мақом дар QS ва THE",
  uz: "QS va THE reytinglaridagi oʻrni koʻrsatilmagan",
};
