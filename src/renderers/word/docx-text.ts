import { nameOfCharacter, printableLine } from "../../values/texts/printable.ts";
import type { TextPiece } from "../foreign-text.ts";

/** Text on one line that XML can hold. */
const docxText = (text: string): string => printableLine(text).replace(/[\ufffe\uffff]/g, nameOfCharacter);

/** What a paragraph says: its runs as XML, and the same as plain text, by which its height is estimated. */
export type Inline = { readonly xml: string; readonly text: string };

/** How a run differs from the style of its paragraph. */
type RunLook = { readonly isBold?: boolean; readonly isGrey?: boolean; readonly style?: string };

/** Runs of text. */
export function run(text: string | readonly TextPiece[], look: RunLook = {}): Inline {
  const pieces = typeof text === "string" ? [{ text }] : text;
  return {
    xml: pieces.map((piece) => (piece.text === "" ? "" : runXml(piece, look))).join(""),
    text: pieces.map((piece) => piece.text).join(""),
  };
}

export const joined = (inlines: readonly Inline[]): Inline => ({
  xml: inlines.map(({ xml }) => xml).join(""),
  text: inlines.map(({ text }) => text).join(""),
});

/** A field with the text that it shows until Word works it out again. */
export const field = (code: string, text: string): Inline => ({
  xml: `<w:fldSimple w:instr=" ${xmlText(code)} ">${runXml({ text }, {})}</w:fldSimple>`,
  text,
});

/** A place that tabs lead to, from the left edge of the text in twentieths of a point. */
export const tab: Inline = { xml: "<w:r><w:tab/></w:r>", text: "  " };

function runXml({ text, language }: TextPiece, { isBold = false, isGrey = false, style }: RunLook): string {
  const properties = [
    style === undefined ? "" : `<w:rStyle w:val="${style}"/>`,
    isBold ? "<w:b/><w:bCs/>" : "",
    isGrey ? '<w:color w:val="595959"/>' : "",
    language === undefined ? "" : languageXml(language),
  ].join("");
  const look = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** Text inside an element or an attribute. */
export const xmlText = (text: string): string =>
  docxText(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The language of a run, by which Word checks its spelling. */
export function languageXml(language: string): string {
  const tag = xmlText(tags[language.toLowerCase()] ?? language);
  return `<w:lang w:val="${tag}"${/^(zh|ja|ko)\b/i.test(tag) ? ` w:eastAsia="${tag}"` : ""}/>`;
}

/** The tags that Word knows languages by. */
const tags: Readonly<Record<string, string>> = {
  en: "en-GB",
  ru: "ru-RU",
  tg: "tg-Cyrl-TJ",
  uz: "uz-Latn-UZ",
  de: "de-DE",
  fr: "fr-FR",
  zh: "zh-CN",
  ko: "ko-KR",
  ja: "ja-JP",
  tr: "tr-TR",
};
