import type { Document, Part, Section } from "../../../tables/document.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { phraseText } from "../../phrase-text.ts";
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
    introduction: () => orEmpty(introductionBlocks(document, style)),
    summary: () => partsBlocks(partsOf(document, isOf("text", "list"), "summary"), context),
    figures: () => partsBlocks(partsOf(document, isOf("figures")), context),
    definitions: () => partsBlocks(partsOf(document, isOf("definitions")), context),
    report: () => wholeReport(document, context),
    section: () => sectionsBlocks(sectionsNamed(document, name), context),
    table: () => partsBlocks(partsOf(document, isTable, name).slice(Number(number) - 1, Number(number)), context),
    chart: () => partsBlocks(chartNamed(document, name), context),
  };
  return Object.hasOwn(contents, kind) ? contents[kind]?.() : undefined;
}

/** A cell of a template's table has one paragraph at least. */
const orEmpty = (blocks: Blocks): Blocks => (blocks.length > 0 ? blocks : [paragraph("")]);

type PlaceholderContent = string | Blocks | undefined;

/** Everything after the title. */
async function wholeReport(document: Document, context: WriteContext): Promise<Blocks> {
  const blocks = await sectionsBlocks(document.sections, context);
  return [...introductionBlocks(document, context.style), ...blocks, ...closingBlocks(document, context.style)];
}

/** The blocks of sections with their headings, or a line that the report left them out. */
async function sectionsBlocks(sections: readonly Section[], context: WriteContext): Promise<Blocks> {
  const blocks = [];
  for (const section of sections) blocks.push(...(await sectionBlocks(section, context)));
  return blocks.length > 0 ? blocks : leftOut(context);
}

/** The blocks of parts, or a line that the report left them out. */
async function partsBlocks(parts: readonly Part[], context: WriteContext): Promise<Blocks> {
  const blocks = [];
  for (const part of parts) blocks.push(...(await partBlocks(part, context)));
  return blocks.length > 0 ? blocks : leftOut(context);
}

const leftOut = ({ style }: WriteContext): Blocks => [paragraph(sentenceIn(docxWords.leftOut, style.language))];

/** A section by its name, or a chapter with the sections in it. */
function sectionsNamed({ sections }: Document, name: string): readonly Section[] {
  const at = sections.findIndex((section) => section.name === name);
  const found = sections[at];
  if (!found) return [];
  const following = sections.slice(at + 1);
  const next = found.level === 2 ? 0 : following.findIndex(({ level }) => level !== 2);
  return [found, ...(next < 0 ? following : following.slice(0, next))];
}

const isOf =
  (...kinds: readonly Part["is"][]) =>
  ({ is }: Part): boolean =>
    kinds.includes(is);

/** Whether a part is a table, or one that is so short that it became a sentence: it keeps its place among the others. */
const isTable = (part: Part): boolean =>
  part.is === "table" || (part.is === "list" && part.items[0]?.sentence.message === "table-in-words");

/** The parts that are wanted, of one section or chapter with what it has in the annex, or of all. */
function partsOf(document: Document, isWanted: (part: Part) => boolean, name?: string): Part[] {
  const sections =
    name === undefined
      ? document.sections
      : [...sectionsNamed(document, name), ...sectionsNamed(document, `annex-${name}`)];
  return sections.flatMap(({ parts }) => parts.filter(isWanted));
}

const chartNamed = (document: Document, name: string): Part[] =>
  partsOf(document, (part) => part.is === "chart" && part.chart.name === name);
