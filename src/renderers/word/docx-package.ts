import type { Document } from "../../tables/document.ts";
import { phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { emptyHeaderPart, footerPart, headerPart } from "./docx-page.ts";
import { stylesPart } from "./docx-styles.ts";
import { xmlText } from "./docx-text.ts";
import { numberingPart } from "./numbering.ts";
import { type Pictures, pictureRelation, pictureTarget } from "./pictures.ts";
import { type Parts, zip } from "./zip.ts";

/** The parts of a document in hamkor's own style, around its main one. */
export function ownParts(main: string, document: Document, style: Style, pictures: Pictures): Parts {
  const header = [document.issuer, document.title].map((phrase) => phraseText(phrase, style));
  const texts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", relations(packageRelations)],
    ["docProps/app.xml", appProperties],
    ["word/document.xml", main],
    ["word/styles.xml", stylesPart(style.language)],
    ["word/settings.xml", settings],
    ["word/numbering.xml", numberingPart],
    ["word/header1.xml", headerPart(header)],
    ["word/header2.xml", emptyHeaderPart],
    ["word/footer1.xml", footerPart(style)],
    ["word/_rels/document.xml.rels", relations([...documentRelations, ...pictureRelations(pictures)])],
  ];
  return withPictures(new Map(texts.map(([path, xml]) => [path, textEncoder.encode(xml)])), pictures);
}

/** The parts, and pictures of the document. */
export const withPictures = (parts: Parts, { files }: Pictures): Parts =>
  new Map([...parts, ...[...files].map(([number, png]) => [`word/${pictureTarget(number)}`, png] as const)]);

/**
 * Packs the parts of a document into a file whose bytes do not depend on the clock: its properties, with who gives it as
 * the author, are stamped with a day.
 */
export function packDocument(
  parts: Parts,
  { title, issuer }: Pick<Document, "title" | "issuer">,
  style: Style,
  today: string,
): Uint8Array {
  const properties = core(phraseText(title, style), phraseText(issuer, style), `${today}T00:00:00Z`);
  return zip(new Map(parts).set("docProps/core.xml", textEncoder.encode(properties)), today);
}

/** The parts, with the text of one of them changed. */
export function withChangedPart(parts: Parts, path: string, change: (xml: string) => string): Parts {
  const part = parts.get(path);
  return part ? new Map(parts).set(path, textEncoder.encode(change(textDecoder.decode(part)))) : parts;
}

const textEncoder = new TextEncoder();
const textDecoder = new TextDecoder();

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** A relation of a part to another: its id, the kind of the other, and where that is. */
type Relation = readonly [id: string, type: string, target: string];

const relations = (all: readonly Relation[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${all.map(relationXml).join("")}</Relationships>`;

/** A relation as XML. */
export const relationXml = ([id, type, target]: Relation): string =>
  `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${office}/relationships/${type}`}" Target="${target}"/>`;

/** The relations of a part to its pictures. */
export const pictureRelations = ({ files }: Pictures): Relation[] =>
  [...files.keys()].map((number) => [pictureRelation(number), "image", pictureTarget(number)]);

const packageRelations: readonly Relation[] = [
  ["rId1", "officeDocument", "word/document.xml"],
  ["rId2", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ["rId3", "extended-properties", "docProps/app.xml"],
];

const documentRelations: readonly Relation[] = [
  ["rIdStyles", "styles", "styles.xml"],
  ["rIdSettings", "settings", "settings.xml"],
  ["rIdNumbering", "numbering", "numbering.xml"],
  ["rIdHeader", "header", "header1.xml"],
  ["rIdFirstHeader", "header", "header2.xml"],
  ["rIdFooter", "footer", "footer1.xml"],
];

const wordType = (name: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

const contentTypes = [
  declaration,
  `<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
  ...[
    ["/word/document.xml", wordType("document.main")],
    ["/word/styles.xml", wordType("styles")],
    ["/word/settings.xml", wordType("settings")],
    ["/word/numbering.xml", wordType("numbering")],
    ["/word/header1.xml", wordType("header")],
    ["/word/header2.xml", wordType("header")],
    ["/word/footer1.xml", wordType("footer")],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ].map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`),
  "</Types>",
].join("");

/** Without a mode of compatibility, Word would lay the document out as Word 2007 did. */
const settings = [
  declaration,
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:defaultTabStop w:val="708"/>',
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode"',
  ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
].join("");

const appProperties = `${declaration}<Properties xmlns="${office}/extended-properties"><Application>hamkor</Application></Properties>`;

const core = (title: string, author: string, stamp: string): string =>
  [
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`,
  ].join("");
