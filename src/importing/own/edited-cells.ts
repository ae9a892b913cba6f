import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { cellKey, comparedText, recordKey } from "./cell-key.ts";
import { joinedParts } from "./joined-parts.ts";
import { columnKey, copyKey, ownUse } from "./own-columns.ts";
import type { OwnMark } from "./own-mark.ts";

/** The columns of a table by their keys; nothing where somebody added one. */
export type OwnColumns = readonly (string | undefined)[];

/** The texts that a list would have today in a cell of a record, in each way in which it may have been written. */
export type CellsNow = (record: AnyRecord, key: string) => Iterable<string>;

/** A record on file, as its file says it, and as a list would. */
export type ListedRecord = { readonly record: AnyRecord; readonly fields: ValueMap; readonly now: CellsNow };

/** What somebody edited in a row. */
export type EditedCells = {
  /** Those that were edited; all others are empty, but for the id. */
  readonly cells: readonly string[];
  readonly isEdited: boolean;
  /** Whether one was emptied, and whether one was changed that is worked out. */
  readonly isEmptied: boolean;
  readonly isComputed: boolean;
  /** An edited list on file of which an item has what parts items in a cell. */
  readonly joined: string | undefined;
  /** The edited fields that nobody has changed since the list was written, as they are on file. */
  readonly unchanged: Readonly<Record<string, Value | undefined>>;
};

export function editedCells(
  cells: readonly string[],
  columns: OwnColumns,
  mark: OwnMark,
  listed: ListedRecord,
): EditedCells {
  const edits = columns.map((key, index) =>
    key === undefined || key === "id" || key === copyKey ? undefined : editOf(cells[index] ?? "", key, mark, listed),
  );
  const edited = columns.flatMap((key, index) => (key !== undefined && edits[index] === "edited" ? [key] : []));
  const fields = new Set(edited.map((key) => columnKey(key).field));
  const isKept = (key: string | undefined): boolean =>
    key === undefined || key === "id" || fields.has(columnKey(key).field);
  const added = columns.some((key, index) => key === undefined && (cells[index] ?? "").trim() !== "");
  return {
    cells: joinedParts(
      columns.map((key, index) => (isKept(key) ? (cells[index] ?? "") : "")),
      columns,
    ),
    isEdited: fields.size > 0 || added,
    isEmptied: edits.includes("emptied"),
    isComputed: [...fields].some((field) => ownUse(field, mark.kind).is === "skip"),
    joined: [...fields].find((field) => itemsOf(listed.fields, field).some((item) => /[;\n]/.test(item))),
    unchanged: unchangedFields(edited, mark, listed),
  };
}

/** The texts of a list of plain texts. */
const itemsOf = (fields: ValueMap, name: string): readonly string[] => {
  const value = fields[name];
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
};

const keyAtWriting = ({ cells, columns, kind }: OwnMark, id: string, key: string): string | undefined =>
  cells.get(recordKey(kind, id))?.[columns.findIndex((column) => column.key === key)];

function editOf(
  cell: string,
  key: string,
  mark: OwnMark,
  { record, now }: ListedRecord,
): "edited" | "emptied" | undefined {
  const text = comparedText(cell);
  if (text !== "" && keyAtWriting(mark, record.id, key) === cellKey(record.id, key, text)) return undefined;
  if (isSome(now(record, key), (other) => comparedText(other) === text)) return undefined;
  return text === "" ? "emptied" : "edited";
}

function isSome(texts: Iterable<string>, is: (text: string) => boolean): boolean {
  for (const text of texts) if (is(text)) return true;
  return false;
}

/** A text that records have in other languages than that of the list may be any of them: that is left to who knows it. */
function unchangedFields(edited: readonly string[], mark: OwnMark, { record, fields, now }: ListedRecord) {
  const unchanged: Record<string, Value | undefined> = {};
  const others = new Set<string>();
  for (const key of edited) {
    const [name = ""] = fieldOf(key, mark).split(".");
    const written = keyAtWriting(mark, record.id, key);
    const isSame = isSome(now(record, key), (text) => cellKey(record.id, key, text) === written);
    if (!isSame || isInOthers(name, mark, fields[name])) others.add(name);
    unchanged[name] = fields[name];
  }
  for (const name of others) delete unchanged[name];
  return unchanged;
}

/** The record's field that a column fills; that of partners is `partner` or `partners`. */
function fieldOf(key: string, { kind }: OwnMark): string {
  const { field } = columnKey(key);
  const own = fieldsOfKind(kinds[kind]);
  return field === "partner" && !own.has("partner") ? "partners" : field;
}

const isInOthers = (name: string, { kind, texts }: OwnMark, value: Value | undefined): boolean =>
  isMap(value) && fieldsOfKind(kinds[kind]).get(name)?.scalar?.type === "text" && !Object.hasOwn(value, texts);
