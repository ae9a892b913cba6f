import { achievement } from "../measures/achieved.ts";
import { type Claim, figureOfClaim } from "../measures/figures.ts";
import type { RecordOf } from "../registry/record.ts";
import { type Cell, countCell, dateCell, nothingCell } from "../tables/cell.ts";
import { definitionPhrase, type Phrase } from "../tables/phrase.ts";
import type { CountTable } from "../tables/table.ts";
import type { Count } from "../values/count.ts";
import type { Day } from "../values/dates/calendar.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { withRecords } from "./counting/cell-records.ts";
import { periodNotes } from "./counting/merged-notes.ts";
import { unreadInFigures } from "./counting/unread-in-figures.ts";
import { defineReport, type ReportRequest, reportTable } from "./define-report.ts";
import {
  type FoundFigure,
  foundCell,
  isReached,
  measureCell,
  notFound,
  shareCell,
  statusCell,
  unlimitedNotes,
} from "./row-tables/figure-cells.ts";
import { institutionCell, institutionColumns, type RowColumn, rowTable } from "./row-tables/row-table.ts";
import { requestedDays } from "./selection/requested-days.ts";
import { selectedRecords } from "./selection/selected-records.ts";

/** The figures that institutions have published, against what their records show. */
export const claims = defineReport({
  name: "claims",
  title: {
    en: "Published figures",
    ru: "Заявленные показатели",
    tg: "Рақамҳои эълоншуда",
    uz: "Eʼlon qilingan raqamlar",
  },
  summary: {
    en: "Figures that institutions have published, and how much of them is on record.",
    ru: "Показатели, заявленные вузами, и сколько из них подтверждено записями.",
    tg: "Нишондодҳои эълонкардаи муассисаҳо ва чӣ қадари онҳо дар феҳрист сабт шудааст.",
    uz: "Muassasalar eʼlon qilgan raqamlar va ularning qanchasi reyestrda borligi.",
  },
  tables: (request) => [claimsTable(request)],
});

/** A claim with its institution and how much of it is on file. */
type Checked = {
  readonly institution: Institution;
  readonly claim: Claim;
  readonly onFile: FoundFigure;
};
type Institution = RecordOf<"institutions">;

/** The claims of some institutions that may be about the requested days, with what is on file of them; how many are not. */
export function checkedClaims(
  institutions: readonly Institution[],
  request: ReportRequest,
): { readonly checked: readonly Checked[]; readonly outside: number } {
  const { registry, on } = request.context.question;
  const all = institutions.flatMap((institution) =>
    (institution.claims ?? []).map((claim) => ({ institution, claim })),
  );
  const within = inOrder(all, request).filter(({ claim }) => isWithin(claim, request));
  const checked = within.map(({ institution, claim }): Checked => {
    return { institution, claim, onFile: achievement(figureOfClaim(claim, institution.id), registry, on) ?? notFound };
  });
  return { checked, outside: all.length - within.length };
}

function claimsTable(request: ReportRequest): CountTable {
  const selected = selectedRecords(["institutions"], request);
  const { checked, outside } = checkedClaims(selected.of("institutions"), request);
  const grid = rowTable(checked, columnsOf(checked, request));
  const leftOut: Phrase[] = outside > 0 ? [{ message: "left-out", records: outside, what: ofOtherDays }] : [];
  return reportTable(request, {
    title,
    ...grid,
    notes: [
      definitionPhrase(definition),
      definitionPhrase(ofTheLeast),
      ...periodNotes(request),
      ...unlimitedNotes(request),
      ...selected.notes,
      ...unreadInFigures(
        checked.map(({ claim }) => claim),
        request.context.question,
      ),
      ...leftOut,
    ],
  });
}

/** By institution, each one's as they are written. */
function inOrder<C extends { readonly institution: Institution }>(
  found: readonly C[],
  { context }: ReportRequest,
): C[] {
  const { ordering, question } = context;
  const keyed = found.map((claim) => ({
    claim,
    label: ordering.label(institutionCell(claim.institution.id, question.registry)),
  }));
  keyed.sort((a, b) => ordering.compareLabels(a.label, b.label));
  return keyed.map(({ claim }) => claim);
}

