import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type CacheFile,
  type Content,
  cachedRegistries,
  cacheFile,
  clearCache,
  contents,
} from "../../src/cache/cache-file.ts";
import { folderOf } from "../support/folder.ts";

const bytes = Buffer.from("what was read");

function fileIn(folder: string, root: string, content: Content = "records"): CacheFile {
  const file = cacheFile(folder, root, content);
  if (!file) throw new Error("no cache file");
  return file;
}

describe("a cache file", () => {
  it("gives back what was written, and under which key", () => {
    const file = fileIn(join(folderOf({}), "new", "hamkor"), folderOf({}));
    expect(file.read()).toBeUndefined();
    file.write("a", 1, [bytes]);
    expect(file.read()).toMatchObject({ key: "a" });
    expect(file.read()?.parts.map((part) => part())).toEqual([bytes]);
  });
  it("is nobody else's to read, and nothing is left beside it", () => {
    const folder = join(folderOf({}), "hamkor");
    fileIn(folder, folderOf({})).write("a", 1, [bytes]);
    const names = readdirSync(folder);
    expect(names).toHaveLength(1);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, names[0] ?? "")).mode & 0o777).toBe(0o600);
  });
  it("is one for each registry, also where the folders have one name", () => {
    const folder = folderOf({});
    const [here, there] = [folderOf({ "registry/a": "" }), folderOf({ "registry/a": "" })];
    fileIn(folder, join(here, "registry")).write("a", 1, [bytes]);
    expect(fileIn(folder, join(there, "registry")).read()).toBeUndefined();
    expect(fileIn(folder, join(here, "registry")).read()?.parts[0]?.()).toEqual(bytes);
  });
  it("never lies in the registry, not by way of a link either", () => {
    const root = folderOf({ "inside/note.txt": "" });
    const elsewhere = folderOf({});
    symlinkSync(join(root, "inside"), join(elsewhere, "link"));
    for (const folder of [root, join(root, ".cache"), join(elsewhere, "link")])
      expect(cacheFile(folder, root, "records")).toBeUndefined();
  });
  it("that cannot be written or read is none, and no error", () => {
    const outside = folderOf({ taken: "a file", "empty/x": "" });
    const root = folderOf({});
    const blocked = fileIn(join(outside, "taken", "hamkor"), root);
    blocked.write("a", 1, [bytes]);
    expect(blocked.read()).toBeUndefined();
    // The name is taken by a folder.
    const folder = join(outside, "empty");
    fileIn(folder, root).write("a", 1, [bytes]);
    const [name = ""] = readdirSync(folder).filter((entry) => entry.endsWith(".records"));
    clearCache(folder);
    mkdirSync(join(folder, name));
    fileIn(folder, root).write("a", 1, [bytes]);
    expect(fileIn(folder, root).read()).toBeUndefined();
  });
});

describe("the cache folder", () => {
  it("tells of which registries something is cached, how many records, and how large all files of each are", () => {
    const folder = folderOf({ "notes.txt": "mine" });
    const [root, other] = [folderOf({}), folderOf({})];
    fileIn(folder, root).write("a", 7, [bytes]);
    fileIn(folder, root, "findings").write("a", 0, [bytes, bytes]);
    fileIn(folder, root, "snapshot").write("a", 0, [bytes]);
    const sizes = readdirSync(folder).map((name) => (name === "notes.txt" ? 0 : statSync(join(folder, name)).size));
    const cached = { registry: root, records: 7, bytes: sizes.reduce((sum, size) => sum + size) };
    expect(cachedRegistries(folder)).toEqual([cached]);
    fileIn(folder, other, "findings").write("a", 0, [bytes]);
    const { registry, records } = cachedRegistries(folder).find(({ bytes: size }) => size < cached.bytes) ?? {};
    expect([registry, records]).toEqual([other, 0]);
    expect(cachedRegistries(join(folder, "nowhere"))).toEqual([]);
  });
  it("is cleared of hamkor's files only, those that were never finished too", () => {
    const folder = folderOf({ "notes.txt": "mine", "a.records": "mine", "b.0123abcd.records.bak": "mine" });
    const root = folderOf({});
    for (const content of contents) fileIn(folder, root, content).write("a", 7, [bytes]);
    writeFileSync(join(folder, "registry.0123abcd.records.4711"), "half");
    clearCache(folder);
    expect(readdirSync(folder).sort()).toEqual(["a.records", "b.0123abcd.records.bak", "notes.txt"]);
  });
  it("goes where nothing else is in it", () => {
    const folder = join(folderOf({}), "hamkor");
    fileIn(folder, folderOf({})).write("a", 7, [bytes]);
    clearCache(folder);
    expect(existsSync(folder)).toBe(false);
    expect(() => clearCache(folder)).not.toThrow();
  });
  it("with a damaged file tells that file's name alone", () => {
    const folder = folderOf({ "x.0123abcd.records": "no line end", "y.0123abcd.records": "null\n" });
    expect(cachedRegistries(folder)).toEqual([
      { registry: "x.0123abcd", records: 0, bytes: 11 },
      { registry: "y.0123abcd", records: 0, bytes: 5 },
    ]);
  });
});
