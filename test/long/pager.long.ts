import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "hamkor-pager-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hamkor = `'${process.execPath}' '${resolve("bin/hamkor.js")}' -C '${resolve("registry")}' --today 2026-11-21`;

/** What stands on a terminal of 20 lines after a line of the shell and the keys that were pressed. */
function onTerminal(line: string, keys = "", variables: Record<string, string> = {}): string {
  const { PAGER, HAMKOR_PAGER, LESS, NO_COLOR, ...others } = process.env;
  const { stdout } = spawnSync("script", ["-qec", `stty rows 20 cols 80; ${line}`, "/dev/null"], {
    input: keys,
    encoding: "utf8",
    env: { ...others, TERM: "xterm", LC_ALL: "C.UTF-8", XDG_CACHE_HOME: join(folder, "cache"), ...variables },
  });
  return stripVTControlCharacters(stdout).replaceAll("\r", "");
}

const list = `${hamkor} list partners -c id,name`;
const rows = (text: string): number => text.split("\n").filter((line) => /^ [a-z0-9-]+ {2,}\S/.test(line)).length;

/** Writes what it is given to a file, as a pager that needs no keys. */
const toFile = (file: string): Record<string, string> => ({ HAMKOR_PAGER: `cat > '${file}'` });

describe.skipIf(process.platform === "win32")("on a terminal", () => {
  test("a long answer stops at the end of the screen, and q ends it as done", () => {
    const shown = onTerminal(`${list}; echo ended with $?`, "q");
    expect(shown).toMatch(/ended with 0\n$/);
    expect(rows(shown)).toBeGreaterThan(5);
    expect(rows(shown)).toBeLessThan(20);
  });

  test("a short answer is shown at once, and hamkor ends by itself", () => {
    const shown = onTerminal(`${hamkor} count agreements; echo ended with $?`);
    expect(shown).toContain("revision");
    expect(shown).toMatch(/ended with 0\n$/);
  });

  test.each([
    ["--no-pager", `${list} --no-pager`, {}],
    ["an empty PAGER", list, { PAGER: "" }],
    ["PAGER=cat", list, { PAGER: "cat" }],
    ["TERM=dumb", list, { TERM: "dumb" }],
    ["a pager that is not there", list, { HAMKOR_PAGER: "hamkor-no-such-pager" }],
    ["a pager that no shell finds", list, { HAMKOR_PAGER: "'hamkor-no-such-pager' 2> /dev/null" }],
    ["stdin that is no terminal, as in a hook", `${list} < /dev/null`, {}],
  ])("%s shows all of it", (_what, line, variables) => {
    const shown = onTerminal(`${line}; echo ended with $?`, "", variables);
    expect(rows(shown)).toBe(rows(onTerminal(`${list} | cat`)));
    expect(shown).toMatch(/ended with 0\n$/);
  });

  test("the pager gets colours and what is said beside the answer; a file gets what it would without", () => {
    const file = join(folder, "shown");
    onTerminal(`${hamkor} list partners name:nowhere`, "", toFile(file));
    const paged = readFileSync(file, "utf8");
    expect(paged).toContain("\u001b[1mPartners");
    expect(paged).toContain("No record answers this question");
    const written = join(folder, "written.md");
    onTerminal(`${list} -o '${written}'`, "", toFile(file));
    expect(readFileSync(written, "utf8")).toContain("tcnj");
    expect(readFileSync(file, "utf8")).toBe(paged);
  });

  test("the exit code is that of the check, whatever becomes of the pager", () => {
    const faulty = join(folder, "faulty");
    onTerminal(
      `mkdir -p '${faulty}/partners'; echo 'title: Office' > '${faulty}/registry.yaml'; echo x: > '${faulty}/partners/a.yaml'`,
    );
    const check = `${hamkor.replace(resolve("registry"), faulty)} check; echo ended with $?`;
    for (const pager of ["true", "false", "cat", "hamkor-no-such-pager"])
      expect(onTerminal(check, "", { HAMKOR_PAGER: pager })).toMatch(/ended with 1\n$/);
  });
});
