import type { Measure } from "../../measures/define-measure.ts";
import { type Cell, fieldCell, plainCell, wordCell } from "../../tables/cell.ts";
import type { Listing } from "../../tables/table.ts";
import type { Language } from "../../values/codes/languages.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { textIn } from "../../values/texts/text.ts";
import type { Report } from "../define-report.ts";

/** Rows about hamkor itself, as a table, and as objects with sentences in the given language. */
export function reference(
  title: string,
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): Listing {
  const codeOf = (cell: Cell | undefined): string =>
    cell?.is === "plain"
      ? cell.text
      : cell?.is === "word"
        ? cell.code
        : cell?.is === "text"
          ? textIn(cell.text, language, "en")
          : "";
  return {
    size: rows.length,
    table: {
      title: { message: "cell", cell: wordCell(title) },
      columns: names.map((name) => ({ key: name, heading: fieldCell(name), role: "label" })),
      rows,
      notes: [],
    },
    objects: rows.map((row) => Object.fromEntries(names.map((name, index) => [name, codeOf(row[index])]))),
  };
}

export const sentenceCell = (text: Sentence): Cell => ({ is: "text", text });

type Group = {
  readonly checks: readonly { readonly id: string; readonly severity: string; readonly summary: Sentence }[];
};

/** The checks, with severity and summary. */
export const checksTable = (groups: readonly Group[], language: Language): Listing =>
  reference(
    "checks",
    ["check", "severity", "summary"],
    groups.flatMap(({ checks }) =>
      checks.map(({ id, severity, summary }) => [plainCell(id), wordCell(severity), sentenceCell(summary)]),
    ),
    language,
  );

/** The measures with their definitions. */
export const measuresTable = (measures: readonly Measure[], language: Language): Listing =>
  reference(
    "measures",
    ["measure", "definition"],
    measures.map(({ name, definition }) => [plainCell(name), sentenceCell(definition)]),
    language,
  );

/** The reports, one line each. */
export const reportsTable = (reports: readonly Report[], language: Language): Listing =>
  reference(
    "reports",
    ["report", "summary"],
    reports.map(({ name, summary }) => [plainCell(name), sentenceCell(summary)]),
    language,
  );
