import { readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { CacheSettings } from "../../src/cache/registry-cache.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { cacheIn, openedWith, registryWith, rest } from "../support/cached-registry.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { faulty } from "../support/happenings.ts";
import { plain } from "../support/plain-record.ts";
import { anyByteIsDamaged, anythingHappens, muchHappensAtOnce, seen } from "./cached-records-properties.ts";

const readIn = async (cache: CacheSettings, root: string): Promise<string[]> => (await openedWith(cache, root)).read;

const paths = Object.keys(faulty).filter((path) => path !== "registry.yaml");

describe("what was read is not read again", () => {
  it("until the file changes", async () => {
    const root = folderOf(faulty);
    const place = cacheIn(folderOf({}));
    expect((await readIn(place, root)).sort()).toEqual(paths.sort());
    expect(await readIn(place, root)).toEqual([]);
    rest();
    writeFileSync(join(root, "partners/kmust.yaml"), "name: KMUST\ntype: university\n");
    expect(await readIn(place, root)).toEqual(["partners/kmust.yaml"]);
    expect(await readIn(place, root)).toEqual([]);
  });
  it("and is the same in every respect", async () => {
    const root = folderOf(faulty);
    const place = cacheIn(folderOf({}));
    const [first, second] = [await registryWith(place, root), await registryWith(place, root)];
    expect(second.allRecords.map(plain)).toStrictEqual(first.allRecords.map(plain));
    expect(seen(second)).toEqual(seen(first));
  });
  it("also of the registry that comes with hamkor", async () => {
    const place = cacheIn(folderOf({}));
    await registryWith(place, "registry");
    const read = openRegistry(workTree("registry"));
    const kept = await registryWith(place, "registry");
    expect(kept.allRecords.map(plain)).toStrictEqual(read.allRecords.map(plain));
    expect(seen(kept)).toEqual(seen(read));
  });
});

/** The ids that are referred to and lead nowhere. */
const leadingNowhere = ({ danglingReferences }: Registry): string[] =>
  danglingReferences().map(({ to }) => `${to.kind}/${to.id}`);

describe("what led somewhere leads there as long as no file goes", () => {
  const dangling = "partners: [nobody]\ntype: memorandum\n";
  const stories: [string, (root: string) => void, string[]][] = [
    ["nothing changes", () => undefined, ["partners/nobody"]],
    ["the missing one comes", (root) => writeFileSync(join(root, "partners/nobody.yaml"), "name: N\n"), []],
    [
      "another goes",
      (root) => rmSync(join(root, "partners/ufa.yaml")),
      ["partners/nobody", "partners/ufa", "partners/ufa"],
    ],
    [
      "another has another name",
      (root) => renameSync(join(root, "partners/ufa.yaml"), join(root, "partners/u.yaml")),
      ["partners/nobody", "partners/ufa", "partners/ufa"],
    ],
    [
      "another can no longer be read",
      (root) => writeFileSync(join(root, "partners/ufa.yaml"), "["),
      ["partners/nobody"],
    ],
    [
      "one refers to what is not there",
      (root) => writeFileSync(join(root, "agreements/ufa.yaml"), "partners: [gone]\ntype: memorandum\n"),
      ["partners/nobody", "partners/gone"],
    ],
    [
      "what led nowhere is mended",
      (root) => writeFileSync(join(root, "agreements/a.yaml"), "partners: [ufa]\ntype: memorandum\n"),
      [],
    ],
  ];
  it.each(stories)("%s", async (_, happens, expected) => {
    const root = folderOf({ ...smallRegistry, "agreements/a.yaml": dangling });
    const place = cacheIn(folderOf({}));
    await registryWith(place, root);
    rest();
    happens(root);
    for (const _time of ["first", "again"]) expect(leadingNowhere(await registryWith(place, root))).toEqual(expected);
    expect(leadingNowhere(openRegistry(workTree(root)))).toEqual(expected);
  });
});

test("whom a changed record named before, it names no more", async () => {
  const journey = "direction: outbound\nwho: teacher\npurpose: visit\nstarts: 2019\n";
  const root = folderOf({
    ...smallRegistry,
    "partners/graz.yaml": "name: Graz\ntype: university\ncountry: AT\n",
    "mobilities/graz.yaml": `${journey}partner: graz\n`,
  });
  const place = cacheIn(folderOf({}));
  const isReferenced = (registry: Registry): boolean | undefined => {
    const graz = registry.find("partners", "graz");
    return graz && registry.isReferenced(graz);
  };
  expect(isReferenced(await registryWith(place, root))).toBe(true);
  expect(isReferenced(await registryWith(place, root))).toBe(true);
  rest();
  writeFileSync(join(root, "mobilities/graz.yaml"), `${journey}country: AT\n`);
  const changed = await registryWith(place, root);
  expect(isReferenced(changed)).toBe(false);
  expect(seen(changed)).toEqual(seen(openRegistry(workTree(root))));
});

describe("what is not believed", () => {
  it.each([
    ["another program", { program: "q" }, {}],
    ["other settings", {}, { "registry.yaml": "title: T\ninstitution: other\n" }],
    ["settings with a fault", {}, { "registry.yaml": "title: [T\n" }],
  ])("what was kept under %s", async (_, given, files) => {
    const root = folderOf(faulty);
    const cache = folderOf({});
    await readIn(cacheIn(cache), root);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    expect((await readIn(cacheIn(cache, given), root)).sort()).toEqual(paths.sort());
  });
  it("a file that was changed just before, because a second change may not show", async () => {
    const root = folderOf(faulty);
    const place = cacheIn(folderOf({}), { started: Date.now() });
    await readIn(place, root);
    expect((await readIn(place, root)).sort()).toEqual(paths.sort());
  });
  it("a file of the same size whose time was set back", async () => {
    const root = folderOf(faulty);
    const place = cacheIn(folderOf({}));
    const path = join(root, "partners/kmust.yaml");
    await readIn(place, root);
    const { atime, mtime } = statSync(path);
    rest();
    writeFileSync(path, readFileSync(path, "utf8").replace("Kunming", "Künming").replace("CN", "C"));
    utimesSync(path, atime, mtime);
    expect(await readIn(place, root)).toEqual(["partners/kmust.yaml"]);
  });
  it("two folders that changed places", async () => {
    const root = folderOf({ ...faulty, "partners/a/x.yaml": "name: A1\n", "partners/b/x.yaml": "name: B1\n" });
    for (const folder of ["a", "b"]) utimesSync(join(root, `partners/${folder}/x.yaml`), 1000, 1000);
    const place = cacheIn(folderOf({}));
    await readIn(place, root);
    for (const [from, to] of [
      ["a", "c"],
      ["b", "a"],
      ["c", "b"],
    ] as const)
      renameSync(join(root, "partners", from), join(root, "partners", to));
    expect(await readIn(place, root)).toEqual(["partners/a/x.yaml", "partners/b/x.yaml"]);
  });
  it("links, and files that cannot be read", async () => {
    const root = folderOf({ ...faulty, "partners/latin.yaml": Buffer.from([0x6e, 0x3a, 0x20, 0xce, 0xf8]) });
    symlinkSync("kmust.yaml", join(root, "partners/linked.yaml"));
    const place = cacheIn(folderOf({}));
    await readIn(place, root);
    expect(await readIn(place, root)).toEqual(["partners/latin.yaml", "partners/linked.yaml"]);
  });
});

test("whatever happens to the files, the registry is the one that reading them gives", () => anythingHappens(2));

test("nor without a moment between the changes, when the clock is the real one", () => muchHappensAtOnce(1));

test("a cache file with a changed byte, cut off or lengthened is as good as none", () => anyByteIsDamaged(15));
