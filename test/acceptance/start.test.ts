import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
import anyAscii from "any-ascii";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

const program = resolve("bin/hamkor.js");
const home = mkdtempSync(join(tmpdir(), "hamkor-start-"));
const cacheHome = join(home, "cache");
const codeFolder = join(cacheHome, "hamkor");
const registry = resolve("registry");
const question = ["--today", "2025-12-31", "-C", registry, "count", "agreements", "--by", "country"];

function hamkor(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: home,
    encoding: "utf8",
    env: { ...process.env, HOME: home, XDG_CACHE_HOME: cacheHome, LOCALAPPDATA: cacheHome, ...environment },
  });
  return { status, stdout, stderr };
}

const codeFiles = (): string[] => readdirSync(codeFolder).filter((name) => name.endsWith(".code"));

function theCodeFile(): string {
  expect(codeFiles()).toHaveLength(1);
  return join(codeFolder, codeFiles()[0] ?? "");
}

/** Puts other bytes in place of the code, its head or its tail. */
function rewrite(change: (head: string, code: Buffer) => Buffer): string {
  const file = theCodeFile();
  const bytes = readFileSync(file);
  const end = bytes.indexOf("\n");
  writeFileSync(file, change(bytes.toString("latin1", 0, end), bytes.subarray(end + 1)));
  return file;
}

const damaged = (code: Buffer): Buffer =>
  Buffer.from(code.map((byte, index) => (index % 7 === 0 ? byte ^ 0x5a : byte)));
const withHead = (head: string, code: Buffer): Buffer => Buffer.concat([Buffer.from(`${head}\n`), code]);

let plain: ReturnType<typeof hamkor>;
beforeAll(() => {
  plain = hamkor(["--no-cache", ...question]);
});
beforeEach(() => rmSync(cacheHome, { recursive: true, force: true }));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("compiled code that is kept between runs", () => {
  test("changes no answer: not the first time, not the second", () => {
    expect(plain.status).toBe(0);
    expect(hamkor(question)).toEqual(plain);
    const written = statSync(theCodeFile()).mtimeMs;
    expect(hamkor(question)).toEqual(plain);
    expect(statSync(theCodeFile()).mtimeMs).toBe(written);
  });

  test("has a file for each command, one for the help of commands and one for hamkor's own", () => {
    hamkor(question);
    hamkor(["-C", registry, "list", "partners"]);
    hamkor(["count", "--help"]);
    hamkor(["help", "list"]);
    hamkor(["--help"]);
    const kept = codeFiles().map((name) => name.slice(0, name.indexOf("-v")));
    expect(kept.sort()).toEqual(["command-help", "count", "help", "list"]);
  });

  test("is shown as hamkor's own by what it is cleared with", () => {
    hamkor(question);
    hamkor(["count", "--help"]);
    expect(hamkor(["cache", "--clear"]).status).toBe(0);
    // Clearing is a command too, of which code is kept.
    expect(readdirSync(codeFolder)).toEqual([expect.stringMatching(/^cache-v/)]);
  });

  test("is not kept of a command that was refused", () => {
    expect(hamkor(["count", "no-such-measure"]).status).toBe(2);
    expect(() => readdirSync(codeFolder)).toThrow();
  });

  test.each<[string, (head: string, code: Buffer) => Buffer]>([
    ["empty", () => Buffer.alloc(0)],
    ["truncated", (head, code) => withHead(head, code.subarray(0, code.length >> 1))],
    ["corrupt", (head, code) => withHead(head, damaged(code))],
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
    expect(hamkor(question, { XDG_CACHE_HOME: join(home, "a-file"), LOCALAPPDATA: join(home, "a-file") })).toEqual(
      plain,
    );
  });

  test("is not written in a registry, though that is where the cache was wanted", () => {
    const within = mkdtempSync(join(home, "registry-"));
    writeFileSync(join(within, "registry.yaml"), "title: T\n");
    const wanted = join(within, "cache");
    hamkor(["-C", within, "check"], { XDG_CACHE_HOME: wanted, LOCALAPPDATA: wanted });
    expect(readdirSync(within)).toEqual(["registry.yaml"]);
  });

  test("is not left half-written where a folder stands in its way", () => {
    hamkor(question);
    const file = theCodeFile();
    rmSync(file);
    mkdirSync(file);
    expect(hamkor(question)).toEqual(plain);
    expect(readdirSync(codeFolder).filter((name) => name.includes(".code"))).toHaveLength(1);
  });

  test("is not written with --no-cache, and read as always: it holds nothing of any registry", () => {
    expect(hamkor(["--no-cache", ...question])).toEqual(plain);
    expect(() => readdirSync(codeFolder)).toThrow();
    hamkor(question);
    rewrite((head, code) => withHead(head, damaged(code)));
    const spoilt = readFileSync(theCodeFile());
    expect(hamkor(["--no-cache", ...question])).toEqual(plain);
    expect(readFileSync(theCodeFile()).equals(spoilt)).toBe(true);
  });

  test("never lies in the working directory, even if the cache folder is given as a relative path", () => {
    hamkor(question, { XDG_CACHE_HOME: "cache-here", LOCALAPPDATA: cacheHome });
    expect(readdirSync(home)).not.toContain("cache-here");
  });
});

test("--debug shows where in src a bug is", () => {
  const preloaded = join(home, "no-output.cjs");
  writeFileSync(preloaded, 'process.stdout.write = () => { throw new TypeError("broken on purpose"); };\n');
  const { status, stderr } = hamkor(["--help", "--debug"], { NODE_OPTIONS: `--require ${preloaded}` });
  expect(status).toBe(70);
  expect(stderr).toContain("broken on purpose");
  expect(stderr).toMatch(/src[/\\]cli[/\\]main\.ts:\d+/);
});

test.each([[], ["--help"], ["-h"], ["help"], ["--version"]])(
  "the bundle of the help says what the program says: %s",
  (...words) => {
    const ofProgram = hamkor(words.length === 0 ? ["--help", "--no-cache"] : [...words, "--no-cache"]);
    expect(hamkor(words)).toEqual(ofProgram);
  },
);

test.each(["hamkor.cjs", "help.cjs"])(
  "%s is ASCII, which is how it is read: letters in patterns mean what they say",
  (bundle) => {
    const bytes = readFileSync(join("dist", bundle));
    expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(-1);
  },
);

test("letters are spelled by the text beside the program as any-ascii spells them", () => {
  const blocks = readFileSync("dist/any-ascii.txt", "latin1").split("\n");
  const spelled = (point: number): string => blocks[point >>> 8]?.split("\t")[point & 0xff] ?? "";
  const beyondAscii = Array.from({ length: 0x110000 - 0x80 }, (_, index) => index + 0x80);
  expect(beyondAscii.filter((point) => spelled(point) !== anyAscii(String.fromCodePoint(point)))).toEqual([]);
});
