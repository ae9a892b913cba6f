import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../read/read-file.ts";
import { importsFolder } from "./journal.ts";

/** What imports have left for the next ones, mappings and what they wrote: paths from the registry, and their texts. */
export function keptImports(root: string): readonly { readonly path: string; readonly text: string }[] {
  const folder = join(root, importsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const text = /\.(?:yaml|written)$/.test(name) ? readFile(join(folder, name)) : undefined;
    return text === undefined ? [] : [{ path: `${importsFolder}/${name}`, text }];
  });
}
