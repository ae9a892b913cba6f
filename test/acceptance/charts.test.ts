import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Content } from "../../src/cli/io.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const counting = ["count", "students-out", "--by", "country", "--across", "year"];

describe("count --chart", () => {
  test("writes an SVG with the table's title, numbers and provenance", async () => {
    const folder = folderOf({});
    const words = ["-C", folderOf(smallRegistry), "--lang", "tg", ...counting, "--chart", "-o", "out.svg"];
    expect(await hamkor(words, { workingDirectory: folder })).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    const svg = readFileSync(join(folder, "out.svg"), "utf8");
    expect(svg).toMatch(/^<svg .*<\/svg>\n$/s);
    for (const text of ["Донишҷӯён дар хориҷа аз рӯи кишвар ва сол", "Чин", "Русия", "≥2", "2018", "21.11.2026"])
      expect(svg).toContain(text);
    // What is defined and how it is made again stands under tables.
    expect(svg).not.toMatch(/нусха|ба соли оғози|ҳар сафар ҷудогона/);
  });

  test("writes a PNG, and does so from the built program with the code of an earlier run too", () => {
    const folder = folderOf({});
    const write = (file: string) =>
      spawnSync(
        process.execPath,
        [resolve("bin/hamkor.js"), "-C", resolve("registry"), ...counting, "--chart", "-o", file],
        { cwd: folder, encoding: "utf8", env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache") } },
      );
    for (const file of ["first.png", "second.png"]) expect(write(file)).toMatchObject({ status: 0, stderr: "" });
    const [first, second] = ["first.png", "second.png"].map((file) => readFileSync(join(folder, file)));
    expect(first?.subarray(1, 4).toString()).toBe("PNG");
    expect(second).toEqual(first);
  });

  test("gives out a picture where no file is named, but no bytes to a terminal", async () => {
    const workingDirectory = folderOf(smallRegistry);
    expect((await hamkor([...counting, "--chart", "-o", "svg"], { workingDirectory })).stdout).toMatch(/^<svg /);
    let bytes: Content = "";
    const stdout = (content: Content): undefined => {
      bytes = content;
    };
    await hamkor([...counting, "--chart", "-o", "png"], { workingDirectory, stdout });
    expect(bytes).toBeInstanceOf(Uint8Array);
    const shown = await hamkor([...counting, "--chart", "-o", "png"], { workingDirectory, columns: 80 });
    expect(shown).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("cannot be shown on a terminal") });
  });

  test("says so where nothing is found", async () => {
    const workingDirectory = folderOf(smallRegistry);
    const words = ["count", "students-out", "country:JP", "--by", "country", "--chart", "-o", "svg"];
    expect((await hamkor(words, { workingDirectory })).stderr).toBe("No record answers this question.\n");
  });

  test.each([
    [[...counting, "-o", "out.svg"], "out.svg is a picture, and --chart is missing", "add --chart to draw one"],
    [[...counting, "--chart", "--records", "-o", "out.svg"], "a picture has no place for --records", "leave it out"],
    [[...counting, "--chart", "--percent", "-o", "out.png"], "a picture has no place for --percent", "leave it out"],
    [[...counting, "--chart", "-o", "out.csv"], "--chart draws bars in the table only", "leave --chart out"],
    [["report", "students-abroad", "--chart", "-o", "out.svg"], "a file ending in .svg cannot be written", ".xlsx"],
  ])("%j is refused, and nothing is written", async (words, fault, help) => {
    const workingDirectory = folderOf({});
    const { exitCode, stderr } = await hamkor(["-C", folderOf(smallRegistry), ...words], { workingDirectory });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(fault);
    expect(stderr).toContain(help);
    for (const file of ["out.svg", "out.png", "out.csv"]) expect(existsSync(join(workingDirectory, file))).toBe(false);
  });

  test("does not write into the registry", async () => {
    const workingDirectory = folderOf(smallRegistry);
    const { exitCode } = await hamkor([...counting, "--chart", "-o", "out.svg"], { workingDirectory });
    expect([exitCode, existsSync(join(workingDirectory, "out.svg"))]).toEqual([2, false]);
  });
});
