/** The bullets of lists, under a number of their own: an office's document may have lists already. */
export const bulletList = (number: number): string =>
  [
    `<w:abstractNum w:abstractNumId="${number}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>`,
    '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr>',
    "</w:lvl></w:abstractNum>",
  ].join("");

/** The list by which paragraphs name the bullets. */
export const listOf = (list: number, bullets: number): string =>
  `<w:num w:numId="${list}"><w:abstractNumId w:val="${bullets}"/></w:num>`;

/** The part of a document with its lists. */
export const numberingWith = (content: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    content,
    "</w:numbering>",
  ].join("");

export const numberingPart = numberingWith(bulletList(0) + listOf(1, 0));
