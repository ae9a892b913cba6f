import type { Implementation } from "../../derived/agreements/agreement-implementation.ts";
import { activityKinds, type Evidence } from "../../derived/evidence.ts";
import { noRecordsNote } from "../../disclosure/disclosure-notes.ts";
import { nameOf } from "../../registry/record.ts";
import { type Cell, countCell, dateCell, fieldCell, nothingCell, plainCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Column } from "../../tables/table.ts";
import { addCounts, nothing, perhaps } from "../../values/count.ts";
import type { Day } from "../../values/dates/calendar.ts";
import type { Member } from "../../values/member.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { withPersons } from "../counting/persons-behind.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import type { ImplementationFindings } from "./implementation-findings.ts";

type Found = Implementation["evidence"][number];

function sumCell(found: readonly Found[]): Cell {
  if (found.length === 0) return nothingCell;
  const sum = found.reduce((before, { evidence, certain }) => {
    return addCounts(before, certain ? evidence.count : perhaps(evidence.count));
  }, nothing);
  const cell = withRecords(
    countCell(sum),
    found.map(({ evidence }) => evidence.record),
  );
  // Among activities may be journeys, whose number may give a person away.
  return found.some(isJourney) ? withPersons(cell, "journeys", () => found.map(memberOf)) : cell;
}

const isJourney = ({ evidence }: Found): boolean => evidence.record.kind === "mobilities";

const memberOf = ({ evidence: { record, count }, certain }: Found): Member => ({
  record,
  count: certain ? count : perhaps(count),
});

const isOf =
  (how: Evidence["how"], kind?: string) =>
  ({ evidence }: Found): boolean =>
    evidence.how === how && (kind === undefined || evidence.record.kind === kind);

const numberColumns: readonly Column[] = [
  { key: "id", heading: fieldCell("agreement"), role: "label" },
  ...activityKinds.map((kind): Column => ({ key: kind, heading: wordCell(kind), role: "value" })),
  { key: "outputs", heading: fieldCell("outputs"), role: "value" },
  { key: "with-partner", heading: fieldCell("with-partner"), role: "value" },
];

/** The amount of evidence for each agreement, by kind; agreements without evidence are not listed. */
export function evidenceNumbers(request: ReportRequest, { inForce, undated, notes }: ImplementationFindings) {
  const rows = withEvidence(inForce, undated, request).map(({ agreement, evidence }): Cell[] => [
    plainCell(agreement.id),
    ...activityKinds.map((kind) => sumCell(evidence.filter(isOf("names-it", kind)))),
    sumCell(evidence.filter(isOf("output"))),
    sumCell(evidence.filter(isOf("with-partner"))),
  ]);
  return reportTable(request, {
    columns: numberColumns,
    rows,
    title: {
      en: "Evidence of use, by agreement: numbers",
      ru: "Подтверждения по соглашениям: число",
      tg: "Шумораи далелҳо аз рӯи созишнома",
      uz: "Har bir shartnoma boʻyicha dalillar soni",
    },
    notes: [definitionPhrase(numbersNote), ...notes],
  });
}

const recordColumns: readonly Column[] = [
  { key: "id", heading: fieldCell("agreement"), role: "label" },
  { key: "date", heading: fieldCell("date"), role: "label" },
  { key: "record", heading: fieldCell("record"), role: "label" },
  { key: "how", heading: fieldCell("how"), role: "label" },
  { key: "certain", heading: fieldCell("certain"), role: "label" },
];

/** The records that are evidence for each agreement; no journeys where small numbers of persons are hidden. */
export function evidenceRecords(request: ReportRequest, { inForce, undated, notes }: ImplementationFindings) {
  const { registry, on } = request.context.question;
  const { smallCell } = registry.settings;
  const all = withEvidence(inForce, undated, request);
  const shownEvidence = all.map(({ agreement, evidence }) => ({
    agreement,
    evidence: smallCell > 0 ? evidence.filter((found) => !isJourney(found)) : evidence,
  }));
  const isHidden = shownEvidence.some(({ evidence }, at) => evidence.length < (all[at]?.evidence.length ?? 0));
  const rows = shownEvidence.flatMap(({ agreement, evidence }) =>
    [...evidence].sort(byDate).map((found) => recordRow(agreement.id, found, on)),
  );
  return reportTable(request, {
    title: {
      en: "Evidence of use, by agreement: records",
      ru: "Подтверждения по соглашениям: записи",
      tg: "Сабтҳои далел аз рӯи созишнома",
      uz: "Har bir shartnoma boʻyicha dalil boʻlgan yozuvlar",
    },
    columns: recordColumns,
    rows,
    notes: [definitionPhrase(recordsNote), ...(isHidden ? [sentencePhrase(noRecordsNote)] : []), ...notes],
  });
}

