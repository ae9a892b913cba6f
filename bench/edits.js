import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Edits one journey of a registry, another one each time: its purpose becomes `other`, which no other record depends on.
 * @param {string} registry
 */
export function editorOf(registry) {
  const folder = join(registry, "mobilities");
  const files = readdirSync(folder, { recursive: true })
    .map((path) => join(folder, String(path)))
    .filter((path) => path.endsWith(".yaml"))
    .sort();
  let next = 0;
  return () => {
    // Far apart, so that the edits of a run do not lie in one folder.
    const file = files[(next++ * 7919) % files.length];
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^purpose: .*$/m, "purpose: other"));
  };
}
