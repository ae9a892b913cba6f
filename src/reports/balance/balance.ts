import { type Cell, nothingCell, wordCell } from "../../tables/cell.ts";
import { definitionPhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { withRecordsOf } from "../counting/cell-records.ts";
import { measureItems } from "../counting/measure-table.ts";
import { mergedNotes, periodNotes } from "../counting/merged-notes.ts";
import { madeOf } from "../counting/persons-behind.ts";
import { resolveLastYears } from "../counting/resolve-last-years.ts";
import { type Grid, sideBySide } from "../counting/side-by-side.ts";
import { defineReport, type ReportRequest, reportTable } from "../define-report.ts";
import { ofBoth, ofIncoming, ofOutgoing } from "./balance-texts.ts";
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
  const { title, definition } = isKnown ? ofBoth : incoming.items.length > 0 ? ofIncoming : ofOutgoing;
  return reportTable(request, {
    ...(isKnown ? withDifference(grid) : grid),
    title,
    notes: [definitionPhrase(definition), ...periodNotes(request), ...mergedNotes(incoming.notes, outgoing.notes)],
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
