import { spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cacheIn } from "../support/cached-registry.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { type Repository, repositoryOf } from "../support/repository.ts";

// Neither the settings of whoever runs the tests nor those of the machine.
beforeEach(() => {
  vi.stubEnv("GIT_CONFIG_NOSYSTEM", "1");
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const questions = [
  "list partners",
  "show kmust",
  "find Kunming",
  "count mobilities",
  "report balance",
  "annual 2018 -o %/report.md",
  "check",
  "check --format github",
  "check --changed",
  "check --staged",
  "check --since HEAD~1",
  "check --fix --unsafe --diff",
  "fmt --check",
];

/** Their words; files are written into a folder of their own. */
const wordsOf = (lines: readonly string[], folder = folderOf({})): string[][] =>
  lines.map((line) => line.replace("%", folder).split(" "));

/** A repository of two commits. */
function twoCommits(): Repository {
  const repository = repositoryOf(smallRegistry);
  writeFileSync(join(repository.folder, "partners/new.yaml"), "name: Институт\ntype: university\ncountry: RU\n");
  repository.git("add", ".");
  repository.git("commit", "-qm", "second");
  return repository;
}

const minutes = 60_000;

/** Gives every record another time, so that git has to compare what it holds: in the past, or where git trusts no time. */
function touch({ folder }: Repository, time = Date.now() - 10 * minutes): void {
  for (const path of Object.keys(smallRegistry)) utimesSync(join(folder, path), time / 1000, time / 1000);
}

/** A program that leaves a file behind when it is run, and passes on what it gets. */
function watchedProgram(): { readonly command: string; readonly hasRun: () => boolean } {
  const folder = folderOf({ program: "" });
  const [command, marker] = [join(folder, "program"), join(folder, "marker")];
  writeFileSync(command, `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n`);
  chmodSync(command, 0o755);
  return { command, hasRun: () => existsSync(marker) };
}

/** The questions of which each asks git in another way. */
const different = ["list partners", "check --changed", "check --staged", "check --since HEAD~1"];

/** Asks in every way; the last two with a cache that asks git which files have changed. */
async function ask(repository: Repository, lines = different): Promise<void> {
  const { folder } = repository;
  touch(repository);
  for (const words of wordsOf(lines)) await hamkor(words, { workingDirectory: folder });
  touch(repository, Date.now() + 10 * minutes);
  const cache = cacheIn(folderOf({}), { git: { platform: "linux", variables: process.env }, asksGitFrom: 1 });
  await hamkor(["list", "partners"], { workingDirectory: folder, cache });
  await hamkor(["list", "partners"], { workingDirectory: folder, cache });
}

const all = "*.yaml filter=strange diff=strange merge=strange\n";
const attributes = ({ folder }: Repository, text = all): void =>
  writeFileSync(join(folder, ".git/info/attributes"), text);

/** Ways in which a repository names a program. */
const ways: Readonly<Record<string, (repository: Repository, command: string) => void>> = {
  "a filter over what is saved": (repository, command) => {
    attributes(repository);
    repository.git("config", "filter.strange.clean", command);
    repository.git("config", "filter.strange.smudge", command);
    repository.git("config", "filter.strange.required", "true");
  },
  "a filter that goes on running": (repository, command) => {
    attributes(repository);
    repository.git("config", "filter.strange.process", command);
  },
  "a filter of attributes that come with the files": (repository, command) => {
    writeFileSync(join(repository.folder, ".gitattributes"), all);
    repository.git("config", "filter.strange.clean", command);
  },
  "a filter whose name looks like a setting": (repository, command) => {
    attributes(repository, "*.yaml filter=a.clean=b\n");
    appendFileSync(join(repository.folder, ".git/config"), `[filter "a.clean=b"]\n\tclean = ${command}\n`);
  },
  "a filter whose name has dots and capital letters": (repository, command) => {
    attributes(repository, "*.yaml filter=A.b.Clean\n");
    appendFileSync(join(repository.folder, ".git/config"), `[FILTER "A.b.Clean"]\n\tClean = ${command}\n`);
  },
  "a filter in another file of settings": (repository, command) => {
    attributes(repository);
    writeFileSync(join(repository.folder, ".git/more"), `[filter "strange"]\n\tclean = ${command}\n`);
    repository.git("config", "include.path", "more");
  },
  "a filter in the settings of the work tree": (repository, command) => {
    attributes(repository);
    repository.git("config", "extensions.worktreeConfig", "true");
    repository.git("config", "--worktree", "filter.strange.clean", command);
  },
  "a filter in the place of one that the user has": (repository, command) => {
    attributes(repository, "*.yaml filter=own\n");
    vi.stubEnv("GIT_CONFIG_GLOBAL", join(folderOf({ settings: '[filter "own"]\n\tclean = cat\n' }), "settings"));
    repository.git("config", "filter.own.clean", command);
  },
  "a filter of a submodule": (repository, command) => {
    const other = repositoryOf({ "a.txt": "a\n" });
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.folder, "papers");
    repository.git("commit", "-qm", "third");
    const settings = join(repository.folder, ".git/modules/papers");
    writeFileSync(join(settings, "info/attributes"), "* filter=strange\n");
    appendFileSync(join(settings, "config"), `[filter "strange"]\n\tclean = ${command}\n`);
    utimesSync(join(repository.folder, "papers/a.txt"), 1, 1);
  },
  "a monitor of files": (repository, command) => void repository.git("config", "core.fsmonitor", command),
  "a comparing program": (repository, command) => {
    attributes(repository);
    repository.git("config", "diff.external", command);
    repository.git("config", "diff.strange.command", command);
    repository.git("config", "diff.strange.textconv", command);
  },
  hooks: (repository, command) => {
    const names = ["post-index-change", "reference-transaction", "pre-commit", "post-checkout"];
    for (const name of names) {
      writeFileSync(join(repository.folder, ".git/hooks", name), `#!/bin/sh\n${command} ${name}\n`, { mode: 0o755 });
    }
  },
  "hooks elsewhere, a pager and aliases": (repository, command) => {
    writeFileSync(join(repository.folder, ".git/post-index-change"), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
    repository.git("config", "core.hooksPath", ".git");
    repository.git("config", "core.pager", command);
    repository.git("config", "alias.status", `!${command}`);
  },
};

describe("programs that the settings of a repository name are not run by a question", () => {
  const [firstWay] = Object.keys(ways);

  test.each(Object.entries(ways))("%s", async (way, name) => {
    const program = watchedProgram();
    const repository = twoCommits();
    name(repository, program.command);
    await ask(repository, way === firstWay ? questions : different);
    expect(program.hasRun()).toBe(false);
  });

  test("nor is the transport that would fetch what a partial clone lacks", () => {
    const program = watchedProgram();
    const repository = twoCommits();
    const [kept] = repository.git("ls-tree", "HEAD", "partners/new.yaml").split(/\s/).slice(2);
    writeFileSync(join(repository.folder, "partners/new.yaml"), "name: Институт\ntype: company\ncountry: RU\n");
    repository.git("commit", "-qam", "third");
    rmSync(join(repository.folder, ".git/objects", kept?.slice(0, 2) ?? "", kept?.slice(2) ?? ""));
    repository.git("config", "core.repositoryFormatVersion", "1");
    repository.git("config", "extensions.partialClone", "origin");
    repository.git("config", "remote.origin.promisor", "true");
    repository.git("config", "remote.origin.url", `ext::${program.command} %S`);
    repository.git("config", "protocol.ext.allow", "always");
    const words = [join(process.cwd(), "bin/hamkor.js"), "check", "--since", "HEAD~1"];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: repository.folder, encoding: "utf8" });
    expect(stderr).toContain("not in this clone");
    expect(status).toBe(3);
    expect(program.hasRun()).toBe(false);
  });
});

