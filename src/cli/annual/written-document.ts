import { dirname, join, sep } from "node:path";
import type { Amount } from "../output/written.ts";
import type { DocumentFormat, WrittenDocument } from "./document-formats.ts";

/** What was written: the file, and the folder with its pictures. */
export const namesOf = (file: string, { folder, pictures }: WrittenDocument): string =>
  folder !== undefined && pictures && pictures.size > 0 ? `${file}, ${join(dirname(file), folder)}${sep}` : file;

/** How many pages a report has: only a PDF is divided into pages by us. */
export function pagesOf(format: DocumentFormat, { content }: WrittenDocument): Amount | undefined {
  if (format !== "pdf" || !(content instanceof Uint8Array)) return undefined;
  const pages =
    Buffer.from(content)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return pages > 0 ? { of: "pages", number: pages } : undefined;
}
