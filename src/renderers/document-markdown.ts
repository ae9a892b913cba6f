import type { Document } from "../tables/document.ts";
import { phraseText, type Style } from "./style.ts";

/** A document as Markdown, with its charts as SVG files of a folder beside it, by their file names. */
export async function documentMarkdown(
  document: Document,
  style: Style,
  _folder: string,
): Promise<{ readonly text: string; readonly pictures: ReadonlyMap<string, string> }> {
  return { text: `# ${phraseText(document.title, style)}\n`, pictures: new Map() };
}
