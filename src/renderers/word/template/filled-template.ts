import { Document as DocxDocument, type IPatch, Packer, PatchType, patchDocument } from "docx";
import type { Document } from "../../../tables/document.ts";
import { warningOf } from "../../document-warning.ts";
import { phraseText, type Style } from "../../style.ts";
import { captionsIn } from "../captions.ts";
import { packDocument, withChangedPart } from "../docx-package.ts";
import { roomForText } from "../docx-page.ts";
import { ownStyles } from "../docx-styles.ts";
import { docxText, run } from "../docx-text.ts";
import type { WriteContext } from "../write-context.ts";
import { type Parts, unzip } from "../zip.ts";
import { placeholderContent } from "./placeholder-content.ts";
import { templatePlaceholders } from "./template-placeholders.ts";

/** Fills the placeholders of an office's template with a document; its styles, headers and footers stay. */
export async function filledTemplate(
  template: Uint8Array,
  document: Document,
  style: Style,
  today: string,
): Promise<Uint8Array> {
  const title = phraseText(document.title, style);
  const patched = await patchDocument({
    outputType: "uint8array",
    data: template,
    patches: await patchesFor(template, document, style),
    keepOriginalStyles: true,
    trimPlaceholders: true,
    properties: { title },
  });
  const parts = withChangedPart(unzip(patched), "[Content_Types].xml", asDocument);
  const warned = withChangedPart(parts, "word/document.xml", (xml) => withWarning(xml, document, style));
  return packDocument(await withOwnStyles(warned), { title, today });
}

/** What could not be read stands before all else: an office's template has no place for it. */
function withWarning(xml: string, document: Document, style: Style): string {
  const { title, paragraphs = [] } = warningOf(document, style) ?? {};
  const lines = [
    ...(title === undefined ? [] : [warningParagraph(title, "<w:rPr><w:b/></w:rPr>")]),
    ...paragraphs.map((text) => warningParagraph(text)),
  ];
  return xml.replace(/<w:body\b[^>]*>/, (body) => body + lines.join(""));
}

const warningParagraph = (text: string, look = ""): string =>
  `<w:p><w:pPr><w:pStyle w:val="HamkorWarning"/></w:pPr><w:r>${look}<w:t xml:space="preserve">${xmlText(docxText(text))}</w:t></w:r></w:p>`;

const xmlText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A `.dotx` file needs the content type of a document to open as one. */
const asDocument = (types: string): string =>
  types.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");

/** The content of each placeholder; tables and figures are numbered in the order of placeholders. */
async function patchesFor(
  template: Uint8Array,
  document: Document,
  style: Style,
): Promise<Readonly<Record<string, IPatch>>> {
  let pictures = 0;
  const context: WriteContext = {
    style,
    captions: captionsIn(style),
    room: { upright: roomOf(template), sideways: undefined },
    nextPicture: () => ++pictures,
  };
  const patches: [string, IPatch][] = [];
  for (const placeholder of templatePlaceholders(template)) {
    const content = await placeholderContent(placeholder, document, context);
    if (content === undefined) continue;
    if (typeof content === "string")
      patches.push([placeholder, { type: PatchType.PARAGRAPH, children: [run(content)] }]);
    else patches.push([placeholder, { type: PatchType.DOCUMENT, children: content }]);
  }
  return Object.fromEntries(patches);
}

/** The text width of the template's last section, usually the main one; that of hamkor's own page where it has none. */
function roomOf(template: Uint8Array): number {
  const xml = new TextDecoder().decode(unzip(template).get("word/document.xml"));
  const last = (mark: string, attribute: string): number =>
    Number(xml.match(new RegExp(`.*<w:${mark}\\b[^>]*\\bw:${attribute}="(\\d+)"`, "s"))?.[1] ?? Number.NaN);
  const room = last("pgSz", "w") - last("pgMar", "left") - last("pgMar", "right");
  return room > 0 ? room : roomForText.upright;
}

/** Adds hamkor's styles that the template does not define. */
async function withOwnStyles(parts: Parts): Promise<Parts> {
  const file = new DocxDocument({ styles: { paragraphStyles: [...ownStyles] }, sections: [] });
  const source = new TextDecoder().decode(unzip(await Packer.pack(file, "uint8array")).get("word/styles.xml"));
  return withChangedPart(parts, "word/styles.xml", (xml) => {
    const missing = ownStyles.filter(({ id }) => !xml.includes(`w:styleId="${id}"`));
    const found = missing.map(({ id }) =>
      source.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s")),
    );
    return xml.replace("</w:styles>", () => `${found.map((style) => style?.[0] ?? "").join("")}</w:styles>`);
  });
}
