import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import type { Style } from "../style.ts";

/**
 * Arial has every letter of Tajik and Uzbek on Windows and macOS, and so have its substitutes in LibreOffice, Liberation
 * Sans and Nimbus Sans, both of the same widths. Not Times New Roman: its substitute on many Linux systems, Nimbus Roman,
 * draws ӣ as ӑ and ӯ as ӗ.
 */
const font = "Arial";
const ink = "1F3A5F";
const quiet = "505A64";

/** The language tags that Word checks spelling by. */
const tags = { en: "en-GB", ru: "ru-RU", tg: "tg-Cyrl-TJ", uz: "uz-Latn-UZ" } as const;

/**
 * The line spacing, in 240ths; the rule is explicit, because LibreOffice would assume a fixed height and cut pictures.
 */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/**
 * The styles of a document: Word's built-in ones by their names, so that an office can change them, and a few of
 * hamkor.
 */
export const documentStyles = ({ language }: Style): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: tags[language] } },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    title: {
      run: { font, size: 36, bold: true, color: ink },
      paragraph: {
        spacing: { before: 360, after: 200, ...lines(264) },
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 8, color: ink } },
      },
    },
    heading1: {
      run: { font, size: 28, bold: true, color: ink },
      paragraph: { spacing: { before: 400, after: 140, ...lines(264) }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font, size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 280, after: 100, ...lines(264) }, keepNext: true, keepLines: true },
    },
    caption: {
      run: { font, size: 20, bold: true, italics: false, color: "000000" },
      paragraph: { spacing: { before: 200, after: 100, ...lines(252) }, keepLines: true },
    },
  },
  paragraphStyles: [
    styled("Subtitle", "Subtitle", { size: 23, color: quiet }, { spacing: { after: 60, ...lines(264) } }),
    styled("TOCHeading", "TOC Heading", { size: 24, bold: true, color: ink }, { spacing: { before: 600, after: 120 } }),
    styled("TOC1", "toc 1", {}, { spacing: { after: 70, ...lines(252) } }),
    styled("TOC2", "toc 2", { size: 20 }, { spacing: { after: 50, ...lines(252) }, indent: { left: 240 } }),
    styled("Footer", "footer", { size: 17, color: quiet }, { spacing: { after: 0 }, alignment: AlignmentType.CENTER }),
    ...ownStyles,
  ],
});

const styled = (
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions["run"]>,
  paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>,
): IParagraphStyleOptions => ({ id, name, basedOn: "Normal", quickFormat: true, run, paragraph });

/** A line on each side; paragraphs that follow each other are in one box. */
function boxOf(color: string) {
  const side = { style: BorderStyle.SINGLE, size: 6, space: 6, color };
  return { top: side, bottom: side, left: side, right: side };
}

/** Styles that Word has no built-in name for; an office's template may define them itself. */
export const ownStyles: readonly IParagraphStyleOptions[] = [
  styled("HamkorCell", "Hamkor Cell", { size: 19 }, { spacing: { before: 30, after: 30, ...lines(240) } }),
  styled(
    "HamkorNote",
    "Hamkor Note",
    { size: 17, color: quiet },
    { spacing: { before: 60, after: 60, ...lines(240) } },
  ),
  styled("HamkorFigure", "Hamkor Figure", {}, { spacing: { before: 160, after: 0, ...lines(240) }, keepNext: true }),
  styled(
    "HamkorWarning",
    "Hamkor Warning",
    { size: 20 },
    { spacing: { before: 0, after: 0, ...lines(264) }, border: boxOf("B35900"), shading: { fill: "FFF1DC" } },
  ),
  styled(
    "HamkorCommand",
    "Hamkor Command",
    { size: 20 },
    { spacing: { after: 120, ...lines(252) }, shading: { fill: "F0F3F7" } },
  ),
];
