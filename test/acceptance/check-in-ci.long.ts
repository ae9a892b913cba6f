import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { gitIn, repositoryOf } from "../support/repository.ts";

const below = (folder: string, files: Readonly<Record<string, string>> = smallRegistry): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

/** An old fault that no change below touches. */
const withOldFault = { ...smallRegistry, "agreements/old.yaml": "partners: [kmust]\ntype: memorandun\n" };

const unknownField = "name: Y\ntype: company\ncountry: RU\ncolour: red\n";

/** The place and check of each finding, the exit code, and what was said on stderr. */
async function found(workingDirectory: string, ...words: string[]) {
  const { exitCode, stdout, stderr } = await hamkor(["check", "--format", "concise", ...words], { workingDirectory });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { exitCode, stderr, lines: lines.map((line) => line.replace(/: (error|warning|info): .*\[/, " [")) };
}

const write = (folder: string, path: string, text: string): void => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe("--changed", () => {
  test("reports changed and untracked files, and nothing where nothing changed", async () => {
    const { folder } = repositoryOf(withOldFault);
    expect(await found(folder, "--changed")).toEqual({ exitCode: 0, stderr: "", lines: [] });
    write(folder, "partners/new.yaml", unknownField);
    write(folder, "partners/ufa.yaml", `${smallRegistry["partners/ufa.yaml"]}city: [Ufa]\n`);
    const lines = ["partners/new.yaml:4:1 [unknown-field]", "partners/ufa.yaml:4:7 [wrong-type]"];
    expect(await found(folder, "--changed")).toEqual({ exitCode: 1, stderr: "", lines });
    expect((await found(folder)).lines).toEqual(["agreements/old.yaml:2:7 [bad-value]", ...lines]);
  });

  test("reports what the change breaks elsewhere: a deleted partner's agreements, not their old faults", async () => {
    const { folder } = repositoryOf({
      ...withOldFault,
      "agreements/lost.yaml": "partners: [nobody, kmust]\ntype: memorandum\n",
    });
    rmSync(join(folder, "partners/kmust.yaml"));
    const { exitCode, lines } = await found(folder, "--changed", "--only", "unknown-reference");
    expect(exitCode).toBe(1);
    expect(lines).toEqual([
      "agreements/kmust-2018.yaml:1:12 [unknown-reference]",
      "agreements/lost.yaml:1:20 [unknown-reference]",
      "agreements/old.yaml:1:12 [unknown-reference]",
      "mobilities/kmust-masters.yaml:4:10 [unknown-reference]",
    ]);
  });

  test("reports what registry.yaml makes graver", async () => {
    const settings = smallRegistry["registry.yaml"];
    const { folder } = repositoryOf({
      ...withOldFault,
      "registry.yaml": `${settings}checks: { bad-value: warning }\n`,
    });
    write(folder, "registry.yaml", settings);
    expect((await found(folder, "--changed")).lines).toEqual(["agreements/old.yaml:2:7 [bad-value]"]);
  });

  test("takes a renamed file for a changed one, and knows what the renaming breaks", async () => {
    const { folder, git } = repositoryOf(withOldFault);
    git("mv", "agreements/old.yaml", "agreements/renamed.yaml");
    expect((await found(folder, "--changed")).lines).toEqual(["agreements/renamed.yaml:2:7 [bad-value]"]);
    renameSync(join(folder, "partners/ufa.yaml"), join(folder, "partners/ufa-oil.yaml"));
    expect((await found(folder, "--changed")).lines).toContain("agreements/ufa.yaml:1:12 [unknown-reference]");
  });

  test("works for a registry in a sub-folder, for any path, and with PATHs", async () => {
    const { folder } = repositoryOf({ ...below('мой "реестр" №1', withOldFault), "other.yaml": "x: 1\n" });
    const registry = join(folder, 'мой "реестр" №1');
    write(folder, "other.yaml", "x: 2\n");
    const paths = ["mobilities/Ҷ а.yaml", 'mobilities/q".yaml', "mobilities/x\ny.yaml"];
    for (const path of paths) write(registry, path, "direction: outbound\n");
    const { stdout } = await hamkor(["-C", registry, "check", "--changed", "--format", "json"], {
      workingDirectory: folder,
    });
    const { findings, summary } = JSON.parse(stdout);
    expect(new Set(findings.map(({ file }: { file: string }) => file))).toEqual(new Set(paths));
    expect(summary).toMatchObject({ files: 12, changed_files: 3 });
    expect((await found(registry, "--changed", "partners")).lines).toEqual([]);
    expect((await found(registry, "--changed", paths[0] ?? "")).lines.length).toBeGreaterThan(0);
  });

  test("says in words what was looked at", async () => {
    const { folder } = repositoryOf(withOldFault);
    write(folder, "partners/ufa.yaml", `${smallRegistry["partners/ufa.yaml"]}# more\n`);
    const { stdout } = await hamkor(["check", "--changed"], { workingDirectory: folder });
    expect(stdout).toBe("0 errors, 0 warnings, 0 infos in 1 changed file or because of it.\n");
  });

  test("takes everything for new where there is no commit yet", async () => {
    const { folder } = repositoryOf(withOldFault, { isCommitted: false });
    expect((await found(folder, "--changed")).lines).toEqual(["agreements/old.yaml:2:7 [bad-value]"]);
    gitIn(folder)("add", "--all");
    expect((await found(folder, "--staged")).lines).toEqual(["agreements/old.yaml:2:7 [bad-value]"]);
  });
});

describe("--staged", () => {
  test("checks what is staged, not what lies in the folder", async () => {
    const { folder, git } = repositoryOf(withOldFault);
    write(folder, "partners/ufa.yaml", unknownField);
    expect((await found(folder, "--staged")).lines).toEqual([]);
    git("add", "partners/ufa.yaml");
    write(folder, "partners/ufa.yaml", smallRegistry["partners/ufa.yaml"]);
    expect((await found(folder, "--staged")).lines).toEqual(["partners/ufa.yaml:4:1 [unknown-field]"]);
    const { stdout } = await hamkor(["check", "--staged"], { workingDirectory: folder });
    expect(stdout).toContain("> 4 │ colour: red");
  });

  test("knows a deletion that is staged from one that is not", async () => {
    const { folder, git } = repositoryOf(withOldFault);
    rmSync(join(folder, "partners/ufa.yaml"));
    expect((await found(folder, "--staged")).lines).toEqual([]);
    git("add", "--all");
    expect((await found(folder, "--staged")).lines).toEqual([
      "agreements/ufa.yaml:1:12 [unknown-reference]",
      "mobilities/ufa-spring.yaml:4:10 [unknown-reference]",
    ]);
  });

  test("writes nothing: the index, the objects and the folder stay as they are", async () => {
    const { folder, git } = repositoryOf(withOldFault);
    write(folder, "partners/new.yaml", unknownField);
    git("add", ".");
    const state = () => [git("count-objects", "-v"), readFileSync(join(folder, ".git/index")).toString("base64")];
    const before = state();
    await found(folder, "--staged");
    await found(folder, "--changed");
    await found(folder, "--since", "HEAD");
    expect(state()).toEqual(before);
  });

  test("serves as the hook of a linked work tree", () => {
    const { folder, git } = repositoryOf(below("registry"));
    const program = resolve("bin/hamkor.js");
    const hook = join(folder, ".git/hooks/pre-commit");
    write(folder, ".git/hooks/pre-commit", `#!/bin/sh\nexec "${process.execPath}" "${program}" check --staged\n`);
    chmodSync(hook, 0o755);
    const linked = join(folder, "linked");
    git("worktree", "add", "-q", linked);
    write(linked, "registry/partners/ufa.yaml", unknownField);
    const commit = ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qam", "x"];
    const { status, stderr } = spawnSync("git", ["-C", linked, ...commit], { encoding: "utf8" });
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("registry/partners/ufa.yaml:4:1"),
    });
    expect(stderr).toContain("1 error,");
  });
});

