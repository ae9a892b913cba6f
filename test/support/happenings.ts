import { existsSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { workTree } from "../../src/files/read/work-tree.ts";
import { smallRegistry } from "./folder.ts";
import { gitIn } from "./repository.ts";

/** A registry of which some files are faulty. */
export const faulty = {
  ...smallRegistry,
  "mobilities/faulty.yaml":
    "direction: outbound\nwho: student\npurpose: degree\npartner: nobody\npersons:\n  - colour: red\n  - name: A\n  - {}\n  - name: B\nstarts: 2018-13\n",
  "plans/broken.yaml": "title: [a\n",
  "partners/ufa.yml": "name: Ufa\ntype: univercity\n",
  "nothing/there.yaml": "a: b\n",
};
/** Something that happens to a folder between two runs; numbers choose which file or text is meant. */
export type Step = { readonly does: keyof typeof deeds; readonly which: number; readonly other: number };

const texts = [
  "name: A\ntype: university\ncountry: CN\n",
  "name: B\ntype: university\ncountry: CN\n",
  "name: A\ntype: universitx\ncountry: CN\n",
  "partners: [kmust]\ntype: memorandum\n",
  "partners: [kmust, Kmust, ufa]\ntype: memorandum\nsigned: 2018-02-30\n",
  "direction: outbound\nwho: student\npurpose: exchange\npersons: [{}, { name: A }]\n",
  "name: [\n",
  "- a\n",
  "",
  "name: \u0000\n",
];

const settings = [
  smallRegistry["registry.yaml"],
  "title: T\n",
  "title: T\nvocabularies: { scope: { x: X } }\n",
  "a: [\n",
];

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

const deeds = {
  write: (root, file, other) => writeFileSync(join(root, file), pick(texts, other)),
  writeAndSetBack: (root, file, other) => {
    const { atime, mtime } = statSync(join(root, file));
    writeFileSync(join(root, file), pick(texts, other));
    utimesSync(join(root, file), atime, mtime);
  },
  add: (root, file, other) => {
    const path = join(root, file.replace(/[^/]*$/, `new-${other % 3}.yaml`));
    // What stands there may be a link to itself or to nothing, which cannot be written to.
    rmSync(path, { force: true });
    writeFileSync(path, pick(texts, other));
  },
  remove: (root, file) => rmSync(join(root, file)),
  rename: (root, file, other) =>
    renameSync(join(root, file), join(root, file.replace(/[^/]*$/, `other-${other % 3}.yml`))),
  swap: (root, file, other) => {
    const second = pick(filesIn(root), other);
    renameSync(join(root, file), join(root, ".third"));
    if (second !== file) renameSync(join(root, second), join(root, file));
    renameSync(join(root, ".third"), join(root, second));
  },
  link: (root, file, other) => {
    const target = pick(filesIn(root), other);
    rmSync(join(root, file));
    symlinkSync(join(root, target), join(root, file));
  },
  touch: (root, file, other) => utimesSync(join(root, file), other, other),
  settle: (root, _, other) => writeFileSync(join(root, "registry.yaml"), pick(settings, other)),
  switchBranch: (root, _, other) => {
    gitIn(root)("add", "--all");
    gitIn(root)("commit", "-qm", "x", "--allow-empty");
    gitIn(root)("checkout", "-q", "-B", `b${other % 3}`, ...(other % 2 === 0 ? ["main"] : []));
  },
} as const satisfies Record<string, (root: string, file: string, other: number) => void>;

const filesIn = (root: string): string[] =>
  workTree(root)
    .list()
    .flatMap(({ path }) => (path === "registry.yaml" ? [] : [path]));

export const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  which: fc.nat(50),
  other: fc.nat(50),
});

/** Does what a step says; what cannot be done is left. */
export function happen(root: string, { does, which, other }: Step): void {
  const files = filesIn(root);
  const needsNone = does === "settle" || does === "switchBranch";
  const file = needsNone ? "" : pick(files, which);
  if (!needsNone && (files.length === 0 || !existsSync(join(root, file)))) return;
  deeds[does](root, file, other);
}
