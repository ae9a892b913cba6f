import type { DatedItem } from "../../queries/pivot/item-years.ts";
import type { Event } from "../../registry/record.ts";
import { type Cell, countCell, fieldCell, nothingCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase, type Phrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { type Count, perhaps } from "../../values/count.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Member } from "../../values/member.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { numberOf } from "../counting/counted-items.ts";
import { measureItems, sumOfItems } from "../counting/measure-table.ts";
import { withPersons } from "../counting/persons-behind.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";

const groups = ["students", "staff", "guests"] as const;

/** How many events of each type there were, and how many persons took part in them. */
export function participantsTable(request: ReportRequest): CountTable {
  const { items, notes } = measureItems(request, "events");
  const grid = {
    columns: [
      { key: "type", heading: fieldCell("type"), role: "label" as const },
      { key: "events", heading: wordCell("events"), role: "value" as const },
      ...groups.map((key) => ({ key, heading: fieldCell(key), role: "value" as const })),
    ],
    rows: linesOf(items, request).map(({ type, found }) => [typeCell(type), ...figuresOf(found)]),
    totals: [nothingCell, ...figuresOf(items)],
  };
  const unknown = numberOf(items.flatMap(({ item }) => (participantsOf(item) ? [] : [item])));
  const leftOut: Phrase[] = unknown > 0 ? [{ message: "left-out", records: unknown, what: withoutParticipants }] : [];
  return reportTable(request, {
    title,
    ...grid,
    notes: [definitionPhrase(definition), ...notes, ...leftOut],
  });
}

/** The events of each type: by number, then by label. */
function linesOf(items: readonly DatedItem[], { context: { ordering } }: ReportRequest) {
  const lines = [...groupBy(items, typeOf)].map(([type, found]) => ({
    type,
    found,
    label: ordering.label(typeCell(type)),
    number: sumOfItems(found).min,
  }));
  return lines.sort(
    (a, b) => (ordering.sort === "label" ? 0 : b.number - a.number) || ordering.compareLabels(a.label, b.label),
  );
}

const typeOf = ({ item: { record } }: DatedItem): string => (record.kind === "events" && record.type) || "none";

const typeCell = (type: string): Cell => wordCell(type);

const participantsOf = ({ record }: DatedItem["item"]): Event["participants"] =>
  record.kind === "events" ? record.participants : undefined;

const figuresOf = (items: readonly DatedItem[]): Cell[] => [
  sumCell(items),
  ...groups.map((group) => participantsCell(items, group)),
];

/** The persons of a group, nothing where no event states them. */
function participantsCell(items: readonly DatedItem[], group: (typeof groups)[number]): Cell {
  const withGroup = items.filter(({ item }) => participantsOf(item)?.[group]);
  if (withGroup.length === 0) return nothingCell;
  const number = (item: DatedItem["item"]): Count => participantsOf(item)?.[group] ?? item.value;
  const members = (): Member[] =>
    withGroup.map(({ item, certain }) => ({
      record: item.record,
      count: certain ? number(item) : perhaps(number(item)),
    }));
  return withPersons(sumCell(withGroup, number), `${group}-of-events`, members);
}

const sumCell = (items: readonly DatedItem[], figure?: (item: DatedItem["item"]) => Count): Cell =>
  withRecords(
    countCell(sumOfItems(items, figure)),
    items.map(({ item }) => item.record),
  );

const title: Sentence = {
  en: "Participants of events by type",
  ru: "Участники мероприятий по видам",
  tg: "Иштирокчиёни чорабиниҳо аз рӯи навъ",
  uz: "Turlar boʻyicha tadbirlar ishtirokchilari",
};

const definition: Sentence = {
  en: "Participants as far as their numbers are on record; who took part in two events counts twice.",
  ru: "Число участников по данным реестра; участвовавший в двух мероприятиях учитывается дважды.",
  tg: "Шумораи иштирокчиён, ки дар феҳрист сабт шудааст; иштирокчии ду чорабинӣ ду бор ҳисоб карда мешавад.",
  uz: "Reyestrda koʻrsatilgan ishtirokchilar soni; ikki tadbirda qatnashgan kishi ikki marta hisoblanadi.",
};

const withoutParticipants: Sentence = {
  en: "without a number of participants",
  ru: "без числа участников",
  tg: "бе шумораи иштирокчиён",
  uz: "ishtirokchilar soni koʻrsatilmagan",
};