describe("--since", () => {
  test("reports what a branch did since it left another, not what that one gained", async () => {
    const { folder, git } = repositoryOf(withOldFault);
    const main = git("branch", "--show-current");
    git("checkout", "-qb", "work");
    write(folder, "partners/a.yaml", unknownField);
    git("add", "--all");
    git("commit", "-qm", "a");
    write(folder, "partners/b.yaml", unknownField.replace(/^name: .*$/m, "name: Донишгоҳи дигар"));
    git("checkout", "-q", main);
    write(folder, "agreements/old.yaml", "partners: [kmust]\ntype: memorandum\n");
    git("commit", "-qam", "mended on main");
    git("checkout", "-q", "work");
    const lines = ["partners/a.yaml:4:1 [unknown-field]", "partners/b.yaml:4:1 [unknown-field]"];
    for (const revision of [main, `refs/heads/${main}`, "HEAD~1", git("rev-parse", `${main}~1`)])
      expect((await found(folder, "--since", revision)).lines).toEqual(lines);
    expect((await found(folder, "--since", "HEAD")).lines).toEqual(lines.slice(1));
  });

  test("takes everything for new where the registry was not there", async () => {
    const { folder, git } = repositoryOf({ "README.md": "x\n" });
    for (const [path, text] of Object.entries(below("registry", withOldFault))) write(folder, path, text);
    git("add", "--all");
    git("commit", "-qm", "registry");
    expect((await found(folder, "--since", "HEAD~1")).lines).toEqual(["registry/agreements/old.yaml:2:7 [bad-value]"]);
  });

  test.each(["mian", "--output=x", "-h", "", "^HEAD", "HEAD..HEAD", "HEAD:partners", "0".repeat(40), "a b\nc"])(
    "%j is no revision, and no flag of git",
    async (revision) => {
      const { folder } = repositoryOf(withOldFault);
      gitIn(folder)("branch", "-M", "main");
      const { exitCode, lines, stderr } = await found(folder, `--since=${revision}`);
      expect({ exitCode, lines }).toEqual({ exitCode: 2, lines: [] });
      expect(stderr).toContain(revision === "mian" ? "did you mean main?" : "there is no revision");
    },
  );

  test("says what to do in a clone that was cut off", async () => {
    const { folder, git } = repositoryOf(smallRegistry);
    write(folder, "partners/a.yaml", unknownField);
    git("add", "--all");
    git("commit", "-qm", "second");
    const clone = join(folderOf({ "x.txt": "" }), "clone");
    git("clone", "-q", "--depth", "1", `file://${folder}`, clone);
    for (const revision of ["HEAD~1", git("rev-parse", "HEAD~1"), "origin/main-line"]) {
      const { exitCode, stderr } = await found(clone, "--since", revision);
      expect(exitCode).toBe(3);
      expect(stderr).toContain("it is shallow");
      expect(stderr).toContain("git fetch --unshallow (or --deepen=100); in GitHub Actions, `fetch-depth: 0`");
    }
    gitIn(clone)("fetch", "-q", "--unshallow");
    expect((await found(clone, "--since", "HEAD~1")).lines).toEqual(["partners/a.yaml:4:1 [unknown-field]"]);
  });

  test("needs a commit of one's own, and one in common", async () => {
    const empty = repositoryOf(smallRegistry, { isCommitted: false });
    expect(await found(empty.folder, "--since", "main")).toMatchObject({ exitCode: 3 });
    const { folder, git } = repositoryOf(smallRegistry);
    const first = git("branch", "--show-current");
    git("checkout", "-q", "--orphan", "other");
    git("commit", "-qm", "apart");
    const { exitCode, stderr } = await found(folder, "--since", first);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("no commit in common");
  });
});

