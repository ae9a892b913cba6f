import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** Writes files into a new temporary folder, which goes when the test ends, and gives its path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolderOf(files);
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** The same for several tests; it goes after the last of the file. */
export function sharedFolderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolderOf(files);
  afterAll(() => removeFolder(folder));
  return folder;
}

const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

function newFolderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "hamkor-")));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A small registry of one institute, with Cyrillic names, a partial date and an inexact count. */
export const smallRegistry = {
  "registry.yaml": "title: Ҳамкории байналмилалӣ\nlanguage: en\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: { en: Mining Institute, tg: Донишкадаи кӯҳӣ }\nshort: MMIT\ncountry: TJ\n",
  "partners/kmust.yaml":
    "name: { en: Kunming University of Science and Technology, zh: 昆明理工大学 }\ntype: university\ncountry: CN\n",
  "partners/ufa.yaml": "name: Уфимский нефтяной университет\ntype: university\ncountry: RU\n",
  "agreements/kmust-2018.yaml": "partners: [kmust]\ntype: memorandum\nsigned: 2018-08-24\n",
  "agreements/ufa.yaml": "partners: [ufa]\ntype: cooperation\nsigned: 2018\nends: 2020\n",
  "mobilities/kmust-masters.yaml":
    'direction: outbound\nwho: student\npurpose: degree\npartner: kmust\ncount: ">=2"\nstarts: 2018\n',
  "mobilities/ufa-spring.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: ufa\npersons:\n  - name: Раҳимов Ҷамшед\n  - name: Сайфулло\nterm: 2018/2019-2/2\n",
} as const;
