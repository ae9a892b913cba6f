import { type ComponentChild, Fragment, h } from "preact";
import { fieldCell, wordCell } from "../../../tables/cell.ts";
import { cellText } from "../../cell-text.ts";
import type { Style } from "../../style.ts";
import { onLines } from "../html-page.ts";
import type { PageContext } from "./document-html-context.ts";
import { documentScript } from "./document-script.ts";

/** The dialog that lists the records of a number; the page's script fills and opens it. */
export function recordsDialog(words: PageContext["words"], style: Style): ComponentChild {
  const title = h("h2", { id: "records-title" }, words.cellRecordsTable);
  const close = h("button", { type: "button", class: "close" }, words.close);
  const parts = [
    h("div", { class: "bar" }, title, close),
    h("p", { class: "which" }),
    h("p", { class: "of" }),
    h(
      "div",
      { class: "scroll", role: "group", "aria-labelledby": "records-title", tabindex: 0 },
      recordsTable(words, style),
    ),
  ];
  return h("dialog", { id: "records", "aria-labelledby": "records-title" }, "\n", onLines(parts));
}

function recordsTable(words: PageContext["words"], style: Style): ComponentChild {
  const headings: readonly (readonly [className: string, heading: string])[] = [
    ["title", words.record],
    ["number", words.number],
    ["country", cellText(fieldCell("country"), style)],
    ["when", words.dates],
    ["source", words.source],
  ];
  const columns = headings.map(([name, heading]) => h("th", { scope: "col", class: name }, heading));
  const total = h(
    "tr",
    null,
    h("th", { scope: "row" }, cellText(wordCell("total"), style)),
    h("td", { class: "number" }),
    h("td", { colspan: 3 }),
  );
  return h(
    "table",
    { "aria-labelledby": "records-title" },
    h("thead", null, h("tr", null, columns)),
    h("tbody", null),
    h("tfoot", null, total),
  );
}

/** What the page's script says of its own. */
const scriptWords = [
  "number",
  "persons",
  "recordsHere",
  "inexact",
  "inDoubt",
  "perhaps",
  "filter",
  "shownRows",
  "copyCsv",
  "copied",
  "print",
] as const;

/** The script's data as JSON, piece by piece. */
export const scriptData = ({ recordLists, words, style }: PageContext): Iterable<string> =>
  recordLists.json({
    ...Object.fromEntries(scriptWords.map((name) => [name, words[name]])),
    mobilities: cellText(wordCell("mobilities"), style),
  });

/** The elements of the script's data, as JSON, and of the script. */
export const dataAndScript = (json: string): ComponentChild =>
  h(
    Fragment,
    null,
    h("script", { type: "application/json", id: "page-data", dangerouslySetInnerHTML: { __html: json } }),
    "\n",
    h("script", { dangerouslySetInnerHTML: { __html: documentScript } }),
  );