describe("what cannot be told", () => {
  test.each([["--changed"], ["--staged"], ["--since=main"]])("%s outside git ends with 3", async (flag) => {
    const { exitCode, stderr, lines } = await found(folderOf(smallRegistry), flag);
    expect({ exitCode, lines }).toEqual({ exitCode: 3, lines: [] });
    expect(stderr).toContain("git knows of no repository");
  });

  test("without git installed ends with 3, and with the other formats does not need it", async () => {
    const { folder } = repositoryOf(withOldFault);
    vi.stubEnv("PATH", folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { exitCode, stderr } = await found(folder, "--changed");
    expect(exitCode).toBe(3);
    expect(stderr).toContain("git cannot be started");
    expect((await hamkor(["check", "--format", "github"], { workingDirectory: folder })).exitCode).toBe(1);
  });

  test("two of --changed, --staged and --since end with 2", async () => {
    const { folder } = repositoryOf(smallRegistry);
    for (const words of [
      ["--changed", "--staged"],
      ["--staged", "--since=HEAD"],
      ["--changed", "--since=HEAD"],
    ])
      expect((await found(folder, ...words)).exitCode).toBe(2);
  });
});

describe("--baseline", () => {
  const faulty = {
    ...withOldFault,
    "agreements/twice.yaml": "partners: [none, none]\ntype: memorandum\n",
  };

  test("accepts what there is today, and fails on what is new", async () => {
    const folder = folderOf(faulty);
    const written = await found(folder, "--baseline", "baseline.json", "--update");
    expect(written).toEqual({ exitCode: 0, lines: [], stderr: "baseline.json now accepts 3 findings\n" });
    expect(await found(folder, "--baseline", "baseline.json")).toEqual({ exitCode: 0, lines: [], stderr: "" });
    write(folder, "agreements/old.yaml", "# moved\n\npartners: [kmust]\ntype: memorandun\n");
    write(folder, "agreements/twice.yaml", "partners: [none, none, none]\ntype: memorandum\n");
    const { exitCode, lines } = await found(folder, "--baseline", "baseline.json");
    expect({ exitCode, lines }).toEqual({ exitCode: 1, lines: ["agreements/twice.yaml:1:24 [unknown-reference]"] });
  });

  test("says how many were accepted", async () => {
    const folder = folderOf(faulty);
    await found(folder, "--baseline", "baseline.json", "--update");
    const { stdout } = await hamkor(["check", "--baseline", "baseline.json"], { workingDirectory: folder });
    expect(stdout).toMatch(/^0 errors, 0 warnings, \d infos in 10 files; 3 accepted by the baseline\./);
    const json = await hamkor(["check", "--baseline", "baseline.json", "--format", "json"], {
      workingDirectory: folder,
    });
    expect(JSON.parse(json.stdout).summary).toMatchObject({ errors: 0, accepted: 3 });
  });

  test("is a file for git: the same whatever the lines, and written whole", async () => {
    const folder = folderOf(faulty);
    const text = async () => {
      await found(folder, "--baseline", "baseline.json", "--update");
      return readFileSync(join(folder, "baseline.json"), "utf8");
    };
    const first = await text();
    expect(JSON.parse(first).findings).toEqual([
      expect.objectContaining({ file: "agreements/old.yaml", check: "bad-value", count: 1 }),
      { file: "agreements/twice.yaml", check: "unknown-reference", message: 'unknown partner "none"', count: 2 },
    ]);
    write(folder, "agreements/old.yaml", "# moved\n\npartners: [kmust]\ntype: memorandun\n");
    expect(await text()).toBe(first);
  });

  test("tells what no longer occurs, and --update prunes it", async () => {
    const folder = folderOf(faulty);
    await found(folder, "--baseline", "baseline.json", "--update");
    rmSync(join(folder, "agreements/twice.yaml"));
    const stderr = "2 entries of baseline.json no longer occur: --update prunes them\n";
    expect(await found(folder, "--baseline", "baseline.json")).toEqual({ exitCode: 0, lines: [], stderr });
    const narrowed = await found(folder, "--baseline", "baseline.json", "--only", "bad-value", "partners");
    expect(narrowed).toEqual({ exitCode: 0, lines: [], stderr: "" });
    const pruned = await found(folder, "--baseline", "baseline.json", "--update");
    expect(pruned.stderr).toBe("baseline.json now accepts 1 finding (0 new, 2 gone)\n");
    expect(await found(folder, "--baseline", "baseline.json")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("goes together with a change: old faults of a touched file are accepted", async () => {
    const { folder } = repositoryOf(faulty);
    await found(folder, "--baseline", "baseline.json", "--update");
    write(folder, "agreements/old.yaml", "partners: [kmust]\ntype: memorandun\nsinged: 2018\n");
    const { lines } = await found(folder, "--changed", "--baseline", "baseline.json");
    expect(lines).toEqual(["agreements/old.yaml:3:1 [unknown-field]"]);
  });

  test("that is not there ends with 3, one that is none with 2, each with the remedy", async () => {
    const folder = folderOf({ ...faulty, "bad.json": "{" });
    const missing = await found(folder, "--baseline", "none.json");
    expect(missing.exitCode).toBe(3);
    expect(missing.stderr).toContain("write it: hamkor check --baseline none.json --update");
    const malformed = await found(folder, "--baseline", "bad.json");
    expect(malformed.exitCode).toBe(2);
    expect(malformed.stderr).toContain("bad.json is not a baseline: it is not JSON");
    expect((await found(folder, "--baseline", "bad.json", "--update")).exitCode).toBe(2);
    expect(readFileSync(join(folder, "bad.json"), "utf8")).toBe("{");
  });

  test("lies anywhere but where records are, and holds the whole registry", async () => {
    const folder = folderOf(below("registry"));
    const outside = await found(folder, "--baseline", "baseline.json", "--update");
    expect(outside.exitCode).toBe(0);
    for (const path of ["registry/partners/b.json", "registry/b.yaml", "registry/registry.yaml"])
      expect((await found(folder, "--baseline", path, "--update")).exitCode).toBe(2);
    for (const words of [["--only", "bad-date"], ["--skip", "bad-date"], ["--changed"], ["registry/partners"]])
      expect((await found(folder, "--baseline", "b.json", "--update", ...words)).exitCode).toBe(2);
    expect((await found(folder, "--update")).exitCode).toBe(2);
  });
});

describe("formats", () => {
  const one = { ...withOldFault, "partners/y.yaml": "name: Y\ntype: company\n" };
  const output = async (workingDirectory: string, format: string, ...words: string[]) =>
    (await hamkor(["check", "--format", format, ...words], { workingDirectory })).stdout;

  test("github, gitlab and sarif name files from the repository's root, junit from here", async () => {
    const { folder } = repositoryOf(below("data/my registry", one));
    const registry = join(folder, "data/my registry");
    expect(await output(registry, "github")).toContain("file=data/my registry/agreements/old.yaml,line=2,");
    expect(JSON.parse(await output(registry, "gitlab"))[0].location.path).toBe("data/my registry/agreements/old.yaml");
    expect(await output(registry, "sarif")).toContain('"uri": "data/my%20registry/agreements/old.yaml"');
    expect(await output(registry, "junit")).toContain('file="agreements/old.yaml"');
  });

  test("name files from the registry's parent where there is no git", async () => {
    const registry = join(folderOf(below("data", one)), "data");
    expect(await output(registry, "github")).toContain("file=data/agreements/old.yaml,");
  });

  test("json and sarif always have infos, the others with --info", async () => {
    const folder = folderOf(one);
    for (const format of ["text", "concise", "github", "gitlab", "junit"]) {
      expect([format, (await output(folder, format)).includes("incomplete")]).toEqual([format, false]);
      expect([format, (await output(folder, format, "--info")).includes("incomplete-record")]).toEqual([format, true]);
    }
    const { findings, summary } = JSON.parse(await output(folder, "json"));
    expect(summary.infos).toBeGreaterThan(0);
    expect(findings).toHaveLength(summary.errors + summary.warnings + summary.infos);
    expect(JSON.parse(await output(folder, "sarif")).runs[0].results).toHaveLength(findings.length);
  });

  test("change nothing about the exit code", async () => {
    const folder = folderOf(one);
    for (const format of ["text", "concise", "json", "github", "gitlab", "sarif", "junit"])
      expect((await hamkor(["check", "--format", format], { workingDirectory: folder })).exitCode).toBe(1);
  });

  test("a file's name cannot speak to GitHub", async () => {
    const folder = folderOf({ ...smallRegistry, "partners/x\n::set-env name=A::b%0A::.yaml": "name: X\n" });
    const lines = (await output(folder, "github")).trimEnd().split("\n");
    expect(lines.every((line) => line.startsWith("::error file="))).toBe(true);
    expect(lines[0]).toContain("x%0A%3A%3Aset-env name=A%3A%3Ab%250A%3A%3A.yaml,line=");
  });
});
