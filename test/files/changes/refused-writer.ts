import { readFileSync } from "node:fs";
import type { FileChange } from "../../../src/files/changes/change.ts";
import { changeFiles } from "../../../src/files/changes/change-files.ts";

// A process that makes a change and prints what came of it.
const [, , root = "", changesFile = ""] = process.argv;
const changes = JSON.parse(readFileSync(changesFile, "utf8")) as FileChange[];
try {
  process.stdout.write((await changeFiles(root, changes)).is);
} catch (error) {
  process.stdout.write(String(error));
}
