/** The texts of the paragraphs of a part of a Word file, with their runs joined. */
export function paragraphTexts(part: Uint8Array): string[] {
  const xml = new TextDecoder().decode(part);
  const texts: string[] = [];
  const open: string[] = [];
  for (const [mark, text] of xml.matchAll(marks)) {
    if (mark.startsWith("</")) texts.push(open.pop() ?? "");
    else if (text === undefined) open.push("");
    else open.push(`${open.pop() ?? ""}${unescaped(text)}`);
  }
  return texts;
}

/** Starts and ends of paragraphs, and texts; paragraphs nest, because of text boxes. */
const marks = /<w:p(?:\s[^>]*[^/>])?>|<\/w:p>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (entity, name: string) => entities[name] ?? entity);
