import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
import anyAscii from "any-ascii";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { damaged, programAtHome, question, withHead } from "../support/kept-code.ts";

const { hamkor, home, folder, codeFiles, theCodeFile, rewrite, forgetCache, remove } = programAtHome();
const registry = resolve("registry");

let plain: ReturnType<typeof hamkor>;
beforeAll(() => {
  plain = hamkor(["--no-cache", ...question]);
});
beforeEach(forgetCache);
afterAll(remove);

describe("compiled code that is kept between runs", () => {
  test("has a file for each command, one for the help of commands and one for hamkor's own", () => {
    hamkor(question);
    hamkor(["-C", registry, "list", "partners"]);
    hamkor(["count", "--help"]);
    hamkor(["help", "list"]);
    hamkor(["--help"]);
    const kept = codeFiles().map((name) => name.slice(0, name.indexOf("-v")));
    expect(kept.sort()).toEqual(["command-help", "count", "help", "list"]);
  });

  test("is lent to another command that has none, from where nobody borrows it again, and never where it is damaged", () => {
    const list = ["-C", registry, "list", "partners", "country:CN"];
    const listed = hamkor(["--no-cache", ...list]);
    const headOf = (command: string): string => {
      const bytes = readFileSync(join(folder, codeFiles().find((name) => name.startsWith(`${command}-v`)) ?? ""));
      return bytes.toString("latin1", 0, bytes.indexOf("\n"));
    };
    hamkor(question);
    expect(hamkor(list)).toEqual(listed);
    expect(headOf("list")).toMatch(/\d\|lent$/);
    expect(hamkor(list)).toEqual(listed);
    rmSync(join(folder, codeFiles().find((name) => name.startsWith("count-v")) ?? ""));
    expect(hamkor(question)).toEqual(plain);
    expect(headOf("count")).toMatch(/\d$/);
    for (const name of codeFiles().filter((one) => one.startsWith("list-v"))) rmSync(join(folder, name));
    rewrite((head, code) => withHead(head, damaged(code)));
    expect(hamkor(list)).toEqual(listed);
    expect(headOf("list")).toMatch(/\d$/);
  });

  test("is removed with the rest of the cache", () => {
    hamkor(question);
    hamkor(["count", "--help"]);
    expect(hamkor(["cache", "--clear"]).status).toBe(0);
    // Clearing is a command too, of which code is kept.
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^cache-v/)]);
  });

  test("is not kept of a command that was refused", () => {
    expect(hamkor(["count", "no-such-measure"]).status).toBe(2);
    expect(() => readdirSync(folder)).toThrow();
  });

  test.each<[string, (head: string, code: Buffer) => Buffer]>([
    ["empty", () => Buffer.alloc(0)],
    ["truncated", (head, code) => withHead(head, code.subarray(0, code.length >> 1))],
    ["another version's", (head, code) => withHead(head.replace(/^hamkor \w+/, "hamkor 0123456789abcdef"), code)],
    ["no code at all", () => Buffer.from("ceci n'est pas du code")],
    [
      "of a script that V8 refuses",
      (head) => {
        const code = new Script("6 * 7").createCachedData();
        return withHead(head.replace(/\d+$/, String(crc32(code))), code);
      },
    ],
  ])("is not believed and is replaced when it is %s", (_what, change) => {
    hamkor(question);
    const file = rewrite(change);
    const spoilt = readFileSync(file);
    expect(hamkor(question)).toEqual(plain);
    expect(readFileSync(file).equals(spoilt)).toBe(false);
    expect(hamkor(question)).toEqual(plain);
  });

  test("is done without where it cannot be written", () => {
    writeFileSync(join(home, "a-file"), "");
    const nowhere = { XDG_CACHE_HOME: join(home, "a-file"), LOCALAPPDATA: join(home, "a-file") };
    expect(hamkor(question, nowhere)).toEqual(plain);
  });

  test("is not left half-written where a folder stands in its way", () => {
    hamkor(question);
    const file = theCodeFile();
    rmSync(file);
    mkdirSync(file);
    expect(hamkor(question)).toEqual(plain);
    expect(readdirSync(folder).filter((name) => name.includes(".code"))).toHaveLength(1);
  });

  test("is read with --no-cache as always, and not replaced: it holds nothing of any registry", () => {
    hamkor(question);
    rewrite((head, code) => withHead(head, damaged(code)));
    const spoilt = readFileSync(theCodeFile());
    expect(hamkor(["--no-cache", ...question])).toEqual(plain);
    expect(readFileSync(theCodeFile()).equals(spoilt)).toBe(true);
  });

  test("never lies in the working directory, even if the cache folder is given as a relative path", () => {
    hamkor(question, { XDG_CACHE_HOME: "cache-here", LOCALAPPDATA: folder });
    expect(readdirSync(home)).not.toContain("cache-here");
  });
});

test.each([[], ["--help"], ["-h"], ["help"], ["--version"]])(
  "the bundle of the help says what the program says: %s",
  (...words) => {
    const ofProgram = hamkor(words.length === 0 ? ["--help", "--no-cache"] : [...words, "--no-cache"]);
    expect(hamkor(words)).toEqual(ofProgram);
  },
);

test("letters are spelled by the text beside the program as any-ascii spells them", () => {
  const blocks = readFileSync("dist/any-ascii.txt", "latin1").split("\n");
  const spelled = (point: number): string => blocks[point >>> 8]?.split("\t")[point & 0xff] ?? "";
  const beyondAscii = Array.from({ length: 0x110000 - 0x80 }, (_, index) => index + 0x80);
  expect(beyondAscii.filter((point) => spelled(point) !== anyAscii(String.fromCodePoint(point)))).toEqual([]);
});
