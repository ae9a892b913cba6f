import { type ComponentChild, h } from "preact";
import type { Phrase } from "../../tables/phrase.ts";
import type { Table } from "../../tables/table.ts";
import { phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { htmlPage, onLines } from "./html-page.ts";
import { tableSection } from "./html-table.ts";

/** Tables as a page of HTML; several get a heading, by default their registry's title, and a table of contents. */
export function html(tables: readonly Table[], style: Style, heading?: Phrase): string {
  const [first, ...others] = tables;
  if (first && others.length === 0)
    return htmlPage(phraseText(first.title, style), style.language, [tableSection(first, "table", "h1", style)]);
  const title = heading ? phraseText(heading, style) : registryTitle(tables, style);
  const body = [
    h("h1", { id: "contents" }, title),
    contents(tables, style),
    ...tables.map((table, index) => tableSection(table, anchor(index), "h2", style)),
  ];
  return htmlPage(title, style.language, body);
}

const anchor = (index: number): string => `table-${index + 1}`;

const contents = (tables: readonly Table[], style: Style): ComponentChild => {
  const items = tables.map(({ title }, index) =>
    h("li", null, h("a", { href: `#${anchor(index)}` }, phraseText(title, style))),
  );
  return h("nav", { "aria-labelledby": "contents" }, "\n", h("ol", null, "\n", onLines(items)), "\n");
};

/** The title of the registry that the tables come from. */
function registryTitle(tables: readonly Table[], style: Style): string {
  const provenance = tables.flatMap(({ notes }) => notes).find(({ message }) => message === "provenance");
  if (provenance?.message !== "provenance") return "hamkor";
  return phraseText({ message: "cell", cell: { is: "text", text: provenance.title } }, style);
}
