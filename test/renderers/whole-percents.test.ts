import { expect, test } from "vitest";
import { cellText } from "../../src/renderers/cell-text.ts";
import { wholePercents } from "../../src/reports/annual/table-rules/whole-percents.ts";
import { type Cell, plainCell } from "../../src/tables/cell.ts";
import { sentencePhrase } from "../../src/tables/phrase.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { exactly } from "../../src/values/count.ts";
import { styleIn } from "../support/annual-of.ts";
import { inEnglish } from "../support/in-english.ts";

const tableOf = (...shares: readonly Cell[]): CountTable => ({
  title: sentencePhrase(inEnglish("Completeness")),
  columns: [],
  rows: [shares],
  totals: undefined,
  notes: [],
  provenance: { title: "Test", revision: null, dirty: 0, on: "2019-12-31" },
});

const shareOf = (share: number, of: number): Cell => ({ is: "percent", share: exactly(share), of });

test("a report's shares are whole percents, of few cases and of many, and none is rounded to nothing or all", () => {
  const shares = [
    shareOf(0.476, 1000),
    shareOf(0.476, 21),
    shareOf(0.002, 1000),
    shareOf(0.9996, 5000),
    shareOf(1, 500),
  ];
  const [row = []] = wholePercents(tableOf(...shares, plainCell("–"))).rows;
  expect(row.map((cell) => cellText(cell, styleIn("en")))).toEqual(["48%", "48%", "<1%", ">99%", "100%", "–"]);
  expect(row.map((cell) => cellText(cell, styleIn("ru"))).slice(0, 3)).toEqual(["48\u00a0%", "48\u00a0%", "<1\u00a0%"]);
  expect(cellText(shares[0] ?? plainCell(""), styleIn("en"))).toBe("47.6%");
});
