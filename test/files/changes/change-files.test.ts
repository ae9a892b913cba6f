import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { WritingStep } from "../../../src/files/changes/change.ts";
import { changeFiles } from "../../../src/files/changes/change-files.ts";
import { after, before, changes, folderOf, textsIn } from "./registry-folder.ts";

const folders: (() => void)[] = [];
afterEach(() => {
  for (const remove of folders.splice(0)) remove();
});

function registry(texts = before): string {
  const { root, remove } = folderOf(texts);
  folders.push(remove);
  return root;
}

class Stopped extends Error {}

/** Fails at the nth step. */
const stopAt = (nth: number) => {
  let step = 0;
  return (): void => {
    step++;
    if (step === nth) throw new Stopped();
  };
};

describe("a change of several files", () => {
  test("is made as a whole, and leaves nothing beside", async () => {
    const root = registry();
    expect(await changeFiles(root, changes)).toEqual({ is: "done" });
    expect(textsIn(root)).toEqual(after);
    expect(existsSync(join(root, ".hamkor", "journal.json"))).toBe(false);
    expect(existsSync(join(root, ".hamkor", "lock"))).toBe(false);
  });

  test.each(["partners/kmust.yaml", "partners/gone.yaml", "agreements/a.yaml"])(
    "is not made at all where %s says something else meanwhile",
    async (path) => {
      const edited = { ...before, [path]: "name: правка из редактора\n" };
      const root = registry(edited);
      expect(await changeFiles(root, changes)).toEqual({ is: "changed-meanwhile", paths: [path] });
      expect(textsIn(root)).toEqual(edited);
    },
  );

  test("nor where a file stands already in the place of a new one", async () => {
    const taken = { ...before, "events/2021/visit.yaml": "type: meeting\n" };
    const root = registry(taken);
    expect(await changeFiles(root, changes)).toEqual({ is: "changed-meanwhile", paths: ["events/2021/visit.yaml"] });
    expect(textsIn(root)).toEqual(taken);
  });

  test("nor where somebody saves a file while others are put in place", async () => {
    for (const path of ["agreements/a.yaml", "partners/gone.yaml", "events/2021/visit.yaml"]) {
      const root = registry();
      const save = (step: WritingStep): void => {
        if (step === "journal-written") {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), "name: сохранено редактором\n");
        }
      };
      expect(await changeFiles(root, changes, { atStep: save })).toEqual({ is: "changed-meanwhile", paths: [path] });
      expect(textsIn(root)).toEqual({ ...before, [path]: "name: сохранено редактором\n" });
    }
  });

  test("nor where a file is read-only", async () => {
    const root = registry();
    chmodSync(join(root, "partners/gone.yaml"), 0o444);
    expect(await changeFiles(root, changes)).toEqual({ is: "read-only", paths: ["partners/gone.yaml"] });
    expect(textsIn(root)).toEqual(before);
  });

  test("is taken back where something fails on the way, until all is in place", async () => {
    // Locked, written aside, in the journal, six files in place: nine steps at which something may fail.
    for (let nth = 1; nth <= 9; nth++) {
      const root = registry();
      await expect(changeFiles(root, changes, { atStep: stopAt(nth) })).rejects.toThrow(Stopped);
      expect(textsIn(root)).toEqual(before);
      expect(await changeFiles(root, changes)).toEqual({ is: "done" });
      expect(textsIn(root)).toEqual(after);
    }
  });

  test("keeps permissions, also of a file that moves", async () => {
    const root = registry();
    chmodSync(join(root, "partners/kmust.yaml"), 0o640);
    chmodSync(join(root, "partners/old.yaml"), 0o600);
    await changeFiles(root, changes);
    expect(statSync(join(root, "partners/kmust.yaml")).mode & 0o777).toBe(0o640);
    expect(statSync(join(root, "partners/new.yaml")).mode & 0o777).toBe(0o600);
  });

  test("writes through links and into every name of a file, and takes away a link rather than where it leads", async () => {
    const root = registry({
      ...before,
      "kept/kmust.yaml": before["partners/kmust.yaml"] ?? "",
      "kept/gone.yaml": before["partners/gone.yaml"] ?? "",
    });
    linkSync(join(root, "agreements/a.yaml"), join(root, "agreements/a-too.txt"));
    for (const name of ["kmust", "gone"]) {
      const link = join(root, "partners", `${name}.yaml`);
      writeFileSync(link, "");
      chmodSync(link, 0o644);
      relink(link, join(root, "kept", `${name}.yaml`));
    }
    expect(await changeFiles(root, changes)).toEqual({ is: "done" });
    expect(readFileSync(join(root, "kept/kmust.yaml"), "utf8")).toBe(after["partners/kmust.yaml"]);
    expect(existsSync(join(root, "partners/gone.yaml"))).toBe(false);
    expect(readFileSync(join(root, "kept/gone.yaml"), "utf8")).toBe(before["partners/gone.yaml"]);
    expect(readFileSync(join(root, "agreements/a-too.txt"), "utf8")).toBe(after["agreements/a.yaml"]);
  });
});

function relink(link: string, target: string): void {
  rmSync(link);
  symlinkSync(target, link);
}
