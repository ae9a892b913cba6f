import { docxText } from "./docx-text.ts";
import { type Parts, zip } from "./zip.ts";

/** The properties of a document. */
export type Properties = { readonly title: string; readonly today: string };

/**
 * Packs the parts of a document into a file whose bytes do not depend on the clock: the properties are stamped with a
 * day, where the library would take the current time.
 */
export function packDocument(parts: Parts, { title, today }: Properties): Uint8Array {
  const withProperties = new Map(parts);
  withProperties.set(coreProperties, textEncoder.encode(core(title, `${today}T00:00:00Z`)));
  return zip(withProperties, today);
}

/** The parts, with the text of one of them changed. */
export function withChangedPart(parts: Parts, path: string, change: (xml: string) => string): Parts {
  const part = parts.get(path);
  return part ? new Map(parts).set(path, textEncoder.encode(change(textDecoder.decode(part)))) : parts;
}

/** Numbers the bookmarks of headings from 1: the library goes on counting from document to document. */
export function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g, (_, head, id) => `${head}${numberOf(id)}"`)
    .replace(/((?:w:name|w:anchor)="|PAGEREF )_Toc(\d+)/g, (_, head, id) => `${head}_Toc${numberOf(id)}`);
}

/** The part with the properties. */
const coreProperties = "docProps/core.xml";
const textEncoder = new TextEncoder();
const textDecoder = new TextDecoder();

const core = (title: string, stamp: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(docxText(title))}</dc:title><dc:creator>hamkor</dc:creator>`,
    "<cp:lastModifiedBy>hamkor</cp:lastModifiedBy>",
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`,
  ].join("");

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
