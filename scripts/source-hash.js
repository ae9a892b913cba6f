// What names a build: everything that what it says of a file may follow from.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A name for the program as it stands; any change to its sources or its packages gives another. */
export function sourceHash() {
  const sources = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const path of [...sources.sort(), "package.json", "package-lock.json"])
    hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}