describe("what git says is right without the repository's filters", () => {
  const dirtyIn = async (folder: string) => {
    const { stdout, stderr } = await hamkor(["count", "partners", "-o", "json"], { workingDirectory: folder });
    return { dirty: JSON.parse(stdout).provenance.dirty, stderr };
  };

  /** A repository whose records are kept in capital letters, as a filter says that stands in its own or the user's settings. */
  function filtered(isOfUser: boolean): Repository {
    const repository = repositoryOf(smallRegistry);
    const settings = isOfUser ? join(folderOf({ settings: "" }), "settings") : join(repository.folder, ".git/config");
    appendFileSync(settings, '[filter "capitals"]\n\tclean = tr a-z A-Z\n\tsmudge = tr A-Z a-z\n');
    if (isOfUser) vi.stubEnv("GIT_CONFIG_GLOBAL", settings);
    attributes(repository, "partners/*.yaml filter=capitals\n");
    touch(repository);
    repository.git("add", "--renormalize", ".");
    repository.git("commit", "-qm", "in capitals");
    expect(repository.git("cat-file", "blob", "HEAD:partners/ufa.yaml")).toContain("COUNTRY: RU");
    return repository;
  }

  test("a touched file is unchanged where the user's own filter says so", async () => {
    const repository = filtered(true);
    touch(repository, Date.now() - 20 * minutes);
    expect(await dirtyIn(repository.folder)).toEqual({ dirty: 0, stderr: "" });
    appendFileSync(join(repository.folder, "partners/ufa.yaml"), "city: Уфа\n");
    expect(await dirtyIn(repository.folder)).toEqual({ dirty: 1, stderr: "" });
  });

  test("where it is the repository's, what was not touched is unchanged, and what was is said to be in doubt", async () => {
    const repository = filtered(false);
    expect(await dirtyIn(repository.folder)).toEqual({ dirty: 0, stderr: "" });
    touch(repository, Date.now() - 20 * minutes);
    const { dirty, stderr } = await dirtyIn(repository.folder);
    expect(dirty).toBe(2);
    expect(stderr).toMatch(/^Changed files that may be as they were committed: 2\. .*\(capitals\).*\n$/);
    appendFileSync(join(repository.folder, "agreements/ufa.yaml"), "number: 7\n");
    expect((await dirtyIn(repository.folder)).dirty).toBe(3);
    const { stderr: inRussian } = await hamkor(["list", "partners", "--lang", "ru"], {
      workingDirectory: repository.folder,
    });
    expect(inRussian).toContain("Изменённых файлов, которые, возможно, совпадают с сохранёнными в git: 2.");
  });

  test("line ends that git converts are no change", async () => {
    const repository = twoCommits();
    const { folder, git } = repository;
    git("config", "core.autocrlf", "true");
    for (const path of Object.keys(smallRegistry)) rmSync(join(folder, path));
    git("checkout", "-q", ".");
    expect(readFileSync(join(folder, "partners/ufa.yaml"), "utf8")).toContain("\r\n");
    touch(repository);
    expect(await dirtyIn(folder)).toEqual({ dirty: 0, stderr: "" });
    expect((await hamkor(["check", "--changed"], { workingDirectory: folder })).stdout).toContain("0 changed files");
  });

  test("asking writes nothing into the repository", async () => {
    const repository = twoCommits();
    touch(repository);
    const before = readFileSync(join(repository.folder, ".git/index"));
    for (const words of wordsOf(different)) await hamkor(words, { workingDirectory: repository.folder });
    expect(readFileSync(join(repository.folder, ".git/index")).equals(before)).toBe(true);
  });
});

