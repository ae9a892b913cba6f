import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Check } from "../../src/checks/define-check.ts";
import { checks } from "../../src/checks/index.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { fieldsOfKind } from "../../src/kinds/describe.ts";
import type { KindName } from "../../src/kinds/field-meta.ts";
import { kinds } from "../../src/kinds/index.ts";
import { kindRecords, ofEachKind } from "../../src/registry/kind-records.ts";
import { link } from "../../src/registry/link.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { AnyRecord } from "../../src/registry/record.ts";
import type { Registry } from "../../src/registry/registry.ts";

/** Every fixture of a check, and the registry that comes with hamkor. */
const folders = [
  ...readdirSync(import.meta.dirname)
    .flatMap((name) => ["pass", "fail"].map((outcome) => join(import.meta.dirname, name, outcome)))
    .filter((folder) => existsSync(folder)),
  "registry",
];
const registries = folders.map((folder) => ({ folder, registry: openRegistry(workTree(folder)) }));

/** The same registry, which notes as `kind` or `kind.field` whatever is looked at in it. */
function watched({ settings, fileCount, ...registry }: Registry, seen: Set<string>): Registry {
  const watchedRecord = (record: AnyRecord): AnyRecord =>
    new Proxy(record, {
      get: (_, name) => {
        const isField = typeof name === "string" && fieldsOfKind(kinds[record.kind]).has(name);
        seen.add(isField ? `${record.kind}.${name}` : record.kind);
        return (record as unknown as Record<string | symbol, unknown>)[name];
      },
    });
  const records = ofEachKind((kind) => {
    const of = kindRecords(registry.allOf(kind).map(watchedRecord));
    const noting = <T, Words extends unknown[]>(tell: (...words: Words) => T): ((...words: Words) => T) => {
      return (...words) => {
        seen.add(kind);
        return tell(...words);
      };
    };
    const valuesOf = (field: string): Iterable<unknown> => {
      seen.add(`${kind}.${field}`);
      return of.valuesOf(field);
    };
    return { all: noting(of.all), sorted: noting(of.sorted), duplicates: of.duplicates, find: noting(of.find), valuesOf };
  });
  const aFile = <T>(answer: T): T => {
    seen.add("a file");
    return answer;
  };
  const source = { root: "", list: () => [], read: () => aFile(""), has: () => aFile(true) };
  const files = (): readonly string[] => aFile([]);
  // With a problem in any file no findings are kept.
  const none = { removed: new Map(), unreadable: [], problems: [] };
  const linked = link({ source, readAgain: aFile, settings, records, fileCount, files, ...none });
  seen.clear();
  return linked;
}

/** What a check may look at, as it says. */
const allowed = ({ reads }: Check, registry: Registry): ReadonlySet<string> =>
  new Set(
    Object.entries(typeof reads === "function" ? reads(registry) : (reads ?? {})).flatMap(([kind, fields]) => [
      kind,
      ...(fields === "all" ? [...fieldsOfKind(kinds[kind as KindName]).keys()] : fields).map((name) => `${kind}.${name}`),
    ]),
  );

const saying = checks.filter(({ reads }) => reads !== undefined);

test("some checks say what they read", () => {
  expect(saying.length).toBeGreaterThan(15);
});

test.each(saying.map((check) => [check.id, check] as const))("%s reads no more than it says", (_, check) => {
  const tooMuch = new Set<string>();
  for (const { registry } of registries) {
    const seen = new Set<string>();
    for (const today of ["2026-11-21", "2012-01-01"]) {
      const linked = watched(registry, seen);
      // Of such a one no findings are kept.
      if (linked.problems.length === 0) for (const _found of check.run({ registry: linked, today, checkIds: [] }));
    }
    const may = allowed(check, registry);
    for (const what of seen) if (!may.has(what)) tooMuch.add(what);
  }
  expect([...tooMuch]).toEqual([]);
});
