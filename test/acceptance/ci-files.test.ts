import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { repositoryOf } from "../support/repository.ts";

type Step = { run?: string; env?: Record<string, string> };

const action = parse(readFileSync("action.yml", "utf8"));
const steps: Step[] = action.runs.steps;
const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
const about = JSON.parse(readFileSync("package.json", "utf8"));

/** A repository as the pages suppose it: the registry in a folder of that name, everything committed. */
const office = (): { readonly workingDirectory: string } => {
  const files = Object.entries(smallRegistry).map(([path, text]) => [`registry/${path}`, text]);
  return { workingDirectory: repositoryOf(Object.fromEntries(files)).folder };
};

/** The YAML examples of a page. */
const examplesIn = (page: string) =>
  [...readFileSync(`docs/${page}.md`, "utf8").matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => parse(text));

describe("the GitHub action", () => {
  const last = steps.at(-1);

  test("takes inputs through the environment only", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
    const taken = Object.values(last?.env ?? {}).map((value) => /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1]);
    expect(taken).toEqual(Object.keys(action.inputs));
  });

  /** Runs the action's last step as GitHub would, with a program that tells its words in place of hamkor. */
  function run(inputs: Record<string, string>) {
    const folder = folderOf({
      "bin/hamkor.js": "console.log(JSON.stringify(process.argv.slice(2)));",
      "package.json": '{"type":"module"}',
    });
    const { stdout } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", last?.run ?? ""], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], GITHUB_ACTION_PATH: folder, REGISTRY: "", SINCE: "", STRICT: "", ...inputs },
    });
    return { words: JSON.parse(stdout), folder };
  }

  test("calls hamkor with the inputs as they are, whatever they hold", () => {
    expect(run({ REGISTRY: "registry" }).words).toEqual(["-C", "registry", "check", "--format", "github"]);
    const hostile = '$(touch hit) `touch hit`; "touch hit" && touch hit';
    const { words, folder } = run({ REGISTRY: hostile, SINCE: hostile, STRICT: "true" });
    expect(words).toEqual(["-C", hostile, "check", "--format", "github", "--since", hostile, "--strict"]);
    expect(existsSync(join(folder, "hit"))).toBe(false);
  });

  test("starts a program that exists, with flags that exist", async () => {
    expect(existsSync("bin/hamkor.js")).toBe(true);
    const { words } = run({ REGISTRY: "registry", SINCE: "HEAD", STRICT: "true" });
    expect((await hamkor(words, office())).exitCode).toBe(0);
  });
});

describe("the pre-commit hook", () => {
  test("starts the package's own program with flags that exist", async () => {
    expect(hooks).toHaveLength(1);
    const [{ id, entry, language, pass_filenames }] = hooks;
    expect({ id, language, pass_filenames }).toEqual({ id: "hamkor-check", language: "node", pass_filenames: false });
    const [program, ...words] = entry.split(" ");
    expect(Object.keys(about.bin)).toContain(program);
    expect((await hamkor([...words, "-C", "registry"], office())).exitCode).toBe(0);
  });
});

describe("the package", () => {
  test("is packed without a word but its name, by which pre-commit finds it", () => {
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^foreground-scripts=false$/m);
  });
});

describe("the pages", () => {
  test("ci-github uses the action's own inputs", () => {
    const [workflow] = examplesIn("ci-github");
    const used = workflow.jobs.check.steps.at(-1);
    expect(Object.keys(used.with)).not.toEqual([]);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(used.with)));
    expect(workflow.jobs.check.steps[0].with).toEqual({ "fetch-depth": 0 });
  });

  test("pre-commit names the hook that there is", () => {
    const [config] = examplesIn("pre-commit");
    expect(config.repos[0].hooks[0].id).toBe(hooks[0].id);
  });

  test.each(["ci-github", "ci-gitlab", "pre-commit"])("%s calls hamkor as it can be called", async (page) => {
    const text = readFileSync(`docs/${page}.md`, "utf8");
    const calls = [...text.matchAll(/hamkor(?:\.js)? (-C registry check [^>`\n]*)/g)].map(([, words = ""]) =>
      words.trim(),
    );
    expect(calls.length).toBeGreaterThan(0);
    const world = office();
    for (const words of calls) {
      const given = words.replace('"$CI_MERGE_REQUEST_DIFF_BASE_SHA"', "HEAD").split(" ");
      const { exitCode, stderr } = await hamkor(given, world);
      expect({ words, exitCode, stderr }).toEqual({ words, exitCode: 0, stderr: "" });
    }
  });
});
