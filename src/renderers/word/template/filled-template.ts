import { Document as DocxDocument, type IPatch, Packer, PatchType, patchDocument } from "docx";
import type { Document } from "../../../tables/document.ts";
import { phraseText, type Style } from "../../style.ts";
import { captionsIn } from "../captions.ts";
import { changed, finished } from "../docx-package.ts";
import { roomForText } from "../docx-page.ts";
import { ownStyles } from "../docx-styles.ts";
import { run } from "../docx-text.ts";
import type { Writing } from "../write-context.ts";
import { type Parts, unzip } from "../zip.ts";
import { placeContent } from "./placeholder-content.ts";
import { templatePlaces } from "./template-placeholders.ts";

/** A document put into the places of an office's own file, which keeps its styles, headers and footers. */
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
  const parts = changed(unzip(patched), "[Content_Types].xml", asDocument);
  return finished(await withOwnStyles(parts), { title, today });
}

/** Word opens a template of the kind `.dotx` under the name of a document only if it says that it is one. */
const asDocument = (types: string): string =>
  types.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");

/** What stands in each place, tables and figures numbered in the order of the places. */
async function patchesFor(
  template: Uint8Array,
  document: Document,
  style: Style,
): Promise<Readonly<Record<string, IPatch>>> {
  let pictures = 0;
  const writing: Writing = {
    style,
    captions: captionsIn(style),
    room: { upright: roomOf(template), sideways: undefined },
    nextPicture: () => ++pictures,
  };
  const patches: [string, IPatch][] = [];
  for (const place of templatePlaces(template)) {
    const content = await placeContent(place, document, writing);
    if (content === undefined) continue;
    if (typeof content === "string") patches.push([place, { type: PatchType.PARAGRAPH, children: [run(content)] }]);
    else patches.push([place, { type: PatchType.DOCUMENT, children: content }]);
  }
  return Object.fromEntries(patches);
}

/** How wide the text is on the template's last page, which most of it has; that of hamkor's own page where it does not say. */
function roomOf(template: Uint8Array): number {
  const xml = new TextDecoder().decode(unzip(template).get("word/document.xml"));
  const last = (mark: string, attribute: string): number =>
    Number(xml.match(new RegExp(`.*<w:${mark}\\b[^>]*\\bw:${attribute}="(\\d+)"`, "s"))?.[1] ?? Number.NaN);
  const room = last("pgSz", "w") - last("pgMar", "left") - last("pgMar", "right");
  return room > 0 ? room : roomForText.upright;
}

/** The styles that the parts need and the office's file does not have. */
async function withOwnStyles(parts: Parts): Promise<Parts> {
  const file = new DocxDocument({ styles: { paragraphStyles: [...ownStyles] }, sections: [] });
  const source = new TextDecoder().decode(unzip(await Packer.pack(file, "uint8array")).get("word/styles.xml"));
  return changed(parts, "word/styles.xml", (xml) => {
    const missing = ownStyles.filter(({ id }) => !xml.includes(`w:styleId="${id}"`));
    const found = missing.map(({ id }) =>
      source.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s")),
    );
    return xml.replace("</w:styles>", () => `${found.map((style) => style?.[0] ?? "").join("")}</w:styles>`);
  });
}
