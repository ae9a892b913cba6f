import type { TextPiece } from "../foreign-text.ts";
import { textWidth } from "../letter-widths.ts";
import type { Block, Piece } from "./block.ts";
import { type Inline, run } from "./docx-text.ts";
import { type ParagraphStyle, paragraphStyles, type StyleId, textWidthUpright } from "./paragraph-styles.ts";

/** What one paragraph has beside its style. */
type ParagraphOptions = {
  readonly keepsNext?: boolean;
  readonly align?: "right";
  readonly startsPage?: boolean;
};

/** A paragraph of plain text, or of runs, in a style of the document. */
export function paragraph(
  content: string | readonly TextPiece[] | Inline,
  id: StyleId = "Normal",
  options: ParagraphOptions = {},
): Block {
  const inline = isInline(content) ? content : run(content);
  return { xml: paragraphXml(inline.xml, id, options), pieces: linesOf(inline.text, id, options) };
}

const isInline = (content: string | readonly TextPiece[] | Inline): content is Inline =>
  typeof content !== "string" && "xml" in content;

/** A paragraph around runs; its properties stand in the order that the standard (ECMA-376) wants. */
export function paragraphXml(
  runs: string,
  id: StyleId,
  { keepsNext, align, startsPage }: ParagraphOptions = {},
): string {
  const properties = [
    id === "Normal" ? "" : `<w:pStyle w:val="${id}"/>`,
    keepsNext ? "<w:keepNext/>" : "",
    startsPage ? "<w:pageBreakBefore/>" : "",
    align === undefined ? "" : `<w:jc w:val="${align}"/>`,
  ].join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** The lines of a paragraph that a page may end between: never after the first nor before the last. */
function linesOf(text: string, id: StyleId, options: ParagraphOptions): Piece[] {
  const style = paragraphStyles[id];
  const { keepsNext = style.keepsNext ?? false, startsPage = false } = options;
  const lines = lineCount(text, style, textWidthUpright);
  const height = lineHeight(style);
  if (style.keepsLines || keepsNext || startsPage || lines < 4)
    return [{ height: paragraphHeight(lines, style), keepsNext, startsPage }];
  const inner = Array.from({ length: lines - 4 }, () => ({ height, keepsNext: false }));
  return [
    { height: style.before + 2 * height, keepsNext: false },
    ...inner,
    { height: 2 * height + style.after, keepsNext: false },
  ];
}

/** About how many lines a text takes. */
export function lineCount(text: string, { size, isBold, indent }: ParagraphStyle, room: number): number {
  const width = textWidth(text) * runningFactor * size * 10 * (isBold ? boldFactor : 1);
  return Math.max(1, Math.ceil(width / (room - (indent?.left ?? 0))));
}

/** Widths of letters are a little large, so that words fit in columns; what lines lose at their ends is a little less. */
const runningFactor = 0.98;
const boldFactor = 1.08;
/** The height of a line of Arial, in units of the font size. */
const arialLine = 1.15;

const lineHeight = ({ size, line }: ParagraphStyle): number => (size * 10 * arialLine * line) / 240;
export const paragraphHeight = (lines: number, style: ParagraphStyle): number =>
  style.before + lines * lineHeight(style) + style.after;
