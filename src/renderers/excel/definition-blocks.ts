import { wordsIn } from "../../locales/index.ts";
import type { Document } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import type { DocumentNumbers } from "../document-numbers.ts";
import { documentWords } from "../document-words.ts";
import { phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import { partBlocks } from "./chapter-blocks.ts";
import { isOfDefinitions } from "./chapters.ts";
import { emptyRow, mergedRow, type SheetRow, textCell } from "./sheet.ts";

/** What the sheet with the definitions is called. */
export function definitionsTitle({ sections }: Document, style: Style): string {
  const section = sections.find(isOfDefinitions);
  return section ? phraseText(section.title, style) : wordsIn(style.language).fields.definition;
}

/** What terms mean, what else is said with that, where the numbers come from, and the command that makes the report again. */
export function definitionBlocks(document: Document, numbers: DocumentNumbers, style: Style): Block[] {
  const { provenance, command } = document;
  const sections = document.sections.filter(isOfDefinitions);
  const items = sections.flatMap(({ parts }) => parts.flatMap((part) => (part.is === "definitions" ? part.items : [])));
  const rows = items.map(
    ({ term, meaning }): SheetRow => ({
      cells: [textCell(phraseText(term, style)), textCell(phraseText(meaning, style))],
      look: "body",
    }),
  );
  return [
    { rows: rows.length > 0 ? [...rows, emptyRow] : [] },
    ...sections.flatMap((section) => partBlocks(section, numbers, style)),
    {
      rows: [
        mergedRow("text", phraseText({ message: "provenance", ...provenance }, style)),
        emptyRow,
        mergedRow("caption", sentenceIn(documentWords.command, style.language)),
        mergedRow("text", command),
      ],
    },
  ];
}
