import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EnvironmentError } from "../../../src/files/source.ts";
import { writeFile } from "../../../src/files/write/write-file.ts";
import { folderOf } from "../../support/folder.ts";

describe("writing a file", () => {
  test.each<[string, Parameters<typeof writeFile>[1]]>([
    ["a text", "Ҳамкорӣ\n"],
    ["bytes", [new TextEncoder().encode("Ҳамкорӣ\n")]],
    ["pieces of a text", ["Ҳам", "", "корӣ\n"]],
  ])("writes %s", (_, content) => {
    const folder = folderOf({ "long.txt": "x".repeat(1000) });
    for (const name of ["new.txt", "long.txt"]) {
      writeFile(join(folder, name), content);
      expect(readFileSync(join(folder, name), "utf8")).toBe("Ҳамкорӣ\n");
    }
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("keeps who may read it, and a link to it", () => {
    const folder = folderOf({ "secret.txt": "a" });
    chmodSync(join(folder, "secret.txt"), 0o440);
    symlinkSync("secret.txt", join(folder, "link.txt"));
    writeFile(join(folder, "link.txt"), "b");
    expect(readFileSync(join(folder, "secret.txt"), "utf8")).toBe("b");
    expect(statSync(join(folder, "secret.txt")).mode & 0o777).toBe(0o440);
    expect(readdirSync(folder).sort()).toEqual(["link.txt", "secret.txt"]);
  });

  test("leaves the old file whole where making the new one fails", () => {
    const folder = folderOf({ "a.txt": "old" });
    function* broken(): Generator<string> {
      yield "new";
      throw new TypeError("a bug");
    }
    expect(() => writeFile(join(folder, "a.txt"), broken())).toThrow(TypeError);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("is an error where there is only room for a part, and leaves the old file whole", () => {
    const folder = folderOf({ "a.txt": "old" });
    const path = join(folder, "a.txt");
    const write = `import("${join(import.meta.dirname, "../../../src/files/write/write-file.ts")}").then(({ writeFile }) => {
      process.on("SIGXFSZ", () => undefined);
      writeFile(process.argv[1], "new ".repeat(100_000));
    })`;
    // A limit on the size of files stands for the full disk: up to it a write is cut short, beyond it one fails.
    const limited = ["-c", 'ulimit -f 8; exec "$0" "$@"', process.execPath, "--import", "tsx", "-e", write, path];
    const { status, stderr } = spawnSync("sh", limited, {
      encoding: "utf8",
      env: { ...process.env, TSX_DISABLE_CACHE: "1" },
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain(`cannot write ${path}`);
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("into a folder that is not there says so", () => {
    expect(() => writeFile(join(folderOf({}), "none/a.csv"), "x")).toThrow(EnvironmentError);
  });
});
