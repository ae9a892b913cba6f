/** Writes the real output under every `$ hamkor …` example of the README and of the pages to start with: `npm run readme`. */
import { readFileSync, writeFileSync } from "node:fs";
import { filledInEmptyFolder, filledReadme, startPages } from "../test/support/page-examples.ts";

writeFileSync("README.md", await filledReadme(readFileSync("README.md", "utf8")));
for (const [file, locale] of startPages)
  writeFileSync(file, await filledInEmptyFolder(readFileSync(file, "utf8"), locale));