const recordRow = (agreement: string, { evidence, certain }: Found, on: Day): Cell[] => {
  const { record, how } = evidence;
  return [
    plainCell(agreement),
    lastDateCell(evidence, on),
    plainCell(nameOf(record)),
    wordCell(how),
    wordCell(certain ? "yes" : "perhaps"),
  ];
};

/** When an activity ended; of one that certainly goes on after the day its end is not known yet. */
function lastDateCell({ days, written }: Evidence, on: Day): Cell {
  if (days && days.end.first > on) return wordCell("under-way");
  return written === undefined ? nothingCell : dateCell(written);
}

/** The agreements with evidence, in the order of ids, the undated last. */
function withEvidence(inForce: readonly Implementation[], undated: readonly Implementation[], request: ReportRequest) {
  const { compareLabels } = request.context.ordering;
  const sorted = (found: readonly Implementation[]): Implementation[] =>
    found.filter(({ evidence }) => evidence.length > 0).sort((a, b) => compareLabels(a.agreement.id, b.agreement.id));
  return [...sorted(inForce), ...sorted(undated)];
}

/** In time, what has no date last. */
const byDate = ({ evidence: a }: Found, { evidence: b }: Found): number => {
  const [first, second] = [a.days?.end.last ?? "~", b.days?.end.last ?? "~"];
  return first < second ? -1 : Number(first > second);
};

const numbersNote: Sentence = {
  en: "Records that name the agreement, its outputs by their number, and, weaker, other activities of its institution with its partner while it is in force; an activity of several days or years counts in each period it touches. Agreements with nothing are not listed.",
  ru: "Записи, ссылающиеся на соглашение, его результаты (количество) и — как более слабое подтверждение — прочая деятельность вуза с этим партнёром за время действия соглашения; длительная деятельность учитывается в каждом периоде, который она затрагивает. Соглашения без подтверждений не показаны.",
  tg: "Сабтҳое, ки ба созишнома ишора мекунанд, шумораи натиҷаҳои он ва, ҳамчун далели сусттар, дигар фаъолияти муассиса бо ҳамин шарик ҳангоми амали созишнома; фаъолияти дарозмуддат дар ҳар даврае, ки фаро мегирад, ҳисоб мешавад. Созишномаҳои бе далел нишон дода нашудаанд.",
  uz: "Shartnoma koʻrsatilgan yozuvlar, uning natijalari soni va bilvosita dalil – shartnoma amalda boʻlgan paytda muassasaning shu hamkor bilan boshqa faoliyati; bir necha kun yoki yil davom etgan faoliyat oʻzi qamragan har bir davrda hisobga olinadi. Tasdigʻi yoʻq shartnomalar koʻrsatilmagan.",
};

const recordsNote: Sentence = {
  en: "The records behind the numbers, by their last date. Not certain: the dates are too coarse, or too little is known of them, to tell whether it falls in the period or in the time the agreement was in force.",
  ru: "Записи, на которых основаны числа, по последней дате. «Возможно» — даты слишком неточны или неизвестны, чтобы сказать, относится ли запись к периоду или ко времени действия соглашения.",
  tg: "Сабтҳое, ки ин рақамҳо аз онҳо ҳосил шудаанд, аз рӯи санаи охирин. «Шояд»: санаҳо тахминӣ ё номаълуманд ва муайян кардан мумкин нест, ки сабт ба давра ё ба вақти амали созишнома мувофиқ аст.",
  uz: "Sonlarga asos boʻlgan yozuvlar, oxirgi sanasi boʻyicha. “Ehtimol” – sanalar yetarlicha maʼlum boʻlmagani uchun yozuv davrga yoki shartnoma amalda boʻlgan vaqtga toʻgʻri kelish-kelmasligini aytib boʻlmaydi.",
};
