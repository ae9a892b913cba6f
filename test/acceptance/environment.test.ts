import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const below = (folder: string, files: Readonly<Record<string, string>> = smallRegistry): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

const ids = async (world: Parameters<typeof hamkor>[1], ...words: string[]): Promise<string> =>
  (await hamkor([...words, "list", "partners", "-c", "id", "-o", "csv"], world)).stdout;

describe("the registry", () => {
  test("is the nearest registry.yaml at or above the working directory", async () => {
    const folder = folderOf({ ...smallRegistry, "mobilities/2019/deep/note.txt": "" });
    expect(await ids({ workingDirectory: folder })).toBe("id\nkmust\nufa\n");
    expect(await ids({ workingDirectory: join(folder, "mobilities/2019/deep") })).toBe("id\nkmust\nufa\n");
  });

  test("else is ./registry, else the one in HAMKOR_REGISTRY; -C goes before all", async () => {
    const folder = folderOf({
      ...below("registry"),
      ...below("other", { "registry.yaml": "title: O\n", "partners/o.yaml": "name: O\ntype: ngo\n" }),
    });
    expect(await ids({ workingDirectory: folder })).toBe("id\nkmust\nufa\n");
    const environment = { HAMKOR_REGISTRY: join(folder, "other") };
    expect(await ids({ workingDirectory: folder, environment })).toBe("id\no\n");
    expect(await ids({ workingDirectory: folder, environment }, "-C", "registry")).toBe("id\nkmust\nufa\n");
    const after = await hamkor(["list", "partners", "-c", "id", "-o", "csv", "-C", "other"], {
      workingDirectory: folder,
    });
    expect(after.stdout).toBe("id\no\n");
  });

  test("may be reached through a link", async () => {
    const folder = folderOf(below("real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    expect(await ids({ workingDirectory: folder }, "-C", "link")).toBe("id\nkmust\nufa\n");
  });
});

describe("what the environment makes impossible ends with 3 and says what to do", () => {
  test.each([
    ["an empty folder", ["check"], "there is no registry here"],
    ["a folder that is not there", ["-C", "nowhere", "check"], "there is no folder nowhere"],
    ["a folder without registry.yaml", ["-C", ".", "check"], "is not a registry: it has no registry.yaml"],
    ["a file", ["-C", "file.txt", "check"], "file.txt"],
    ["a folder before whose quotation mark stands a \\", ["check", "-C", 'nowhere"'], "leave out the \\ before"],
  ])("%s", async (_, words, said) => {
    const workingDirectory = folderOf({ "file.txt": "x" });
    const { exitCode, stdout, stderr } = await hamkor(words, { workingDirectory });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toContain(said);
  });

  test("-C does not search above", async () => {
    const workingDirectory = folderOf(smallRegistry);
    expect((await hamkor(["-C", "partners", "check"], { workingDirectory })).exitCode).toBe(3);
  });

  test("a registry without any record is fine", async () => {
    const workingDirectory = folderOf({ "registry.yaml": "title: Нав\n" });
    expect(await hamkor(["check"], { workingDirectory })).toEqual({
      exitCode: 0,
      stdout: "0 errors, 0 warnings, 0 infos in 1 file.\n",
      stderr: "",
    });
    expect(await hamkor(["count", "agreements", "--by", "country"], { workingDirectory })).toMatchObject({
      exitCode: 0,
    });
  });
});

describe("colours", () => {
  const coloured = async (world: Parameters<typeof hamkor>[1], ...words: string[]): Promise<boolean> => {
    const workingDirectory = folderOf(smallRegistry);
    return (await hamkor(["list", "partners", ...words], { workingDirectory, ...world })).stdout.includes("\u001b");
  };

  test("only on a terminal that wants them", async () => {
    expect(await coloured({})).toBe(false);
    expect(await coloured({ columns: 80 })).toBe(true);
    expect(await coloured({ columns: 80, environment: { NO_COLOR: "1" } })).toBe(false);
    expect(await coloured({ columns: 80, environment: { TERM: "dumb" } })).toBe(false);
    expect(await coloured({ environment: { FORCE_COLOR: "1" } })).toBe(true);
    expect(await coloured({ environment: { FORCE_COLOR: "0" }, columns: 80 })).toBe(false);
  });

  test("--color goes before the environment", async () => {
    expect(await coloured({ environment: { NO_COLOR: "1" } }, "--color", "always")).toBe(true);
    expect(await coloured({ columns: 80 }, "--color", "never")).toBe(false);
  });
});

describe("the built program", () => {
  const program = join(process.cwd(), "bin/hamkor.js");
  const built = (cwd: string, ...words: string[]) =>
    spawnSync(process.execPath, [program, ...words], { cwd, encoding: "utf8" });

  test("checks, answers and gives its version", () => {
    const folder = folderOf(smallRegistry);
    expect(built(folder, "check")).toMatchObject({ status: 0, stderr: "" });
    expect(built(folder, "count", "agreements", "-o", "csv").stdout).toBe("agreements\n2\n");
    expect(built(folder, "--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(built(folder, "chekc").status).toBe(2);
  });

  test("writes a file", () => {
    const folder = folderOf(below("registry"));
    expect(built(folder, "list", "partners", "-o", "partners.csv")).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(join(folder, "partners.csv"), "utf8")).toContain("kmust");
  });

  test("ends quietly when the pipe is closed", () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [
        `partners/p${index}.yaml`,
        `name: ${"Донишгоҳ ".repeat(20)}\ntype: ngo\n`,
      ]),
    );
    const folder = folderOf({ ...smallRegistry, ...many });
    const shell = spawnSync("sh", ["-c", `"${process.execPath}" "${program}" list partners -o json | head -n 1`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(shell).toMatchObject({ status: 0, stdout: "[\n", stderr: "" });
  });

  test("ends when all is written, however slowly it is read", () => {
    const slowly = (seconds: number): string => `"${process.execPath}" "${program}" schema | (sleep ${seconds}; cat)`;
    const [atOnce, later] = [0, 0.5].map(
      (seconds) => spawnSync("sh", ["-c", slowly(seconds)], { encoding: "utf8" }).stdout,
    );
    expect(later?.length).toBeGreaterThan(300_000);
    expect(later).toBe(atOnce);
    expect(() => JSON.parse(later ?? "")).not.toThrow();
  });

  test("ends with 3 where the answer cannot be written, and works where the working directory is gone", () => {
    const folder = folderOf(below("registry"));
    const full = spawnSync("sh", ["-c", `"${process.execPath}" "${program}" list partners > /dev/full`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(full).toMatchObject({ status: 3, stderr: "hamkor: cannot write the answer: the disk is full\n" });
    const gone = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${program}" count agreements -o csv -C "${folder}/registry"`;
    expect(spawnSync("sh", ["-c", gone], { cwd: folder, encoding: "utf8" })).toMatchObject({
      status: 0,
      stdout: "agreements\n2\n",
    });
  });

  test("takes a folder that only looks like a repository for none", () => {
    const folder = folderOf(smallRegistry);
    mkdirSync(join(folder, ".git"));
    expect(built(folder, "count", "agreements").stdout).toContain("no revision");
  });
});

describe("the revision", () => {
  test("is the commit the registry stands at, with the files changed since", async () => {
    const folder = folderOf(smallRegistry);
    const git = (...words: string[]) =>
      spawnSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", ...words], {
        encoding: "utf8",
      });
    git("init", "-q");
    expect((await hamkor(["count", "agreements"], { workingDirectory: folder })).stdout).toContain("no revision");
    git("add", ".");
    git("commit", "-qm", "first");
    const head = git("rev-parse", "HEAD").stdout.slice(0, 10);
    const asked = async () =>
      JSON.parse((await hamkor(["count", "agreements", "-o", "json"], { workingDirectory: folder })).stdout);
    expect((await asked()).provenance).toMatchObject({ revision: head, dirty: 0 });
    spawnSync("sh", ["-c", "echo '# x' >> partners/ufa.yaml; echo 'name: N' > partners/new.yaml"], { cwd: folder });
    expect((await asked()).provenance).toMatchObject({ revision: head, dirty: 2 });
    expect((await hamkor(["count", "agreements"], { workingDirectory: folder })).stdout).toContain(
      `revision ${head} (+2 changed files)`,
    );
  });
});
