import { type Cell, nothingCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecordsOf } from "../counting/cell-records.ts";
import { measureItems } from "../counting/measure-table.ts";
import { mergedNotes, periodNotes } from "../counting/merged-notes.ts";
import { madeOf } from "../counting/persons-behind.ts";
import { resolveLastYears } from "../counting/resolve-last-years.ts";
import { type Grid, sideBySide } from "../counting/side-by-side.ts";
import { defineReport, type ReportRequest, reportTable } from "../define-report.ts";
import { quotaTable } from "./quota-table.ts";

/** How many students each partner sent and received, and how far the quotas of agreements are used. */
export const balance = defineReport({
  name: "balance",
  title: {
    en: "Balance of student mobility",
    ru: "Баланс приёма и выезда студентов",
    tg: "Тафовути шумораи донишҷӯёни омада ва рафта",
    uz: "Kelgan va borgan talabalar farqi",
  },
  summary: {
    en: "Incoming students less students abroad, by partner; the use of the agreements' quotas.",
    ru: "Приём минус выезд студентов по партнёрам; использование квот соглашений.",
    tg: "Тафовути шумораи донишҷӯёни омада ва рафта аз рӯи шарик; истифодаи квотаҳои созишномаҳо.",
    uz: "Hamkorlar boʻyicha kelgan va borgan talabalar farqi; shartnomalardagi kvotalardan foydalanish.",
  },
  tables: (request) => {
    const resolved = resolveLastYears(request, ["students-in", "students-out"]);
    return [balanceTable(resolved), quotaTable(resolved)];
  },
});

function balanceTable(request: ReportRequest): CountTable {
  const incoming = measureItems(request, "students-in");
  const outgoing = measureItems(request, "students-out");
  const sides = [
    { key: "students-in", heading: wordCell("inbound"), items: incoming.items },
    { key: "students-out", heading: wordCell("outbound"), items: outgoing.items },
  ];
  const grid = sideBySide(request, ["partner", "country"], sides);
  // That nobody is on record does not mean that nobody came.
  const isKnown = sides.every(({ items }) => items.length > 0);
  return reportTable(request, {
    ...(isKnown ? withDifference(grid) : grid),
    title: {
      en: "Balance of student mobility by partner",
      ru: "Баланс приёма и выезда студентов по партнёрам",
      tg: "Тафовути шумораи донишҷӯёни омада ва рафта аз рӯи шарик",
      uz: "Hamkorlar boʻyicha kelgan va borgan talabalar farqi",
    },
    notes: [definitionPhrase(whatBalanceIs), ...periodNotes(request), ...mergedNotes(incoming.notes, outgoing.notes)],
  });
}

/** Adds the column of the difference, incoming less outgoing. */
function withDifference({ columns, rows, totals, arranged }: Grid): Grid {
  const widened = (row: readonly Cell[]): Cell[] => [
    ...row,
    withRecordsOf(
      madeOf([row.at(-2), row.at(-1)], ([incoming, outgoing]) => differenceCell(incoming, outgoing)),
      row.at(-2),
      row.at(-1),
    ),
  ];
  return {
    arranged,
    columns: [...columns, { key: "balance", heading: wordCell("balance"), role: "total" }],
    rows: rows.map(widened),
    totals: totals && widened(totals),
  };
}

/** The difference of two numbers on record; of a number and of nothing on record there is none. */
function differenceCell(incoming: Cell | undefined, outgoing: Cell | undefined): Cell {
  if (incoming?.is !== "count" || outgoing?.is !== "count") return nothingCell;
  const [more, less] = [incoming.count, outgoing.count];
  return {
    is: "difference",
    min: less.max === null ? null : more.min - less.max,
    max: more.max === null ? null : more.max - less.min,
    approximate: more.approximate || less.approximate,
  };
}

const whatBalanceIs: Sentence = {
  en: "Balance: students who came less those who went, to and from each partner; + means that more came, – that nobody is on record in one direction. Journeys without a named partner stand by their country.",
  ru: "Баланс — приём минус выезд студентов по каждому партнёру; «+» означает, что принято больше, чем направлено, «–» — что по одному из направлений данных нет. Поездки без указанного партнёра показаны по странам.",
  tg: "Тафовут — донишҷӯёни омада минус донишҷӯёни рафта аз рӯи ҳар шарик; «+» маънои онро дорад, ки бештар омадаанд, «–» — ки дар яке аз самтҳо сабте нест. Сафарҳо бе шарики маълум аз рӯи кишвар нишон дода шудаанд.",
  uz: "Farq – har bir hamkor boʻyicha kelgan talabalar sonidan borganlar soni ayirmasi; + belgisi kelganlar koʻpligini, – belgisi yoʻnalishlardan biri boʻyicha yozuv yoʻqligini bildiradi. Hamkori koʻrsatilmagan safarlar mamlakati boʻyicha berilgan.",
};
