import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitIndex, gitTree } from "../../../src/files/git/git-tree.ts";
import { workTree } from "../../../src/files/read/work-tree.ts";
import type { Source } from "../../../src/files/source.ts";
import { repositoryOf } from "../../support/repository.ts";

const strangePaths = ["partners/донишгоҳ.yaml", 'partners/a "b" c.yaml', "partners/x\ny.yaml", "partners/-n.yaml"];

const contentOf = (source: Source) =>
  source.list().map(({ path, problem }) => [path, problem?.fault.en ?? source.read(path)] as const);

describe("a folder read from git", () => {
  test("is what the work tree was: any path, any bytes, hidden and other files left alone", () => {
    const { folder } = repositoryOf({
      ...Object.fromEntries(strangePaths.map((path) => [path, `name: ${path}\n`])),
      "empty.yaml": "",
      "binary.yaml": Uint8Array.from([0xff, 0x00, 0x0a, 0xfe]),
      "large.yaml": `title: ${"x".repeat(2 * 1024 * 1024)}\n`,
      "lines.yaml": "a: 1\r\nb: 2\n\n\n",
      ".hidden.yaml": "x: 1\n",
      ".git-like/x.yaml": "x: 1\n",
      "notes.txt": "x\n",
      "same.YML": "a: 1\r\nb: 2\n\n\n",
    });
    const onDisk = contentOf(workTree(folder));
    expect(onDisk).toHaveLength(9);
    expect(contentOf(gitTree(folder, "HEAD", ""))).toEqual(onDisk);
    expect(contentOf(gitIndex(folder))).toEqual(onDisk);
  });

  test("follows links as the work tree does, and does not read submodules", () => {
    const { folder, git } = repositoryOf({
      "r/partners/a.yaml": "name: A\n",
      "r/plain.txt": "name: T\n",
      "out.yaml": "x",
    });
    const registry = join(folder, "r");
    const links = {
      "b.yaml": "partners/a.yaml",
      "c.yaml": "b.yaml",
      "d.yaml": "plain.txt",
      "out.yaml": "../out.yaml",
      "nowhere.yaml": "partners/none.yaml",
      "circle.yaml": "circle.yaml",
      folder: "partners",
      "text.txt": "partners/a.yaml",
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(registry, path));
    git("add", "--all");
    git("update-index", "--add", "--cacheinfo", `160000,${git("rev-parse", "HEAD")},r/sub`);
    git("commit", "-qm", "links");
    const faults = Object.fromEntries(contentOf(gitTree(registry, "HEAD", "r/")));
    expect(faults).toMatchObject({ "b.yaml": "name: A\n", "c.yaml": "name: A\n", "d.yaml": "name: T\n" });
    expect(faults["out.yaml"]).toContain("leads out of the registry");
    expect(faults["nowhere.yaml"]).toContain("leads nowhere");
    expect(faults["circle.yaml"]).toContain("circle");
    expect(faults["folder"]).toContain("links to folders are not followed");
    expect(faults["sub"]).toContain("a repository of its own");
    expect(faults).not.toHaveProperty(["text.txt"]);
    expect(Object.keys(Object.fromEntries(contentOf(workTree(registry))))).toEqual(
      Object.keys(faults).filter((path) => path !== "sub"),
    );
  });

  test("is empty where it was not there", () => {
    const { folder } = repositoryOf({ "a.yaml": "x: 1\n" });
    expect(gitTree(folder, "HEAD", "later/").list()).toEqual([]);
    expect(gitTree(folder, "HEAD", "a.yaml/").list()).toEqual([]);
  });
});

describe("the index", () => {
  test("is what was staged, not what lies in the folder", () => {
    const { folder, git } = repositoryOf({ "r/a.yaml": "v: 1\n", "r/gone.yaml": "v: 1\n", "other.yaml": "v: 1\n" });
    writeFileSync(join(folder, "r/a.yaml"), "v: 2\n");
    git("add", ".");
    writeFileSync(join(folder, "r/a.yaml"), "v: 3\n");
    writeFileSync(join(folder, "r/announced.yaml"), "v: 1\n");
    git("add", "--intent-to-add", "r/announced.yaml");
    mkdirSync(join(folder, "r/x"));
    writeFileSync(join(folder, "r/x/untracked.yaml"), "v: 1\n");
    rmSync(join(folder, "r/gone.yaml"));
    expect(contentOf(gitIndex(join(folder, "r")))).toEqual([
      ["a.yaml", "v: 2\n"],
      ["gone.yaml", "v: 1\n"],
    ]);
  });

  test("with a merge conflict cannot be read there", () => {
    const { folder, git } = repositoryOf({ "a.yaml": "v: 1\n" });
    git("checkout", "-qb", "other");
    writeFileSync(join(folder, "a.yaml"), "v: 2\n");
    git("commit", "-qam", "two");
    git("checkout", "-q", "-");
    writeFileSync(join(folder, "a.yaml"), "v: 3\n");
    git("commit", "-qam", "three");
    expect(() => git("merge", "other")).toThrow();
    expect(contentOf(gitIndex(folder))).toEqual([["a.yaml", "has a merge conflict that is not resolved"]]);
  });
});
