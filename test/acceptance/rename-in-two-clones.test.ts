import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changingIn } from "../support/changing.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { gitIn, repositoryOf } from "../support/repository.ts";

/** Two clones of a registry: in one a partner has got another id, in the other somebody has added an agreement with it. */
async function twoClones() {
  const { folder: origin } = repositoryOf(smallRegistry);
  const [renaming, adding] = ["renaming", "adding"].map((name) => {
    const folder = join(folderOf({}), name);
    gitIn(origin)("clone", "-q", origin, folder);
    return { git: gitIn(folder), ...changingIn({}, folder) };
  });
  if (!renaming || !adding) throw new Error("no clones");
  await renaming.run("rename", "partners/kmust", "kunming");
  renaming.git("add", "--all");
  renaming.git("commit", "-qm", "kmust is called kunming");
  writeFileSync(join(adding.folder, "agreements/kmust-2026.yaml"), "partners: [kmust]\ntype: exchange\nsigned: 2026\n");
  adding.git("add", "--all");
  adding.git("commit", "-qm", "an agreement with kmust");
  return { renaming, adding };
}

describe("one renames a partner while another adds an agreement with it", () => {
  test("after the merge check says what became of the partner, and the command it names mends what is left", async () => {
    const { renaming, adding } = await twoClones();
    adding.git("pull", "-q", "--no-rebase", "--no-edit", renaming.folder, "HEAD");
    const { exitCode, stdout } = await adding.run("check");
    expect(exitCode).toBe(1);
    expect(stdout).toContain('unknown partner "kmust": partners/kmust.yaml was renamed to partners/kunming.yaml');
    const command = /hamkor (rename partners\/kmust kunming) does so everywhere/.exec(stdout)?.[1] ?? "";
    const mended = await adding.run(...command.split(" "));
    expect(mended.stdout).toContain("agreements/kmust-2026: partners: − kmust, + kunming\n");
    expect(mended.stdout).toContain("Mends: 1 error");
    expect(mended.exitCode).toBe(0);
    expect(readFileSync(join(adding.folder, "agreements/kmust-2026.yaml"), "utf8")).toContain("partners: [kunming]\n");
    expect((await adding.run("check")).exitCode).toBe(0);
  });

  test("while the merge is not committed yet, it is said and mended just so", async () => {
    const { renaming, adding } = await twoClones();
    adding.git("pull", "-q", "--no-rebase", "--no-commit", "--no-ff", renaming.folder, "HEAD");
    const { stdout } = await adding.run("check");
    expect(stdout).toContain('unknown partner "kmust": partners/kmust.yaml was renamed to partners/kunming.yaml');
    expect((await adding.run("rename", "partners/kmust", "kunming")).exitCode).toBe(0);
    expect((await adding.run("check")).exitCode).toBe(0);
  });

  test("a partner that was renamed twice is found", async () => {
    const { renaming, adding } = await twoClones();
    await renaming.run("rename", "partners/kunming", "kust");
    renaming.git("add", "--all");
    renaming.git("commit", "-qm", "and kust");
    adding.git("pull", "-q", "--no-rebase", "--no-edit", renaming.folder, "HEAD");
    expect((await adding.run("check")).stdout).toContain("hamkor rename partners/kmust kust");
  });
});

describe("one merges two partners while another adds an agreement with the one that goes", () => {
  test("rename gives the references that are left the id of the kept one", async () => {
    const { folder, git } = repositoryOf({
      ...smallRegistry,
      "partners/kunming.yaml": "name: K\ntype: university\ncountry: CN\n",
    });
    const { run, textOf } = changingIn({}, folder);
    await run("merge", "partners/kmust", "partners/kunming");
    git("add", "--all");
    git("commit", "-qm", "one partner");
    writeFileSync(join(folder, "agreements/k.yaml"), "partners: [kunming]\ntype: exchange\nsigned: 2026\n");
    expect((await run("check")).stdout).toContain('unknown partner "kunming"');
    expect((await run("rename", "partners/kunming", "kmust")).exitCode).toBe(0);
    expect(textOf("agreements/k.yaml")).toContain("partners: [kmust]\n");
    expect((await run("check")).exitCode).toBe(0);
  });
});
