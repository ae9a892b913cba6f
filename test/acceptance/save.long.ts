import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { saveExamples } from "../../src/cli/help/commands/save-help.ts";
import { languages } from "../../src/values/codes/languages.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { gitIn, repositoryOf } from "../support/repository.ts";
import { wordsOf } from "../support/words-of.ts";

// Neither the settings of whoever runs the tests nor those of the machine.
beforeEach(() => {
  vi.stubEnv("GIT_CONFIG_NOSYSTEM", "1");
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const kunming = "partners: [kmust]\ntype: exchange\nsigned: 2024-05-01\n";
const lanzhou = "name: Ланьчжоуский университет\ntype: university\ncountry: CN\n";

/** A repository of somebody with a name, in which these files are committed. */
function committed(files: Readonly<Record<string, string>>): string {
  const { folder, git } = repositoryOf(files);
  appendFileSync(join(folder, ".git/config"), "[user]\n\tname = Саидова\n\temail = saidova@example.org\n");
  rmSync(join(folder, ".git/hooks"), { recursive: true });
  git("config", "gc.auto", "0");
  return folder;
}

/** The small registry is committed once, and copied for each test. */
const small = mkdtempSync(join(tmpdir(), "hamkor-"));
const copying = { recursive: true, preserveTimestamps: true };
afterAll(() => rmSync(small, { recursive: true }));

function copied(): string {
  if (readdirSync(small).length === 0) cpSync(committed(smallRegistry), small, copying);
  const copy = folderOf({});
  cpSync(small, copy, copying);
  return copy;
}

/** A registry in a folder of a repository that is committed, and ways to work in it. */
function saved(files: Readonly<Record<string, string>> = smallRegistry, under = "") {
  const placed = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${under}${path}`, text]));
  const top = files === smallRegistry && under === "" ? copied() : committed(placed);
  const git = gitIn(top);
  const folder = join(top, under);
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const run = (...words: string[]) => hamkor(words, { workingDirectory: folder });
  const save = (...words: string[]) => run("save", ...words);
  const message = (): string => git("log", "-1", "--format=%B");
  const inCommit = (): string[] => git("show", "--name-status", "--format=", "HEAD").split("\n").sort();
  const commits = (): number => Number(git("rev-list", "--count", "HEAD"));
  return { top, folder, git, write, run, save, message, inCommit, commits };
}

/** Makes a program, and gives its path. */
function program(script: string): string {
  const path = join(folderOf({ program: "" }), "program");
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Sets up a hook of the repository. */
function hook(top: string, name: string, script: string): void {
  mkdirSync(join(top, ".git/hooks"), { recursive: true });
  writeFileSync(join(top, ".git/hooks", name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

describe("hamkor save", () => {
  test("commits what is new, changed, gone and renamed, and says what", async () => {
    const { folder, write, save, git, message, inCommit } = saved();
    write("agreements/kmust-2024.yaml", kunming);
    write("agreements/2025/kmust-2025.yaml", kunming.replace("2024", "2025"));
    write("partners/ufa.yaml", `${smallRegistry["partners/ufa.yaml"]}city: Уфа\n`);
    write("Заметки о поездке.txt", "…\n");
    rmSync(join(folder, "mobilities/kmust-masters.yaml"));
    renameSync(join(folder, "agreements/ufa.yaml"), join(folder, "agreements/ufa-2018.yaml"));
    const { exitCode, stdout, stderr } = await save();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toBe(`Saved.
  added: 2 agreements (kmust-2025, kmust-2024), 1 file (Заметки о поездке.txt)
  changed: 1 partner (ufa)
  renamed: 1 agreement (ufa → ufa-2018)
  removed: 1 mobility (kmust-masters)
`);
    expect(message()).toBe("2 agreements and 1 file added, ufa changed, ufa → ufa-2018 renamed, kmust-masters removed");
    expect(git("status", "--porcelain")).toBe("");
    expect(inCommit().length).toBe(6);
    expect(git("log", "-1", "--format=%an <%ae>")).toBe("Саидова <saidova@example.org>");
  });

  test.each([
    ["ru", "Добавлено: 2 соглашения; изменено: ufa"],
    ["tg", "Илова шуд: 2 созишнома; тағйир ёфт: ufa"],
    ["uz", "Qoʻshildi: 2 ta shartnoma; oʻzgardi: ufa"],
    ["zh", "2 agreements added, ufa changed"],
  ])("writes the message in the registry's language: %s", async (language, expected) => {
    const settings = smallRegistry["registry.yaml"].replace("language: en", `language: ${language}`);
    const { write, save, message } = saved({ ...smallRegistry, "registry.yaml": settings });
    write("agreements/a.yaml", kunming);
    write("agreements/b.yaml", kunming.replace("2024", "2025"));
    write("partners/ufa.yaml", `${smallRegistry["partners/ufa.yaml"]}city: Уфа\n`);
    expect((await save("--lang", "en")).stdout).toContain("added: 2 agreements (a, b)");
    expect(message()).toBe(expected);
  });

  test("counts in Russian as Russian does", async () => {
    const settings = smallRegistry["registry.yaml"].replace("language: en", "language: ru");
    const { write, save, message } = saved({ ...smallRegistry, "registry.yaml": settings });
    for (const number of [1, 2, 3, 4, 5])
      write(`partners/p${number}.yaml`, `name: Вуз ${number}0${number}\ntype: university\n`);
    const { stdout } = await save();
    expect(stdout).toContain("добавлено: 5 партнёров (p1, p2, p3, p4, p5)");
    expect(message()).toBe("Добавлено: 5 партнёров");
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
      write(`partners/q${number}.yaml`, `name: Институт ${number}0${number}\ntype: university\n`);
    expect((await save()).stdout).toBe("Сохранено.\n  добавлено: 11 партнёров\n");
  });

  test("takes the message that is given, in several lines and paragraphs, as it stands", async () => {
    const { write, save, message } = saved();
    write("partners/lanzhou.yaml", lanzhou);
    await save("-m", "Осенние соглашения\r\n# 2026 год", "-m", "-- с ректором согласовано");
    expect(message()).toBe("Осенние соглашения\n# 2026 год\n\n-- с ректором согласовано");
  });

  test("refuses an empty message", async () => {
    const { write, save, commits } = saved();
    write("partners/lanzhou.yaml", lanzhou);
    for (const empty of ["", "  \n"]) expect((await save("-m", empty)).exitCode).toBe(2);
    expect(commits()).toBe(1);
  });

  test("says so where there is nothing to save", async () => {
    const { save, commits } = saved();
    expect(await save()).toEqual({
      exitCode: 0,
      stdout: "Nothing to save: the registry is as it was last saved.\n",
      stderr: "",
    });
    expect(commits()).toBe(1);
  });

  test("makes the first commit of a repository", async () => {
    const { folder, git } = repositoryOf(smallRegistry, { isCommitted: false });
    git("config", "user.name", "А");
    git("config", "user.email", "a@example.org");
    const { stdout, exitCode } = await hamkor(["save"], { workingDirectory: folder });
    expect({ stdout, exitCode }).toMatchObject({ exitCode: 0 });
    expect(stdout).toContain("added: 1 institution (mmit), 2 partners (kmust, ufa), 2 agreements");
    expect(git("status", "--porcelain")).toBe("");
  });
});

describe("only the registry's files are saved", () => {
  test("what else is staged stays staged, in part too, and what is announced stays so", async () => {
    const { top, write, save, git, inCommit } = saved({ ...smallRegistry, "../letter.txt": "" }, "registry/");
    const others = { "letter.txt": "2\n", "заметки -m.txt": "1\n", "announced.txt": "1\n" };
    for (const [path, text] of Object.entries(others)) writeFileSync(join(top, path), text);
    git("add", "letter.txt", "заметки -m.txt");
    git("add", "-N", "announced.txt");
    writeFileSync(join(top, "letter.txt"), "3\n");
    write("partners/lanzhou.yaml", lanzhou);
    const before = git("status", "--porcelain", "--", ":!registry");
    expect((await save()).exitCode).toBe(0);
    expect(inCommit()).toEqual(["A\tregistry/partners/lanzhou.yaml"]);
    expect(git("status", "--porcelain", "--", ":!registry")).toBe(before);
    expect(git("show", ":letter.txt")).toBe("2");
    expect(git("status", "--porcelain", "--", "registry")).toBe("");
  });

  test("what is staged of the registry, in part or announced, is saved as it is on disk", async () => {
    const { write, save, git } = saved();
    write("partners/ufa.yaml", "name: половина\n");
    git("add", "partners/ufa.yaml");
    write("partners/ufa.yaml", `${smallRegistry["partners/ufa.yaml"]}city: Уфа\n`);
    write("partners/lanzhou.yaml", lanzhou);
    git("add", "-N", "partners/lanzhou.yaml");
    git("rm", "-q", "--cached", "agreements/ufa.yaml");
    const { stdout } = await save();
    expect(stdout).toBe("Saved.\n  added: 1 partner (lanzhou)\n  changed: 1 partner (ufa)\n");
    expect(git("show", "HEAD:partners/ufa.yaml")).toContain("city: Уфа");
    expect(git("status", "--porcelain")).toBe("");
  });

  test("names of all kinds: spaces, Cyrillic, dashes, what git takes for a pattern", async () => {
    const { write, save, git } = saved(smallRegistry, "[реестр] :!*?/");
    const names = ["Письмо № 7.txt", "-rf", ":(top)x", "*.md", "[a]", "!b"];
    for (const name of names) write(`documents/${name}`, "1\n");
    expect((await save()).stdout).toContain("added: 6 files");
    expect(git("status", "--porcelain")).toBe("");
  });

  test("a name that is not written in UTF-8 is told, unless git ignores it", async () => {
    const { run, folder, git } = saved();
    const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xef, 0xe8, 0xf1]), Buffer.from(".txt")]);
    writeFileSync(name, "x");
    const { exitCode, stderr } = await run("save");
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("not written in UTF-8"),
    });
    writeFileSync(join(git("rev-parse", "--show-toplevel"), ".gitignore"), "*.txt\n");
    writeFileSync(join(folder, "partners/lanzhou.yaml"), "name: L\ntype: university\ncountry: CN\n");
    expect((await run("save")).exitCode).toBe(0);
    expect(git("status", "--porcelain", "--", ".")).toBe("");
  });

  test("what git ignores stays out, is not checked, and records among it are named", async () => {
    const { write, save, git, inCommit } = saved();
    write(".gitignore", "*.tmp\ndrafts/\n");
    write("partners/x.tmp", "1\n");
    write("agreements/drafts/new.yaml", "partners: [nobody]\n");
    const { exitCode, stderr } = await save();
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "Not saved, because git is told to ignore them (.gitignore): agreements/drafts/new.yaml\n",
    });
    expect(inCommit()).toEqual(["A\t.gitignore"]);
    git("rm", "-q", "--cached", "mobilities/ufa-spring.yaml");
    appendFileSync(join(git("rev-parse", "--show-toplevel"), ".gitignore"), "ufa-spring.yaml\n");
    expect((await save()).stdout).toContain("removed: 1 mobility (ufa-spring)");
    expect(git("ls-files", "mobilities")).not.toContain("ufa-spring");
  });

  test("a registry that is ignored as a whole is not passed over in silence", async () => {
    const { folder, git } = repositoryOf({ ".gitignore": "registry/\n" });
    git("config", "user.name", "А");
    git("config", "user.email", "a@example.org");
    for (const [path, text] of Object.entries(smallRegistry)) {
      mkdirSync(join(folder, "registry", path, ".."), { recursive: true });
      writeFileSync(join(folder, "registry", path), text);
    }
    const { exitCode, stderr } = await hamkor(["save"], { workingDirectory: folder });
    expect(exitCode).toBe(3);
    expect(stderr).toContain("git is told to ignore this registry");
  });

  test("a submodule is left as it is, and a repository within the registry is refused", async () => {
    const { folder, git, write, save, inCommit } = saved();
    const papers = repositoryOf({ "a.txt": "1\n" });
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", papers.folder, "papers");
    git("commit", "-qm", "papers");
    const marker = join(folderOf({}), "marker");
    writeFileSync(join(folder, ".git/modules/papers/info/attributes"), "* filter=strange\n");
    gitIn(join(folder, "papers"))("config", "filter.strange.clean", `touch '${marker}'; cat`);
    writeFileSync(join(folder, "papers/a.txt"), "2\n");
    gitIn(join(folder, "papers"))("-c", "filter.strange.clean=", "commit", "-qam", "2");
    writeFileSync(join(folder, "papers/a.txt"), "3\n");
    rmSync(marker, { force: true });
    write("partners/lanzhou.yaml", lanzhou);
    expect((await save()).stderr).toContain("git repositories of their own: papers\n");
    expect(inCommit()).toEqual(["A\tpartners/lanzhou.yaml"]);
    expect(existsSync(marker)).toBe(false);
    spawnSync("git", ["init", "-q", join(folder, "partners/mine")]);
    write("partners/mine/other.yaml", lanzhou);
    const { exitCode, stderr } = await save();
    expect(exitCode).toBe(3);
    expect(stderr).toContain("a git repository of its own");
    expect(stderr).toContain("partners/mine");
  });

  test("a linked work tree, and a registry that is reached by a link", async () => {
    const { git, commits } = saved(smallRegistry, "registry/");
    const tree = join(folderOf({}), "дерево");
    git("worktree", "add", "-q", "-b", "other", tree);
    writeFileSync(join(tree, "registry/partners/lanzhou.yaml"), lanzhou);
    const link = join(folderOf({}), "link");
    symlinkSync(join(tree, "registry"), link);
    const { exitCode, stdout } = await hamkor(["-C", link, "save"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "Saved.\n  added: 1 partner (lanzhou)\n" });
    expect(commits()).toBe(1);
    expect(git("log", "--format=%s", "other").split("\n")[0]).toBe("lanzhou added");
    expect(gitIn(tree)("status", "--porcelain")).toBe("");
  });

  test("git keeps the bytes that it would keep itself", async () => {
    const { git, write, save } = saved({ ...smallRegistry, ".gitattributes": "*.yaml text\n*.bin -text\n" });
    write("partners/lanzhou.yaml", lanzhou.replaceAll("\n", "\r\n"));
    write("documents/a.bin", "1\r\n");
    await save();
    expect(git("cat-file", "blob", "HEAD:partners/lanzhou.yaml")).not.toContain("\r");
    expect(git("cat-file", "-s", "HEAD:documents/a.bin")).toBe("3");
    expect(git("status", "--porcelain")).toBe("");
  });
});

describe("what is checked is what is saved", () => {
  test("errors that the last commit has not are shown, and nothing is saved", async () => {
    const { write, save, commits, git } = saved();
    write("agreements/ufa.yaml", "partners: [uffa]\ntype: cooperation\nsigned: 2018\n");
    const { exitCode, stdout, stderr } = await save();
    expect(exitCode).toBe(1);
    expect(stdout).toContain('unknown partner "uffa"');
    expect(stdout).toContain("unknown-reference");
    expect(stdout).toMatch(/^1 error, /m);
    expect(stderr).toBe("hamkor: nothing was saved: these errors are new. Mend them, then run hamkor save again\n");
    expect(commits()).toBe(1);
    expect(git("diff", "--cached", "--name-only")).toBe("");
    expect(existsSync(join(git("rev-parse", "--show-toplevel"), ".git/index.lock"))).toBe(false);
  });

  test("errors that were there before are told in a line and do not hinder", async () => {
    const { write, save } = saved({ ...smallRegistry, "agreements/a.yaml": "partners: [nobody]\nsigned: 2018\n" });
    write("partners/lanzhou.yaml", lanzhou);
    const { exitCode, stdout, stderr } = await save();
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "Errors that were there before and stay: 2. hamkor check shows them.\n",
    });
    expect(stdout).toContain("added: 1 partner");
  });

  test("a file that is written while it is checked is found out, and nothing is saved", async () => {
    const { folder, git, write, save, commits } = saved();
    const other = join(folder, "agreements/ufa.yaml");
    const settings = join(folderOf({ settings: "" }), "settings");
    // The user's own filter is run while files are taken in.
    const filter = program(`echo 'notes: тем временем' >> '${other}'; cat`);
    writeFileSync(settings, `[filter "mine"]\n\tclean = ${filter}\n`);
    vi.stubEnv("GIT_CONFIG_GLOBAL", settings);
    writeFileSync(join(folder, ".git/info/attributes"), "partners/lanzhou.yaml filter=mine\n");
    write("partners/lanzhou.yaml", lanzhou);
    const { exitCode, stderr } = await save();
    expect(exitCode).toBe(3);
    expect(stderr).toContain("changed while it was being checked: agreements/ufa.yaml");
    expect(commits()).toBe(1);
    expect(git("diff", "--cached", "--name-only")).toBe("");
    expect(readdirSync(join(folder, ".git")).filter((name) => /lock|hamkor/.test(name))).toEqual([]);
  });

  test("it waits for no other hamkor that writes, and finishes what one has left", async () => {
    const { folder, write, save, commits } = saved();
    write("partners/lanzhou.yaml", lanzhou);
    await save();
    const journal = {
      version: 1,
      id: "0123456789abcdef",
      title: "set partners/ufa city=Уфа",
      entries: [
        {
          path: "partners/ufa.yaml",
          before: smallRegistry["partners/ufa.yaml"],
          after: `${smallRegistry["partners/ufa.yaml"]}city: Уфа\n`,
        },
      ],
    };
    write(".hamkor/journal.json", JSON.stringify(journal));
    const { stdout, stderr } = await save();
    expect(stderr).toContain("its change has been finished");
    expect(stdout).toContain("changed: 1 partner (ufa)");
    write("partners/ufa.yaml", smallRegistry["partners/ufa.yaml"]);
    writeFileSync(join(folder, ".hamkor/lock"), "другой-компьютер 1\n");
    const refused = await save();
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain("somebody else is writing");
    expect(commits()).toBe(3);
  });
});

describe("hooks and signatures of the user", () => {
  test("a hook that refuses is heard, and everything stays as it was", async () => {
    const { top, write, save, commits, git } = saved();
    hook(top, "pre-commit", "echo 'Сначала спросите ректора' >&2; exit 1");
    write("partners/lanzhou.yaml", lanzhou);
    const { exitCode, stdout, stderr } = await save();
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toMatch(/^Сначала спросите ректора\nhamkor: nothing was saved/);
    expect(commits()).toBe(1);
    expect(git("status", "--porcelain")).toBe("?? partners/lanzhou.yaml");
    expect(readdirSync(join(top, ".git")).filter((name) => /lock|hamkor/.test(name))).toEqual([]);
  });

  test("a hook may change what is saved, and the message", async () => {
    const { top, folder, write, save, git, message } = saved();
    hook(top, "pre-commit", "echo 'city: Ланьчжоу' >> partners/lanzhou.yaml; git add partners/lanzhou.yaml");
    hook(top, "commit-msg", 'echo "Дело 7" >> "$1"');
    write("partners/lanzhou.yaml", lanzhou);
    expect((await save()).exitCode).toBe(0);
    expect(git("show", "HEAD:partners/lanzhou.yaml")).toContain("city: Ланьчжоу");
    expect(readFileSync(join(folder, "partners/lanzhou.yaml"), "utf8")).toContain("city: Ланьчжоу");
    expect(git("status", "--porcelain")).toBe("");
    expect(message()).toBe("lanzhou added\nДело 7");
  });

  test("those of another folder, as git's settings of the user name it", async () => {
    const { write, save } = saved();
    const hooks = folderOf({ "pre-commit": "#!/bin/sh\necho из общей папки >&2; exit 1\n" });
    chmodSync(join(hooks, "pre-commit"), 0o755);
    const settings = join(folderOf({ settings: `[core]\n\thooksPath = ${hooks}\n` }), "settings");
    vi.stubEnv("GIT_CONFIG_GLOBAL", settings);
    write("partners/lanzhou.yaml", lanzhou);
    expect((await save()).stderr).toContain("из общей папки");
  });

  test("files named like hooks that come with the registry are not run", async () => {
    const marker = join(folderOf({}), "marker");
    const { folder, write, save } = saved({
      ...smallRegistry,
      ".githooks/pre-commit": `#!/bin/sh\ntouch '${marker}'\n`,
      "hooks/pre-commit": `#!/bin/sh\ntouch '${marker}'\n`,
      ".gitattributes": "*.yaml filter=strange\n",
    });
    for (const path of [".githooks/pre-commit", "hooks/pre-commit"]) chmodSync(join(folder, path), 0o755);
    write("partners/lanzhou.yaml", lanzhou);
    expect((await save()).exitCode).toBe(0);
    expect(existsSync(marker)).toBe(false);
  });

  test("a signature that is asked for is made, or its failure is told", async () => {
    const { write, save, git, commits } = saved();
    write("partners/lanzhou.yaml", lanzhou);
    git("config", "commit.gpgsign", "true");
    git("config", "gpg.program", program("exit 1"));
    const { exitCode, stderr } = await save();
    expect(exitCode).toBe(3);
    expect(stderr).toContain("gpg failed to sign");
    expect(commits()).toBe(1);
    git("config", "gpg.program", program("echo '[GNUPG:] SIG_CREATED ' >&2; cat > /dev/null; echo подпись"));
    expect((await save()).exitCode).toBe(0);
    expect(git("cat-file", "commit", "HEAD")).toContain("gpgsig подпись");
  });
});

