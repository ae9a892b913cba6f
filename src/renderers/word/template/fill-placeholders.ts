import { xmlText } from "../docx-text.ts";
import { paragraphText, type TemplateParagraph, type TextPlace, templateParagraphs } from "./template-texts.ts";

/** What takes the place of a placeholder: a text inside its line, or whole paragraphs as XML. */
export type Filling = { readonly is: "text"; readonly text: string } | { readonly is: "blocks"; readonly xml: string };

/** A piece of XML that takes the place of another. */
type Change = { readonly start: number; readonly end: number; readonly xml: string };

/** A placeholder, with the name between its braces. */
export const placeholderPattern = /\{\{([^{}]*)\}\}/g;

/** A part of a Word file with its placeholders filled; `fillings` are by the name between the braces. */
export function fillPlaceholders(xml: string, fillings: ReadonlyMap<string, Filling>): string {
  const changes = templateParagraphs(xml).flatMap((paragraph) => changesOf(paragraph, xml, fillings));
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, xml: filled }) => text.slice(0, start) + filled + text.slice(end), xml);
}

function changesOf(paragraph: TemplateParagraph, xml: string, fillings: ReadonlyMap<string, Filling>): Change[] {
  const text = paragraphText(paragraph);
  const found = [...text.matchAll(placeholderPattern)];
  const blocks = found.map(([, name = ""]) => fillings.get(name.trim())).find((filling) => filling?.is === "blocks");
  if (blocks?.is === "blocks") {
    const own = xml.slice(paragraph.start, paragraph.end);
    return [{ start: paragraph.start, end: paragraph.end, xml: blocks.xml + sectionEnd(own) }];
  }
  return found.length === 0 ? [] : textChanges(paragraph.texts, text, fillings);
}

/** Of a paragraph that ends a section of Word, an empty one that does: else its paper and columns would be lost. */
function sectionEnd(paragraph: string): string {
  const section = /<w:sectPr\b.*?<\/w:sectPr>/s.exec(paragraph)?.[0];
  return section === undefined ? "" : `<w:p><w:pPr>${section}</w:pPr></w:p>`;
}

/** The pieces of a paragraph's text with its placeholders filled: a filling goes where its placeholder begins. */
function textChanges(places: readonly TextPlace[], text: string, fillings: ReadonlyMap<string, Filling>): Change[] {
  const letters = text.split("");
  for (const found of text.matchAll(placeholderPattern)) {
    const filling = fillings.get((found[1] ?? "").trim());
    if (filling?.is !== "text") continue;
    letters.fill("", found.index, found.index + found[0].length);
    letters[found.index] = filling.text;
  }
  let at = 0;
  return places.flatMap((place) => {
    const filled = letters.slice(at, at + place.text.length).join("");
    at += place.text.length;
    if (filled === place.text) return [];
    return [{ start: place.start, end: place.end, xml: `<w:t xml:space="preserve">${xmlText(filled)}</w:t>` }];
  });
}
