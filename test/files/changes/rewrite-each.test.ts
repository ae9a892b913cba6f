import { appendFileSync, chmodSync, linkSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type LeftAlone, type Rewrite, rewriteEach } from "../../../src/files/changes/rewrite-each.ts";
import { folderOf } from "../../support/folder.ts";

async function rewritten(folder: string, rewrites: readonly Rewrite[]) {
  const left: [string, LeftAlone][] = [];
  const done: string[] = [];
  await rewriteEach(folder, rewrites, {
    onUnfinished: () => expect.unreachable(),
    onLeftAlone: (path, reason) => left.push([path, reason]),
    onRewritten: (entries) => done.push(...entries.map(({ path }) => path)),
  });
  return { left, done };
}

describe("rewriting files that were read", () => {
  test("leaves alone what somebody changed or took away meanwhile, and writes the others", async () => {
    const folder = folderOf({ "partners/a.yaml": "name: А\n", "partners/b.yaml": "name: Б\n", "c.yaml": "name: В\n" });
    appendFileSync(join(folder, "partners/a.yaml"), "city: Хуҷанд\n");
    rmSync(join(folder, "partners/b.yaml"));
    const outcome = await rewritten(folder, [
      { path: "partners/a.yaml", before: "name: А\n", after: "name: Алиф\n" },
      { path: "partners/b.yaml", before: "name: Б\n", after: "name: Бобо\n" },
      { path: "c.yaml", before: "name: В\n", after: "name: Ворух\n" },
    ]);
    expect(outcome).toEqual({
      left: [
        ["partners/a.yaml", "changed-meanwhile"],
        ["partners/b.yaml", "changed-meanwhile"],
      ],
      done: ["c.yaml"],
    });
    expect(readFileSync(join(folder, "partners/a.yaml"), "utf8")).toBe("name: А\ncity: Хуҷанд\n");
    expect(readFileSync(join(folder, "c.yaml"), "utf8")).toBe("name: Ворух\n");
    expect(readdirSync(join(folder, "partners"))).toEqual(["a.yaml"]);
    expect(readdirSync(join(folder, ".hamkor"))).toEqual([".gitignore"]);
  });

  test("where somebody stops it, what was written before is told of, and the rest stays", async () => {
    const names = Array.from({ length: 200 }, (_, at) => `partners/p${at}.yaml`);
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, "name:  А\n"])));
    const done: string[] = [];
    const rewriting = rewriteEach(
      folder,
      names.map((path) => ({ path, before: "name:  А\n", after: "name: А\n" })),
      {
        onUnfinished: () => expect.unreachable(),
        onLeftAlone: () => expect.unreachable(),
        onRewritten: (entries) => done.push(...entries.map(({ path }) => path)),
      },
    );
    const isWritten = (name: string): boolean => readFileSync(join(folder, name), "utf8") === "name: А\n";
    const stop = setInterval(() => isWritten(names[0] ?? "") && process.emit("SIGHUP", "SIGHUP"));
    await expect(rewriting).rejects.toMatchObject({ name: "Stopped", isPartlyDone: true });
    clearInterval(stop);
    expect(done).toEqual(names.filter(isWritten));
    expect(done.length).toBeLessThan(names.length);
    expect(readdirSync(join(folder, "partners")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("keeps a byte order mark, and does not touch a file its owner made read-only", async () => {
    const folder = folderOf({ "a.yaml": "\ufeffname: А\r\n", "b.yaml": "name: Б\n" });
    chmodSync(join(folder, "b.yaml"), 0o444);
    const outcome = await rewritten(folder, [
      { path: "a.yaml", before: "name: А\r\n", after: "name: Алиф\r\n" },
      { path: "b.yaml", before: "name: Б\n", after: "name: Бобо\n" },
    ]);
    expect(outcome).toEqual({ left: [["b.yaml", "read-only"]], done: ["a.yaml"] });
    expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("\ufeffname: Алиф\r\n");
    expect(readFileSync(join(folder, "b.yaml"), "utf8")).toBe("name: Б\n");
  });

  test("writes into every name of a file", async () => {
    const folder = folderOf({ "a.yaml": "name: А\n", "b.yaml": "name: Б\n" });
    linkSync(join(folder, "a.yaml"), join(folder, "a.txt"));
    const outcome = await rewritten(folder, [
      { path: "a.yaml", before: "name: А\n", after: "name: Алиф\n" },
      { path: "b.yaml", before: "name: Б\n", after: "name: Бобо\n" },
    ]);
    expect(outcome).toEqual({ left: [], done: ["a.yaml", "b.yaml"] });
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("name: Алиф\n");
    expect(statSync(join(folder, "a.yaml")).nlink).toBe(2);
  });
});
