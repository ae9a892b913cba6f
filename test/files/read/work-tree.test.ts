import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workTree } from "../../../src/files/read/work-tree.ts";
import { largestFile } from "../../../src/files/read/yaml-file.ts";
import { isFileFault } from "../../../src/files/source.ts";
import { sentenceIn } from "../../../src/values/texts/sentence.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hamkor-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array = "name: Ош\n"): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return path;
}

/** Each file listed, with the text it gives or what is wrong with it. */
function seen(): Record<string, string> {
  const source = workTree(folder);
  return Object.fromEntries(
    source.list().map(({ path, problem }) => {
      const text = problem ?? source.read(path);
      return [path, isFileFault(text) ? sentenceIn(text.fault, "en") : text];
    }),
  );
}

describe("which files are read", () => {
  it("YAML files in every folder, in path order; dot files and others are left alone", () => {
    for (const path of ["registry.yaml", "partners/b.yml", "partners/a/z.yaml", "partners/a.YAML"]) write(path);
    for (const path of [".git/x.yaml", "partners/.a.yaml", "partners/a.txt", "partners/a.yaml~", "README"]) write(path);
    expect(Object.keys(seen())).toEqual(["partners/a.YAML", "partners/a/z.yaml", "partners/b.yml", "registry.yaml"]);
  });
  it("a folder may be named like a file", () => {
    write("partners/x.yaml/osh.yaml");
    expect(seen()).toEqual({ "partners/x.yaml/osh.yaml": "name: Ош\n" });
  });
  it("names in any script, with spaces and line ends", () => {
    const paths = ["partners/Тоҷикистон ё.yaml", "partners/a\nb.yaml", "partners/-rf.yaml"].map((path) => write(path));
    expect(Object.keys(seen()).sort()).toEqual(paths.sort());
  });
});

describe("what cannot be read is told, and the others are read", () => {
  it("a byte order mark is left out", () => {
    write("a.yaml", "\ufeffname: Ош\n");
    expect(seen()).toEqual({ "a.yaml": "name: Ош\n" });
  });
  it.each([
    ["UTF-16 LE", Buffer.from("\ufeffname: Ош", "utf16le"), "is written in UTF-16, not in UTF-8"],
    ["UTF-16 BE", Buffer.from("\ufeffname: Ош", "utf16le").swap16(), "is written in UTF-16, not in UTF-8"],
    ["Windows-1251", Buffer.from([0x6e, 0x3a, 0x20, 0xce, 0xf8]), "is not written in UTF-8"],
    ["half a letter", Buffer.from("name: Ош").subarray(0, -1), "is not written in UTF-8"],
  ])("%s", (_, bytes, fault) => {
    write("a.yaml", bytes);
    write("b.yaml");
    expect(seen()).toEqual({ "a.yaml": fault, "b.yaml": "name: Ош\n" });
  });
  it.each([
    ["the letter that stands for unreadable ones", Buffer.from("name: \ufffd\n"), "name: \ufffd\n"],
    ["a mark at the start, which is no part of the text", Buffer.from("\ufeffname: Ош\n"), "name: Ош\n"],
    ["a mark within, which is", Buffer.from("name: \ufeffОш\n"), "name: \ufeffОш\n"],
    ["nothing", Buffer.from(""), ""],
    ["a zero", Buffer.from("name: a\0b\n"), "name: a\0b\n"],
  ])("%s", (_, bytes, text) => {
    write("a.yaml", bytes);
    expect(seen()).toEqual({ "a.yaml": text });
  });
  it("1 MiB is read, one byte more is not", () => {
    write("a.yaml", "a".repeat(largestFile));
    write("b.yaml", "a".repeat(largestFile + 1));
    expect(Object.values(seen()).map((text) => text.slice(0, 12))).toEqual(["aaaaaaaaaaaa", "is too large"]);
  });
  it("a pipe, without waiting for it", () => {
    execFileSync("sh", ["-c", 'mkfifo "$0"', join(folder, "a.yaml")]);
    expect(seen()).toEqual({ "a.yaml": "is not a regular file" });
    expect(workTree(folder).read("a.yaml")).toMatchObject({ fault: { en: "is not a regular file" } });
  });
  it("a file that has gone since it was listed", () => {
    expect(workTree(folder).read("a.yaml")).toMatchObject({ fault: { en: "cannot be read: no such file or folder" } });
  });
});

