import type { Document, Part, Section } from "../../../tables/document.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { phraseText } from "../../style.ts";
import type { Blocks } from "../block.ts";
import { paragraph } from "../docx-paragraph.ts";
import { partBlocks } from "../docx-parts.ts";
import { closingBlocks, introductionBlocks, sectionBlocks } from "../docx-sections.ts";
import { docxWords } from "../docx-words.ts";
import type { WriteContext } from "../write-context.ts";

/** The content for a placeholder: inline text, or whole paragraphs; `undefined` for an unknown placeholder. */
export function placeholderContent(
  placeholder: string,
  document: Document,
  context: WriteContext,
): PlaceholderContent | Promise<PlaceholderContent> {
  const [kind = "", name = "", number = "1"] = placeholder.split(":");
  const { style } = context;
  const contents: Readonly<Record<string, () => PlaceholderContent | Promise<PlaceholderContent>>> = {
    title: () => phraseText(document.title, style),
    period: () => document.subtitles.map((subtitle) => phraseText(subtitle, style)).join(", "),
    provenance: () => phraseText({ message: "provenance", ...document.provenance }, style),
    command: () => document.command,
    introduction: () => (document.introduction === undefined ? [paragraph("")] : introductionBlocks(document, style)),
    summary: () => partsBlocks(partsOf(document, ["text"], "summary"), context),
    figures: () => partsBlocks(partsOf(document, ["figures"]), context),
    definitions: () => partsBlocks(partsOf(document, ["definitions"]), context),
    report: () => wholeReport(document, context),
    section: () => sectionContent(sectionNamed(document, name), context),
    table: () => partsBlocks(partsOf(document, ["table"], name).slice(Number(number) - 1, Number(number)), context),
    chart: () => partsBlocks(chartNamed(document, name), context),
  };
  return Object.hasOwn(contents, kind) ? contents[kind]?.() : undefined;
}

type PlaceholderContent = string | Blocks | undefined;

/** Everything after the title. */
async function wholeReport(document: Document, context: WriteContext): Promise<Blocks> {
  const blocks = [...introductionBlocks(document, context.style)];
  for (const section of document.sections) blocks.push(...(await sectionBlocks(section, context)));
  return [...blocks, ...closingBlocks(document, context.style)];
}

const sectionContent = (section: Section | undefined, context: WriteContext): Blocks | Promise<Blocks> =>
  section ? sectionBlocks(section, context) : leftOut(context);

/** The blocks of parts, or a line that the report left them out. */
async function partsBlocks(parts: readonly Part[], context: WriteContext): Promise<Blocks> {
  const blocks = [];
  for (const part of parts) blocks.push(...(await partBlocks(part, context)));
  return blocks.length > 0 ? blocks : leftOut(context);
}

const leftOut = ({ style }: WriteContext): Blocks => [paragraph(sentenceIn(docxWords.leftOut, style.language))];

const sectionNamed = ({ sections }: Document, name: string): Section | undefined =>
  sections.find((section) => section.name === name);

/** The parts of some kinds, of one section or of all. */
const partsOf = ({ sections }: Document, kinds: readonly Part["is"][], name?: string): Part[] =>
  sections
    .filter((section) => name === undefined || section.name === name)
    .flatMap(({ parts }) => parts.filter(({ is }) => kinds.includes(is)));

const chartNamed = (document: Document, name: string): Part[] =>
  partsOf(document, ["chart"]).filter((part) => part.is === "chart" && part.chart.name === name);
