import { Chalk } from "chalk";
import { splitQuery } from "../../src/queries/query-words.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { cellCode } from "../../src/renderers/cell-code.ts";
import { phraseText } from "../../src/renderers/phrase-text.ts";
import type { Style } from "../../src/renderers/style.ts";
import { type Report, tablesOf } from "../../src/reports/define-report.ts";
import { dayOfStates } from "../../src/reports/selection/requested-days.ts";
import type { Cell } from "../../src/tables/cell.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { type Asked, questionAbout } from "./count-of.ts";

const today = "2026-11-21";

const style: Style = {
  language: "en",
  textLanguage: "en",
  registryLanguage: "en",
  chalk: new Chalk({ level: 0 }),
  width: undefined,
};

/** The tables of a report as the command would make them. */
export function reportOf(report: Report, registry: Registry, asked: Asked = {}): readonly CountTable[] {
  const { query = "", window = { from: undefined, to: undefined }, last, top, sort } = asked;
  const { years } = questionAbout(registry, asked);
  const on = asked.on ?? dayOfStates(window.to, years, today);
  return tablesOf(report, {
    query: splitQuery(query),
    window,
    last,
    top,
    context: {
      question: questionAbout(registry, { ...asked, on }),
      ordering: { sort, label: code, compareLabels: (a, b) => (a < b ? -1 : Number(a > b)) },
      extras: asked.extras ?? {},
      provenance: { title: "Test", revision: null, dirty: 0, on },
    },
  });
}

const code = (cell: Cell): string => (cell.is === "nothing" ? "-" : cellCode(cell, style));

/** A table as programs read it: a line of keys, its rows, its totals, each cell by its code and `-` for none. */
export function linesOf({ columns, rows, totals }: CountTable): string[] {
  const keys = columns.map(({ key }) => key);
  return [keys, ...rows.map((row) => row.map(code)), ...(totals ? [totals.map(code)] : [])].map((line) =>
    line.join(" "),
  );
}

/** The notes of a table as they are read in English, but for where the numbers come from. */
export const saidUnder = ({ notes }: CountTable): string =>
  notes
    .filter(({ message }) => message !== "provenance")
    .map((note) => phraseText(note, style))
    .join(" ");
