/** A paragraph of a part of a Word file: where it stands in the XML, and its pieces of text. */
export type TemplateParagraph = {
  readonly start: number;
  readonly end: number;
  readonly texts: readonly TextPlace[];
};

/** A piece of text: the place of its element (`<w:t>…</w:t>`), and what it says. */
export type TextPlace = { readonly start: number; readonly end: number; readonly text: string };

/** The paragraphs of a part, in the order of their ends; those inside text boxes are their own. */
export function templateParagraphs(xml: string): TemplateParagraph[] {
  const paragraphs: TemplateParagraph[] = [];
  const open: { start: number; texts: TextPlace[] }[] = [];
  for (const found of xml.matchAll(marks)) {
    const [mark, text] = found;
    const place = { start: found.index, end: found.index + mark.length };
    if (text !== undefined) open.at(-1)?.texts.push({ ...place, text: unescaped(text) });
    else if (mark.startsWith("</")) {
      const paragraph = open.pop();
      if (paragraph) paragraphs.push({ ...paragraph, end: place.end });
    } else open.push({ start: place.start, texts: [] });
  }
  return paragraphs;
}

/** What a paragraph says, with its pieces joined: Word breaks a text wherever somebody has stopped typing. */
export const paragraphText = ({ texts }: TemplateParagraph): string => texts.map(({ text }) => text).join("");

/** Starts and ends of paragraphs, and texts; paragraphs nest, because of text boxes. */
const marks = /<w:p(?:\s[^>]*[^/>])?>|<\/w:p>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,6})|#x([\da-f]{1,6}));/gi, (entity, name, decimal, hexadecimal) => {
    if (name !== undefined) return entities[name] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