describe("where git refuses a folder", () => {
  /** Git then takes every folder for somebody else's. */
  const belongsToOthers = (): void => void vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");

  test("every answer says so once on stderr, with the remedy", async () => {
    const { folder } = twoCommits();
    belongsToOthers();
    const said = `git does not look into this folder, since it belongs to somebody else, so the revision and what was changed are unknown. If you trust its owner: git config --global --add safe.directory ${folder}\n`;
    const answers = wordsOf(questions.filter((line) => !/^fmt|changed|staged|since/.test(line)));
    for (const words of answers) {
      const { exitCode, stderr } = await hamkor(words, { workingDirectory: folder });
      expect([words.join(" "), exitCode, stderr.replaceAll(/^(?!git ).*\n/gm, "")]).toEqual([words.join(" "), 0, said]);
    }
  });

  test("what cannot be told without git ends with 3 and the remedy", async () => {
    const { folder } = twoCommits();
    belongsToOthers();
    for (const option of [["--changed"], ["--staged"], ["--since", "HEAD~1"]]) {
      const { exitCode, stderr } = await hamkor(["check", ...option], { workingDirectory: folder });
      expect(exitCode).toBe(3);
      expect(stderr).toContain("dubious ownership");
      expect(stderr).toContain(`git config --global --add safe.directory ${folder}`);
    }
  });

  test.each([
    ["ru", "git не читает эту папку"],
    ["tg", "git ин ҷузвдонро намехонад"],
    ["uz", "git bu papkani oʻqimaydi"],
  ])("in %s", async (language, words) => {
    const { folder } = twoCommits();
    belongsToOthers();
    const { stderr } = await hamkor(["list", "partners", "--lang", language], { workingDirectory: folder });
    expect(stderr).toMatch(new RegExp(`^${words}.*git config --global --add safe\\.directory .*\n$`));
  });

  test("the remedy helps, and another fault is told in git's words", async () => {
    const { folder, git } = twoCommits();
    vi.stubEnv("GIT_CONFIG_GLOBAL", join(folderOf({ settings: `[safe]\n\tdirectory = ${folder}\n` }), "settings"));
    belongsToOthers();
    expect((await hamkor(["list", "partners"], { workingDirectory: folder })).stderr).toBe("");
    vi.unstubAllEnvs();
    git("config", "core.repositoryFormatVersion", "99");
    const { stdout, stderr } = await hamkor(["list", "partners"], { workingDirectory: folder });
    expect(stdout).toContain("no revision");
    expect(stderr).toMatch(/^git does not tell the revision: .*99.*\n$/);
  });

  test("nothing is said outside a repository", async () => {
    const folder = folderOf(smallRegistry);
    for (const words of [["list", "partners"], ["check"]])
      expect((await hamkor(words, { workingDirectory: folder })).stderr).toBe("");
  });
});
