import { createHash } from "node:crypto";
import { type ComponentChild, Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Chart } from "../../../tables/chart.ts";
import type { Document, Part, Section } from "../../../tables/document.ts";
import { printableLine } from "../../../values/texts/printable.ts";
import { chartSvg } from "../../charts/chart-svg.ts";
import { documentNumbers } from "../../document-numbers.ts";
import { paragraphsOf } from "../../document-paragraphs.ts";
import { warningOf } from "../../document-warning.ts";
import { minSections, needsContents } from "../../needs-contents.ts";
import { phraseText } from "../../phrase-text.ts";
import { sectionHeading } from "../../section-heading.ts";
import type { Style } from "../../style.ts";
import { phraseHtml } from "../foreign-html.ts";
import { onLines, wholePage } from "../html-page.ts";
import { darkRules } from "../inline-svg.ts";
import { fontRules, fontsFor, type PageFont } from "../page-fonts.ts";
import { approvalLines } from "./approval-lines.ts";
import { type Drawings, type PageContext, wordsOfPage } from "./document-html-context.ts";
import { dataAndScript, recordsDialog, scriptData } from "./document-html-dialog.ts";
import { partElement } from "./document-html-parts.ts";
import { recordLists } from "./document-html-records.ts";
import { documentScript } from "./document-script.ts";
import { isWiderThanPage } from "./print-width.ts";
import { documentCss } from "./style/document-style.ts";

/** A document as one self-contained page of HTML, in the reader's fonts or with embedded ones. */
export const documentHtml = async (document: Document, style: Style, fonts?: readonly PageFont[]): Promise<string> =>
  [...(await documentHtmlPieces(document, style, fonts))].join("");

/** The same in pieces that are made one after the other: a page of a large registry is never in memory as a whole. */
export async function documentHtmlPieces(
  document: Document,
  style: Style,
  fonts: readonly PageFont[] = [],
): Promise<Iterable<string>> {
  const isForPaper = fonts.length > 0;
  const context = await contextOf(document, style, isForPaper);
  const pageContents = needsContents(document) ? [contents(document.sections, context)] : [];
  // The first page on paper is the summary's: contents stand after it.
  const areAfterSummary = isForPaper && document.sections[0]?.name === "summary";
  const title = phraseText(document.title, style);
  const elements = [
    h("a", { class: "skip", href: "#report" }, context.words.skip),
    titleBlock(document, context),
    ...(areAfterSummary ? [] : pageContents),
    mainPart(document.sections, context, areAfterSummary ? pageContents : []),
    provenanceFooter(document, context),
    recordsDialog(context.words, style),
  ];
  const markup = renderedHtml(onLines(elements));
  const issuer = phraseText(document.issuer, style);
  const css = documentCss({ issuer, title }, darkRules(markup)) + fontRules(fontsFor(`${markup}${issuer}`, fonts));
  const page = wholePage({
    title: `${title} – ${issuer}`,
    author: issuer,
    language: style.language,
    policy: policyOf(css, fonts),
    css,
    body: place,
  });
  return piecesOf(page, markup, context);
}

/** Stands where the body, or the data of the script, is to be: a character that no text may have. */
const place = "\ufdd0";

function* piecesOf(page: string, markup: string, context: PageContext): Iterable<string> {
  const [beforeBody = "", afterBody = ""] = page.split(place);
  const [beforeData = "", afterData = ""] = renderedHtml(dataAndScript(place)).split(place);
  yield beforeBody;
  yield markup;
  yield beforeData;
  // Only now is it known which records the page lists.
  yield* scriptData(context);
  yield `${afterData}${afterBody}`;
}

const renderedHtml = (elements: ComponentChild): string => renderToString(h(Fragment, null, elements));

/** The Content-Security-Policy: only the page's own style and script, and nothing from elsewhere. */
const policyOf = (css: string, fonts: readonly PageFont[]): string =>
  `default-src 'none'; style-src '${hashOf(css)}'; script-src '${hashOf(documentScript)}'; img-src data:${fonts.length > 0 ? "; font-src data:" : ""}`;

/** The source expression of a policy for one style or script. */
const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

async function contextOf(document: Document, style: Style, isForPaper: boolean): Promise<PageContext> {
  const drawings = new Map<Part, Drawings>();
  const brief = document.isBrief === true ? "brief" : "full";
  for (const part of document.sections.flatMap(({ parts }) => parts))
    if (part.is === "chart") drawings.set(part, await drawingsOf(part.chart, style, isForPaper ? brief : undefined));
  return {
    style,
    words: wordsOfPage(style),
    recordLists: recordLists(document.records, style),
    numbers: documentNumbers(document),
    drawings,
    provenance: phraseText({ message: "provenance", ...document.provenance }, style),
  };
}

/** A telephone's width without margins, in pixels. */
const narrowWidth = 342;

/** On paper a map is not as high as its width would make it: drawn narrower, its letters can be read. */
const paperMapWidth = { full: 500, brief: 420 } as const;

