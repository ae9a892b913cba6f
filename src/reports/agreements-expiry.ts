import { lastTerms, untilOf } from "../derived/agreements/in-force.ts";
import type { Agreement } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { type Cell, countCell, dateCell, fieldCell, nothingCell, plainCell, wordCell } from "../tables/cell.ts";
import { definitionPhrase, type Phrase } from "../tables/phrase.ts";
import type { Column } from "../tables/table.ts";
import { exactly } from "../values/count.ts";
import { type Day, daysBetween } from "../values/dates/calendar.ts";
import type { PartialDate } from "../values/dates/partial-date.ts";
import { groupBy } from "../values/group-by.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { withRecords } from "./counting/cell-records.ts";
import { numberCell } from "./counting/number-cell.ts";
import { defineReport, type ReportRequest, reportTable } from "./define-report.ts";
import { inState, partiesCell, selectedAgreements } from "./selection/selected-agreements.ts";

/** When the agreements in force end, and which do so within a year. */
export const agreementsExpiry = defineReport({
  name: "agreements-expiry",
  title: {
    en: "When agreements end",
    ru: "Сроки окончания соглашений",
    tg: "Муҳлати анҷоми созишномаҳо",
    uz: "Shartnomalar amal qilish muddatining tugashi",
  },
  summary: {
    en: "Agreements in force by the days they have left, and those that end within 365 days.",
    ru: "Действующие соглашения по числу оставшихся дней и истекающие в течение 365 дней.",
    tg: "Созишномаҳои амалкунанда аз рӯи рӯзҳои боқимонда ва онҳое, ки дар 365 рӯз ба анҷом мерасанд.",
    uz: "Amaldagi shartnomalar muddati tugashigacha qolgan vaqt boʻyicha; 365 kun ichida tugaydiganlari roʻyxati.",
  },
  tables: (request) => {
    const { agreements, notes } = selectedAgreements(request);
    const { on, registry } = request.context.question;
    const inForce = inState(agreements, request, "in-force").map((agreement) => withEnd(agreement, registry, on));
    const undated = inState(agreements, request, "undated");
    return [expiryTable(request, inForce, undated, notes), endingSoon(request, inForce, notes)];
  },
});

/** An agreement in force with its last day, where one is set, and the days left until then. */
type AgreementInForce = {
  readonly agreement: Agreement;
  readonly until: PartialDate | undefined;
  /** Infinite where it renews itself or its end is not on record. */
  readonly daysLeft: number;
};

function withEnd(agreement: Agreement, registry: Registry, on: Day): AgreementInForce {
  const until = untilOf(agreement, registry);
  return { agreement, until, daysLeft: until ? daysBetween(on, until.last) : Number.POSITIVE_INFINITY };
}

const bands: readonly (readonly [band: string, upTo: number])[] = [
  ["within-90-days", 90],
  ["91-180-days", 180],
  ["181-365-days", 365],
  ["over-365-days", Number.MAX_SAFE_INTEGER],
];

/** Without a last day: that it renews itself is known, that it has no end is not. */
const withoutEnd = ["open-ended", "end-not-recorded"];

function bandOf({ agreement, daysLeft }: AgreementInForce, registry: Registry): string | undefined {
  if (daysLeft < Number.POSITIVE_INFINITY) return bands.find(([, upTo]) => daysLeft <= upTo)?.[0];
  return withoutEnd[lastTerms(agreement, registry).renewal === "automatic" ? 0 : 1];
}

