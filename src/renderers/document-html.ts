import type { Document } from "../tables/document.ts";
import { phraseText, type Style } from "./style.ts";

/** A document as one self-contained page of HTML. */
export async function documentHtml(document: Document, style: Style): Promise<string> {
  return `<!doctype html><title>${phraseText(document.title, style)}</title>`;
}
