import type { Language } from "../../values/codes/languages.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import { columnNames } from "../mapping/column-names.ts";
import type { Target } from "../mapping/mapping.ts";
import { type Plan, type RowAnswers, rowKey } from "../plan/plan.ts";

/** The rows that wait, as a table of texts: their own cells, then where they stand, why they wait, what may be right, and room for an answer. */
export type ReviewTable = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Headings of the columns that are added; the same in every language, because they are read again. */
const added = ["hamkor: row", "hamkor: reason", "hamkor: proposed", "hamkor: answer"] as const;

/** The rows of a plan that wait. They go back to their tables by `hamkor: row`. */
export function reviewTable(tables: readonly SheetTable[], plan: Plan, language: Language): ReviewTable {
  const [first] = tables;
  const cells = new Map(
    tables.flatMap(({ sheet, rows }) => rows.map((row) => [rowKey({ sheet, row: row.row }), row.cells] as const)),
  );
  const waiting = plan.rows.filter((row) => row.is === "review" && cells.has(rowKey(row)));
  return {
    headings: [...columnNames(first?.columns ?? []), ...added],
    rows: waiting.map((row) => [
      ...(cells.get(rowKey(row)) ?? []),
      rowKey(row),
      row.reasons.map((reason) => reason[language]).join("; "),
      proposedText(row.proposed),
      "",
    ]),
  };
}

const proposedText = (proposed: Readonly<Record<Target, string>>): string =>
  Object.entries(proposed)
    .map(([field, value]) => `${field}=${value}`)
    .join("; ");

/** A review file that was filled in: its rows as they stood in their tables, and what was answered of each. */
export type FilledReview = { readonly tables: readonly SheetTable[]; readonly rowAnswers: RowAnswers };

/** Reads a review file back; nothing of a table that is none. Rows without an answer stay as they are. */
export function readReview(table: SheetTable): FilledReview | undefined {
  const [atRow = -1, , atProposed = -1, atAnswer = -1] = added.map((name) =>
    table.columns.findIndex(({ heading }) => heading === name),
  );
  if (atRow < 0 || atAnswer < 0) return undefined;
  const own = table.columns.map((_, index) => index).filter((index) => !added.some((name) => name === table.columns[index]?.heading));
  const bySheet = new Map<string, SheetTable["rows"][number][]>();
  const rowAnswers = new Map<string, Readonly<Record<Target, string>>>();
  for (const { cells, isHidden } of table.rows) {
    const name = cells[atRow] ?? "";
    const [, sheet = "", row = ""] = /^(.*)!(\d+)$/.exec(name) ?? [];
    const rows = bySheet.get(sheet) ?? [];
    rows.push({ row: Number(row), isHidden, cells: own.map((index) => cells[index] ?? "") });
    bySheet.set(sheet, rows);
    const answers = answersIn(cells[atAnswer] ?? "", cells[atProposed] ?? "");
    if (Object.keys(answers).length > 0) rowAnswers.set(name, answers);
  }
  const columns = own.flatMap((index) => table.columns[index] ?? []);
  const tables = [...bySheet].map(([sheet, rows]): SheetTable => ({ ...table, sheet, columns, rows, leftOut: [] }));
  return { tables, rowAnswers };
}

/** `type=cooperation; signed=2018-08-24`; of one field in doubt its value alone. */
function answersIn(answer: string, proposed: string): Readonly<Record<Target, string>> {
  const pairs = answer.split(";").flatMap((part) => {
    const [, field = "", value = ""] = /^\s*([a-z_.]+(?: to [a-z_.]+)?)=(.*)$/.exec(part) ?? [];
    return field === "" || value.trim() === "" ? [] : [[field, value.trim()] as const];
  });
  if (pairs.length > 0 || answer.trim() === "") return Object.fromEntries(pairs);
  const [only = "", ...others] = proposed.split("; ").map((part) => part.split("=")[0] ?? "");
  return only !== "" && others.length === 0 ? { [only]: answer.trim() } : {};
}
