import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "hamkor-asking-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(resolve("registry"), join(folder, "registry"), { recursive: true });

const agreement = join(folder, "registry/agreements/tut-polotsk-su.yaml");
const before = readFileSync(agreement, "utf8");
const set = `'${process.execPath}' '${resolve("bin/hamkor.js")}' -C '${join(folder, "registry")}' set agreements/tut-polotsk-su ends=2027`;

/** What stands on a terminal after a command, while keys are pressed a while after it was started. */
function onTerminal(size: string, command: string, keys: string, variables: Record<string, string> = {}): string {
  const script = `stty ${size}; ${command}; echo ended with $?; stty -a | grep -o -- '-\\?icanon'`;
  const line = `(sleep 3; printf '${keys}'; sleep 2) | script -qec "${script.replaceAll('"', '\\"').replaceAll("$?", "\\$?")}" /dev/null`;
  const { stdout } = spawnSync("bash", ["-c", line], {
    encoding: "utf8",
    env: { ...process.env, TERM: "xterm", LC_ALL: "C.UTF-8", XDG_CACHE_HOME: join(folder, "cache"), ...variables },
  });
  return stripVTControlCharacters(stdout).replaceAll("\r", "");
}

describe.skipIf(process.platform === "win32")("asked on a terminal", () => {
  test.each([
    ["ctrl-C", "\\003"],
    ["ctrl-D", "\\004"],
    ["Esc", "\\033"],
  ])("%s writes nothing, and leaves the terminal as it was", (_key, keys) => {
    const shown = onTerminal("rows 24 cols 80", set, keys);
    expect(shown).toMatch(/Write this\? \[y\/N\]\s+Cancelled: nothing was changed\.\nended with 130\nicanon\n$/);
    expect(readFileSync(agreement, "utf8")).toBe(before);
  });

  test("a window of less than 40 columns is too narrow", () => {
    const shown = onTerminal("rows 24 cols 39", set, "y\\r");
    expect(shown).toContain("too narrow");
    expect(shown).toContain("ended with 3");
    expect(readFileSync(agreement, "utf8")).toBe(before);
  });

  test("yes in another language writes it", () => {
    const shown = onTerminal("rows 24 cols 80", `${set} --lang ru`, "да\\r");
    expect(shown).toContain("Записано.");
    expect(readFileSync(agreement, "utf8")).toContain("ends: 2027");
  });
});
