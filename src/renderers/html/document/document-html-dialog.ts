import { type ComponentChild, Fragment, h } from "preact";
import { fieldCell } from "../../../tables/cell.ts";
import { cellText, type Style } from "../../style.ts";
import { onLines } from "../html-page.ts";
import type { PageContext } from "./document-html-context.ts";
import { documentScript } from "./document-script.ts";

/** The dialog that lists the records of a number; the page's script fills and opens it. */
export function recordsDialog(words: PageContext["words"], style: Style): ComponentChild {
  const headings = [words.record, cellText(fieldCell("kind"), style), words.dates, words.file];
  const columns = headings.map((heading) => h("th", { scope: "col" }, heading));
  const title = h("h2", { id: "records-title" }, words.cellRecordsTable);
  const close = h("button", { type: "button", class: "close" }, words.close);
  const table = h(
    "table",
    { "aria-labelledby": "records-title" },
    h("thead", null, h("tr", null, columns)),
    h("tbody", null),
  );
  const parts = [
    h("div", { class: "bar" }, title, close),
    h("p", { class: "which" }),
    h("div", { class: "scroll", role: "group", "aria-labelledby": "records-title", tabindex: 0 }, table),
  ];
  return h("dialog", { id: "records", "aria-labelledby": "records-title" }, "\n", onLines(parts));
}

/** The script's data, and the script. */
export const recordsAndScript = ({ recordLists }: PageContext): ComponentChild =>
  h(
    Fragment,
    null,
    h("script", {
      type: "application/json",
      id: "records-data",
      dangerouslySetInnerHTML: { __html: recordLists.json() },
    }),
    "\n",
    h("script", { dangerouslySetInnerHTML: { __html: documentScript } }),
  );
