import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { type Asking, Cancelled } from "../../src/cli/asking/asking.ts";
import { initExamples } from "../../src/cli/help/commands/init-help.ts";
import { languages } from "../../src/values/codes/languages.ts";
import { answersOf } from "../support/answers.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { gitIn, repositoryOf } from "../support/repository.ts";
import { wordsOf } from "../support/words-of.ts";

/** Git is asked as somebody of these settings and no others. */
function gitAs(settings: string): void {
  const home = folderOf({ ".gitconfig": settings });
  for (const [name, value] of Object.entries({ HOME: home, XDG_CONFIG_HOME: home, GIT_CONFIG_NOSYSTEM: "1" }))
    vi.stubEnv(name, value);
  vi.stubEnv("GIT_CONFIG_GLOBAL", join(home, ".gitconfig"));
}

const somebody = "[user]\n  name = Саидова Мадина\n  email = m@example.org\n";

beforeEach(() => {
  gitAs(somebody);
  return () => vi.unstubAllEnvs();
});

const institute = ["--institution", "Донишкадаи кӯҳию металлургии Тоҷикистон", "--country", "Тоҷикистон"];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !/^\.(?:git|hamkor)(?:[/\\]|$)/.test(path))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.[a-z]+$/.test(path) && path !== ".vscode")
    .sort();

/** An empty folder, and a way to run commands in it. */
function office(files: Readonly<Record<string, string>> = {}) {
  const folder = folderOf(files);
  const run = (...words: string[]) => hamkor(words, { workingDirectory: folder });
  return { folder, run, textOf: (path: string): string => readFileSync(join(folder, path), "utf8") };
}