/** Whether a claim may be about a requested day; one without a day is not ruled out. */
function isWithin({ as_of }: Claim, request: ReportRequest): boolean {
  const { from, to } = requestedDays(request);
  const isBefore = (day: Day, other: Day | undefined): boolean => other !== undefined && day < other;
  return !as_of || !(isBefore(as_of.last, from) || (to !== undefined && isBefore(to, as_of.first)));
}

function columnsOf(claims: readonly Checked[], request: ReportRequest): RowColumn<Checked>[] {
  return [
    ...institutionColumns(claims, ({ institution }) => institution.id, request),
    { key: "text", cell: ({ claim: { text } }) => (text === undefined ? nothingCell : { is: "text", text }) },
    { key: "measure", cell: ({ claim }) => measureCell(claim) },
    { key: "as_of", cell: ({ claim: { as_of } }) => (as_of ? dateCell(as_of.text) : nothingCell), isOptional: true },
    { key: "claimed", role: "value", cell: claimedCell },
    {
      key: "on-file",
      role: "value",
      cell: ({ onFile }) => foundCell(onFile),
    },
    {
      key: "percent",
      role: "value",
      cell: ({ claim, onFile }) => shareCell(onFile, claim.count),
    },
    { key: "status", cell: ({ claim, onFile }) => statusCell(onFile, (count) => statusOf(claim, count)) },
  ];
}

const claimedCell = ({ institution, claim }: Checked): Cell => withRecords(countCell(claim.count), [institution]);

function statusOf({ measure, count }: Claim, onFile: Count | undefined): string {
  if (measure === undefined || !count) return "not-measured";
  if (!onFile) return "not-countable";
  if (onFile.max === 0) return "nothing-on-file";
  return { yes: "on-file", no: "partly", perhaps: "perhaps-on-file" }[isReached(onFile, count)];
}

const title: Sentence = {
  en: "Published figures against the records",
  ru: "Заявленные показатели и записи реестра",
  tg: "Рақамҳои эълоншуда ва сабтҳои феҳрист",
  uz: "Eʼlon qilingan raqamlar va reyestr yozuvlari",
};

const definition: Sentence = {
  en: "What institutions have published, and how many such records of theirs are on record that are not dated after the day the figure speaks of; records without a date are among them. A figure without a measure cannot be checked.",
  ru: "Показатели, опубликованные вузами, и число соответствующих записей вуза в реестре с датой не позднее дня, к которому относится показатель (включая записи без даты). Без указания того, что считать, показатель не проверяется.",
  tg: "Маълумоти эълонкардаи муассисаҳо ва шумораи сабтҳои мувофиқ дар феҳрист, ки санаашон аз рӯзи эълоншуда дертар нест; сабтҳои бе сана низ дохиланд. Маълумоти бе нишондиҳанда санҷида намешавад.",
  uz: "Muassasalar eʼlon qilgan raqamlar va sanasi raqam tegishli boʻlgan kundan kech boʻlmagan mos yozuvlar soni (sanasi yoʻqlari ham kiradi). Koʻrsatkichi belgilanmagan raqam tekshirilmaydi.",
};

const ofTheLeast: Sentence = {
  en: "The share is of the least that was published: more than 45 is at least 46.",
  ru: "Процент рассчитан от наименьшего заявленного числа: «более 45» — это не менее 46.",
  tg: "Фоиз аз камтарин рақами эълоншуда ҳисоб шудааст: «зиёда аз 45» ҳадди ақал 46 аст.",
  uz: "Foiz eʼlon qilingan eng kam songa nisbatan hisoblangan: “45 dan ortiq” – kamida 46 degani.",
};

const ofOtherDays: Sentence = {
  en: "whose day lies outside the period",
  ru: "о показателях на дату вне периода",
  tg: "ки ба рӯзи берун аз давра дахл доранд",
  uz: "sanasi davrga kirmaydigan",
};
