import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kindNames } from "../../src/kinds/field-meta.ts";
import { cacheIn, openedWith, registryWith, rest } from "../support/cached-registry.ts";
import { answersAreTrue, answersOf, anythingChanges, begun, harm, put, states } from "./cached-index-properties.ts";

test("whatever is changed, the answers are those of an index made anew", () => anythingChanges(1));

/** The files that are found with the cache, and whether the kept index served. */
async function found(cache: string, root: string, text: string) {
  const { registry, index } = await openedWith(cacheIn(cache), root);
  const isKept = index?.read() !== undefined;
  return { isKept, files: answersOf(registry, text, kindNames, index).hits.map(({ file }) => file) };
}

describe("the index that is kept", () => {
  test("serves from the second search on, and is written once", async () => {
    const { root, cache } = await begun();
    expect(await found(cache, root, "rahimov")).toEqual({ isKept: false, files: ["mobilities/a.yaml"] });
    const written = readdirSync(cache);
    expect(written.filter((name) => name.endsWith(".search"))).toHaveLength(1);
    expect(await found(cache, root, "rahimov")).toEqual({ isKept: true, files: ["mobilities/a.yaml"] });
    expect(readdirSync(cache)).toEqual(written);
  });

  test("finds what a record says now, and no longer what it said", async () => {
    const { root, cache } = await begun();
    await found(cache, root, "rahimov");
    rest();
    put(root, "mobilities/a.yaml", states["mobilities/a.yaml"]?.[1]);
    expect(await found(cache, root, "rahimov")).toEqual({ isKept: true, files: [] });
    expect((await found(cache, root, "full")).files).toEqual(["mobilities/a.yaml"]);
  });

  test("finds the records of a partner by the name that it has now", async () => {
    const { root, cache } = await begun();
    await found(cache, root, "science");
    rest();
    put(root, "partners/kmust.yaml", states["partners/kmust.yaml"]?.[1]);
    const polytechnic = await found(cache, root, "polytechnic");
    expect(polytechnic).toMatchObject({ isKept: true });
    expect(polytechnic.files).toEqual(expect.arrayContaining(["partners/kmust.yaml", "agreements/kmust.yaml"]));
    expect((await found(cache, root, "science")).files).toEqual([]);
  });

  test("is of all kinds, and a search among some of them does not narrow it", async () => {
    const { root, cache } = await begun();
    const { registry, index } = await openedWith(cacheIn(cache), root);
    expect(answersOf(registry, "kmust", ["partners"], index).hits).toHaveLength(1);
    expect((await found(cache, root, "rahimov")).isKept).toBe(true);
  });

  test("of other settings, another program or other records is not believed", async () => {
    const { root, cache } = await begun();
    await found(cache, root, "rahimov");
    await registryWith(cacheIn(cache, { program: "another" }), root);
    expect((await openedWith(cacheIn(cache, { program: "another" }), root)).index?.read()).toBeUndefined();
    rest();
    put(root, "registry.yaml", states["registry.yaml"]?.[2]);
    await registryWith(cacheIn(cache), root);
    expect((await openedWith(cacheIn(cache), root)).index?.read()).toBeUndefined();
    await answersAreTrue(cache, root);
  });

  test("is made anew where it is damaged or gone", async () => {
    const { root, cache } = await begun();
    const first = await found(cache, root, "university");
    const name = readdirSync(cache).find((file) => file.endsWith(".search")) ?? "";
    const { size } = statSync(join(cache, name));
    for (const at of [3, 100, size - 3_000, size - 5]) {
      harm(cache, ".search", at);
      expect(await found(cache, root, "university")).toEqual({ ...first, isKept: false });
      expect(await found(cache, root, "university")).toEqual({ ...first, isKept: true });
    }
    rmSync(join(cache, name));
    expect(await found(cache, root, "university")).toEqual({ ...first, isKept: false });
  });
});
