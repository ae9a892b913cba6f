import { pictureRelations, relationXml, withChangedPart, withPictures } from "../docx-package.ts";
import { bulletList, listOf, numberingWith } from "../numbering.ts";
import type { Pictures } from "../pictures.ts";
import type { Parts } from "../zip.ts";

const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "[Content_Types].xml";

/** An office's document with the pictures of one of its parts (`word/document.xml`). */
export function addPictures(parts: Parts, path: string, pictures: Pictures): Parts {
  if (pictures.files.size === 0) return parts;
  const relations = pictureRelations(pictures).map(relationXml).join("");
  const withType = withChangedPart(parts, types, (xml) =>
    /Extension="png"/i.test(xml) ? xml : opened(xml, "Types", '<Default Extension="png" ContentType="image/png"/>'),
  );
  return withPictures(withRelations(withType, path, relations), pictures);
}

/** An office's document with a list of bullets, and the number of that list. */
export function addBullets(parts: Parts): { readonly parts: Parts; readonly list: number } {
  const path = "word/numbering.xml";
  const part = parts.get(path);
  if (part) {
    const xml = textDecoder.decode(part);
    const [bullets, list] = [nextOf(xml, "abstractNumId"), nextOf(xml, "numId")];
    return { parts: withChangedPart(parts, path, () => withList(xml, bullets, list)), list };
  }
  const added = new Map(parts).set(path, textEncoder.encode(numberingWith(bulletList(0) + listOf(1, 0))));
  const relation = relationXml(["rIdHamkorList", "numbering", "numbering.xml"]);
  const related = withRelations(added, "word/document.xml", relation);
  return { parts: withChangedPart(related, types, (xml) => closed(xml, "Types", numberingType)), list: 1 };
}

const numberingType =
  '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>';

/** Bullets stand before all lists, as the standard wants it. */
function withList(xml: string, bullets: number, list: number): string {
  const opening = /<w:num\b(?!ering)/.exec(xml);
  const at = opening ? opening.index : xml.lastIndexOf("</w:numbering>");
  const withBullets = xml.slice(0, at) + bulletList(bullets) + xml.slice(at);
  const end = /<w:numIdMacAtCleanup\b|<\/w:numbering>/.exec(withBullets)?.index ?? withBullets.length;
  return withBullets.slice(0, end) + listOf(list, bullets) + withBullets.slice(end);
}

const nextOf = (xml: string, attribute: string): number =>
  1 + Math.max(0, ...[...xml.matchAll(new RegExp(`w:${attribute}="(\\d+)"`, "g"))].map(([, number]) => Number(number)));

/** A part's relations with more of them. */
function withRelations(parts: Parts, path: string, relations: string): Parts {
  const file = path.replace(/([^/]+)$/, "_rels/$1.rels");
  const own = parts.has(file)
    ? parts
    : new Map(parts).set(file, textEncoder.encode(`<Relationships xmlns="${packages}/relationships"></Relationships>`));
  return withChangedPart(own, file, (xml) => closed(xml, "Relationships", relations));
}

/** XML with more in its outermost element, at its start or at its end. */
const opened = (xml: string, element: string, content: string): string =>
  xml.replace(new RegExp(`<${element}\\b[^>]*>`), (start) => start + content);
const closed = (xml: string, element: string, content: string): string =>
  xml
    .replace(new RegExp(`<${element}\\b([^>]*)/>`), (_, attributes: string) => `<${element}${attributes}></${element}>`)
    .replace(`</${element}>`, () => `${content}</${element}>`);

const textEncoder = new TextEncoder();
const textDecoder = new TextDecoder();
