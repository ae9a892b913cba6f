import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { locateRegistry } from "../../src/files/locate-registry.ts";
import { pathWithin } from "../../src/files/paths.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { EnvironmentError } from "../../src/files/source.ts";
import { writeFile } from "../../src/files/write/write-file.ts";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "hamkor-locate-")));
  mkdirSync(join(folder, "office/registry/partners"), { recursive: true });
  mkdirSync(join(folder, "office/letters"));
  writeFileSync(join(folder, "office/registry/registry.yaml"), "title: Феҳрист\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const locate = (from: string, asked?: string, configured?: string): string =>
  locateRegistry({ requested: asked, configured, workingDirectory: join(folder, from) });

describe("the registry is", () => {
  it("the one asked for, relative to the working directory", () => {
    expect(locate("office/letters", "../registry", "/elsewhere")).toBe(join(folder, "office/registry"));
  });
  it("else the one configured", () => {
    expect(locate("office", undefined, "registry")).toBe(join(folder, "office/registry"));
  });
  it("else the nearest at or above the working directory", () => {
    expect(locate("office/registry/partners")).toBe(join(folder, "office/registry"));
  });
  it("else ./registry", () => expect(locate("office", undefined, "")).toBe(join(folder, "office/registry")));
});

describe("there is none", () => {
  it.each([
    ["here", "office/letters", undefined],
    ["where asked: no such folder", "office", "letter"],
    ["where asked: a folder without registry.yaml, and none is looked for above", "office", "registry/partners"],
    ["where asked: a file", "office/registry", "registry.yaml"],
  ])("%s", (_, from, asked) => expect(() => locate(from, asked)).toThrow(EnvironmentError));

  it("where registry.yaml is a folder", () => {
    mkdirSync(join(folder, "office/letters/registry.yaml"));
    expect(() => locate("office", "letters")).toThrow(/it has no registry\.yaml/);
  });
  it("where the folder named is a file", () => {
    expect(() => workTree(join(folder, "office/registry/registry.yaml"))).toThrow(/is a file, not a registry folder/);
  });
});

describe("a path within a folder", () => {
  it("is told with /, links resolved, also of what is not there yet", () => {
    symlinkSync(join(folder, "office"), join(folder, "link"));
    expect(pathWithin(join(folder, "office"), join(folder, "link/registry/partners"))).toBe("registry/partners");
    expect(pathWithin(join(folder, "office"), join(folder, "link/new/a.yaml"))).toBe("new/a.yaml");
    expect(pathWithin(join(folder, "office"), join(folder, "link"))).toBe("");
  });
  it("is undefined outside, and not confused by names that begin with dots", () => {
    expect(pathWithin(join(folder, "office"), folder)).toBeUndefined();
    expect(pathWithin(join(folder, "office"), `${folder}/office-2`)).toBeUndefined();
    expect(pathWithin(join(folder, "office"), join(folder, "office/..a"))).toBe("..a");
    expect(pathWithin(join(folder, "office"), join(folder, "office/a:b.csv"))).toBe("a:b.csv");
  });
});

describe("writing a file", () => {
  it("says what stands in the way", () => {
    expect(() => writeFile(join(folder, "none/a.csv"), "x")).toThrow(/no such file or folder/);
    expect(() => writeFile(join(folder, "office"), "x")).toThrow(EnvironmentError);
  });
});
