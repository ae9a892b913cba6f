import type { Language } from "../../values/codes/languages.ts";
import { languageXml, xmlText } from "./docx-text.ts";
import { type ParagraphStyle, paragraphStyles, type StyleId } from "./paragraph-styles.ts";
import { tableStyle, tableStyleId } from "./table-style.ts";

/**
 * Arial has every letter of Tajik and Uzbek on Windows and macOS, and so have its substitutes in LibreOffice, Liberation
 * Sans and Nimbus Sans, both of the same widths. Not Times New Roman: its substitute on many Linux systems, Nimbus Roman,
 * draws ӣ as ӑ and ӯ as ӗ.
 */
const font = "Arial";

/** Every style by its id, as XML. */
export const styleXml: ReadonlyMap<string, string> = new Map([
  ...(Object.keys(paragraphStyles) as StyleId[]).map((id) => [id, paragraphStyleXml(id, paragraphStyles[id])] as const),
  [tableStyleId, tableStyle],
]);

/** The part of a document that holds its styles. */
export const stylesPart = (language: Language): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    `<w:sz w:val="${paragraphStyles.Normal.size}"/><w:szCs w:val="${paragraphStyles.Normal.size}"/>${languageXml(language)}`,
    "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>",
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>',
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>',
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>',
    "</w:tblCellMar></w:tblPr></w:style>",
    ...styleXml.values(),
    "</w:styles>",
  ].join("\n");

function paragraphStyleXml(id: StyleId, style: ParagraphStyle): string {
  const isDefault = id === "Normal";
  return [
    `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ""}${id.startsWith("Hamkor") ? ' w:customStyle="1"' : ""} w:styleId="${id}">`,
    `<w:name w:val="${xmlText(style.name)}"/>`,
    isDefault ? "" : '<w:basedOn w:val="Normal"/>',
    style.next === undefined ? "" : `<w:next w:val="${style.next}"/>`,
    /^toc /.test(style.name) ? '<w:uiPriority w:val="39"/>' : "",
    "<w:qFormat/>",
    paragraphProperties(style),
    runProperties(style),
    "</w:style>",
  ].join("");
}

/** In the order of the standard. */
function paragraphProperties(style: ParagraphStyle): string {
  const { before, after, line, indent, align, also = "", outline } = style;
  const hanging = indent?.hanging === undefined ? "" : ` w:hanging="${indent.hanging}"`;
  return [
    "<w:pPr>",
    style.keepsNext ? "<w:keepNext/>" : "",
    style.keepsLines ? "<w:keepLines/>" : "",
    style.isNumbered ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : "",
    also,
    `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`,
    indent === undefined ? "" : `<w:ind w:left="${indent.left}"${hanging}/>`,
    align === undefined ? "" : `<w:jc w:val="${align}"/>`,
    outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`,
    "</w:pPr>",
  ].join("");
}

function runProperties({ size, isBold, color }: ParagraphStyle): string {
  return [
    "<w:rPr>",
    isBold ? "<w:b/><w:bCs/>" : "",
    color === undefined ? "" : `<w:color w:val="${color}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    "</w:rPr>",
  ].join("");
}