function expiryTable(
  request: ReportRequest,
  inForce: readonly AgreementInForce[],
  undated: readonly Agreement[],
  notes: readonly Phrase[],
) {
  const { registry } = request.context.question;
  const inBands = groupBy(inForce, (one) => bandOf(one, registry));
  const agreementsOf = (found: readonly AgreementInForce[] = []) => found.map(({ agreement }) => agreement);
  const lines = [...bands.map(([band]) => band), ...withoutEnd].map(
    (band) => [band, agreementsOf(inBands.get(band))] as const,
  );
  const leftOut: Phrase[] =
    undated.length > 0 ? [{ message: "unknown-state", records: undated.length, kind: "agreements" }] : [];
  return reportTable(request, {
    title: {
      en: "Agreements in force by the time they have left",
      ru: "Действующие соглашения по срокам окончания",
      tg: "Созишномаҳои амалкунанда аз рӯи муҳлати анҷом",
      uz: "Muddati tugashigacha qolgan vaqt boʻyicha amaldagi shartnomalar",
    },
    columns: [
      { key: "ends", heading: fieldCell("ends"), role: "label" },
      { key: "agreements", heading: wordCell("agreements"), role: "value" },
    ],
    rows: lines.map(([band, found]) => [wordCell(band), numberCell(found)]),
    totals: [nothingCell, numberCell(agreementsOf(inForce))],
    notes: [statesOn(request), definitionPhrase(expiryNote), ...leftOut, ...notes],
  });
}

const columns: readonly Column[] = [
  { key: "id", heading: fieldCell("agreement"), role: "label" },
  { key: "partners", heading: fieldCell("partners"), role: "label" },
  { key: "ends", heading: fieldCell("ends"), role: "label" },
  { key: "days-left", heading: fieldCell("days-left"), role: "value" },
  { key: "renewal", heading: fieldCell("renewal"), role: "label" },
];

function endingSoon(request: ReportRequest, inForce: readonly AgreementInForce[], notes: readonly Phrase[]) {
  const { registry } = request.context.question;
  const ending = inForce.filter(({ daysLeft }) => daysLeft <= 365).sort((a, b) => a.daysLeft - b.daysLeft);
  const rows = ending.map(({ agreement, until, daysLeft }) => [
    plainCell(agreement.id),
    partiesCell(agreement, registry),
    until ? dateCell(until.text) : nothingCell,
    withRecords(countCell(exactly(daysLeft)), [agreement]),
    wordOrNothing(lastTerms(agreement, registry).renewal),
  ]);
  return reportTable(request, {
    title: {
      en: "Agreements that end within 365 days",
      ru: "Соглашения, истекающие в течение 365 дней",
      tg: "Созишномаҳое, ки дар 365 рӯз ба анҷом мерасанд",
      uz: "365 kun ichida muddati tugaydigan shartnomalar",
    },
    columns,
    rows,
    notes: [statesOn(request), definitionPhrase(endingNote), ...notes],
  });
}

const statesOn = ({ context: { question } }: ReportRequest): Phrase => ({ message: "states-on", on: question.on });

const wordOrNothing = (word: string | undefined): Cell => (word ? wordCell(word) : nothingCell);

const expiryNote: Sentence = {
  en: "Agreements in force, by the days until their last day; of a date known to the year or month its last day counts.",
  ru: "Действующие соглашения по числу дней до последнего дня действия; если известны только год или месяц, считается их последний день.",
  tg: "Созишномаҳои амалкунанда аз рӯи рӯзҳои боқимонда то рӯзи охирин; агар танҳо сол ё моҳ маълум бошад, рӯзи охирини он ҳисоб мешавад.",
  uz: "Amaldagi shartnomalar oxirgi kunigacha qolgan kunlar boʻyicha; tugash sanasining faqat yili yoki oyi maʼlum boʻlsa, uning oxirgi kuni olinadi.",
};

const endingNote: Sentence = {
  en: "Agreements in force whose last day comes within 365 days, by expiry, termination or replacement; those that renew themselves are not among them.",
  ru: "Действующие соглашения, последний день которых наступит в течение 365 дней: по истечении срока, из-за расторжения или замены; автоматически продлеваемые не входят.",
  tg: "Созишномаҳои амалкунанда, ки рӯзи охиринашон дар 365 рӯз фаро мерасад: бо анҷоми муҳлат, қатъ ё ивазшавӣ; созишномаҳои худкор тамдидшаванда дохил нестанд.",
  uz: "Amalda boʻlib, 365 kun ichida muddati tugaydigan, bekor qilinadigan yoki almashtiriladigan shartnomalar; avtomatik uzaytiriladiganlari kirmaydi.",
};
