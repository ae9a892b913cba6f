import { type Cell, countCell, fieldCell, nothingCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { exactly } from "../../values/count.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { periodNotes } from "../counting/merged-notes.ts";
import { unreadInFigures } from "../counting/unread-in-figures.ts";
import { defineReport, type ReportRequest, reportTable } from "../define-report.ts";
import { unlimitedNotes } from "../row-tables/figure-cells.ts";
import { institutionCell } from "../row-tables/row-table.ts";
import { selectedRecords } from "../selection/selected-records.ts";
import { type Goal, goalsWithProgress, statuses } from "./goals.ts";
import { figuresTable, tasksTable } from "./target-lists.ts";

/** The targets of plans and commitments of agreements, against what the records show. */
export const targets = defineReport({
  name: "targets",
  title: {
    en: "Targets and commitments",
    ru: "Целевые показатели и обязательства",
    tg: "Ҳадафҳо ва уҳдадориҳо",
    uz: "Rejalar va majburiyatlar",
  },
  summary: {
    en: "Targets of plans and commitments of agreements against what was done.",
    ru: "Целевые показатели планов и обязательства по соглашениям в сравнении с выполненным.",
    tg: "Ҳадафҳои нақшаҳо ва уҳдадориҳои созишномаҳо дар муқоиса бо корҳои иҷрошуда.",
    uz: "Rejalardagi maqsadli koʻrsatkichlar va shartnomalardagi majburiyatlar bajarilgan ishlar bilan solishtirilgan.",
  },
  tables: (request) => {
    const selected = selectedRecords(["plans", "agreements"], request);
    const { goals, outside, unsigned, toCome } = goalsWithProgress(selected, request);
    const sorted = byInstitution(goals, request);
    const leftOut: Phrase[] = outside > 0 ? [{ message: "left-out", records: outside, what: outsidePeriod }] : [];
    const notSigned: Phrase[] =
      unsigned > 0 ? [{ message: "not-happened", records: unsigned, kind: "agreements" }] : [];
    const { on } = request.context.question;
    const notYetSigned: Phrase[] =
      toCome > 0 ? [{ message: "still-to-come", records: toCome, on, kind: "agreements" }] : [];
    const commonNotes = [
      ...periodNotes(request),
      ...unlimitedNotes(request),
      ...selected.notes,
      ...unreadInFigures(sorted, request.context.question),
      ...ofEveryYear(sorted, request),
      ...notSigned,
      ...notYetSigned,
      ...leftOut,
    ];
    return [
      statusTable(sorted, commonNotes, request),
      figuresTable(
        sorted.filter(({ measure, promised }) => measure !== undefined && promised),
        commonNotes,
        request,
      ),
      tasksTable(
        sorted.filter(({ measure, promised }) => measure === undefined || !promised),
        commonNotes,
        request,
      ),
    ];
  },
});

/** How many plans stand in a report on some years only because their own period is not stated. */
function ofEveryYear(goals: readonly Goal[], { window: { from, to } }: ReportRequest): Phrase[] {
  const records = new Set(goals.map(({ record }) => record));
  const plans = [...records].filter((record) => record.kind === "plans" && record.period === undefined).length;
  if (plans === 0 || (from === undefined && to === undefined)) return [];
  return [
    sentencePhrase({
      en: `Plans without a period, which stand in every year: ${plans}.`,
      ru: `Планы без указанного периода, которые приводятся за каждый год: ${plans}.`,
      tg: `Нақшаҳои бе давра, ки дар ҳар сол оварда мешаванд: ${plans}.`,
      uz: `Davri koʻrsatilmagan, har yili keltiriladigan rejalar: ${plans} ta.`,
    }),
  ];
}

/** Those of one institution together, in the order of records and of their lists. */
function byInstitution(goals: readonly Goal[], { context }: ReportRequest): Goal[] {
  const { ordering, question } = context;
  const keyed = goals.map((goal) => ({
    goal,
    label: ordering.label(institutionCell(goal.record.institution, question.registry)),
  }));
  keyed.sort((a, b) => ordering.compareLabels(a.label, b.label));
  return keyed.map(({ goal }) => goal);
}

/** The number of goals of each institution by status. */
function statusTable(goals: readonly Goal[], commonNotes: readonly Phrase[], request: ReportRequest): CountTable {
  const { registry } = request.context.question;
  const known = statuses.filter((status) => goals.some((goal) => goal.status === status));
  const figures = (found: readonly Goal[]) => [
    ...known.map((status) => goalsCell(found.filter((goal) => goal.status === status))),
    goalsCell(found),
  ];
  const groups = [...groupBy(goals, ({ record }) => record.institution)];
  return reportTable(request, {
    title: byStatus,
    columns: [
      { key: "institution", heading: fieldCell("institution"), role: "label" },
      ...known.map((status) => ({ key: status, heading: wordCell(status), role: "value" as const })),
      { key: "total", heading: wordCell("total"), role: "total" },
    ],
    rows: groups.map(([id, found]) => [institutionCell(id, registry), ...figures(found)]),
    totals: [nothingCell, ...figures(goals)],
    notes: [definitionPhrase(statusMeanings), ...commonNotes],
  });
}

/** The number of goals, which may be several of one plan or agreement. */
const goalsCell = (found: readonly Goal[]): Cell =>
  withRecords(
    countCell(found.length === 0 ? undefined : exactly(found.length)),
    found.map(({ record }) => record),
  );

const byStatus: Sentence = {
  en: "Targets and commitments by institution and status",
  ru: "Целевые показатели и обязательства по вузам и статусам",
  tg: "Ҳадафҳо ва уҳдадориҳо аз рӯи муассиса ва вазъ",
  uz: "Muassasalar va holatlar boʻyicha rejalar va majburiyatlar",
};

const statusMeanings: Sentence = {
  en: "Targets, proposals and tasks of plans and commitments of agreements. Those with a figure are reached or not by what the records show, even where they name a day on which they were done; the others are done where that day or evidence is on record, else open, and overdue after their last day.",
  ru: "Целевые показатели, предложения и задачи планов и обязательства по соглашениям. Если указано число, выполнение определяется по записям реестра, даже если указана дата выполнения; остальные выполнены, если указана эта дата или подтверждение, иначе открыты, а после срока — просрочены.",
  tg: "Ҳадафҳо, пешниҳодҳо ва вазифаҳои нақшаҳо ва уҳдадориҳои созишномаҳо. Агар рақам муайян шуда бошад, расидан ба он аз рӯи сабтҳои феҳрист санҷида мешавад, ҳатто агар санаи иҷро зикр шуда бошад; дигарон иҷрошуда ҳисоб мешаванд, агар ин сана ё далел сабт шуда бошад, вагарна иҷронашуда, баъд аз муҳлати иҷро — муҳлаташ гузашта.",
  uz: "Rejalardagi maqsad, taklif va vazifalar hamda shartnomalardagi majburiyatlar. Soni belgilanganlariga erishilgani reyestr yozuvlari boʻyicha aniqlanadi (bajarilgan sanasi qayd etilgan boʻlsa ham); qolganlari shu sana yoki tasdiq qayd etilgan boʻlsa – bajarilgan, aks holda – ijroda, muddati oʻtgan boʻlsa – muddati oʻtgan deb koʻrsatiladi.",
};

const outsidePeriod: Sentence = {
  en: "of plans and agreements from before or after the period",
  ru: "о планах и соглашениях, относящихся ко времени до или после периода",
  tg: "дар бораи нақшаҳо ва созишномаҳои пеш аз давра ё баъд аз он",
  uz: "davrdan oldingi yoki keyingi reja va shartnomalarga oid",
};
