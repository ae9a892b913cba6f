import { styleXml } from "../docx-styles.ts";
import { paragraphStyles, type StyleId } from "../paragraph-styles.ts";
import { tableStyleId } from "../table-style.ts";

/** Names of styles that are no paragraphs'. */
const otherNames: Readonly<Record<string, string>> = { [tableStyleId]: "hamkor table", TableNormal: "normal table" };

/** How an office's document calls the styles of a report: Word knows the built-in ones by name, under any id. */
export type TemplateStyles = {
  /** The XML of a report with the ids of the office's document. */
  readonly withItsIds: (xml: string) => string;
  /** The styles that the office's document does not have, as XML; `list` is the number of the list with bullets. */
  readonly missing: (list: number) => string;
};

/** The styles of an office's document, from the part that holds them. */
export function templateStyles(part: string): TemplateStyles {
  const ids = new Map(
    [...part.matchAll(/<w:style\b[^>]*?w:styleId="([^"]*)"[^>]*>.*?<w:name w:val="([^"]*)"/gs)].map(
      ([, id = "", name = ""]) => [name.toLowerCase(), id],
    ),
  );
  const idOf = (id: string): string | undefined => ids.get(nameOf(id));
  const withItsIds = (xml: string): string =>
    xml.replace(
      /(<w:(?:pStyle|tblStyle|basedOn|next) w:val=")([^"]*)"/g,
      (_, head: string, id: string) => `${head}${idOf(id) ?? id}"`,
    );
  const missing = (list: number): string =>
    [...styleXml]
      .filter(([id]) => isOfParts(id) && idOf(id) === undefined)
      .map(([, xml]) => withItsIds(xml).replace('<w:numId w:val="1"/>', `<w:numId w:val="${list}"/>`))
      .join("");
  return { withItsIds, missing };
}

/** Whether the parts of a report are written in it; an office's document has a first page and contents of its own. */
const isOfParts = (id: string): boolean => /^Hamkor(?!Approval)|^Heading|^Caption/.test(id);

const nameOf = (id: string): string =>
  otherNames[id] ?? (Object.hasOwn(paragraphStyles, id) ? paragraphStyles[id as StyleId].name.toLowerCase() : id);
