import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
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
    chmodSync(join(folder, "secret.txt"), 0o640);
    symlinkSync("secret.txt", join(folder, "link.txt"));
    writeFile(join(folder, "link.txt"), "b");
    expect(readFileSync(join(folder, "secret.txt"), "utf8")).toBe("b");
    expect(statSync(join(folder, "secret.txt")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(["link.txt", "secret.txt"]);
  });

  test("through a link whose file is not there yet makes that file", () => {
    const folder = folderOf({ "reports/old.csv": "" });
    symlinkSync("reports/new.csv", join(folder, "link.csv"));
    writeFile(join(folder, "link.csv"), "b");
    expect(readFileSync(join(folder, "reports/new.csv"), "utf8")).toBe("b");
    expect(lstatSync(join(folder, "link.csv")).isSymbolicLink()).toBe(true);
  });

  test("of several names (hard links) changes it under all of them", () => {
    const folder = folderOf({ "a.csv": "a long text" });
    linkSync(join(folder, "a.csv"), join(folder, "b.csv"));
    writeFile(join(folder, "a.csv"), "new");
    expect(readFileSync(join(folder, "b.csv"), "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.csv"]);
  });

  test("gives a pipe what is written, to whoever reads there", async () => {
    const folder = folderOf({});
    const pipe = join(folder, "pipe.csv");
    expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
    const reader = spawn("cat", [pipe]);
    const chunks: Buffer[] = [];
    reader.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    writeFile(pipe, ["name;", "Душанбе"]);
    await once(reader, "close");
    expect(Buffer.concat(chunks).toString()).toBe("name;Душанбе");
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  test("is refused where it is read-only, a folder or a socket, and leaves them", async () => {
    const folder = folderOf({ "kept.csv": "a", "folder.csv/x": "" });
    chmodSync(join(folder, "kept.csv"), 0o444);
    const server = createServer().listen(join(folder, "s.csv"));
    await once(server, "listening");
    expect(() => writeFile(join(folder, "kept.csv"), "b")).toThrow("it is read-only");
    expect(() => writeFile(join(folder, "folder.csv"), "b")).toThrow("it is a folder");
    expect(() => writeFile(join(folder, "s.csv"), "b")).toThrow("it is a socket");
    expect(lstatSync(join(folder, "s.csv")).isSocket()).toBe(true);
    expect(readFileSync(join(folder, "kept.csv"), "utf8")).toBe("a");
    server.close();
  });

  test("removes what a writer left that was stopped, and nothing of one that still writes", () => {
    const folder = folderOf({});
    const path = join(folder, "a.csv");
    const write = `import("${join(import.meta.dirname, "../../../src/files/write/write-file.ts")}").then(({ writeFile }) =>
      writeFile(process.argv[1], (function* () { yield "half"; process.kill(process.pid, "SIGKILL"); })()))`;
    spawnSync(process.execPath, ["--import", "tsx", "-e", write, path], {
      env: { ...process.env, TSX_DISABLE_CACHE: "1" },
    });
    const left = readdirSync(folder);
    expect(left).toEqual([expect.stringMatching(/^\.hamkor-.*\.tmp$/)]);
    const ours = (left[0] ?? "").replace(/-\d+-/, `-${process.pid}-`);
    writeFileSync(join(folder, ours), "");
    writeFile(path, "whole");
    expect(readdirSync(folder).sort()).toEqual([ours, "a.csv"].sort());
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
