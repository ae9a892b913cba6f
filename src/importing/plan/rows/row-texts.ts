import type { SheetTable } from "../../../sheets/sheet-table.ts";
import { splitOnce } from "../../columns/several-fields.ts";
import { columnNames } from "../../mapping/column-names.ts";
import { type ColumnUse, type Mapping, parenthesis, type Target } from "../../mapping/mapping.ts";
import { saidOfRows } from "../../mapping/rows-of-sheet.ts";
import { labelledParts } from "../../values/labelled-parts.ts";
import { isBlank, seenText } from "../../values/seen-text.ts";
import type { RowName } from "../plan.ts";

/** A text that a field gets, and the column it stands in. */
export type FieldText = {
  readonly text: string;
  readonly heading: string | undefined;
  /** Whether semicolons and new lines part the items of a list. */
  readonly isList?: boolean;
};

/** A row as its mapping has it: texts by field, and what goes to the notes. */
export type RowTexts = RowName & {
  readonly cells: readonly string[];
  /** The same as a person sees them. */
  readonly seen: readonly string[];
  readonly fields: ReadonlyMap<Target, FieldText>;
  readonly notes: readonly string[];
  /** The columns whose cells do not have the parts that the mapping names. */
  readonly unparted: readonly string[];
  /** Remarks in rows of their own that go on from this one. */
  readonly continued: readonly RowName[];
  readonly look: SheetTable["rows"][number]["look"];
  readonly doubtedDays: SheetTable["rows"][number]["doubtedDays"];
};

type Building = { readonly fields: Map<Target, FieldText>; readonly notes: string[]; readonly unparted: string[] };

/** The rows of a table by a mapping; columns that it does not name go to the notes. */
export function rowTexts(table: SheetTable, mapping: Mapping): readonly RowTexts[] {
  const names = columnNames(table.columns);
  const uses = names.map((name): ColumnUse => mapping.columns[name] ?? { is: "notes" });
  const remarks = remarksByRow(table, names);
  const said = saidOfRows(mapping, table.sheet);
  return table.rows.map(({ row, cells, look, doubtedDays }) => {
    const building: Building = { fields: new Map(), notes: [], unparted: [] };
    const seen = cells.map(seenText);
    for (const [index, use] of uses.entries()) addCell(building, use, names[index] ?? "", seen[index] ?? "");
    const { lines = [], rows = [] } = remarks.get(row) ?? {};
    building.notes.push(...lines);
    for (const [field, text] of Object.entries(said(row)))
      if (!building.fields.has(field)) building.fields.set(field, { text, heading: undefined });
    return { sheet: table.sheet, row, cells, seen, continued: rows, look, doubtedDays, ...building };
  });
}

function addCell(building: Building, use: ColumnUse, heading: string, text: string): void {
  if (use.is === "skip" || isBlank(text)) return;
  switch (use.is) {
    case "field":
      addText(building, use.field, text, heading, use.isList);
      break;
    case "period":
      addText(building, `${use.starts} to ${use.ends}`, text, heading);
      break;
    case "parts":
      addParts(building, use, text, heading);
      break;
    case "labelled":
      addLabelled(building, use, text, heading);
      break;
    default:
      building.notes.push(`${heading}: ${text}`);
  }
}

/** Several columns of one field are read as one text. */
function addText({ fields }: Building, target: Target, text: string, heading: string, isList = false): void {
  const before = fields.get(target);
  const sign = isList || target === "notes" ? "\n" : " ";
  const own = before ? { text: `${before.text}${sign}${text}`, heading: before.heading } : { text, heading };
  fields.set(target, isList ? { ...own, isList } : own);
}

function addParts(
  building: Building,
  use: Extract<ColumnUse, { readonly is: "parts" }>,
  text: string,
  heading: string,
): void {
  const [first] = use.fields;
  const parts = partsOf(text, use);
  // Nothing in parentheses is no second value.
  if (use.separator === parenthesis && first !== undefined && !text.includes(parenthesis))
    addText(building, first, text, heading);
  else if (parts === undefined) {
    building.unparted.push(heading);
    building.notes.push(`${heading}: ${text}`);
  } else for (const [index, field] of use.fields.entries()) addText(building, field, parts[index] ?? "", heading);
}

/** The texts of the fields that one cell fills; nothing where it does not have as many parts. */
export function partsOf(
  text: string,
  { fields, separator }: Extract<ColumnUse, { readonly is: "parts" }>,
): readonly string[] | undefined {
  const last = fields.at(-1) ?? "";
  const atLast = last.includes("ids.") || last === "signed" || /(?:^|\.)country$/.test(last);
  const parts =
    fields.length === 2 ? splitOnce(text, separator, atLast) : text.split(separator).map((part) => part.trim());
  return parts?.length === fields.length && parts.every((part) => part !== "") ? parts : undefined;
}

function addLabelled(
  building: Building,
  use: Extract<ColumnUse, { readonly is: "labelled" }>,
  cell: string,
  heading: string,
): void {
  const { lead, parts } = labelledParts(cell);
  if (lead !== "" && use.lead !== undefined) addText(building, use.lead, lead, heading);
  else if (lead !== "") building.notes.push(`${heading}: ${lead}`);
  for (const { label, text } of parts) {
    const target = use.labels[label];
    if (isBlank(text)) continue;
    if (target === undefined) building.notes.push(`${label}: ${text}`);
    else addText(building, target, text, label);
  }
}

/** Remarks below a row that go on from it, by that row. */
function remarksByRow(table: SheetTable, names: readonly string[]) {
  const found = new Map<number, { readonly lines: string[]; readonly rows: RowName[] }>();
  for (const { row, text, continues } of table.leftOut) {
    if (!continues) continue;
    const entry = found.get(continues.row) ?? { lines: [], rows: [] };
    const heading = names[table.columns.findIndex(({ letter }) => letter === continues.letter)] ?? "";
    entry.lines.push(heading === "" ? text : `${heading}: ${text}`);
    entry.rows.push({ sheet: table.sheet, row });
    found.set(continues.row, entry);
  }
  return found;
}
