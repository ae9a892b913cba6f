/** The look of a style of paragraphs; sizes are in half points, distances in twentieths of a point. */
export type ParagraphStyle = {
  /** Its name in Word; the built-in ones are known by it whatever the language. */
  readonly name: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly before: number;
  readonly after: number;
  /** The distance of lines, in 240ths of the font's own. */
  readonly line: number;
  readonly keepsNext?: boolean;
  readonly keepsLines?: boolean;
  readonly align?: "center" | "right";
  readonly indent?: { readonly left: number; readonly hanging?: number };
  /** What else its paragraphs have, as XML: borders, shading and tabs, in the order that Word wants. */
  readonly also?: string;
  readonly isNumbered?: boolean;
  readonly outline?: 0 | 1;
  readonly next?: "Normal";
};

const ink = "1F3A5F";
const quiet = "505A64";
const borderOf = (color: string, size: number, space: number): string =>
  `w:val="single" w:sz="${size}" w:space="${space}" w:color="${color}"`;
const boxOf = (color: string): string =>
  ["top", "left", "bottom", "right"].map((side) => `<w:${side} ${borderOf(color, 6, 6)}/>`).join("");
const shading = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const tabsAt = (leader: string, ...positions: readonly number[]): string =>
  `<w:tabs>${positions.map((position) => `<w:tab w:val="right" w:leader="${leader}" w:pos="${position}"/>`).join("")}</w:tabs>`;

/** The width of the text on an upright page, between its margins. */
export const textWidthUpright = 9355;
/** Where the lines for the approval begin. */
const approvalIndent = 5100;
/** Where the line for its date ends, and that for its number begins. */
const dateEnd = 7500;

const cell = { size: 18, before: 30, after: 30, line: 240 } as const;
const small = { size: 16, before: 24, after: 24, line: 240 } as const;
const tiny = { size: 14, before: 20, after: 20, line: 240 } as const;

const styles = {
  Normal: { name: "Normal", size: 21, before: 0, after: 100, line: 259 },
  Title: {
    name: "Title",
    ...{ size: 28, isBold: true, color: ink, before: 200, after: 100, line: 252, keepsNext: true, align: "center" },
  },
  Subtitle: { name: "Subtitle", size: 22, color: quiet, before: 0, after: 60, line: 252, align: "center" },
  Heading1: {
    name: "heading 1",
    ...{ size: 26, isBold: true, color: ink, before: 280, after: 100, line: 252 },
    ...{ keepsNext: true, keepsLines: true, outline: 0, next: "Normal" as const },
  },
  Heading2: {
    name: "heading 2",
    ...{ size: 23, isBold: true, color: ink, before: 220, after: 90, line: 252 },
    ...{ keepsNext: true, keepsLines: true, outline: 1, next: "Normal" as const },
  },
  Caption: { name: "caption", size: 19, isBold: true, before: 160, after: 80, line: 240, keepsLines: true },
  TOCHeading: {
    name: "TOC Heading",
    ...{ size: 23, isBold: true, color: ink, before: 280, after: 80, line: 252, keepsNext: true },
  },
  TOC1: {
    name: "toc 1",
    ...{
      size: 18,
      isBold: true,
      before: 60,
      after: 20,
      line: 240,
      keepsNext: true,
      also: tabsAt("dot", textWidthUpright),
    },
    indent: { left: 284, hanging: 284 },
  },
  TOC2: {
    name: "toc 2",
    ...{ size: 18, before: 0, after: 20, line: 240, also: tabsAt("dot", textWidthUpright) },
    indent: { left: 624, hanging: 454 },
  },
  Header: {
    name: "header",
    ...{ size: 16, color: quiet, before: 0, after: 0, line: 240 },
    also: `<w:pBdr><w:bottom ${borderOf("A9B4C0", 4, 4)}/></w:pBdr>${tabsAt("none", textWidthUpright)}`,
  },
  Footer: { name: "footer", size: 16, color: quiet, before: 0, after: 0, line: 240, align: "center" },
  HamkorApproval: {
    name: "Hamkor Approval",
    ...{ size: 20, before: 0, after: 70, line: 252, indent: { left: approvalIndent } },
    also: tabsAt("underscore", dateEnd, textWidthUpright),
  },
  HamkorApprovalTitle: {
    name: "Hamkor Approval Title",
    ...{ size: 21, isBold: true, before: 0, after: 90, line: 252, keepsNext: true, indent: { left: approvalIndent } },
  },
  HamkorCell: { name: "Hamkor Cell", ...cell },
  HamkorSmallCell: { name: "Hamkor Small Cell", ...small },
  HamkorTinyCell: { name: "Hamkor Tiny Cell", ...tiny },
  HamkorRemark: { name: "Hamkor Remark", size: 16, color: quiet, before: 0, after: 30, line: 240 },
  HamkorNote: { name: "Hamkor Note", size: 16, color: quiet, before: 60, after: 60, line: 240 },
  /** Between a table and what follows, where no note stands there. */
  HamkorSpace: { name: "Hamkor Space", size: 8, before: 0, after: 60, line: 240 },
  HamkorFigure: { name: "Hamkor Figure", size: 21, before: 120, after: 0, line: 240, keepsNext: true },
  HamkorListTitle: {
    name: "Hamkor List Title",
    ...{ size: 21, isBold: true, color: ink, before: 120, after: 50, line: 252, keepsNext: true },
  },
  HamkorList: {
    name: "Hamkor List",
    ...{ size: 21, before: 0, after: 40, line: 252, isNumbered: true, indent: { left: 340, hanging: 340 } },
  },
  HamkorInnerList: {
    name: "Hamkor Inner List",
    ...{ size: 21, before: 0, after: 40, line: 252, indent: { left: 540, hanging: 200 } },
  },
  HamkorDefinition: { name: "Hamkor Definition", size: 16, before: 0, after: 40, line: 240 },
  HamkorWarning: {
    name: "Hamkor Warning",
    ...{ size: 19, before: 0, after: 0, line: 252, also: `<w:pBdr>${boxOf("B35900")}</w:pBdr>${shading("FFF1DC")}` },
  },
} as const satisfies Record<string, ParagraphStyle>;

export type StyleId = keyof typeof styles;

/** The styles of paragraphs: Word's built-in ones, so that an office can change them, and hamkor's. */
export const paragraphStyles: Readonly<Record<StyleId, ParagraphStyle>> = styles;
