import { linkSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changeFiles } from "../../../src/files/changes/change-files.ts";
import { after, before, changes, textsIn } from "./registry-folder.ts";

// A process that writes on a small disk of its own, with fewer and fewer free blocks, and prints what came of it each time.
const [, , disk = ""] = process.argv;
const filler = join(disk, "filler");
const outcomes: string[] = [];
for (let free = 40; free >= 0; free--) {
  const root = join(disk, `registry-${free}`);
  for (const [path, text] of Object.entries(before)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  linkSync(join(root, "agreements/a.yaml"), join(disk, `second-name-${free}`));
  leave(free);
  outcomes.push(await outcome(root));
  rmSync(filler, { force: true });
  await changeFiles(root, [{ path: "registry.yaml", before: before["registry.yaml"], after: "title: Нав\n" }]);
  const found = { ...textsIn(root), "registry.yaml": before["registry.yaml"] };
  outcomes.push(same(found, before) ? "old" : same(found, after) ? "new" : `mixed ${JSON.stringify(found)}`);
  rmSync(root, { recursive: true });
  rmSync(join(disk, `second-name-${free}`));
}
process.stdout.write(JSON.stringify(outcomes));

/** Fills the disk but for so many blocks. */
function leave(blocks: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, (bavail - blocks) * bsize)));
}

async function outcome(root: string): Promise<string> {
  try {
    return (await changeFiles(root, changes)).is;
  } catch (error) {
    return String(error);
  }
}

function same(a: object, b: object): boolean {
  const sorted = (texts: object): string => JSON.stringify(Object.entries(texts).sort());
  return sorted(a) === sorted(b);
}
