import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { withChangedPart } from "../../src/renderers/word/docx-package.ts";
import { unzip, zip } from "../../src/renderers/word/zip.ts";

/** An office's own document: letterhead, a place broken over runs as Word breaks it, places for whole paragraphs. */
export async function wordTemplate(...places: readonly string[]): Promise<Uint8Array> {
  const split = ["{{ti", "tle", "}}"].map((text) => new TextRun({ text, bold: true, color: "7A1F1F" }));
  const figures = new TableCell({ children: [new Paragraph("{{figures}}")] });
  const file = new Document({
    styles: {
      default: { document: { run: { font: "Arial", size: 22 } } },
      paragraphStyles: [{ id: "1", name: "heading 1", basedOn: "Normal", run: { color: "7A1F1F", size: 32 } }],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("Вазорати маориф · {{period}}")] }) },
        footers: { default: new Footer({ children: [new Paragraph("Бланки шуъба")] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun("Ҳисобот: "), ...split] }),
          ...places.map((place) => new Paragraph({ children: [new TextRun(place)] })),
          new Table({ rows: [new TableRow({ children: [figures] })] }),
          new Paragraph("Имзо: ____________"),
        ],
      },
    ],
  });
  const parts = unzip(await Packer.pack(file, "uint8array"));
  return zip(withChangedPart(parts, "word/styles.xml", onlyItsOwnHeading), "2020-01-01");
}

/** Word in another language than English knows its headings by ids such as `1`, and has no style of the id `Heading1`. */
const onlyItsOwnHeading = (xml: string): string => xml.replace(/<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s, "");
