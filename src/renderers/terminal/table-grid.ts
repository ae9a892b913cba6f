import CliTable from "cli-table3";
import { alignedWidth, isNarrow, padEnd, padStart, wrap } from "../text-width.ts";
import { beginsPart, type TextColumn } from "./table-columns.ts";

/** A line of a grid: a text for each column. */
type Line = readonly string[];

/** The headings; those with several lines are aligned to the rule. */
export function headingLines(columns: readonly TextColumn[]): string[] {
  const headings = columns.map(({ heading, width }) => wrap(heading, width));
  const height = Math.max(...headings.map((lines) => lines.length));
  const lowered = headings.map((lines) => [...Array.from({ length: height - lines.length }, () => ""), ...lines]);
  return drawn(columns, beside(lowered));
}

/** The rules below the headings and above the totals. */
export const ruleLine = (columns: readonly TextColumn[]): string =>
  grid(columns, [columns.map(() => "")], { ...inGrid(columns), chars: ruled }, partRuled)[0] ?? "";

/** The lines of some rows, for each row its own; a text that is wider than its column takes several, a number never does. */
export function rowLines(columns: readonly TextColumn[], from: number, to: number): string[][] {
  const rows = Array.from({ length: to - from }, (_, row) =>
    beside(
      columns.map(({ texts, isNumeric, width }) => {
        const text = texts[from + row] ?? "";
        return isNumeric ? [text] : wrap(text, width);
      }),
    ),
  );
  const lines = drawn(columns, rows.flat());
  return rows.map(({ length }) => lines.splice(0, length));
}

const beside = (texts: readonly (readonly string[])[]): Line[] =>
  Array.from({ length: Math.max(...texts.map(({ length }) => length)) }, (_, line) =>
    texts.map((lines) => lines[line] ?? ""),
  );

/**
 * Lines as they stand in the grid. cli-table3 cuts what is wider than its column, and takes some characters for wider or
 * narrower than a terminal shows them: a line with such a text is filled up beforehand and drawn alone, as wide as it is.
 */
function drawn(columns: readonly TextColumn[], lines: readonly Line[]): string[] {
  const isUsual = (line: Line): boolean =>
    columns.every((column, index) => isNarrow(line[index] ?? "") && (line[index] ?? "").length <= aligned(column));
  const usual = grid(columns, lines.filter(isUsual), inGrid(columns));
  return lines.map((line) => {
    const text = isUsual(line) ? usual.shift() : grid(columns, [filledUp(columns, line)])[0];
    return (text ?? "").trimEnd();
  });
}

const filledUp = (columns: readonly TextColumn[], line: Line): Line =>
  columns.map((column, index) => (column.isNumeric ? padStart : padEnd)(line[index] ?? "", aligned(column)));

const aligned = ({ width }: TextColumn): number => alignedWidth(width);

type Options = ConstructorParameters<typeof CliTable>[0];
type Chars = NonNullable<Options>["chars"];

const inGrid = (columns: readonly TextColumn[]): NonNullable<Options> => ({
  colWidths: columns.map(aligned),
  colAligns: columns.map(({ isNumeric }) => (isNumeric ? "right" : "left")),
});

function grid(
  columns: readonly TextColumn[],
  lines: readonly Line[],
  options: Options = {},
  partChars: Chars = part,
): string[] {
  const table = new CliTable({ chars: unruled, style, ...options });
  const begins = columns.map((_, index) => beginsPart(columns, index));
  for (const line of lines)
    table.push(line.map((content, index) => (begins[index] ? { content, chars: partChars } : content)));
  return lines.length > 0 ? table.toString().split("\n") : [];
}

/** Two spaces between columns, nothing around the table and between its rows. */
const unruled = {
  ...{ left: " ", middle: "  ", right: "" },
  ...{ top: "", "top-left": "", "top-mid": "", "top-right": "" },
  ...{ bottom: "", "bottom-left": "", "bottom-mid": "", "bottom-right": "" },
};
const ruled = { ...unruled, top: "─", "top-left": "─", "top-mid": "──", "top-right": "─" };

/** The separator before a column that begins another part of the table: labels, numbers, totals. */
const part = { middle: " │ " };
const partRuled = { "top-mid": "─┼─" };

/** No room beside the texts, no lines between rows, and no colours: those are chalk's. */
const style = { "padding-left": 0, "padding-right": 0, compact: true, head: [], border: [] };
