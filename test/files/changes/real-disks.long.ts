import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changeFiles } from "../../../src/files/changes/change-files.ts";
import { bundledWriter } from "./bundled-writer.ts";
import { after, before, changes, folderOf, textsIn } from "./registry-folder.ts";

const isRoot = process.getuid?.() === 0;
const fullDiskWriter = bundledWriter("full-disk-writer.ts");
const refusedWriter = bundledWriter("refused-writer.ts");
const countingWriter = bundledWriter("counting-writer.ts");

/** Runs a command where it may mount disks that nobody else sees; whoever is not root becomes it there. */
function withMounts(script: string): string {
  const words = [...(isRoot ? ["-m"] : ["-rm"]), "sh", "-ec", script];
  const { status, stdout, stderr } = spawnSync("unshare", words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

test("a disk on which fewer and fewer blocks are free holds the old or the new registry, and it is said which", () => {
  const disk = mkdtempSync(join(tmpdir(), "hamkor-disk-"));
  const printed = withMounts(`mount -t tmpfs -o size=512k none ${disk}; ${process.execPath} ${fullDiskWriter} ${disk}`);
  const outcomes = JSON.parse(printed) as string[];
  const pairs = outcomes.flatMap((came, index) => (index % 2 === 0 ? [[came, outcomes[index + 1]]] : []));
  expect(pairs).toHaveLength(41);
  for (const [came, found] of pairs)
    expect(["old", "new"]).toContain(came === "done" ? `${found}`.replace("old", "lost") : found);
  const refused = pairs.filter(([came]) => came !== "done");
  expect(refused.length).toBeGreaterThan(3);
  for (const [came] of refused) expect(came).toContain("disk is full");
  expect(pairs.length - refused.length).toBeGreaterThan(3);
  rmSync(disk, { recursive: true });
});

test("a folder of the registry on another disk is written into like the others", () => {
  const { root, remove } = folderOf(before);
  const changesFile = `${root}.json`;
  writeFileSync(changesFile, JSON.stringify(changes));
  const there = join(root, "partners");
  const printed = withMounts(
    `cp -r ${there} ${root}-kept; mount -t tmpfs none ${there}; cp ${root}-kept/* ${there}; mount --bind ${root}/agreements ${root}/agreements; ` +
      `${process.execPath} ${refusedWriter} ${root} ${changesFile}; echo; ls -A ${there}; cat ${there}/*.yaml ${root}/events/2021/visit.yaml`,
  );
  expect(printed).toBe(
    `done\nkmust.yaml\nnew.yaml\n${after["partners/kmust.yaml"]}${after["partners/new.yaml"]}${after["events/2021/visit.yaml"]}`,
  );
  expect(readFileSync(join(root, "agreements/a.yaml"), "utf8")).toBe(after["agreements/a.yaml"]);
  for (const path of [`${root}-kept`, changesFile]) rmSync(path, { recursive: true });
  remove();
});

describe("somebody who may not write", () => {
  /** Makes the change as somebody who is not root. */
  function asSomebody(root: string): string {
    const changesFile = `${root}.json`;
    writeFileSync(changesFile, JSON.stringify(changes));
    if (isRoot) spawnSync("chown", ["-R", "65534:65534", root]);
    const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    for (const file of [root, changesFile]) chmodSync(file, 0o755);
    chmodSync(join(refusedWriter, ".."), 0o755);
    const { stdout, stderr } = spawnSync(process.execPath, [refusedWriter, root, changesFile], {
      encoding: "utf8",
      ...user,
    });
    rmSync(changesFile);
    return stdout + stderr;
  }

  test.each(["partners", "agreements", ".hamkor", "events"])(
    "into %s leaves everything as it was, and says so",
    (place) => {
      const { root, remove } = folderOf({ ...before, ".hamkor/.gitignore": "*\n", "events/.keep": "" });
      chmodSync(join(root, place), 0o555);
      expect(asSomebody(root)).toMatch(place === ".hamkor" ? /no permission/ : /nothing was changed: .*no permission/);
      chmodSync(join(root, place), 0o755);
      expect(textsIn(root)).toEqual({ ...before, "events/.keep": "" });
      expect(readdirSync(join(root, ".hamkor"))).toEqual([".gitignore"]);
      remove();
    },
  );
});

test.runIf(isRoot)("files of another user stay that user's, also those that move and come back", async () => {
  const { root, remove } = folderOf(before);
  for (const path of Object.keys(before)) chownSync(join(root, path), 12_345, 23_456);
  const entries: unknown[] = [];
  await changeFiles(root, changes, { onWritten: (written) => entries.push(...written) });
  for (const path of ["partners/kmust.yaml", "partners/new.yaml", "agreements/a.yaml"])
    expect(statSync(join(root, path))).toMatchObject({ uid: 12_345, gid: 23_456 });
  expect(entries).toContainEqual(expect.objectContaining({ path: "partners/gone.yaml", owner: [12_345, 23_456] }));
  remove();
});

describe("writers at once", () => {
  const start = (root: string, name: string, count: number) => {
    const child = spawn(process.execPath, [countingWriter, root, name, String(count)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (piece) => {
      said += piece;
    });
    return { child, over: once(child, "close").then(() => said) };
  };

  test("lose nothing of each other's changes", async () => {
    const { root, remove } = folderOf({ "partners/shared.yaml": "aliases:\n" });
    await Promise.all(["a", "b", "c"].map((name) => start(root, name, 40).over));
    const lines = readFileSync(join(root, "partners/shared.yaml"), "utf8").split("\n").slice(1, -1);
    expect([...lines].sort()).toEqual(
      ["a", "b", "c"].flatMap((name) => Array.from({ length: 40 }, (_, index) => `  - ${name}-${index}`)).sort(),
    );
    expect(readdirSync(join(root, "events"))).toHaveLength(120);
    remove();
  });

  test("nor where some of them are killed all the time", async () => {
    const { root, remove } = folderOf({ "partners/shared.yaml": "aliases:\n" });
    const steady = start(root, "steady", 40);
    const said: string[] = [];
    for (let round = 0; round < 60; round++) {
      const { child, over } = start(root, `killed${round}`, 1000);
      setTimeout(() => child.kill("SIGKILL"), 100 + (round % 20) * 10);
      said.push(await over);
    }
    said.push(await steady.over);
    await changeFiles(root, []);
    const lines = readFileSync(join(root, "partners/shared.yaml"), "utf8").split("\n").slice(1, -1);
    expect(new Set(lines).size).toBe(lines.length);
    const told = said.join("").split("\n").filter(Boolean);
    expect(told.filter((line) => !lines.includes(line))).toEqual([]);
    expect(
      readdirSync(join(root, "events"))
        .map((name) => `  - ${name.replace(".yaml", "")}`)
        .sort(),
    ).toEqual([...lines].sort());
    remove();
  });
});
