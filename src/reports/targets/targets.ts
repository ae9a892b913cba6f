import { type Cell, countCell, fieldCell, nothingCell, wordCell } from "../../tables/cell.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { exactly } from "../../values/count.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { periodNotes } from "../counting/joined-notes.ts";
import { defineReport, type ReportRequest, reportTable } from "../define-report.ts";
import { unlimitedNotes } from "../parts/figure-cells.ts";
import { institutionCell } from "../parts/row-table.ts";
import { selectedRecords } from "../parts/selected-records.ts";
import { type Kept, promisesKept, statuses } from "./promises.ts";
import { figuresTable, tasksTable } from "./target-lists.ts";

/** What plans and agreements promised, against what the records show. */
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
  tables: (asked) => {
    const selected = selectedRecords(["plans", "agreements"], asked);
    const { promises, outside, unsigned } = promisesKept(selected, asked);
    const sorted = byInstitution(promises, asked);
    const leftOut: Phrase[] = outside > 0 ? [{ say: "left-out", records: outside, what: outsidePeriod }] : [];
    const notSigned: Phrase[] = unsigned > 0 ? [{ say: "not-happened", records: unsigned }] : [];
    const around = [...periodNotes(asked), ...unlimitedNotes(asked), ...selected.notes, ...notSigned, ...leftOut];
    return [
      statusTable(sorted, around, asked),
      figuresTable(
        sorted.filter(({ measure, promised }) => measure !== undefined && promised),
        around,
        asked,
      ),
      tasksTable(
        sorted.filter(({ measure, promised }) => measure === undefined || !promised),
        around,
        asked,
      ),
    ];
  },
});

/** Those of one institution together, in the order of records and of their lists. */
function byInstitution(promises: readonly Kept[], { context }: ReportRequest): Kept[] {
  const { ordering, question } = context;
  const keyed = promises.map((promise) => ({
    promise,
    label: ordering.label(institutionCell(promise.record.institution, question.registry)),
  }));
  keyed.sort((a, b) => ordering.compareLabels(a.label, b.label));
  return keyed.map(({ promise }) => promise);
}

/** How many promises of each institution came to what. */
function statusTable(promises: readonly Kept[], around: readonly Phrase[], asked: ReportRequest): CountTable {
  const { registry } = asked.context.question;
  const known = statuses.filter((status) => promises.some((promise) => promise.status === status));
  const figures = (found: readonly Kept[]) => [
    ...known.map((status) => promisesCell(found.filter((promise) => promise.status === status))),
    promisesCell(found),
  ];
  const groups = [...groupBy(promises, ({ record }) => record.institution)];
  return reportTable(asked, {
    title: byStatus,
    columns: [
      { key: "institution", heading: fieldCell("institution"), role: "label" },
      ...known.map((status) => ({ key: status, heading: wordCell(status), role: "value" as const })),
      { key: "total", heading: wordCell("total"), role: "total" },
    ],
    rows: groups.map(([id, found]) => [institutionCell(id, registry), ...figures(found)]),
    totals: [nothingCell, ...figures(promises)],
    notes: [sentencePhrase(statusMeanings), ...around],
  });
}

/** How many promises there are, which may be several of one plan or agreement. */
const promisesCell = (found: readonly Kept[]): Cell =>
  withRecords(countCell(found.length === 0 ? undefined : exactly(found.length)), () =>
    found.map(({ record }) => record),
  );

const byStatus: Sentence = {
  en: "Targets and commitments by institution and status",
  ru: "Целевые показатели и обязательства по вузам и статусам",
  tg: "Ҳадафҳо ва уҳдадориҳо аз рӯи муассиса ва вазъ",
  uz: "Rejalar va majburiyatlar: muassasalar va holatlar boʻyicha",
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
