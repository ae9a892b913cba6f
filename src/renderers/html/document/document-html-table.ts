import { type ComponentChild, h } from "preact";
import type { Cell } from "../../../tables/cell.ts";
import type { CountTable, Table } from "../../../tables/table.ts";
import type { PageContext } from "./document-html-context.ts";
import { numbered } from "../../document-words.ts";
import { onLines } from "../html-page.ts";
import { tableGrid } from "../html-table.ts";
import { cellCode, cellText, noteLines, phraseText, type Style } from "../../style.ts";

/** Up to so many rows, a table is not broken between two printed pages. */
const shortRows = 14;

/** A table of a document under its caption, with what it says of itself in small type. */
export function tablePart(table: CountTable, context: PageContext, number: number): ComponentChild {
  const { style } = context;
  const notes = ownNotes(table, context).map((note) => h("p", { class: "note" }, note));
  if (table.rows.length === 0) return emptyTable(table, notes, style);
  const id = `table-${number}`;
  const title = phraseText(table.title, style);
  const label = `${numbered(context.words.table, number)}. `;
  const caption = h("caption", { id }, h("span", null, h("b", null, label), title));
  const grid = tableGrid(table, style, {
    attributes: { class: "sortable" },
    caption,
    ofCell: (cell) => ({ "data-v": sortKey(cell, style), "data-t": context.records.listOf(cell) }),
  });
  const className = table.rows.length <= shortRows ? "table short" : "table";
  return h("div", { class: className }, "\n", onLines([scrollBox(grid, id), ...notes]));
}

/** Of a table without rows stands what it would have said, and why it is empty. */
function emptyTable(table: CountTable, notes: ComponentChild[], style: Style): ComponentChild {
  const saysNone = table.notes.some(({ message }) => message === "none");
  const none = saysNone ? [] : [h("p", { class: "note" }, phraseText({ message: "nothing-found" }, style))];
  const title = h("p", { class: "caption" }, h("b", null, phraseText(table.title, style)));
  return h("div", { class: "table short" }, "\n", onLines([title, ...none, ...notes]));
}

/** A box that what is too wide scrolls in, also by keyboard. */
export const scrollBox = (content: ComponentChild, labelledBy: string): ComponentChild =>
  h("div", { class: "scroll", role: "group", "aria-labelledby": labelledBy, tabindex: 0 }, "\n", content, "\n");

/** Where the numbers come from stands once at the page's end, unless a table's come from elsewhere. */
function ownNotes({ notes }: Table, { style, provenance }: PageContext): string[] {
  const said = notes.filter((note) => note.message !== "provenance" || phraseText(note, style) !== provenance);
  return noteLines(said, style).filter((line) => line !== "");
}

/** What a cell is sorted by where its text will not do: the lower bound of a number, a date as it was written. */
function sortKey(cell: Cell, style: Style): string | undefined {
  const key = cell.is === "date" ? cellCode(cell, style) : lowerBound(cell)?.toString();
  return key === cellText(cell, style) ? undefined : key;
}

function lowerBound(cell: Cell): number | undefined {
  switch (cell.is) {
    case "count":
      return cell.count.min;
    case "number":
      return cell.number;
    case "money":
      return cell.amount;
    case "under":
      return 1;
    case "difference":
      return cell.min ?? cell.max ?? undefined;
    case "percent":
      return cell.share.min;
    default:
      return undefined;
  }
}

/** From about so many letters across, a table does not fit on an upright A4 page. */
const uprightLetters = 104;
/** A column of texts is broken into lines of about so many letters. */
const textLetters = 26;

/** Whether a table is printed on a page turned sideways. */
export function isWide({ columns, rows, totals }: Table, style: Style): boolean {
  const body = totals ? [...rows, totals] : rows;
  const widths = columns.map(({ heading, role }, index) => {
    const word = Math.max(...cellText(heading, style).split(/\s/).map(({ length }) => length));
    const longest = body.reduce((most, row) => Math.max(most, lettersOf(row[index], style)), 0);
    return Math.max(word, role === "label" ? Math.min(longest, textLetters) : longest) + 3;
  });
  return widths.reduce((sum, width) => sum + width, 0) > uprightLetters;
}

const lettersOf = (cell: Cell | undefined, style: Style): number => (cell ? cellText(cell, style).length : 0);
