import { randomBytes } from "node:crypto";
import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { runChecks } from "../../src/checks/run-checks.ts";
import { cacheFile } from "../../src/files/cache-file.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import type { Source } from "../../src/files/source.ts";
import type { CachePlace } from "../../src/registry/cache-place.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { faulty, happen, step } from "../support/happenings.ts";
import { plain } from "../support/plain-record.ts";
import { repositoryOf } from "../support/repository.ts";

/** Long after everything was written, as runs usually begin. */
const later = (): number => Date.now() + 60_000;

function placeIn(cache: string, root: string, { program = "p", started = later() } = {}): CachePlace {
  const file = cacheFile(cache, root);
  if (!file) throw new Error("no cache");
  return { file, program, started };
}

/** Longer than the grain of the system's clock, so that what is changed next has another time. */
const rest = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 15);

/** Everything that anybody can ask of a registry. */
function seen(registry: Registry) {
  const { settings, allRecords, files, fileCount, problems, records } = registry;
  const sorted = Object.values(records).map((ofKind) => ofKind.map(plain));
  const items = allRecords.flatMap((record) =>
    Object.keys(plain(record)).flatMap((name) => [0, 1, 2].map((item) => registry.writtenPath(record, [name, item]))),
  );
  const findings = runChecks(registry, "2026-11-21", { only: [], skip: [] });
  return JSON.parse(
    JSON.stringify({
      settings,
      allRecords: allRecords.map(plain),
      files,
      fileCount,
      problems,
      records: sorted,
      items,
      findings,
    }),
  );
}

/** A registry opened with the cache, and the files it read for that. */
function openedWith(place: CachePlace, root: string): { registry: Registry; read: string[] } {
  const source = workTree(root);
  const read: string[] = [];
  const watched: Source = {
    ...source,
    read: (path) => {
      read.push(path);
      return source.read(path);
    },
  };
  const registry = openRegistry(watched, place);
  return { registry, read: [...read] };
}

const readIn = (place: CachePlace, root: string): string[] =>
  openedWith(place, root).read.filter((path) => path !== "registry.yaml");

const paths = Object.keys(faulty).filter((path) => path !== "registry.yaml");

describe("what was read is not read again", () => {
  it("until the file changes", () => {
    const root = folderOf(faulty);
    const place = placeIn(folderOf({}), root);
    expect(readIn(place, root).sort()).toEqual(paths.sort());
    expect(readIn(place, root)).toEqual([]);
    rest();
    writeFileSync(join(root, "partners/kmust.yaml"), "name: KMUST\ntype: university\n");
    expect(readIn(place, root)).toEqual(["partners/kmust.yaml"]);
    expect(readIn(place, root)).toEqual([]);
  });
  it("and is the same in every respect", () => {
    const root = folderOf(faulty);
    const place = placeIn(folderOf({}), root);
    const [first, second] = [openRegistry(workTree(root), place), openRegistry(workTree(root), place)];
    expect(second.allRecords.map(plain)).toStrictEqual(first.allRecords.map(plain));
    expect(seen(second)).toEqual(seen(first));
  });
  it("also of the registry that comes with hamkor", () => {
    const place = placeIn(folderOf({}), "registry");
    openRegistry(workTree("registry"), place);
    const read = openRegistry(workTree("registry"));
    const kept = openRegistry(workTree("registry"), place);
    expect(kept.allRecords.map(plain)).toStrictEqual(read.allRecords.map(plain));
    expect(seen(kept)).toEqual(seen(read));
  });
});

/** The ids that are referred to and lead nowhere. */
const strays = ({ danglingReferences }: Registry): string[] =>
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
  it.each(stories)("%s", (_, happens, expected) => {
    const root = folderOf({ ...smallRegistry, "agreements/a.yaml": dangling });
    const place = placeIn(folderOf({}), root);
    openRegistry(workTree(root), place);
    rest();
    happens(root);
    for (const _time of ["first", "again"]) expect(strays(openRegistry(workTree(root), place))).toEqual(expected);
    expect(strays(openRegistry(workTree(root)))).toEqual(expected);
  });
});

test("whom a changed record named before, it names no more", () => {
  const journey = "direction: outbound\nwho: teacher\npurpose: visit\nstarts: 2019\n";
  const root = folderOf({
    ...smallRegistry,
    "partners/graz.yaml": "name: Graz\ntype: university\ncountry: AT\n",
    "mobilities/graz.yaml": `${journey}partner: graz\n`,
  });
  const place = placeIn(folderOf({}), root);
  const isReferenced = (registry: Registry): boolean | undefined => {
    const graz = registry.find("partners", "graz");
    return graz && registry.isReferenced(graz);
  };
  expect(isReferenced(openRegistry(workTree(root), place))).toBe(true);
  expect(isReferenced(openRegistry(workTree(root), place))).toBe(true);
  rest();
  writeFileSync(join(root, "mobilities/graz.yaml"), `${journey}country: AT\n`);
  const changed = openRegistry(workTree(root), place);
  expect(isReferenced(changed)).toBe(false);
  expect(seen(changed)).toEqual(seen(openRegistry(workTree(root))));
});

