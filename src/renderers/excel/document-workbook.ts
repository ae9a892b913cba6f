import type { Document } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { documentNumbers } from "../document-numbers.ts";
import { documentWords } from "../document-words.ts";
import { phraseText } from "../phrase-text.ts";
import { sectionHeading } from "../section-heading.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import { chapterBlocks } from "./chapter-blocks.ts";
import { type Chapter, chaptersOf, isSummary } from "./chapters.ts";
import { contentsBlock, coverBlock, ownSheetLink } from "./cover-blocks.ts";
import { dataBlocks } from "./data-blocks.ts";
import { definitionBlocks, definitionsTitle } from "./definition-blocks.ts";
import { ownSheets } from "./own-sheets.ts";
import { pagedSheet } from "./paged-sheet.ts";
import { mergedRow, type Workbook } from "./sheet.ts";
import { sheetNames } from "./xlsx-sheet-names.ts";

/** What stands on a sheet, what it is called in full and on its tab, and what it says where that is a sentence or two. */
type Content = {
  readonly title: string;
  readonly tab: string;
  readonly saying?: string | undefined;
  readonly blocks: readonly Block[];
  readonly isOfRecords?: boolean;
  /** The table of a chapter that it has alone. */
  readonly of?: Block;
};

/**
 * A document as a workbook: a sheet for each chapter, after it those of its tables that need one of their own; the first with
 * titles and links to the others, last the definitions.
 */
export function documentWorkbook(document: Document, style: Style): Workbook {
  const [summary, chapters] = contentsOf(document, style);
  const others = chapters.flatMap(withOwnSheets);
  const [home = "", ...names] = sheetNames([summary, ...others].map(({ tab }) => tab));
  const named = others.map((content, index) => ({ ...content, name: names[index] ?? "" }));
  const first = [
    coverBlock(document, style),
    ...summary.blocks,
    contentsBlock(
      named.filter(({ of }) => !of),
      style,
    ),
  ];
  const nameOf = new Map(named.flatMap(({ of, name }) => (of ? [[of, name] as const] : [])));
  const sheets = named.filter(({ saying }) => saying === undefined);
  return {
    title: phraseText(document.title, style),
    sheets: [
      pagedSheet({ name: home, blocks: first }, style),
      ...sheets.map(({ name, title, blocks, isOfRecords }) =>
        pagedSheet(
          { name, blocks: withLinks(blocks, nameOf, style), head: { title, home }, isOfRecords: isOfRecords === true },
          style,
        ),
      ),
    ],
  };
}

/** What stands on the sheet of a chapter, and on those of its tables that need one of their own. */
function withOwnSheets(content: Content): Content[] {
  const own = ownSheets(content.blocks);
  const tables = content.blocks.flatMap((block): Content[] => {
    if (!block.alone || !own.has(block)) return [];
    const { title, tab, block: table } = block.alone;
    return [{ title, tab, blocks: [table], of: block }];
  });
  return [content, ...tables];
}

/** Blocks, and where one is on a sheet of its own, a link to it. */
const withLinks = (blocks: readonly Block[], nameOf: ReadonlyMap<Block, string>, style: Style): Block[] =>
  blocks.map((block) => {
    const name = nameOf.get(block);
    return block.alone && name !== undefined ? ownSheetLink(block.alone.title, name, style) : block;
  });

/** The sheet that sums up the report, empty where no chapter does, and the others. */
function contentsOf(document: Document, style: Style): [summary: Content, others: readonly Content[]] {
  const chapters = chaptersOf(document).map((chapter, index) => ({ chapter, tab: tabOf(chapter, index, style) }));
  const numbers = documentNumbers(document);
  const contents = chapters.map(({ chapter, tab }): Content => {
    const [section] = chapter;
    const title = sectionHeading(section, style);
    return { title, tab, saying: sayingOf(chapter, style), blocks: chapterBlocks(chapter, numbers, style) };
  });
  const title = definitionsTitle(document, style);
  const definitions: Content = { title, tab: title, blocks: definitionBlocks(document, numbers, style) };
  const last = [...dataContents(document, style), definitions];
  const [first] = contents;
  const cover = sentenceIn(documentWords.contents, style.language);
  return first && chapters[0] && isSummary(chapters[0].chapter)
    ? [
        { ...first, blocks: [{ rows: [mergedRow("section", first.title)] }, ...first.blocks] },
        [...contents.slice(1), ...last],
      ]
    : [{ title: cover, tab: `00 ${cover}`, blocks: [] }, [...contents, ...last]];
}

/** What a chapter says that has nothing but sentences, for which a sheet of its own would be empty but for them. */
function sayingOf([section, ...inner]: Chapter, style: Style): string | undefined {
  const texts = section.parts.flatMap((part) => (part.is === "text" ? [part] : []));
  if (inner.length > 0 || texts.length === 0 || texts.length < section.parts.length) return undefined;
  return texts.flatMap(({ sentences }) => sentences.map((sentence) => phraseText(sentence, style))).join(" ");
}

/** The records that the report counts, on a sheet of their own, where there are any. */
function dataContents({ data }: Document, style: Style): Content[] {
  if (!data) return [];
  const table = data();
  if (table.rows.length === 0) return [];
  const title = phraseText(table.title, style);
  return [{ title, tab: title, blocks: dataBlocks(table, style), isOfRecords: true }];
}

/** A short name in the order of chapters: `02 Students`. */
function tabOf([{ number, title }]: Chapter, index: number, style: Style): string {
  const label = number === undefined || /^\d+$/.test(number) ? String(number ?? index + 1).padStart(2, "0") : number;
  return `${label} ${phraseText(title, style)}`;
}
