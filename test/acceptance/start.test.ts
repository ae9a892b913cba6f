import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { damaged, programAtHome, question, withHead } from "../support/kept-code.ts";

const { hamkor, home, folder, theCodeFile, rewrite, forgetCache, remove } = programAtHome();
beforeEach(forgetCache);
afterAll(remove);

describe("compiled code that is kept between runs", () => {
  test("changes no answer, is written once, and is replaced where it was harmed", () => {
    const first = hamkor(question);
    expect(first.status).toBe(0);
    const written = statSync(theCodeFile()).mtimeMs;
    expect(hamkor(question)).toEqual(first);
    expect(statSync(theCodeFile()).mtimeMs).toBe(written);
    const file = rewrite((head, code) => withHead(head, damaged(code)));
    const spoilt = readFileSync(file);
    expect(hamkor(question)).toEqual(first);
    expect(readFileSync(file).equals(spoilt)).toBe(false);
  });

  test("is not written with --no-cache", () => {
    expect(hamkor(["--no-cache", ...question]).status).toBe(0);
    expect(() => readdirSync(folder)).toThrow();
  });

  test("is not written in a registry, though that is where the cache was wanted", () => {
    const within = mkdtempSync(join(home, "registry-"));
    writeFileSync(join(within, "registry.yaml"), "title: T\n");
    const wanted = join(within, "cache");
    hamkor(["-C", within, "check"], { XDG_CACHE_HOME: wanted, LOCALAPPDATA: wanted });
    expect(readdirSync(within)).toEqual(["registry.yaml"]);
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

test.each(["hamkor.cjs", "help.cjs"])(
  "%s is ASCII, which is how it is read: letters in patterns mean what they say",
  (bundle) => {
    const bytes = readFileSync(join("dist", bundle));
    expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(-1);
  },
);