describe("what is not believed", () => {
  it.each([
    ["another program", { program: "q" }, {}],
    ["other settings", {}, { "registry.yaml": "title: T\ninstitution: other\n" }],
    ["settings with a fault", {}, { "registry.yaml": "title: [T\n" }],
  ])("what was kept under %s", (_, given, files) => {
    const root = folderOf(faulty);
    const cache = folderOf({});
    readIn(placeIn(cache, root), root);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    expect(readIn(placeIn(cache, root, given), root).sort()).toEqual(paths.sort());
  });
  it("a file that was changed just before, because a second change may not show", () => {
    const root = folderOf(faulty);
    const place = placeIn(folderOf({}), root, { started: Date.now() });
    readIn(place, root);
    expect(readIn(place, root).sort()).toEqual(paths.sort());
  });
  it("a file of the same size whose time was set back", () => {
    const root = folderOf(faulty);
    const place = placeIn(folderOf({}), root);
    const path = join(root, "partners/kmust.yaml");
    readIn(place, root);
    const { atime, mtime } = statSync(path);
    rest();
    writeFileSync(path, readFileSync(path, "utf8").replace("Kunming", "Künming").replace("CN", "C"));
    utimesSync(path, atime, mtime);
    expect(readIn(place, root)).toEqual(["partners/kmust.yaml"]);
  });
  it("two folders that changed places", () => {
    const root = folderOf({ ...faulty, "partners/a/x.yaml": "name: A1\n", "partners/b/x.yaml": "name: B1\n" });
    for (const folder of ["a", "b"]) utimesSync(join(root, `partners/${folder}/x.yaml`), 1000, 1000);
    const place = placeIn(folderOf({}), root);
    readIn(place, root);
    for (const [from, to] of [
      ["a", "c"],
      ["b", "a"],
      ["c", "b"],
    ] as const)
      renameSync(join(root, "partners", from), join(root, "partners", to));
    expect(readIn(place, root)).toEqual(["partners/a/x.yaml", "partners/b/x.yaml"]);
  });
  it("links, and files that cannot be read", () => {
    const root = folderOf({ ...faulty, "partners/latin.yaml": Buffer.from([0x6e, 0x3a, 0x20, 0xce, 0xf8]) });
    symlinkSync("kmust.yaml", join(root, "partners/linked.yaml"));
    const place = placeIn(folderOf({}), root);
    readIn(place, root);
    expect(readIn(place, root)).toEqual(["partners/latin.yaml", "partners/linked.yaml"]);
  });
});

test("whatever happens to the files, the registry is the one that reading them gives", () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rounds) => {
      const { folder: root } = repositoryOf(faulty);
      const place = placeIn(folderOf({}), root);
      openRegistry(workTree(root), place);
      for (const steps of rounds) {
        rest();
        for (const each of steps) happen(root, each);
        expect(seen(openRegistry(workTree(root), place))).toEqual(seen(openRegistry(workTree(root))));
      }
    }),
    { numRuns: 25 },
  );
});

test("nor without a moment between the changes, when the clock is the real one", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const { folder: root } = repositoryOf(faulty);
      const cache = folderOf({});
      for (const each of steps) {
        openRegistry(workTree(root), placeIn(cache, root, { started: Date.now() }));
        happen(root, each);
        const place = placeIn(cache, root, { started: Date.now() });
        expect(seen(openRegistry(workTree(root), place))).toEqual(seen(openRegistry(workTree(root))));
      }
    }),
    { numRuns: 12 },
  );
});

/** The one file in a cache folder. */
const onlyFile = (cache: string): string => join(cache, readdirSync(cache)[0] ?? "");

test("a cache file with a changed byte, cut off or lengthened is as good as none", () => {
  const root = folderOf(faulty);
  const cache = folderOf({});
  const place = placeIn(cache, root);
  const plain = seen(openRegistry(workTree(root), place));
  const whole = readFileSync(onlyFile(cache));
  const position = fc.nat(whole.length - 1);
  const harm = fc.oneof(
    fc.record({ is: fc.constant("flip" as const), at: position, by: fc.integer({ min: 1, max: 255 }) }),
    fc.record({ is: fc.constant("cut" as const), at: position, by: fc.constant(0) }),
    fc.record({ is: fc.constant("lengthen" as const), at: position, by: fc.integer({ min: 1, max: 255 }) }),
  );
  fc.assert(
    fc.property(harm, ({ is, at, by }) => {
      const bytes = Buffer.from(whole);
      if (is === "flip") bytes[at] = (bytes[at] ?? 0) ^ by;
      writeFileSync(onlyFile(cache), is === "lengthen" ? Buffer.concat([bytes, randomBytes(by)]) : bytes);
      if (is === "cut") truncateSync(onlyFile(cache), at);
      expect(seen(openRegistry(workTree(root), place))).toEqual(plain);
    }),
    { numRuns: 80 },
  );
});
