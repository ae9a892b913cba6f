import type { Document } from "../../tables/document.ts";
import type { Style } from "../style.ts";

/** A document as a Word file (ECMA-376), stamped with a day; filled into an office's template where one is given. */
export async function documentDocx(
  document: Document,
  style: Style,
  today: string,
  template?: Uint8Array,
): Promise<Uint8Array> {
  if (template) {
    const { filledTemplate } = await import("./template/filled-template.ts");
    return filledTemplate(template, document, style, today);
  }
  const { assembleDocument } = await import("./assemble-document.ts");
  return assembleDocument(document, style, today);
}
