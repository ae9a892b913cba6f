import { type ComponentChild, h } from "preact";
import type { Cell } from "../../../tables/cell.ts";
import type { Chart } from "../../../tables/chart.ts";
import type { KeyFigure, ListItem, Part } from "../../../tables/document.ts";
import { cellText } from "../../cell-text.ts";
import { chartAlternative } from "../../charts/chart-alternative.ts";
import { chartData } from "../../charts/chart-data.ts";
import { figureTexts } from "../../document-figures.ts";
import { numbered } from "../../document-words.ts";
import { noteLines } from "../../phrase-text.ts";
import { sentenceParts, tableWord } from "../../sentence-parts.ts";
import { phraseHtml, piecesHtml } from "../foreign-html.ts";
import { onLines } from "../html-page.ts";
import { tableGrid } from "../html-table.ts";
import { inlineSvg } from "../inline-svg.ts";
import type { Drawings, PageContext } from "./document-html-context.ts";
import { scrollBox, tablePart } from "./document-html-table.ts";

/** A part of a section as an element of the page. */
export function partElement(part: Part, context: PageContext): ComponentChild {
  const { style, numbers } = context;
  switch (part.is) {
    case "text":
      return h("p", null, spaced(part.sentences.map((sentence) => phraseHtml(sentence, style))));
    case "list":
      return sentenceList(part, context);
    case "definitions":
      return definitions(part, context);
    case "figures":
      return keyFigures(part.figures, context);
    case "chart":
      return figure(part.chart, context, numbers.of(part) ?? 0, context.drawings.get(part));
    case "table":
      return tablePart(part.table, context, numbers.of(part) ?? 0);
  }
}

/** Sentences one after the other. */
const spaced = (sentences: readonly ComponentChild[]): ComponentChild[] =>
  sentences.flatMap((sentence, index) => (index > 0 ? [" ", sentence] : [sentence]));

type ListPart = Extract<Part, { is: "list" }>;

/** Sentences under each other; those that records stand behind open them. */
function sentenceList(list: ListPart, context: PageContext): ComponentChild {
  const { title, items } = list;
  const { style, recordLists } = context;
  const opening = (from: Cell | undefined): Readonly<Record<string, string>> => {
    const list = from && recordLists.listOf(from);
    return from && list !== undefined ? { "data-t": list, "data-n": cellText(from, style) } : {};
  };
  const innerEntry = ({ sentence, from }: ListItem): ComponentChild =>
    h("li", opening(from), phraseHtml(sentence, style));
  const entryOf = (item: ListItem): ComponentChild => {
    const { sentence, from, under = [] } = item;
    if (under.length === 0) return h("li", opening(from), sentenceWithTable(item, list, context));
    const inner = h("ul", null, "\n", onLines(under.map(innerEntry)));
    return h("li", null, h("span", opening(from), phraseHtml(sentence, style)), inner);
  };
  const entries = items.map(entryOf);
  // One sentence without words of its own above it is a paragraph.
  const [only] = items;
  if (title === undefined && only && items.length === 1)
    return h("p", opening(only.from), sentenceWithTable(only, list, context));
  const lines = h("ul", { class: "sentences" }, "\n", onLines(entries));
  return title === undefined ? lines : onLines([h("p", { class: "heading" }, phraseHtml(title, style)), lines]);
}

/** A sentence with a link to the table that its number stands in. */
function sentenceWithTable(item: ListItem, list: ListPart, { style, numbers }: PageContext): ComponentChild[] {
  const { pieces, table } = sentenceParts(item, list, numbers, style);
  if (!table) return piecesHtml(pieces);
  const link = h("a", { href: `#table-${table.number}` }, tableWord(table.number, style));
  return [...piecesHtml(pieces), h("span", { class: "see" }, table.opening, link, table.closing)];
}

function definitions({ items }: Extract<Part, { is: "definitions" }>, { style }: PageContext): ComponentChild {
  const entries = items.map(({ term, meaning }) =>
    h("div", null, h("dt", null, phraseHtml(term, style)), h("dd", null, phraseHtml(meaning, style))),
  );
  return h("dl", { class: "definitions" }, "\n", onLines(entries));
}

const keyFigures = (figures: readonly KeyFigure[], context: PageContext): ComponentChild =>
  h("dl", { class: "tiles" }, "\n", onLines(figures.map((keyFigure) => tile(keyFigure, context))));

/** A key figure with its previous value; where that is unknown, the figure alone. */
function tile(figure: KeyFigure, context: PageContext): ComponentChild {
  const { style, words, recordLists } = context;
  const { label, value, before, change, remarks } = figureTexts(figure, style);
  const parts: ComponentChild[] = [
    h("dt", null, label),
    h("dd", { class: "value", "data-t": recordLists.listOf(figure.value) }, value),
  ];
  if (change !== "" || before !== "" || remarks.length > 0) {
    const changed = h("span", { class: "change" }, h("span", { class: "unseen" }, `${words.change}: `), change);
    const lines = [
      ...(change === "" ? [] : [changed, " "]),
      ...(before === "" ? [] : [h("span", { class: "before" }, before)]),
      ...remarks.map((remark) => h("span", { class: "remark" }, remark)),
    ];
    parts.push(h("dd", { class: "under" }, lines));
  }
  return h("div", null, parts);
}

/** A chart above its caption, with the same as a table for those who cannot see it or want the numbers. */
function figure(
  chart: Chart,
  context: PageContext,
  number: number,
  { broad, narrow }: Drawings = { broad: "", narrow: undefined },
): ComponentChild {
  const { style, words } = context;
  const id = `figure-${number}`;
  const alternative = chartAlternative(chart, style);
  const drawn = (svg: string, name: string, className: string): ComponentChild =>
    h("div", { class: className, dangerouslySetInnerHTML: { __html: inlineSvg(svg, name, alternative) } });
  const drawings = [
    drawn(broad, chart.name, "broad"),
    ...(narrow === undefined ? [] : [drawn(narrow, `${chart.name}-narrow`, "narrow")]),
  ];
  const data = tableGrid(chartData(chart, style), style, { attributes: { "aria-labelledby": id } });
  const parts = [
    h("div", { class: narrow === undefined ? "drawing" : "drawing has-narrow" }, drawings),
    h("figcaption", { id }, h("b", null, `${numbered(words.figure, number)}. `), phraseHtml(chart.title, style)),
    ...noteLines(chart.notes, style).map((note) => h("p", { class: "note" }, note)),
    h("details", null, h("summary", null, words.figureData), "\n", scrollBox(data, id), "\n"),
  ];
  return h("figure", { class: chart.is }, "\n", onLines(parts));
}
