import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { runChecks } from "../../src/checks/run-checks.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { cacheIn, registryWith, rest } from "../support/cached-registry.ts";
import { folderOf } from "../support/folder.ts";
import { faulty, happen, step } from "../support/happenings.ts";
import { plain } from "../support/plain-record.ts";
import { repositoryOf } from "../support/repository.ts";

/** Everything that anybody can ask of a registry. */
export function seen(registry: Registry) {
  const { settings, allRecords, files, fileCount, problems, records } = registry;
  const sorted = Object.values(records).map((ofKind) => ofKind.map(plain));
  const items = allRecords.flatMap((record) =>
    Object.keys(plain(record)).flatMap((name) => [0, 1, 2].map((item) => registry.writtenPath(record, [name, item]))),
  );
  const findings = runChecks(registry, "2026-11-21", { only: [], skip: [] });
  return JSON.parse(
    JSON.stringify({
      settings,
      allRecords: allRecords.map(plain),
      files,
      fileCount,
      problems,
      records: sorted,
      items,
      findings,
    }),
  );
}

/** Whatever happens to the files, the registry is the one that reading them gives. */
export async function anythingHappens(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      async (rounds) => {
        const { folder: root } = repositoryOf(faulty);
        const place = cacheIn(folderOf({}));
        await registryWith(place, root);
        for (const steps of rounds) {
          rest();
          for (const each of steps) happen(root, each);
          expect(seen(await registryWith(place, root))).toEqual(seen(openRegistry(workTree(root))));
        }
      },
    ),
    { numRuns },
  );
}

/** So it is without a moment between the changes, when the clock is the real one. */
export async function muchHappensAtOnce(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const { folder: root } = repositoryOf(faulty);
      const cache = folderOf({});
      for (const each of steps) {
        await registryWith(cacheIn(cache, { started: Date.now() }), root);
        happen(root, each);
        const place = cacheIn(cache, { started: Date.now() });
        expect(seen(await registryWith(place, root))).toEqual(seen(openRegistry(workTree(root))));
      }
    }),
    { numRuns },
  );
}

/** The one file in a cache folder. */
const onlyFile = (cache: string): string => join(cache, readdirSync(cache)[0] ?? "");

/** A cache file with a changed byte, cut off or lengthened is as good as none. */
export async function anyByteIsDamaged(numRuns: number): Promise<void> {
  const root = folderOf(faulty);
  const cache = folderOf({});
  const place = cacheIn(cache);
  const plain = seen(await registryWith(place, root));
  const whole = readFileSync(onlyFile(cache));
  const position = fc.nat(whole.length - 1);
  const harm = fc.oneof(
    fc.record({ is: fc.constant("flip" as const), at: position, by: fc.integer({ min: 1, max: 255 }) }),
    fc.record({ is: fc.constant("cut" as const), at: position, by: fc.constant(0) }),
    fc.record({ is: fc.constant("lengthen" as const), at: position, by: fc.integer({ min: 1, max: 255 }) }),
  );
  await fc.assert(
    fc.asyncProperty(harm, async ({ is, at, by }) => {
      const bytes = Buffer.from(whole);
      if (is === "flip") bytes[at] = (bytes[at] ?? 0) ^ by;
      writeFileSync(onlyFile(cache), is === "lengthen" ? Buffer.concat([bytes, randomBytes(by)]) : bytes);
      if (is === "cut") truncateSync(onlyFile(cache), at);
      expect(seen(await registryWith(place, root))).toEqual(plain);
    }),
    { numRuns },
  );
}