describe("programs of the repository's own settings are not run", () => {
  test("a monitor of files, and filters of files that are not saved", async () => {
    const { folder, git, write, save } = saved();
    const marker = join(folderOf({}), "marker");
    const strange = program(`touch '${marker}'; cat`);
    git("config", "core.fsmonitor", strange);
    git("config", "filter.strange.clean", strange);
    writeFileSync(join(folder, ".git/info/attributes"), "*.txt filter=strange\n");
    write("partners/lanzhou.yaml", lanzhou);
    expect((await save()).exitCode).toBe(0);
    expect(existsSync(marker)).toBe(false);
  });

  test("where a file that is to be saved would need it, it is told and nothing is saved", async () => {
    const { folder, git, write, save, commits } = saved();
    const marker = join(folderOf({}), "marker");
    git("config", "filter.secret.clean", program(`touch '${marker}'; cat`));
    writeFileSync(join(folder, ".git/info/attributes"), "partners/*.yaml filter=secret\n");
    write("partners/lanzhou.yaml", lanzhou);
    const { exitCode, stderr } = await save();
    expect(exitCode).toBe(3);
    expect(stderr).toContain("(secret)");
    expect(existsSync(marker)).toBe(false);
    expect(commits()).toBe(1);
  });

  test("the user's own filter is run", async () => {
    const { folder, git, write, save } = saved();
    const settings = join(folderOf({ settings: '[filter "capitals"]\n\tclean = tr a-z A-Z\n' }), "settings");
    vi.stubEnv("GIT_CONFIG_GLOBAL", settings);
    writeFileSync(join(folder, ".git/info/attributes"), "*.txt filter=capitals\n");
    write("notes.txt", "abc\n");
    expect((await save()).exitCode).toBe(0);
    expect(git("cat-file", "blob", "HEAD:notes.txt")).toBe("ABC");
  });
});

