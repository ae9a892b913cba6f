import fc from "fast-check";
import { expect, test } from "vitest";
import { pageRows } from "../../../src/renderers/excel/page-rows.ts";
import { emptyRow, mergedRow, type Sheet, type SheetRow, textCell } from "../../../src/renderers/excel/sheet.ts";

const row = (look: "heading" | "body" | "totals"): SheetRow => ({ cells: [textCell("Душанбе")], look });
const table = (length: number): SheetRow[] => [
  mergedRow("section", "4.2 Созишномаҳо аз рӯи кишвар"),
  mergedRow("caption", "Ҷадвали 6. Созишномаҳои имзошуда"),
  row("heading"),
  ...Array.from({ length }, () => row("body")),
  row("totals"),
  mergedRow("note", "Ба ҳисоб гирифта нашуд: 1 созишнома."),
  emptyRow,
];
const sheetOf = (rows: readonly SheetRow[], charts: Sheet["charts"] = []): Sheet => ({
  name: "04 Шарикон",
  rows: [mergedRow("title", "4 Шарикон"), ...rows],
  frozen: { rows: 1, columns: 0 },
  isFiltered: false,
  widest: 60,
  charts,
});
const pagesOf = (sheet: Sheet, room: number): SheetRow[][] => {
  const { breaks } = pageRows(
    sheet,
    sheet.rows.map(() => 15),
    room,
  );
  return [...breaks, sheet.rows.length - 1].map((last, index) =>
    sheet.rows.slice(index === 0 ? 0 : (breaks[index - 1] ?? 0) + 1, last + 1),
  );
};

test("a sheet little longer than a page is printed on one", () => {
  const sheet = sheetOf(table(20));
  expect(
    pageRows(
      sheet,
      sheet.rows.map(() => 15),
      350,
    ),
  ).toEqual({ isOnePage: true, breaks: [] });
});

test("no page is longer than it may be, ends with a heading, or begins with totals or notes", () => {
  const tables = fc.array(fc.integer({ min: 3, max: 40 }), { minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(tables, fc.integer({ min: 15, max: 40 }), (lengths, most) => {
      const pages = pagesOf(sheetOf(lengths.flatMap(table)), most * 15);
      expect(pages.flat()).toHaveLength(lengths.flatMap(table).length + 1);
      for (const [index, page] of pages.entries()) {
        // The title is on every page.
        expect(page.length + (index > 0 ? 1 : 0)).toBeLessThanOrEqual(most);
        expect(["title", "section", "caption", "heading"]).not.toContain(page.at(-1)?.look);
        if (index > 0) expect(["totals", "note"]).not.toContain(page[0]?.look);
      }
    }),
    { numRuns: 25 },
  );
});

test("there are no more breaks than Excel takes", () => {
  const sheet = sheetOf(Array.from({ length: 3000 }, () => row("body")));
  expect(
    pageRows(
      sheet,
      sheet.rows.map(() => 15),
      40,
    ).breaks,
  ).toHaveLength(1026);
});

test("a chart is not cut in two", () => {
  const empty = Array.from({ length: 16 }, () => emptyRow);
  const before = table(12);
  const rows = [...before, ...table(3).slice(0, -3), ...empty, ...table(12)];
  const first = before.length + 1 + table(3).length - 3;
  const place = { first, last: first + 15 };
  const chart = { title: "", alternative: "", place, direction: "down", data: place, series: [], grey: [] } as const;
  const { breaks } = pageRows(
    sheetOf(rows, [chart]),
    [...rows, emptyRow].map(() => 15),
    24 * 15,
  );
  expect(breaks.length).toBeGreaterThan(0);
  for (const last of breaks) expect(last < first || last >= place.last).toBe(true);
});
