import { docxText } from "./docx-text.ts";
import { type Parts, zip } from "./zip.ts";

/** What a finished document says of itself. */
export type Properties = { readonly title: string; readonly today: string };

/**
 * The parts of a document as a file that is the same on every day and machine: stamped with a day, where the library
 * takes the clock, and its bookmarks counted from 1, where it counts on from document to document.
 */
export function finished(parts: Parts, { title, today }: Properties): Uint8Array {
  const stamped = new Map(parts);
  stamped.set(coreProperties, textEncoder.encode(core(title, `${today}T00:00:00Z`)));
  return zip(stamped, today);
}

/** The same parts with one of them changed as text. */
export function changed(parts: Parts, path: string, change: (xml: string) => string): Parts {
  const part = parts.get(path);
  return part ? new Map(parts).set(path, textEncoder.encode(change(textDecoder.decode(part)))) : parts;
}

/** Where the bookmarks of the headings are counted on from those of earlier documents: counted from 1. */
export function bookmarksFromOne(xml: string): string {
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

/** Where the library and Word keep what a document says of itself. */
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

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