type World = ReturnType<typeof saved>;

/** States of a repository in which nothing can be saved, and a word of what is to be done. */
const states: Readonly<Record<string, readonly [make: (world: World) => void, remedy: RegExp]>> = {
  "a merge under way": [
    ({ git, write }) => {
      git("checkout", "-qb", "other");
      write("partners/lanzhou.yaml", lanzhou);
      git("add", ".");
      git("commit", "-qm", "other");
      git("checkout", "-q", "main");
      git("merge", "-q", "--no-commit", "--no-ff", "other");
    },
    /git merge --abort/,
  ],
  "a rebase that stopped": [(world) => conflict(world, "rebase"), /git rebase --continue.*git rebase --abort/],
  "a cherry-pick that stopped": [(world) => conflict(world, "cherry-pick"), /git cherry-pick --abort/],
  "a revert that is not finished": [
    ({ git, write }) => {
      write("partners/lanzhou.yaml", lanzhou);
      git("add", ".");
      git("commit", "-qm", "2");
      git("revert", "--no-commit", "HEAD");
    },
    /git revert --continue/,
  ],
  "a bisection": [({ git }) => void git("bisect", "start"), /git bisect reset/],
  "conflicts of a stash": [
    ({ git, write }) => {
      write("partners/ufa.yaml", "name: А\n");
      git("stash", "-q");
      write("partners/ufa.yaml", "name: Б\n");
      git("commit", "-qam", "2");
      expect(() => git("stash", "pop")).toThrow();
    },
    /partners\/ufa\.yaml\n.*git add/,
  ],
  "no branch": [({ git }) => void git("checkout", "-q", "--detach"), /git switch/],
  "no name": [({ git }) => void git("config", "--unset", "user.name"), /git config --global user\.name/],
  "no address": [({ git }) => void git("config", "--unset", "user.email"), /git config --global user\.email/],
  "another git at work": [({ top }) => writeFileSync(join(top, ".git/index.lock"), ""), /\.git\/index\.lock/],
  "another owner": [
    () => void vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"),
    /git config --global --add safe\.directory/,
  ],
  "a bare repository": [({ git }) => void git("config", "core.bare", "true"), /git clone/],
  "no git": [() => void vi.stubEnv("PATH", folderOf({})), /git-scm\.com/],
  "no repository": [({ top }) => rmSync(join(top, ".git"), { recursive: true }), /git init \//],
  "files that git was told to leave alone": [
    ({ git }) => void git("update-index", "--assume-unchanged", "partners/kmust.yaml"),
    /partners\/kmust\.yaml\n.*--no-assume-unchanged/,
  ],
  "a part of the registry that is not there": [
    ({ git }) => {
      git("status");
      git("sparse-checkout", "set", "--no-cone", "/*", "!/mobilities/");
    },
    /git sparse-checkout disable/,
  ],
};

/** Two commits that change the same line, and a way to bring them together that stops. */
function conflict({ git, write }: World, how: "rebase" | "cherry-pick"): void {
  git("checkout", "-qb", "other");
  write("partners/ufa.yaml", "name: А\n");
  git("commit", "-qam", "other");
  git("checkout", "-q", "main");
  write("partners/ufa.yaml", "name: Б\n");
  git("commit", "-qam", "main");
  expect(() => git(how, "other")).toThrow();
}

describe("where there is", () => {
  test.each(Object.entries(states))(
    "%s, nothing is saved, and what is to be done is said",
    async (_, [make, remedy]) => {
      const world = saved();
      make(world);
      world.write("agreements/kmust-2024.yaml", kunming);
      const said = new Set<string>();
      for (const language of languages) {
        const { exitCode, stdout, stderr } = await world.save("--lang", language);
        expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
        expect(stderr).toMatch(/^hamkor: .+\n {2}.+\n$/);
        expect(stderr.replaceAll("\n  ", "\n")).toMatch(new RegExp(remedy.source, "s"));
        said.add(stderr);
      }
      expect(said.size).toBe(languages.length);
      expect(existsSync(join(world.folder, "agreements/kmust-2024.yaml"))).toBe(true);
    },
  );
});

describe("what colleagues do not have yet", () => {
  test("is told where there is somebody to send it to, and nothing is sent", async () => {
    const remote = folderOf({});
    spawnSync("git", ["init", "-q", "--bare", "--initial-branch=main", remote]);
    const { write, save, git } = saved();
    write("partners/lanzhou.yaml", lanzhou);
    git("remote", "add", "origin", remote);
    expect((await save()).stdout).toContain(
      "Not sent yet: 2 saves. Your colleagues see them after:\n  git push -u origin main\n",
    );
    git("push", "-qu", "origin", "main");
    expect((await save()).stdout).toBe("Nothing to save: the registry is as it was last saved.\n");
    write("partners/tashkent.yaml", lanzhou.replace("Ланьчжоуский", "Ташкентский").replace("CN", "UZ"));
    expect((await save()).stdout).toContain("Not sent yet: 1 save. Your colleagues see it after:\n  git push\n");
    expect((await save("--lang", "ru")).stdout).toContain(
      "Ещё не отправлено: 1 сохранение. Коллеги увидят его после:\n  git push\n",
    );
    const clone = join(folderOf({}), "clone");
    git("clone", "-q", remote, clone);
    writeFileSync(join(clone, "partners/almaty.yaml"), lanzhou);
    gitIn(clone)("add", ".");
    gitIn(clone)("commit", "-qm", "коллега");
    gitIn(clone)("push", "-q");
    git("fetch", "-q");
    expect((await save()).stdout).toContain("Saves of colleagues that you do not have yet: 1. Before that: git pull\n");
  });
});

describe("every example of `hamkor save` in its help and the guide", () => {
  const inGuide = [...readFileSync("docs/editing.md", "utf8").matchAll(/^hamkor (save.*)$/gm)].map(
    ([, line = ""]) => line,
  );
  const inHelp = saveExamples.map(([line]) => line.replace(/^hamkor /, ""));

  test.each([...inGuide, ...inHelp])("%s", async (line) => {
    const { write, run, commits } = saved();
    write("partners/lanzhou.yaml", lanzhou);
    expect(await run(...wordsOf(line))).toMatchObject({ exitCode: 0, stderr: "" });
    expect(commits()).toBe(2);
  });
});
