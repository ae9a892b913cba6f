import { linkSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect } from "vitest";
import { changeFiles } from "../../../src/files/changes/change-files.ts";
import { rewriteEach } from "../../../src/files/changes/rewrite-each.ts";
import { asWillBe } from "../../../src/files/changes/unfinished.ts";
import { workTree } from "../../../src/files/read/work-tree.ts";
import { EnvironmentError, type Source } from "../../../src/files/source.ts";
import { type Fault, withFault } from "../../support/faulty-disk.ts";
import { after, before, changes, folderOf, textsIn } from "./registry-folder.ts";

const folders: (() => void)[] = [];
afterEach(() => {
  for (const remove of folders.splice(0)) remove();
});

/** The registry of these tests; one of its files has a second name outside of it. */
function registry(): string {
  const { root, remove } = folderOf(before);
  const { root: elsewhere, remove: removeElsewhere } = folderOf({});
  linkSync(join(root, "agreements/a.yaml"), join(elsewhere, "a.txt"));
  folders.push(remove, removeElsewhere);
  return root;
}

/** What the next writer of all makes. */
const next = { path: "partners/next.yaml", before: undefined, after: "name: Следующий\ntype: company\n" };

/** The next writer of all comes, and finds a whole registry, in which it leaves nothing but its own file. */
async function afterTheNext(root: string): Promise<Record<string, string>> {
  expect(await withFault(undefined, () => changeFiles(root, [next]))).toMatchObject({ result: { is: "done" } });
  const { "partners/next.yaml": written, ...others } = textsIn(root);
  expect(written).toBe(next.after);
  expect(readdirSync(join(root, ".hamkor"))).toEqual([".gitignore"]);
  expect(readdirSync(root, { recursive: true }).filter((name) => String(name).includes(".tmp"))).toEqual([]);
  return others;
}

/** Texts are those of the old registry, or those of the new one. */
const expectWhole = (texts: Record<string, string>): void => expect([before, after]).toContainEqual(texts);

/** What a question reads. */
function asAsked(root: string): Record<string, string> {
  const tree: Source = workTree(root);
  const source = asWillBe(tree)?.source ?? tree;
  return Object.fromEntries(source.list().map(({ path }) => [path, String(source.read(path)).replace(/^\ufeff/, "")]));
}

const withoutMarks = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, text.replace(/^\ufeff/, "")]));

/** A writer of several files. */
const write = (root: string) => (): Promise<unknown> => changeFiles(root, changes, { title: "rename old" });

/** How many calls of a run change something on the disk. */
const callsOf = async (run: () => Promise<unknown>): Promise<number> => (await withFault(undefined, run)).calls;

/** A writer killed at any of its calls leaves the old or the new registry, which a question sees too. */
export async function survivesKills(is: "killed" | "killed-half-way"): Promise<void> {
  const count = await callsOf(write(registry()));
  expect(count).toBeGreaterThan(30);
  for (let at = 1; at <= count; at++) {
    const root = registry();
    await withFault({ is, at }, write(root));
    const asked = asAsked(root);
    const found = await afterTheNext(root);
    expectWhole(found);
    expect(withoutMarks(found)).toEqual(asked);
  }
}

/** A writer that the system refuses something says what became of its change, and leaves the old or the new registry. */
export async function survivesRefusals(faultAt: (at: number) => Fault): Promise<void> {
  const count = await callsOf(write(registry()));
  for (let at = 1; at <= count; at++) await comesOut(faultAt(at));
}

async function comesOut(fault: Fault): Promise<void> {
  const root = registry();
  const { error, result } = await withFault(fault, write(root));
  const found = textsIn(root);
  if (error === undefined) expect({ fault, result, found }).toEqual({ fault, result: { is: "done" }, found: after });
  else expect(error).toBeInstanceOf(EnvironmentError);
  if (error instanceof EnvironmentError && error.message.includes("nothing was changed"))
    expect({ fault, found }).toEqual({ fault, found: before });
  expectWhole(await afterTheNext(root));
}

/**
 * A writer that is killed, and the two that find its change unfinished killed too, leave the old or the new registry;
 * where somebody edits a file in between, with that edit.
 */
export async function survivesKillsOfRecovery(
  kills: readonly [number, number, number],
  isEdited: boolean,
): Promise<void> {
  const [first, ...others] = kills;
  const root = registry();
  await withFault({ is: "killed-half-way", at: first }, write(root));
  if (isEdited) writeFileSync(join(root, "partners/kmust.yaml"), edited);
  for (const at of others) await withFault({ is: "killed-half-way", at }, () => changeFiles(root, [between]));
  const { [between.path]: _, ...found } = await afterTheNext(root);
  if (!isEdited) expectWhole(found);
  else expect([before, after].map((texts) => ({ ...texts, "partners/kmust.yaml": edited }))).toContainEqual(found);
}

const edited = "name: Правка из редактора\ntype: university\n";
const between = { path: "events/between.yaml", before: undefined, after: "type: meeting\n" };

const rewrites = changes.flatMap(({ path, before: old, after: text }) =>
  old === undefined || text === undefined ? [] : [{ path, before: old, after: text }],
);

/** One that takes each file as a change of its own, killed at any of its calls, leaves each file old or new. */
export async function survivesKillsOfEach(is: "killed" | "killed-half-way"): Promise<void> {
  const hooks = { onUnfinished: () => undefined, onLeftAlone: () => undefined, onRewritten: () => undefined };
  const run = (root: string) => (): Promise<void> => rewriteEach(root, rewrites, hooks);
  const count = await callsOf(run(registry()));
  for (let at = 1; at <= count; at++) {
    const root = registry();
    await withFault({ is, at }, run(root));
    const found = await afterTheNext(root);
    for (const { path } of rewrites) expect([before[path], after[path]]).toContain(found[path]);
  }
}