describe("links", () => {
  it("to a file in the registry are followed", () => {
    write("partners/osh.yaml");
    symlinkSync("osh.yaml", join(folder, "partners/oshsu.yaml"));
    expect(seen()["partners/oshsu.yaml"]).toBe("name: Ош\n");
  });
  it("to a pipe in the registry are not", () => {
    execFileSync("sh", ["-c", 'mkfifo "$0"', join(folder, "pipe")]);
    symlinkSync("pipe", join(folder, "a.yaml"));
    expect(seen()).toEqual({ "a.yaml": "is not a regular file" });
  });
  it.each([
    ["out of the registry", "/etc/hostname", "is a link that leads out of the registry"],
    ["to nothing", "nowhere.yaml", "is a link that leads nowhere (no such file or folder)"],
    ["to itself", "a.yaml", "is a link that leads nowhere (links lead in a circle)"],
    ["to a folder", ".", "is a link, and links to folders are not followed"],
  ])("%s are not", (_, target, fault) => {
    symlinkSync(target, join(folder, "a.yaml"));
    expect(seen()).toEqual({ "a.yaml": fault });
  });
});

describe("what another user may not read", () => {
  let bundle: string;
  beforeAll(async () => {
    bundle = mkdtempSync(join(tmpdir(), "hamkor-bundle-"));
    chmodSync(bundle, 0o755);
    const root = join(import.meta.dirname, "../../..");
    const contents = `import { openRegistry } from "./src/registry/open-registry.ts";
      import { workTree } from "./src/files/read/work-tree.ts";
      import { runChecks } from "./src/checks/run-checks.ts";
      const findings = runChecks(openRegistry(workTree(process.argv[2])), "2026-11-21", { only: [], skip: [] });
      console.log(JSON.stringify(findings.map(({ file, check, message }) => [file, check, message.en ?? message])));`;
    const stdin = { contents, resolveDir: root, loader: "ts" } as const;
    await build({
      stdin,
      outfile: join(bundle, "check.cjs"),
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
    });
  });
  afterAll(() => rmSync(bundle, { recursive: true, force: true }));

  /** The findings of a child process that is not root, so that permissions hold. */
  function findingsOfAnother(): unknown {
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { stdout, stderr } = spawnSync(process.execPath, [join(bundle, "check.cjs"), folder], {
      encoding: "utf8",
      ...user,
    });
    if (stderr) throw new Error(stderr);
    return JSON.parse(stdout);
  }

  beforeEach(() => {
    chmodSync(folder, 0o755);
    write("registry.yaml", "title: Феҳрист\ninstitution: mmit\n");
    write("institutions/mmit.yaml", "name: ДКМТ\ncountry: TJ\n");
    write("partners/osh.yaml", "name: Ош\ntype: university\ncountry: KG\n");
    write("agreements/a.yaml", "partners: [osh]\ntype: other\nsigned: 2018\ndocuments: [https://example.org/a.pdf]\n");
  });

  it("everything is well while it may", () => expect(findingsOfAnother()).toEqual([]));

  it("a file: it is told, and a reference to its record is not", () => {
    chmodSync(join(folder, "partners/osh.yaml"), 0o000);
    expect(findingsOfAnother()).toEqual([
      ["partners/osh.yaml", "unreadable-file", "this file cannot be read: no permission"],
    ]);
  });

  it("a folder: it is told, and references to whatever may lie in it are not", () => {
    chmodSync(join(folder, "partners"), 0o000);
    const message = "this folder cannot be opened: no permission";
    expect(findingsOfAnother()).toEqual([["partners", "unreadable-file", message]]);
    chmodSync(join(folder, "partners"), 0o755);
  });
});
