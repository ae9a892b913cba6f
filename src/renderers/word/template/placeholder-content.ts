import type { Document, Part, Section } from "../../../tables/document.ts";
import { sentenceIn } from "../../../values/texts/sentence.ts";
import { phraseText } from "../../style.ts";
import { partBlocks } from "../docx-parts.ts";
import { closingBlocks, introductionBlocks, sectionBlocks } from "../docx-sections.ts";
import { paragraph } from "../docx-text.ts";
import { docxWords } from "../docx-words.ts";
import type { Blocks, Writing } from "../write-context.ts";

/** What stands in a place of a template: text for a line, or whole paragraphs; `undefined` for a place hamkor does not know. */
export function placeContent(
  place: string,
  document: Document,
  writing: Writing,
): PlaceContent | Promise<PlaceContent> {
  const [kind = "", name = "", number = "1"] = place.split(":");
  const { style } = writing;
  const whole: Readonly<Record<string, () => PlaceContent | Promise<PlaceContent>>> = {
    title: () => phraseText(document.title, style),
    period: () => document.subtitles.map((subtitle) => phraseText(subtitle, style)).join(", "),
    provenance: () => phraseText({ message: "provenance", ...document.provenance }, style),
    command: () => document.command,
    introduction: () => (document.introduction === undefined ? [paragraph("")] : introductionBlocks(document, style)),
    summary: () => partsBlocks(partsOf(document, ["text"], "summary"), writing),
    figures: () => partsBlocks(partsOf(document, ["figures"]), writing),
    definitions: () => partsBlocks(partsOf(document, ["definitions"]), writing),
    report: () => wholeReport(document, writing),
    section: () => sectionPlace(sectionNamed(document, name), writing),
    table: () => partsBlocks(partsOf(document, ["table"], name).slice(Number(number) - 1, Number(number)), writing),
    chart: () => partsBlocks(chartNamed(document, name), writing),
  };
  return Object.hasOwn(whole, kind) ? whole[kind]?.() : undefined;
}

type PlaceContent = string | Blocks | undefined;

/** All that follows the title. */
async function wholeReport(document: Document, writing: Writing): Promise<Blocks> {
  const blocks = [...introductionBlocks(document, writing.style)];
  for (const section of document.sections) blocks.push(...(await sectionBlocks(section, writing)));
  return [...blocks, ...closingBlocks(document, writing.style)];
}

const sectionPlace = (section: Section | undefined, writing: Writing): Blocks | Promise<Blocks> =>
  section ? sectionBlocks(section, writing) : leftOut(writing);

/** Parts after each other, or one line that says that the report left them out. */
async function partsBlocks(parts: readonly Part[], writing: Writing): Promise<Blocks> {
  const blocks = [];
  for (const part of parts) blocks.push(...(await partBlocks(part, writing)));
  return blocks.length > 0 ? blocks : leftOut(writing);
}

const leftOut = ({ style }: Writing): Blocks => [paragraph(sentenceIn(docxWords.leftOut, style.language))];

const sectionNamed = ({ sections }: Document, name: string): Section | undefined =>
  sections.find((section) => section.name === name);

/** The parts of some kinds, of one section or of all. */
const partsOf = ({ sections }: Document, kinds: readonly Part["is"][], name?: string): Part[] =>
  sections
    .filter((section) => name === undefined || section.name === name)
    .flatMap(({ parts }) => parts.filter(({ is }) => kinds.includes(is)));

const chartNamed = (document: Document, name: string): Part[] =>
  partsOf(document, ["chart"]).filter((part) => part.is === "chart" && part.chart.name === name);