describe("hamkor init", () => {
  test.each(languages)("makes a registry with which nothing is wrong: %s", async (language) => {
    const { folder, run, textOf } = office();
    const { exitCode, stdout, stderr } = await run("init", ...institute, "--language", language);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(filesBelow(folder)).toEqual([
      ".gitattributes",
      ".vscode/extensions.json",
      ".vscode/hamkor.json",
      ".vscode/settings.json",
      "README.md",
      "institutions/dkmt.yaml",
      "registry.yaml",
    ]);
    for (const path of filesBelow(folder)) expect(stdout).toContain(`  ${path}\n`);
    const checked = await run("check", "--strict", "--lang", "en");
    expect(checked).toEqual({ exitCode: 0, stdout: "0 errors, 0 warnings, 0 infos in 2 files.\n", stderr: "" });
    expect((await run("fmt", "--check")).exitCode).toBe(0);
    expect(parse(textOf("registry.yaml"))).toEqual({
      title: expect.stringContaining("Донишкадаи кӯҳию металлургии Тоҷикистон"),
      language,
      institution: "dkmt",
    });
    expect(textOf("institutions/dkmt.yaml")).toBe("name: Донишкадаи кӯҳию металлургии Тоҷикистон\ncountry: TJ\n");
    expect(textOf("README.md").match(/^- .*`hamkor /gm)).toHaveLength(7);
  });

  test("saves the first version, as whoever git knows, and nothing else that lies there", async () => {
    const { folder, run } = office({ "письмо.docx": "x" });
    const { stdout } = await run("init", ...institute, "--lang", "ru");
    expect(stdout).toContain("Первая версия сохранена.");
    const git = gitIn(folder);
    expect(git("log", "--format=%an: %s")).toBe("Саидова Мадина: Реестр создан");
    expect(git("-c", "core.quotePath=false", "status", "--porcelain")).toBe("?? письмо.docx");
    expect(git("ls-files").split("\n")).toEqual(filesBelow(folder).filter((path) => !path.endsWith(".docx")));
  });

  test("makes the folder, whatever its name, and says how to go there", async () => {
    const { folder, run } = office();
    const { stdout } = await run("init", "Отдел связей/реестр 2026", ...institute);
    expect(stdout).toContain('  cd "Отдел связей/реестр 2026"\n');
    const there = { workingDirectory: join(folder, "Отдел связей/реестр 2026") };
    expect((await hamkor(["check"], there)).exitCode).toBe(0);
  });

  test("keeps what is said of it, as people type it", async () => {
    const { run, textOf } = office();
    const said = ["--title", "Hamkorlik: 2026", "--id", "tdtu", "--academic-year", "1 сентября", "--language", "uz"];
    await run("init", "--institution", "Toshkent  davlat texnika universiteti", "--country", "Узбекистан", ...said);
    expect(parse(textOf("registry.yaml"))).toEqual({
      title: "Hamkorlik: 2026",
      language: "uz",
      institution: "tdtu",
      academic_year_starts: "09-01",
    });
    expect(textOf("institutions/tdtu.yaml")).toBe("name: Toshkent davlat texnika universiteti\ncountry: UZ\n");
    expect((await run("check", "--strict")).exitCode).toBe(0);
    expect((await run("fmt", "--check")).exitCode).toBe(0);
  });

  test.each([
    ["Mining-Metallurgical Institute of Tajikistan", "mmit"],
    ["Горно-металлургический институт Таджикистана", "gmit"],
    ["Technical University (TechU)", "techu"],
    ["Худжандский государственный университет имени академика Бободжона Гафурова", "khudzhandskiy"],
    ["ТУТ", "tut"],
    ["昆明理工大学", "kunming"],
  ])("takes for the id of %s one that begins as %s", async (institution, id) => {
    const { folder, run } = office();
    expect((await run("init", "--institution", institution, "--country", "TJ")).exitCode).toBe(0);
    expect(readdirSync(join(folder, "institutions"))).toEqual([expect.stringMatching(new RegExp(`^${id}`))]);
  });

  test("speaks the language that is asked for, else the one of the system, which is the registry's too", async () => {
    const { folder, run, textOf } = office();
    expect((await run("init", "a", ...institute, "--lang", "tg")).stdout).toContain("Баъд:");
    expect(textOf("a/registry.yaml")).toContain("language: tg\n");
    const world = { workingDirectory: folder, locale: "ru_RU.UTF-8" };
    expect((await hamkor(["init", "b", ...institute], world)).stdout).toContain("Дальше:");
    expect(textOf("b/registry.yaml")).toContain("language: ru\n");
    expect((await hamkor(["init", "c", ...institute, "--language", "uz"], world)).stdout).toContain("Keyin:");
  });

  test("names the folder with -C too, and where a variable names another registry", async () => {
    const { folder, run } = office({ ...below("other", smallRegistry) });
    expect((await run("-C", "new", "init", ...institute)).stdout).toContain("  cd new\n");
    expect((await run("-C", "new", "init", "newer", ...institute)).exitCode).toBe(2);
    const environment = { HAMKOR_REGISTRY: join(folder, "other") };
    const { stdout } = await hamkor(["init", "third", ...institute], { workingDirectory: folder, environment });
    expect(stdout).toContain("  hamkor -C third check ");
  });
});

const below = (name: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));

describe("at a terminal", () => {
  /** Answers by a word of the question, else what is proposed; and what was asked. */
  function somebody(answers: Readonly<Record<string, string>>) {
    const asked: string[] = [];
    const answer = (message: string): string | undefined => {
      asked.push(message);
      return Object.entries(answers).find(([word]) => message.includes(word))?.[1];
    };
    const chosen: Asking["choose"] = async ({ message, options, initial }) => {
      const named = answer(message) ?? initial;
      const option = options.find(({ value, label, names = [] }) => [value, label, ...names].includes(named ?? ""));
      if (!option) throw new Error(`there is no ${named}`);
      return option.value;
    };
    const text: Asking["text"] = async ({ message, initial = "", check }) => {
      const typed = answer(message) ?? initial;
      const fault = check?.(typed);
      if (fault !== undefined) throw new Error(fault);
      return typed;
    };
    return { asked, asks: answersOf({ text, choose: chosen, search: chosen }) };
  }

  test("asks for what no flag gave, and proposes what it can", async () => {
    const { folder, textOf } = office();
    const { asked, asks } = somebody({ называется: "Таджикский технический университет", стране: "Тоҷикистон" });
    const { exitCode } = await hamkor(["init", "--lang", "ru"], { workingDirectory: folder, asks });
    expect(exitCode).toBe(0);
    expect(asked).toHaveLength(7);
    expect(textOf("registry.yaml")).toBe(
      "title: Международное сотрудничество — Таджикский технический университет\nlanguage: ru\ninstitution: ttu\nacademic_year_starts: 09-01\n",
    );
    expect(textOf("institutions/ttu.yaml")).toBe("name: Таджикский технический университет\ncountry: TJ\n");
    expect((await hamkor(["fmt", "--check"], { workingDirectory: folder })).exitCode).toBe(0);
  });

  test("says what is wrong with an answer", async () => {
    const { asks } = somebody({ Latin: "ГМИТ" });
    const world = { workingDirectory: office().folder, asks: { ...asks, text: recorded } };
    const faults: (string | undefined)[] = [];
    async function recorded({ check, initial = "" }: Parameters<Asking["text"]>[0]): Promise<string> {
      faults.push(check?.(" "), check?.("ГМИТ"), check?.(initial));
      throw new Cancelled();
    }
    await hamkor(["init", ...institute, "--language", "en"], world);
    expect(faults).toEqual([
      expect.stringContaining("is not an id"),
      '"ГМИТ" is not an id; did you mean gmit?',
      undefined,
    ]);
  });

  test("asks nothing of a server for a folder in a repository", async () => {
    const { folder } = repositoryOf({ "a.txt": "x" });
    const { asked, asks } = somebody({});
    await hamkor(["init", "records", ...institute], { workingDirectory: folder, asks });
    expect(asked.filter((question) => question.includes("server"))).toEqual([]);
  });

  test("makes nothing where somebody cancels", async () => {
    const { folder } = office();
    const asks = answersOf({ text: () => Promise.reject(new Cancelled()) });
    const { exitCode, stdout } = await hamkor(["init", "new"], { workingDirectory: folder, asks });
    expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: "" });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("hamkor init refuses", () => {
  test.each([
    ["what is not said, naming the flags", ["init"], "--institution, --country"],
    ["the one that is missing", ["init", "--institution", "ТУТ"], "missing: --country"],
    [
      "what is to be typed, with what was",
      ["init", "Мой реестр", "--country", "TJ"],
      'hamkor init "Мой реестр" --institution',
    ],
    ["a country that does not exist", ["init", "--institution", "ТУТ", "--country", "Атлантида"], "Атлантида"],
    ["one that may be two", ["init", "--institution", "ТУТ", "--country", "Korea"], "did you mean"],
    ["a misspelled one", ["init", "--institution", "ТУТ", "--country", "Tajikstan"], "did you mean TJ (Tajikistan)"],
    ["an id that is none", ["init", ...institute, "--id", "ГМИТ 1"], "did you mean gmit-1"],
    ["a name without letters", ["init", "--institution", "…", "--country", "TJ"], "is not an id"],
    ["an empty name", ["init", "--institution", " ", "--country", "TJ"], "the name is empty"],
    ["a language that is none", ["init", ...institute, "--language", "русский"], "write en, ru, tg or uz"],
    ["a day that is none", ["init", ...institute, "--academic-year", "31 февраля"], "is not a day of the year"],
    ["a folder that is a file", ["init", "letter.txt", ...institute], "letter.txt is a file"],
    ["a folder without a name", ["init", "", ...institute], "the folder has no name"],
    ["a slip of quotation marks", ["init", 'C:\\new" --id', ...institute], "the folder has no name"],
    ["a registry", ["init", "records", ...institute], "there is a registry in records already"],
    ["a folder in a registry", ["init", "records/partners/new", ...institute], "lies in a registry: records"],
    ["a folder that has one in ./registry", ["init", "office", ...institute], "office/registry"],
    ["a service that it does not know", ["init", ...institute, "--ci", "jenkins"], "github"],
  ])("%s", async (_, words, said) => {
    const files = { "letter.txt": "x", ...below("records", smallRegistry), ...below("office/registry", smallRegistry) };
    const { folder, run } = office(files);
    const { exitCode, stdout, stderr } = await run(...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(filesBelow(folder)).toEqual(Object.keys(files).sort());
  });

  test("what it is told to write, as the example says", async () => {
    for (const language of languages) {
      const { run } = office();
      const { stderr } = await run("init", "--lang", language);
      const [, example = ""] = /: hamkor (init .*)/.exec(stderr) ?? [];
      expect((await run(...wordsOf(example))).exitCode).toBe(0);
    }
  });

  test("a place where nothing can be written, and leaves nothing behind", async () => {
    const { folder, run } = office({ "file.txt": "x" });
    const { exitCode, stderr } = await run("init", "file.txt/records", ...institute);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("cannot write") });
    expect(readdirSync(folder)).toEqual(["file.txt"]);
  });
});

describe("hamkor init in a folder that has something in it", () => {
  test("leaves every file as it is, and names those that it would have made", async () => {
    const files = { "Readme.md": "# Ours\r\n", ".vscode/settings.json": "{}\n", "partners/kmust.yaml": "name: K\n" };
    const { folder, run, textOf } = office(files);
    const { exitCode, stdout } = await run("init", ...institute);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Left as it was: README.md, .vscode/settings.json\n");
    for (const [path, text] of Object.entries(files)) expect(textOf(path)).toBe(text);
    expect(gitIn(folder)("ls-files")).not.toMatch(/readme|settings|partners/i);
  });

  test("in a repository makes none, commits nothing, and says how it is saved", async () => {
    const { folder, git } = repositoryOf({ "letters/a.txt": "x" });
    const run = (...words: string[]) => hamkor(words, { workingDirectory: folder });
    const { stdout } = await run("init", "records", ...institute);
    expect(stdout).toContain("hamkor save saves the registry there");
    expect(existsSync(join(folder, "records/.git"))).toBe(false);
    expect(git("log", "--format=%s")).toBe("first");
    expect(git("status", "--porcelain")).toBe("?? records/");
    expect(await run("init", "more", ...institute, "--ci", "github")).toMatchObject({ exitCode: 2, stdout: "" });
  });

  test("with --no-git makes no repository", async () => {
    const { folder, run } = office();
    expect((await run("init", ...institute, "--no-git")).stdout).not.toContain("version");
    expect(existsSync(join(folder, ".git"))).toBe(false);
  });
});

describe("git", () => {
  test("that does not know who commits leaves the files, and is told of", async () => {
    gitAs("[user]\n  useConfigOnly = true\n");
    const { folder, run } = office();
    const { exitCode, stdout } = await run("init", ...institute);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("git config --global user.name");
    expect((await run("check")).exitCode).toBe(0);
    expect(gitIn(folder)("status", "--porcelain", "README.md")).toBe("?? README.md");
  });

  test("that is not installed is told of", async () => {
    vi.stubEnv("PATH", folderOf({}));
    const { exitCode, stdout } = await office().run("init", ...institute);
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("git is not installed"),
    });
  });

  test("runs the user's own hooks, and what they refuse stays and is told of", async () => {
    const hooks = folderOf({});
    writeFileSync(join(hooks, "pre-commit"), "#!/bin/sh\necho no commits on Sunday >&2\nexit 1\n", { mode: 0o755 });
    gitAs(`${somebody}[core]\n  hooksPath = ${hooks}\n`);
    const { run } = office();
    const { exitCode, stdout } = await run("init", ...institute);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("could not be saved: no commits on Sunday\nWhen that is mended: hamkor save");
  });

  test("does not commit what the user's settings ignore", async () => {
    const ignore = folderOf({ ignore: ".vscode/\n" });
    gitAs(`${somebody}[core]\n  excludesFile = ${join(ignore, "ignore")}\n`);
    const { folder, run } = office();
    expect((await run("init", ...institute)).stdout).toContain("has been saved");
    expect(gitIn(folder)("ls-files")).toBe(".gitattributes\nREADME.md\ninstitutions/dkmt.yaml\nregistry.yaml");
  });

  test.each(["true", "input"])("keeps every byte of line ends where core.autocrlf is %s", async (autocrlf) => {
    gitAs(`${somebody}[core]\n  autocrlf = ${autocrlf}\n  safecrlf = true\n`);
    const { folder, run } = office();
    await run("init", ...institute);
    const texts = {
      "partners/ufa.yaml": "name: Уфа\r\ntype: university\r\ncountry: RU\n",
      "partners/b.yaml": "name: Б\n",
    };
    mkdirSync(join(folder, "partners"));
    for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text);
    const git = gitIn(folder);
    git("add", "--all");
    git("commit", "-qm", "more");
    const clone = folderOf({});
    git("clone", "-q", folder, join(clone, "c"));
    for (const path of filesBelow(folder))
      expect(readFileSync(join(clone, "c", path))).toEqual(readFileSync(join(folder, path)));
    expect(gitIn(join(clone, "c"))("status", "--porcelain")).toBe("");
    expect(git("diff", "--numstat", "HEAD~", "--", "partners/ufa.yaml")).toBe("3\t0\tpartners/ufa.yaml");
  });
});

describe("a beginning that was stopped", () => {
  /** What a run leaves that was stopped when its journal was written, or after so many of its files were in place. */
  async function stopped(inPlace: number) {
    const made = office();
    await made.run("init", ...institute, "--no-git");
    const paths = filesBelow(made.folder);
    const entries = ["registry.yaml", ...paths.filter((path) => path !== "registry.yaml")].map((path) => ({
      path,
      after: made.textOf(path),
    }));
    const journal = JSON.stringify({ version: 1, id: "0123456789abcdef", title: "init", entries });
    const kept = Object.fromEntries(entries.slice(0, inPlace).map(({ path, after }) => [path, after]));
    return { ...office({ ...kept, ".hamkor/journal.json": journal }), paths };
  }

  test.each([0, 1, 3])("is finished by the next init: %i files in place", async (inPlace) => {
    const { folder, run, paths } = await stopped(inPlace);
    const { exitCode, stdout, stderr } = await run("init");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "An earlier command was stopped while it wrote: its change has been finished.\n",
    });
    expect(stdout).toContain("has been saved");
    expect(filesBelow(folder)).toEqual(paths);
    expect((await run("check", "--strict")).exitCode).toBe(0);
    expect(gitIn(folder)("status", "--porcelain")).toBe("");
  });

  test("is read as finished by questions", async () => {
    const { run } = await stopped(1);
    expect((await run("check")).stdout).toContain("0 errors, 0 warnings, 0 infos in 2 files.");
  });

  test("a journal that would change a file that is no record's is refused", async () => {
    const entries = [{ path: ".gitattributes", before: "* text\n", after: "* filter=evil\n" }];
    const journal = JSON.stringify({ version: 1, id: "0123456789abcdef", title: "set", entries });
    const { run, textOf } = office({
      ...smallRegistry,
      ".gitattributes": "* text\n",
      ".hamkor/journal.json": journal,
    });
    expect((await run("set", "agreements/ufa", "ends=2027")).exitCode).toBe(3);
    expect(textOf(".gitattributes")).toBe("* text\n");
  });
});

describe("the file for a server", () => {
  /** A program that tells its words, in a repository, in place of hamkor. */
  const program = () =>
    repositoryOf({
      "bin/hamkor.js": "console.log(JSON.stringify(process.argv.slice(2)));\n",
      "package.json": '{"name":"hamkor","version":"1.0.0","type":"module"}\n',
      "package-lock.json":
        '{"name":"hamkor","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"hamkor","version":"1.0.0"}}}\n',
    }).folder;

  test("of GitHub installs hamkor from where the variable says, and checks with flags that exist", async () => {
    const { folder, run, textOf } = office();
    expect((await run("init", ...institute, "--ci", "github")).stdout).toContain("HAMKOR_REPOSITORY");
    const { jobs } = parse(textOf(".github/workflows/registry.yaml"));
    const steps: { run?: string }[] = jobs.check.steps;
    const bash = (env: Record<string, string>) =>
      steps.flatMap(({ run: script }) =>
        script === undefined
          ? []
          : [spawnSync("bash", ["-eo", "pipefail", "-c", script], { cwd: folder, encoding: "utf8", env })],
      );
    const env = { PATH: process.env["PATH"] ?? "", HOME: folderOf({}), RUNNER_TEMP: folderOf({}) };
    const [installed, checked] = bash({ ...env, HAMKOR_REPOSITORY: program() });
    expect(installed?.status).toBe(0);
    const words: string[] = JSON.parse(checked?.stdout ?? "");
    expect(words).toEqual(["-C", ".", "check", "--format", "github"]);
    expect((await run(...words)).exitCode).toBe(0);
    const [refused] = bash({ ...env, RUNNER_TEMP: folderOf({}) });
    expect(refused?.status).not.toBe(0);
    expect(refused?.stderr).toContain("set this variable to the address of hamkor");
  });

  test("of GitLab checks with flags that exist", async () => {
    const { run, textOf } = office();
    await run("init", ...institute, "--ci", "gitlab");
    const { registry } = parse(textOf(".gitlab-ci.yml"));
    const [line = ""]: string[] = registry.script;
    const [, words = ""] = /hamkor\.js (.*) > gl-code-quality-report\.json$/.exec(line) ?? [];
    expect((await run(...words.split(" "))).exitCode).toBe(0);
    expect((await run("check", "--strict")).exitCode).toBe(0);
  });
});

describe("the help", () => {
  test.each(["begin", "start", "setup"])("is given to who types %s", async (word) => {
    expect((await office().run(word)).stderr).toContain("write: hamkor init\n");
  });

  test.each(initExamples.filter(([line]) => line.includes("--institution")))("%s", async (line) => {
    const { exitCode, stderr } = await office().run(...wordsOf(line).slice(1));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  test("of an editor can be written anew", async () => {
    const { folder, run, textOf } = office();
    await run("init", ...institute);
    const before = textOf(".vscode/hamkor.json");
    rmSync(join(folder, ".vscode/hamkor.json"));
    expect((await run("schema", "-o", ".vscode/hamkor.json", "--lang", "en")).exitCode).toBe(0);
    expect(JSON.parse(textOf(".vscode/hamkor.json")).allOf).toEqual(JSON.parse(before).allOf);
  });
});
