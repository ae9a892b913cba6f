import { type Cell, countCell, dateCell, listCell, nothingCell, plainCell } from "../../tables/cell.ts";
import { definitionPhrase, type Phrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { foundCell, measureCell, shareCell, statusCell } from "../row-tables/figure-cells.ts";
import { institutionColumns, type RowColumn, rowTable } from "../row-tables/row-table.ts";
import type { Goal } from "./goals.ts";

/** Targets and commitments with a figure: promised against achieved. */
export function figuresTable(
  goals: readonly Goal[],
  commonNotes: readonly Phrase[],
  request: ReportRequest,
): CountTable {
  const grid = rowTable(goals, [
    ...ownerColumns(goals, request),
    { key: "measure", cell: measureCell },
    {
      key: "promised",
      role: "value",
      cell: ({ record, promised }) => withRecords(countCell(promised), [record]),
    },
    {
      key: "achieved",
      role: "value",
      cell: ({ found }) => foundCell(found),
    },
    {
      key: "percent",
      role: "value",
      cell: ({ found, promised }) => shareCell(found, promised),
    },
    ...outcome,
  ]);
  return reportTable(request, {
    title: withFigure,
    ...grid,
    notes: [definitionPhrase(whatCounts), definitionPhrase(ofTheLeast), ...commonNotes],
  });
}

/** Targets and commitments without a figure. */
export function tasksTable(goals: readonly Goal[], commonNotes: readonly Phrase[], request: ReportRequest): CountTable {
  return reportTable(request, {
    title: withoutFigure,
    ...rowTable(goals, [...ownerColumns(goals, request), ...outcome]),
    notes: [definitionPhrase(whatTasks), ...commonNotes],
  });
}

const ownerColumns = (goals: readonly Goal[], request: ReportRequest): RowColumn<Goal>[] => [
  ...institutionColumns(goals, ({ record }) => record.institution, request),
  { key: "plan-or-agreement", cell: ({ record }) => ownerCell(record) },
  { key: "text", cell: ({ text }) => (text === undefined ? nothingCell : { is: "text", text }) },
];

/** A plan or agreement by its title; the code says which of the two it is. */
export const ownerCell = ({ kind, id, title }: Goal["record"]): Cell => ({
  is: "named",
  code: `${kind}/${id}`,
  name: title ?? id,
});

const outcome: readonly RowColumn<Goal>[] = [
  { key: "due", cell: ({ due }) => (due ? dateCell(due.text) : nothingCell), isOptional: true },
  { key: "done", cell: ({ done }) => (done ? dateCell(done.text) : nothingCell), isOptional: true },
  { key: "evidence", cell: ({ evidence }) => listCell(evidence.map(plainCell)), isOptional: true },
  { key: "status", cell: ({ found, statusBy }) => statusCell(found, statusBy) },
];

const withFigure: Sentence = {
  en: "Targets and commitments with a target number: promised and achieved",
  ru: "Целевые показатели и обязательства с количественным показателем: план и факт",
  tg: "Ҳадафҳо ва уҳдадориҳо бо нишондиҳандаи миқдорӣ: пешбинишуда ва иҷрошуда",
  uz: "Soni belgilangan rejalar va majburiyatlar: vaʼda qilingan va bajarilgan",
};

const withoutFigure: Sentence = {
  en: "Targets, proposals and tasks without a target number",
  ru: "Целевые показатели, предложения и задачи без количественного показателя",
  tg: "Ҳадафҳо, пешниҳодҳо ва вазифаҳо бе нишондиҳандаи миқдорӣ",
  uz: "Soni belgilanmagan maqsad, taklif va vazifalar",
};

const whatCounts: Sentence = {
  en: "Of a target the institution's records in the plan's period count, of a standing plan's all; of a commitment the institution's records with the agreement's partners, from its start to the day it is due, else to its end.",
  ru: "Для показателя плана учитываются записи вуза за период плана, для бессрочного плана — все; для обязательства — записи вуза с партнёрами соглашения от начала его действия до срока исполнения, а если он не указан — до окончания соглашения.",
  tg: "Барои ҳадаф сабтҳои муассиса дар давраи нақша ҳисоб карда мешаванд, барои нақшаи бемуҳлат — ҳамаи сабтҳо; барои уҳдадорӣ — сабтҳои муассиса бо шарикони созишнома аз оғози он то муҳлати иҷро, агар он зикр нашуда бошад, то анҷоми созишнома.",
  uz: "Reja boʻyicha muassasaning reja davridagi yozuvlari, davri koʻrsatilmagan rejada barcha yozuvlari hisobga olinadi; majburiyat boʻyicha – muassasaning shartnoma hamkorlari bilan shartnoma boshlanganidan bajarish muddatigacha, u koʻrsatilmagan boʻlsa, shartnoma tugagunicha boʻlgan yozuvlari.",
};

const ofTheLeast: Sentence = {
  en: "The share is of the least that was promised.",
  ru: "Процент рассчитан от наименьшего запланированного числа.",
  tg: "Фоиз аз камтарин рақами пешбинишуда ҳисоб шудааст.",
  uz: "Foiz vaʼda qilingan eng kam songa nisbatan hisoblangan.",
};

const whatTasks: Sentence = {
  en: "What plans and agreements set out to do without saying how many.",
  ru: "Предусмотренное планами и соглашениями без указания количества.",
  tg: "Корҳое, ки дар нақшаҳо ва созишномаҳо бе нишондиҳандаи миқдорӣ пешбинӣ шудаанд.",
  uz: "Reja va shartnomalarda sonini koʻrsatmay belgilangan ishlar.",
};
