import { type ComponentChild, h } from "preact";
import { type Cell, fieldCell, plainCell } from "../../tables/cell.ts";
import type { Entry, EntrySection } from "../../tables/table.ts";
import { cellText } from "../cell-text.ts";
import { noteLines } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { cellHtml } from "./html-cell.ts";
import { htmlPage, onLines } from "./html-page.ts";

/** One record in full as a page of HTML. */
export function entryHtml({ name, title, sections, notes, provenance }: Entry, style: Style): string {
  const heading = cellText(title, style);
  return htmlPage(heading, style.language, [
    h("h1", null, heading),
    h("p", { class: "name" }, name),
    ...sections.map((section) => sectionOf(section, style)),
    ...noteLines([...notes, { message: "provenance", ...provenance }], style).map((note) =>
      h("p", { class: "note" }, note),
    ),
  ]);
}

function sectionOf({ heading, lines }: EntrySection, style: Style): ComponentChild {
  // Under a heading, the label is the record's own name, and the value need not repeat it.
  const valueIn = heading ? cellHtml : valueHtml;
  const fields = lines.map(({ label, value }) => named("field", cellText(label, style), valueIn(value, style)));
  const title = heading ? [h("h2", null, cellText(heading, style))] : [];
  return h("section", null, "\n", onLines([...title, h("dl", { class: "fields" }, "\n", onLines(fields))]));
}

const named = (className: string, label: string, value: ComponentChild): ComponentChild =>
  h("div", { class: className }, h("dt", null, label), h("dd", null, value));

/** A field's value: a map as a list of its fields, a list of maps or texts as items; other lists stay on one line. */
function valueHtml(cell: Cell, style: Style): ComponentChild {
  if (cell.is === "map") {
    const parts = cell.entries.map(([name, value]) =>
      named("part", cellText(fieldCell(name), style), valueHtml(value, style)),
    );
    return h("dl", null, parts);
  }
  if (cell.is === "list" && cell.items.some(({ is }) => is === "map" || is === "text")) {
    const items = cell.items.map((item) => h("li", null, valueHtml(item, style)));
    return h("ul", null, items);
  }
  if (cell.is === "named" && cell.name !== undefined)
    return `${cellText(cell, style)} (${cellText(plainCell(cell.code), style)})`;
  return cellHtml(cell, style);
}
