import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheFile } from "../../src/cache/cache-file.ts";
import { checks } from "../../src/checks/index.ts";
import { cacheIn, openedWith, registryWith, rest } from "../support/cached-registry.ts";
import { anythingChanges, begun, linesWith, put, states, today } from "./cached-findings-properties.ts";

test("whatever is changed, the findings are those of all checks run anew", () => anythingChanges(2));

/** The checks that run, and do not take what they found before, in a registry. */
async function checksThatRun(cache: string, root: string): Promise<string[]> {
  const { registry, findings } = await openedWith(cacheIn(cache), root);
  const context = { registry, today, checkIds: [] };
  const ran: string[] = [];
  for (const check of checks.filter(({ reads }) => reads)) {
    const noting = { ...check, run: () => [], runAmong: () => [] };
    for (const note of ["run", "runAmong"] as const)
      noting[note] = () => {
        ran.push(check.id);
        return [];
      };
    Array.from(findings?.findings(noting, context) ?? noting.run());
  }
  return ran;
}

describe("a check that reads nothing of what changed does not run again", () => {
  const begin = async () => {
    const { root, cache } = begun();
    await registryWith(cacheIn(cache), root);
    return { root, cache, first: await linesWith(cache, root) };
  };

  test("nothing runs and nothing is written where all is as it was", async () => {
    const { root, cache, first } = await begin();
    const written = (): unknown => cacheFile(cache, root, "findings")?.read()?.checksum;
    const before = written();
    expect(before).toBeDefined();
    expect(await linesWith(cache, root)).toEqual(first);
    expect(await checksThatRun(cache, root)).toEqual([]);
    expect(written()).toBe(before);
  });

  test("a note about a journey is read by the search for repeated records alone", async () => {
    const { root, cache } = await begin();
    rest();
    put(root, "mobilities/a.yaml", states["mobilities/a.yaml"]?.[2]);
    expect(await checksThatRun(cache, root)).toEqual(["duplicate-record"]);
  });

  test("on another day, all run", async () => {
    const { root, cache } = await begin();
    await linesWith(cache, root, "2019-06-01");
    expect((await checksThatRun(cache, root)).length).toBeGreaterThan(15);
  });

  test("with a problem in any file, all run", async () => {
    const { root, cache } = await begin();
    rest();
    put(root, "mobilities/b.yaml", "- not a record\n");
    expect((await openedWith(cacheIn(cache), root)).findings).toBeUndefined();
  });

  test("with damaged findings, all run", async () => {
    const { root, cache, first } = await begin();
    const path = join(cache, readdirSync(cache).find((name) => name.endsWith(".findings")) ?? "");
    const text = readFileSync(path, "latin1");
    writeFileSync(path, `${text.slice(0, -3)}x${text.slice(-2)}`, "latin1");
    expect((await checksThatRun(cache, root)).length).toBeGreaterThan(15);
    expect(await linesWith(cache, root)).toEqual(first);
  });
});