async function drawingsOf(
  chart: Chart,
  style: Style,
  paper: keyof typeof paperMapWidth | undefined,
): Promise<Drawings> {
  const size = paper !== undefined && chart.is === "map" ? { width: paperMapWidth[paper] } : undefined;
  return {
    broad: await chartSvg(chart, style, size),
    narrow: paper === undefined ? await chartSvg(chart, style, { width: narrowWidth }) : undefined,
  };
}

function titleBlock(document: Document, { style }: PageContext): ComponentChild {
  const { title, subtitles, introduction } = document;
  const issuer = phraseText(document.issuer, style);
  const paragraphs = introduction === undefined ? [] : paragraphsOf(introduction, style);
  const parts = [
    ...(document.isBrief ? [] : [approvalLines(style)]),
    h("h1", null, phraseText(title, style)),
    ...subtitles.map((subtitle) =>
      h(
        "p",
        // Of several institutions none stands out.
        { class: phraseText(subtitle, style) === issuer ? "subtitle issuer" : "subtitle" },
        phraseHtml(subtitle, style),
      ),
    ),
    ...warningBox(document, style),
    ...paragraphs.map((text) => h("p", { class: "introduction" }, text)),
  ];
  return h("header", null, "\n", onLines(parts));
}

/** What could not be read, in a box. */
function warningBox(document: Document, style: Style): ComponentChild[] {
  const warning = warningOf(document, style);
  if (!warning) return [];
  const lines = [h("b", null, warning.title), ...warning.paragraphs].map((line) => h("p", null, line));
  return [h("div", { class: "warning", role: "note" }, "\n", onLines(lines))];
}

/** Links to the sections, with their pages on paper. */
function contents(sections: readonly Section[], { style, words }: PageContext): ComponentChild {
  const items = sections.map((section) => {
    const page = h("span", { class: "page-number", "data-of": section.name });
    return h(
      "li",
      { class: isInner(section) ? "inner" : undefined },
      h("a", { href: `#${section.name}` }, h("span", null, sectionHeading(section, style)), page),
    );
  });
  const heading = h("p", { id: "page-contents", class: "heading" }, words.contents);
  return h(
    "nav",
    { "aria-labelledby": "page-contents" },
    "\n",
    onLines([heading, h("ol", null, "\n", onLines(items))]),
  );
}

/** The sections, after each chapter a link back to the contents, and what stands after the first chapter. */
function mainPart(
  sections: readonly Section[],
  context: PageContext,
  afterFirstChapter: readonly ComponentChild[],
): ComponentChild {
  const isBrief = sections.length < minSections;
  return elementOf("main", { id: "report", tabindex: -1, class: isBrief ? "brief" : undefined }, function* () {
    let afterChapter = afterFirstChapter;
    for (const [index, section] of sections.entries()) {
      yield sectionElement(section, context);
      const next = sections[index + 1];
      const isChapterEnd = next === undefined || !isInner(next);
      if (isChapterEnd && !isBrief) yield backLink(context);
      if (!isChapterEnd) continue;
      yield* afterChapter;
      afterChapter = [];
    }
  });
}

/**
 * An element of others, each on a line of its own and in letters before the next one is made: all elements of a report
 * at once take many times the memory of its page.
 */
function elementOf(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  elements: () => Iterable<ComponentChild>,
): ComponentChild {
  const lines = Array.from(elements(), (element) => renderedHtml(onLines([element])));
  return h(tag, { ...attributes, dangerouslySetInnerHTML: { __html: `\n${lines.join("")}` } });
}

const backLink = ({ words }: PageContext): ComponentChild =>
  h("p", { class: "back" }, h("a", { href: "#page-contents" }, `↑ ${words.toContents}`));

const isInner = ({ level }: Section): boolean => level === 2;

/** Sections of the annex are printed sideways where a table of theirs needs it; all others stay upright. */
function sectionElement(section: Section, context: PageContext): ComponentChild {
  const { name, number, parts } = section;
  const isOfAnnex = /^[A-Z]/.test(number ?? "");
  const isSideways =
    isOfAnnex && parts.some((part) => part.is === "table" && isWiderThanPage(part.table, context.style));
  const heading = h(isInner(section) ? "h3" : "h2", { id: name }, sectionHeading(section, context.style));
  const classes = [...(isInner(section) ? [] : ["chapter"]), ...(isSideways ? ["wide"] : [])];
  return elementOf("section", { "aria-labelledby": name, class: classes.join(" ") || undefined }, function* () {
    yield heading;
    for (const part of parts) yield partElement(part, context);
  });
}

/** Where the numbers come from, and how to get them again. */
const provenanceFooter = ({ command }: Document, { words, provenance }: PageContext): ComponentChild =>
  h(
    "footer",
    null,
    "\n",
    onLines([
      h("p", null, h("b", null, words.provenance), h("br", null), provenance),
      h("p", null, h("b", null, words.command), h("br", null), h("code", null, printableLine(command))),
    ]),
  );
