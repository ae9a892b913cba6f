import { dirname, join, resolve } from "node:path";
import { makeFolder } from "../files/make-folder.ts";
import { writeFile } from "../files/write-file.ts";
import type { App } from "./app.ts";
import type { WrittenDocument } from "./document-formats.ts";
import { refuseRegistry } from "./output-target.ts";

/** Writes a report: first the pictures beside it, so that its file is there only when all it shows is. */
export function deliverDocument(app: App, file: string, { content, folder, pictures }: WrittenDocument): void {
  const path = resolve(app.io.workingDirectory, file);
  refuseRegistry(app, file);
  if (folder !== undefined && pictures && pictures.size > 0) {
    const place = join(dirname(path), folder);
    makeFolder(place, 0o777);
    for (const [name, picture] of pictures) writeFile(join(place, name), picture);
  }
  writeFile(path, [content]);
}
