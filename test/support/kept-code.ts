import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "vitest";

/** The built program with a home of its own, in which it keeps compiled code. */
export function programAtHome() {
  const home = mkdtempSync(join(tmpdir(), "hamkor-start-"));
  const cacheHome = join(home, "cache");
  const folder = join(cacheHome, "hamkor");

  const hamkor = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("bin/hamkor.js"), ...words], {
      cwd: home,
      encoding: "utf8",
      env: { ...process.env, HOME: home, XDG_CACHE_HOME: cacheHome, LOCALAPPDATA: cacheHome, ...environment },
    });
    return { status, stdout, stderr };
  };

  const codeFiles = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".code"));

  const theCodeFile = (): string => {
    expect(codeFiles()).toHaveLength(1);
    return join(folder, codeFiles()[0] ?? "");
  };

  /** Puts other bytes in place of the head or the code of the one file there is. */
  const rewrite = (change: (head: string, code: Buffer) => Buffer): string => {
    const file = theCodeFile();
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    writeFileSync(file, change(bytes.toString("latin1", 0, end), bytes.subarray(end + 1)));
    return file;
  };

  const forget = (path: string): void => rmSync(path, { recursive: true, force: true });
  return {
    hamkor,
    home,
    folder,
    codeFiles,
    theCodeFile,
    rewrite,
    forgetCache: () => forget(cacheHome),
    remove: () => forget(home),
  };
}

/** A question about the shipped registry. */
export const question = ["--today", "2025-12-31", "-C", resolve("registry"), "count", "agreements", "--by", "country"];

export const withHead = (head: string, code: Buffer): Buffer => Buffer.concat([Buffer.from(`${head}\n`), code]);

export const damaged = (code: Buffer): Buffer =>
  Buffer.from(code.map((byte, index) => (index % 7 === 0 ? byte ^ 0x5a : byte)));
