import { appendFileSync, chmodSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { replaceFile } from "../../../src/files/write/replace-file.ts";
import { type LeftAlone, type Rewrite, rewriteFiles } from "../../../src/files/write/rewrite-files.ts";
import { folderOf } from "../../support/folder.ts";

function rewritten(folder: string, rewrites: readonly Rewrite[]): [string, LeftAlone | undefined][] {
  const reported: [string, LeftAlone | undefined][] = [];
  rewriteFiles(folder, rewrites, ({ path }, leftAlone) => reported.push([path, leftAlone]));
  return reported;
}

describe("rewriting files that were read", () => {
  test("leaves alone what somebody changed or took away meanwhile, and writes the others", () => {
    const folder = folderOf({ "partners/a.yaml": "name: А\n", "partners/b.yaml": "name: Б\n", "c.yaml": "name: В\n" });
    appendFileSync(join(folder, "partners/a.yaml"), "city: Хуҷанд\n");
    rmSync(join(folder, "partners/b.yaml"));
    const reported = rewritten(folder, [
      { path: "partners/a.yaml", before: "name: А\n", after: "name: Алиф\n" },
      { path: "partners/b.yaml", before: "name: Б\n", after: "name: Бобо\n" },
      { path: "c.yaml", before: "name: В\n", after: "name: Ворух\n" },
    ]);
    expect(reported).toEqual([
      ["partners/a.yaml", "changed-meanwhile"],
      ["partners/b.yaml", "changed-meanwhile"],
      ["c.yaml", undefined],
    ]);
    expect(readFileSync(join(folder, "partners/a.yaml"), "utf8")).toBe("name: А\ncity: Хуҷанд\n");
    expect(readFileSync(join(folder, "c.yaml"), "utf8")).toBe("name: Ворух\n");
    expect(readdirSync(join(folder, "partners"))).toEqual(["a.yaml"]);
  });

  test("asks last of all, when the new text is complete", () => {
    const folder = folderOf({ "a.yaml": "name: А\n" });
    const path = join(folder, "a.yaml");
    function* whileSomebodySaves(): Generator<string> {
      yield "name: ";
      appendFileSync(path, "tags: [by-hand]\n");
      yield "Алиф\n";
    }
    const mayReplace = (): boolean => readFileSync(path, "utf8") === "name: А\n";
    expect(replaceFile(path, whileSomebodySaves(), { stats: statSync(path), mayReplace })).toBe(false);
    expect(readFileSync(path, "utf8")).toBe("name: А\ntags: [by-hand]\n");
    expect(readdirSync(folder)).toEqual(["a.yaml"]);
  });

  test("keeps a byte order mark, and does not touch a file its owner made read-only", () => {
    const folder = folderOf({ "a.yaml": "\ufeffname: А\r\n", "b.yaml": "name: Б\n" });
    chmodSync(join(folder, "b.yaml"), 0o444);
    const reported = rewritten(folder, [
      { path: "a.yaml", before: "name: А\r\n", after: "name: Алиф\r\n" },
      { path: "b.yaml", before: "name: Б\n", after: "name: Бобо\n" },
    ]);
    expect(reported).toEqual([
      ["a.yaml", undefined],
      ["b.yaml", "read-only"],
    ]);
    expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("\ufeffname: Алиф\r\n");
    expect(readFileSync(join(folder, "b.yaml"), "utf8")).toBe("name: Б\n");
  });
});
