import type { Document } from "../../../tables/document.ts";
import type { Style } from "../../style.ts";
import { xmlOf } from "../block.ts";
import { countingCaptions } from "../captions.ts";
import { packDocument, withChangedPart } from "../docx-package.ts";
import { roomOf } from "../docx-page.ts";
import { warningBlocks } from "../docx-sections.ts";
import { picturesAfter } from "../pictures.ts";
import type { WriteContext } from "../write-context.ts";
import { type Parts, unzip } from "../zip.ts";
import { type Filling, fillPlaceholders } from "./fill-placeholders.ts";
import { placeholderContent } from "./placeholder-content.ts";
import { addBullets, addPictures } from "./template-additions.ts";
import { placeholdersOfPart, textParts } from "./template-placeholders.ts";
import { type TemplateStyles, templateStyles } from "./template-styles.ts";

/** Fills the placeholders of an office's template with a document; its styles, headers and footers stay. */
export async function filledTemplate(
  template: Uint8Array,
  document: Document,
  style: Style,
  today: string,
): Promise<Uint8Array> {
  const { parts: withList, list } = addBullets(unzip(template));
  const styles = templateStyles(textOf(withList, stylesPath));
  const context = {
    style,
    captions: countingCaptions(style),
    room: roomOfTemplate(textOf(withList, mainPath)),
    isBrief: document.isBrief === true,
  };
  let parts = withList;
  let pictures = picturesAfter(lastDrawing(parts));
  for (const path of textParts(parts)) {
    pictures = picturesAfter(pictures.last());
    const fillings = await fillingsOf(parts, path, document, { ...context, pictures }, styles);
    parts = addPictures(
      withChangedPart(parts, path, (xml) => fillPlaceholders(xml, fillings)),
      path,
      pictures,
    );
  }
  const warning = styles.withItsIds(xmlOf(warningBlocks(document, style)));
  parts = withChangedPart(parts, mainPath, (xml) => xml.replace(/<w:body\b[^>]*>/, (body) => body + warning));
  parts = withChangedPart(parts, stylesPath, (xml) =>
    xml.replace("</w:styles>", () => `${styles.missing(list)}</w:styles>`),
  );
  return packDocument(withChangedPart(parts, "[Content_Types].xml", asDocument), document, style, today);
}

const mainPath = "word/document.xml";
const stylesPath = "word/styles.xml";
const textOf = (parts: Parts, path: string): string => new TextDecoder().decode(parts.get(path));

/** A `.dotx` file needs the content type of a document to open as one. */
const asDocument = (types: string): string =>
  types.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");

/** What the placeholders of a part become; tables and figures are numbered in the order of placeholders. */
async function fillingsOf(
  parts: Parts,
  path: string,
  document: Document,
  context: WriteContext,
  styles: TemplateStyles,
): Promise<ReadonlyMap<string, Filling>> {
  const fillings = new Map<string, Filling>();
  for (const placeholder of placeholdersOfPart(parts, path)) {
    const content = await placeholderContent(placeholder, document, context);
    if (content === undefined) continue;
    const filling: Filling =
      typeof content === "string"
        ? { is: "text", text: content }
        : { is: "blocks", xml: styles.withItsIds(xmlOf(content)) };
    fillings.set(placeholder, filling);
  }
  return fillings;
}

/** The greatest number of a drawing of the template, or of a picture that it has from an earlier report: none is given twice. */
function lastDrawing(parts: Parts): number {
  const numbers = [...parts.keys()]
    .filter((path) => /\.(xml|rels)$/.test(path))
    .flatMap((path) => [
      ...textOf(parts, path).matchAll(/(?:<wp:docPr\b[^>]*?\bid="|"rIdHamkor|\bmedia\/hamkor-)(\d{1,8})/g),
    ]);
  return Math.max(0, ...numbers.map(([, number]) => Number(number)));
}

/** The text width of the template's last section, usually the main one; that of hamkor's own page where it has none. */
function roomOfTemplate(xml: string): number {
  const last = (mark: string, attribute: string): number =>
    Number(xml.match(new RegExp(`.*<w:${mark}\\b[^>]*\\bw:${attribute}="(\\d+)"`, "s"))?.[1] ?? Number.NaN);
  const room = last("pgSz", "w") - last("pgMar", "left") - last("pgMar", "right");
  return room > 0 ? room : roomOf(false).width;
}
