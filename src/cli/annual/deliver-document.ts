import { resolve } from "node:path";
import { writeFile } from "../../files/write/write-file.ts";
import { writeWithPictures } from "../../files/write/write-with-pictures.ts";
import type { App } from "../app.ts";
import { refuseRegistry } from "../output/output-target.ts";
import type { WrittenDocument } from "./document-formats.ts";

/** Writes a report, with the pictures it has beside it. */
export function deliverDocument(app: App, file: string, { content, folder, pictures }: WrittenDocument): void {
  const path = resolve(app.io.workingDirectory, file);
  refuseRegistry(app, file);
  if (folder !== undefined && pictures && pictures.size > 0)
    writeWithPictures(path, piecesOf(content), { folder, files: pictures });
  else writeFile(path, piecesOf(content));
}

const piecesOf = (content: WrittenDocument["content"]): Iterable<string | Uint8Array> =>
  typeof content === "string" || content instanceof Uint8Array ? [content] : content;
