import { basename, extname } from "node:path";
import { didYouMeanWords } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { phraseText } from "../../renderers/phrase-text.ts";
import type { Style } from "../../renderers/style.ts";
import type { Document } from "../../tables/document.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Content } from "../io.ts";
import { possibleEndings, suchAs } from "../output/output-errors.ts";
import { spreadsheet } from "../output/table-formats.ts";

/** The formats a whole report can be written in. */
export const documentFormats = ["html", "docx", "xlsx", "pdf", "md"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** How a report is to be written: in which words, the day that files are stamped with, an office's own template, into which file. */
type DocumentWriteOptions = {
  readonly style: Style;
  readonly today: string;
  readonly template: Uint8Array | undefined;
  readonly file: string;
  /** The browser that prints, where the user names one. */
  readonly browser: string | undefined;
};

/** A report as it is written: its file, and pictures in a folder beside it. */
export type WrittenDocument = {
  /** All of it, or pieces that are made one after the other, once. */
  readonly content: Content | Iterable<string>;
  readonly folder?: string;
  readonly pictures?: ReadonlyMap<string, string>;
};

type WriteDocument = (document: Document, context: DocumentWriteOptions) => Promise<WrittenDocument>;

/** A report in a format; each renderer is loaded when it is called for. */
export const documentWriters: Readonly<Record<DocumentFormat, WriteDocument>> = {
  html: async (document, { style }) => {
    const { documentHtmlPieces } = await import("../../renderers/html/document/document-html.ts");
    return { content: await documentHtmlPieces(document, style) };
  },
  docx: async (document, { style, today, template }) => {
    const { documentDocx } = await import("../../renderers/word/document-docx.ts");
    return { content: await documentDocx(document, style, today, template) };
  },
  xlsx: async (document, context) => {
    const { documentWorkbook } = await import("../../renderers/excel/document-workbook.ts");
    return { content: await spreadsheet(documentWorkbook(document, context.style), context.today) };
  },
  pdf: async (document, { style, browser }) => {
    const { printFonts } = await import("../../files/print/print-fonts.ts");
    const { documentPdf } = await import("./document-pdf.ts");
    const { documentHtml } = await import("../../renderers/html/document/document-html.ts");
    const issuer = phraseText(document.issuer, style);
    return { content: await documentPdf(await documentHtml(document, style, printFonts()), issuer, browser) };
  },
  md: async (document, { style, file }) => {
    const { documentMarkdown } = await import("../../renderers/markdown/document-markdown.ts");
    const folder = `${basename(file, extname(file))}-charts`;
    const { text, pictures } = await documentMarkdown(document, style, folder);
    return { content: text, folder, pictures };
  },
};

const endings = documentFormats.map((name) => `.${name}`);

/** The format that a file's ending names; `example` is the command as it would be right. */
export function documentFormatOf(file: string, example: string): DocumentFormat {
  const ending = extname(file).slice(1).toLowerCase();
  const found = documentFormats.find((format) => format === ending);
  if (found) return found;
  if (file === "") throw new UsageError(noFileNamed, suchAs(example));
  if (ending === "") throw new UsageError(noEnding(file), suchAs(example));
  const nearest = nearestWords(ending, documentFormats).slice(0, 1);
  throw new UsageError(
    {
      en: `a report cannot be written to a file ending in .${ending}`,
      ru: `отчёт нельзя записать в файл с расширением .${ending}`,
      tg: `ҳисоботро ба файле бо пасванди .${ending} навиштан мумкин нест`,
      uz: `hisobotni .${ending} kengaytmali faylga yozib boʻlmaydi`,
    },
    didYouMeanWords(nearest.map((format) => `.${format}`)) ?? possibleEndings(endings),
  );
}

const noFileNamed: Sentence = {
  en: "-o names no file",
  ru: "после -o не указан файл",
  tg: "пас аз -o номи файл нест",
  uz: "-o dan keyin fayl nomi yoʻq",
};

const noEnding = (file: string): Sentence => ({
  en: `${file} has no ending that names its format`,
  ru: `у файла ${file} нет расширения, по которому виден формат`,
  tg: `файли ${file} пасванде надорад, ки форматро нишон диҳад`,
  uz: `${file} faylida formatni koʻrsatadigan kengaytma yoʻq`,
});
