/** Writes the pages of docs/ that follow from the code: `npm run docs`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { referencePages } from "./reference-pages.ts";

mkdirSync("docs/examples", { recursive: true });
for (const [path, text] of await referencePages()) writeFileSync(path, text);
