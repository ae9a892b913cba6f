import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Asking } from "../../src/cli/asking/asking.ts";
import type { YesOrNo } from "../../src/cli/asking/yes-or-no.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const files = {
  ...smallRegistry,
  "agreements/ufa.yaml":
    "# Папка 7\r\npartners: [ufa]   # с 2018 года\r\ntype: cooperation\r\nsigned: 2018\r\nends: '2020'\r\n",
} as const;

/** A registry, a cache folder beside it, and a way to run commands in it, with somebody at a terminal or without. */
function registry(more: Readonly<Record<string, string>> = {}) {
  const folder = folderOf({ ...files, ...more });
  const cache = { folder: folderOf({}), program: "test", started: 0 };
  const asked: string[] = [];
  const world = { workingDirectory: folder, cache };
  const run = (...words: string[]) => hamkor(words, world);
  const runAnswering = (answer: boolean, ...words: string[]) =>
    hamkor(words, {
      ...world,
      asks: {
        confirm: async ({ message }: YesOrNo) => {
          asked.push(message);
          return answer;
        },
      } as unknown as Asking,
    });
  const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  return { folder, cache, run, runAnswering, asked, textOf, write };
}

describe("undo", () => {
  test("brings the same bytes back, the last change first", async () => {
    const { run, textOf } = registry();
    await run("set", "agreements/ufa", "ends=2027");
    await run("set", "agreements/ufa", "partners/ufa", "notes=Продлено");
    expect((await run("undo", "--list")).stdout).toBe(
      [
        "2  2026-11-21  set agreements/ufa partners/ufa notes=Продлено  (agreements/ufa.yaml, partners/ufa.yaml)",
        "1  2026-11-21  set agreements/ufa ends=2027  (agreements/ufa.yaml)",
        "",
      ].join("\n"),
    );
    expect((await run("undo")).stdout).toContain("agreements/ufa: notes: − Продлено");
    expect(textOf("partners/ufa.yaml")).toBe(files["partners/ufa.yaml"]);
    await run("undo");
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
    expect((await run("undo")).exitCode).toBe(2);
  });

  test("takes back what fmt and check --fix have written, each in one", async () => {
    const untidy = { "agreements/b.yaml": "\ufefftype: Memorandum\r\npartners: [ufa]\r\nsigned: 24.08.2018 г.\r\n" };
    const { run, textOf } = registry(untidy);
    await run("check", "--fix");
    const mended = textOf("agreements/b.yaml");
    expect(mended).toContain("type: memorandum\r\n");
    await run("fmt");
    expect(textOf("agreements/b.yaml")).toContain("\ufeffpartners: [ufa]\r\ntype: memorandum\r\n");
    await run("undo");
    expect(textOf("agreements/b.yaml")).toBe(mended);
    await run("undo");
    expect(textOf("agreements/b.yaml")).toBe(untidy["agreements/b.yaml"]);
  });

  test("leaves a file alone that was edited since", async () => {
    const { run, folder, textOf } = registry();
    await run("set", "agreements/ufa", "ends=2027");
    const edited = `${textOf("agreements/ufa.yaml")}notes: от руки\r\n`;
    writeFileSync(join(folder, "agreements/ufa.yaml"), edited);
    const { exitCode, stderr } = await run("undo");
    expect(exitCode).toBe(3);
    expect(stderr).toContain("agreements/ufa.yaml was edited since");
    expect(textOf("agreements/ufa.yaml")).toBe(edited);
  });

  test("called again it takes back the change before; --redo makes again what was undone, the last first", async () => {
    const { run, textOf } = registry();
    await run("set", "agreements/ufa", "ends=2027");
    const first = textOf("agreements/ufa.yaml");
    await run("set", "agreements/ufa", "notes=Продлено");
    const second = textOf("agreements/ufa.yaml");
    await run("undo");
    await run("undo");
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
    expect((await run("undo", "--list")).stdout).toMatch(/^2 .* {2}\[undone\] {2}.*\n1 .* {2}\[undone\] {2}/);
    const { stdout } = await run("undo", "--redo");
    expect(stdout).toBe(
      "Makes again change 1: set agreements/ufa ends=2027\nagreements/ufa: ends: 2020 → 2027\nMade again: set agreements/ufa ends=2027\n",
    );
    expect(textOf("agreements/ufa.yaml")).toBe(first);
    await run("undo", "--redo");
    expect(textOf("agreements/ufa.yaml")).toBe(second);
    expect((await run("undo", "--redo")).exitCode).toBe(2);
    await run("undo");
    expect(textOf("agreements/ufa.yaml")).toBe(first);
  });

  test("goes past one whose file was edited since, by its number", async () => {
    const { run, textOf, write } = registry();
    await run("set", "partners/ufa", "city=Уфа");
    await run("set", "agreements/ufa", "ends=2027");
    const edited = `${textOf("agreements/ufa.yaml")}notes: от руки\r\n`;
    write("agreements/ufa.yaml", edited);
    const blocked = await run("undo");
    expect(blocked.exitCode).toBe(3);
    expect(blocked.stdout).toBe(
      "Takes back change 2: set agreements/ufa ends=2027\nagreements/ufa: ends: 2027 → 2020\n",
    );
    expect(blocked.stderr).toContain("agreements/ufa.yaml was edited since");
    expect(blocked.stderr).toContain("hamkor undo 1");
    expect((await run("undo", "1")).exitCode).toBe(0);
    expect(textOf("partners/ufa.yaml")).toBe(files["partners/ufa.yaml"]);
    expect(textOf("agreements/ufa.yaml")).toBe(edited);
  });

  test("an earlier change is taken back where no later one changed its files", async () => {
    const { run, textOf } = registry();
    await run("set", "agreements/ufa", "ends=2027");
    await run("set", "agreements/ufa", "notes=Продлено");
    await run("set", "partners/ufa", "city=Уфа");
    const { exitCode } = await run("undo", "1");
    expect(exitCode).toBe(3);
    expect(textOf("agreements/ufa.yaml")).toContain("ends: 2027");
    expect((await run("undo", "2")).exitCode).toBe(0);
    expect((await run("undo", "1")).exitCode).toBe(0);
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
    expect(textOf("partners/ufa.yaml")).toContain("city: Уфа");
  });

  test("is shown, and asked for at a terminal, like every change", async () => {
    const { run, runAnswering, asked, textOf } = registry();
    await run("set", "agreements/ufa", "ends=2027");
    const changed = textOf("agreements/ufa.yaml");
    const { stdout } = await run("undo", "--dry-run", "--diff");
    expect(stdout).toContain("-ends: 2027\n+ends: '2020'\n");
    expect(textOf("agreements/ufa.yaml")).toBe(changed);
    await runAnswering(false, "undo");
    expect(textOf("agreements/ufa.yaml")).toBe(changed);
    await runAnswering(true, "undo");
    expect(textOf("agreements/ufa.yaml")).toBe(files["agreements/ufa.yaml"]);
    await runAnswering(false, "undo", "--redo", "--yes");
    expect(textOf("agreements/ufa.yaml")).toBe(changed);
    expect(asked).toHaveLength(2);
  });

  test("is refused where something else has come to depend on the change", async () => {
    const { run, textOf, write } = registry({
      "mobilities/kz.yaml": "direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\n",
    });
    await run("set", "partners/ufa", "country=KZ");
    write("mobilities/kz.yaml", "direction: outbound\nwho: student\npurpose: exchange\npartner: ufa\ncountry: KZ\n");
    const { exitCode, stdout } = await run("undo");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("country-disagrees\n  mobilities/kz.yaml:5:10");
    expect(textOf("partners/ufa.yaml")).toContain("country: KZ");
  });

  test("brings back what was wrong before the last change", async () => {
    const { run, textOf } = registry({ "partners/tum.yaml": "name: TUM\ntype: univercity\ncountry: DE\n" });
    await run("set", "partners/tum", "type=university");
    const { exitCode, stdout } = await run("undo");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("bad-value");
    expect(textOf("partners/tum.yaml")).toContain("univercity");
  });

  test.each([
    [["undo", "7"], "there is no change 7"],
    [["undo", "eins"], '"eins" is not a whole number'],
    [["undo", "--redo"], "nothing was undone"],
    [["undo", "--redo", "1"], "has not been undone"],
  ])("%j is a wrong question", async (words, message) => {
    const { run } = registry();
    await run("set", "agreements/ufa", "ends=2027");
    const { exitCode, stderr } = await run(...words);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test("a change that is undone already is not undone again", async () => {
    const { run } = registry();
    await run("set", "agreements/ufa", "ends=2027");
    await run("undo");
    expect((await run("undo", "1")).stderr).toContain("hamkor undo --redo 1");
    expect((await run("undo")).stderr).toContain("there is nothing to undo");
  });

  test("a file that was deleted since is not brought back", async () => {
    const { run, folder } = registry();
    await run("set", "agreements/ufa", "ends=2027");
    rmSync(join(folder, "agreements/ufa.yaml"));
    expect((await run("undo")).exitCode).toBe(3);
    expect(existsSync(join(folder, "agreements/ufa.yaml"))).toBe(false);
  });
});

describe("cache --clear", () => {
  test("says first that it ends undo, and asks at a terminal", async () => {
    const { run, runAnswering, cache, asked } = registry();
    await run("set", "agreements/ufa", "ends=2027");
    await run("set", "agreements/ufa", "ends=2028");
    const { stdout } = await runAnswering(false, "cache", "--clear");
    expect(stdout).toContain("(changes: 2)");
    expect(asked).toHaveLength(1);
    expect((await run("undo", "--list")).stdout.split("\n")).toHaveLength(3);
    expect((await run("cache", "--clear")).stdout).toContain("(changes: 2)");
    expect((await run("undo")).exitCode).toBe(2);
    expect(existsSync(join(cache.folder, "undo")) ? readdirSync(join(cache.folder, "undo")) : []).toEqual([]);
    expect((await runAnswering(false, "cache", "--clear")).stdout).not.toContain("changes:");
  });
});
