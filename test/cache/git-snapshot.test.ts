import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { smallRegistry } from "../support/folder.ts";
import {
  anythingHappensInGit,
  newRepository,
  opened,
  prepare,
  removeFolders,
  write,
} from "./git-snapshot-properties.ts";

afterAll(removeFolders);

test("whatever happens where git answers, the registry is the one that reading its files gives", () =>
  anythingHappensInGit(3));

test("a run that is to change records reads what came, and leaves writing the cache to the next question", async () => {
  const many = Array.from(
    { length: 40 },
    (_, n) => [`partners/p${n}.yaml`, `name: Ҳамкор ${n}\ncountry: TJ\n`] as const,
  );
  const { root, cache } = await prepare(newRepository({ ...smallRegistry, ...Object.fromEntries(many) }));
  const kept = (): readonly string[] =>
    readdirSync(cache).map((name) => `${name} ${readFileSync(join(cache, name), "base64")}`);
  const before = kept();
  write(root, { "partners/termez.yaml": "name: Термиз\ntype: university\ncountry: UZ\n" });
  const { registry, read } = await opened(root, cache, true);
  expect(registry.find("partners", "termez")).toMatchObject({ name: "Термиз" });
  expect(read).toEqual(["partners/termez.yaml"]);
  expect(kept()).toEqual(before);
  await opened(root, cache);
  expect(kept()).not.toEqual(before);
  expect((await opened(root, cache, true)).read).toEqual([]);
});
