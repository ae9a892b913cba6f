import { type ComponentChild, h } from "preact";
import type { Cell } from "../../../tables/cell.ts";
import type { CountTable, Table } from "../../../tables/table.ts";
import { printableLine } from "../../../values/texts/printable.ts";
import { cellText } from "../../cell-text.ts";
import { numbered } from "../../document-words.ts";
import { noteLines, phraseText } from "../../phrase-text.ts";
import type { Style } from "../../style.ts";
import { phraseHtml } from "../foreign-html.ts";
import { onLines } from "../html-page.ts";
import { tableGrid } from "../html-table.ts";
import type { PageContext } from "./document-html-context.ts";
import { printClass, printShares } from "./print-width.ts";

/** Tables with up to so many rows are not broken between two printed pages; those of wrapped texts are higher. */
const maxUnbrokenRows = { usual: 8, ofTexts: 4 } as const;
/** The head of a table with more rows stays in sight. */
const minLongRows = 20;

/** A table of a document under its caption, with its notes. */
export function tablePart(table: CountTable, context: PageContext, number: number): ComponentChild {
  const { style } = context;
  const notes = ownNotes(table, context).map((note) => h("p", { class: "note" }, note));
  if (table.rows.length === 0) return emptyTable(table, notes, style);
  const id = `table-${number}`;
  const title = phraseHtml(table.title, style);
  const label = `${numbered(context.words.table, number)}. `;
  const caption = h("caption", { id }, h("span", null, h("b", null, label), title));
  const shares = printShares(table, style);
  const grid = tableGrid(table, style, {
    attributes: { class: shares ? "sortable shared" : "sortable" },
    caption,
    shares,
    ofCell: (cell) => ({ "data-v": sortKey(cell, style), "data-t": context.recordLists.listOf(cell) }),
  });
  const isShort = table.rows.length <= maxUnbrokenRows[shares ? "ofTexts" : "usual"];
  const classes = ["table", ...(isShort ? ["short"] : []), ...printClass(table, style)];
  const box = scrollBox(grid, id, table.rows.length > minLongRows ? "long-table" : undefined);
  return h("div", { class: classes.join(" ") }, "\n", onLines([box, ...notes]));
}

/** A table without rows: its title, and a note that nothing was found. */
function emptyTable(table: CountTable, notes: ComponentChild[], style: Style): ComponentChild {
  const hasNoneNote = table.notes.some(({ message }) => message === "none");
  const none = hasNoneNote ? [] : [h("p", { class: "note" }, phraseText({ message: "nothing-found" }, style))];
  const title = h("p", { class: "caption" }, h("b", null, phraseHtml(table.title, style)));
  return h("div", { class: "table short" }, "\n", onLines([title, ...none, ...notes]));
}

/** A box with a horizontal scrollbar, reachable by keyboard, whose edges can show that there is more. */
export function scrollBox(content: ComponentChild, labelledBy: string, className?: string): ComponentChild {
  const classes = className === undefined ? "scroll" : `scroll ${className}`;
  const box = h(
    "div",
    { class: classes, role: "group", "aria-labelledby": labelledBy, tabindex: 0 },
    "\n",
    content,
    "\n",
  );
  return h("div", { class: "edge" }, box);
}

/** A table's notes, without the provenance where it is the document's, which stands at the end of the page. */
function ownNotes({ notes }: Table, { style, provenance }: PageContext): string[] {
  const shown = notes.filter((note) => note.message !== "provenance" || phraseText(note, style) !== provenance);
  return noteLines(shown, style).filter((line) => line !== "");
}

/** The sort key of a cell where its text is none: the lower bound of a number, the first date as it was written. */
function sortKey(cell: Cell, style: Style): string | undefined {
  const key = firstDate(cell) ?? lowerBound(cell)?.toString();
  return key === cellText(cell, style) ? undefined : key;
}

function firstDate(cell: Cell): string | undefined {
  if (cell.is === "date") return printableLine(cell.text);
  return cell.is === "days" ? printableLine(cell.written.find((text) => text !== "") ?? "") : undefined;
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
