import { expect, test } from "vitest";
import { memoizePerRecord, memoizePerRegistry } from "../../src/derived/memoize-per-registry.ts";
import type { AnyRecord } from "../../src/registry/record.ts";
import type { Registry } from "../../src/registry/registry.ts";

const registry = {} as Registry;
const record = { kind: "partners", id: "tum", file: "partners/tum.yaml" } as AnyRecord;

test("a fact of a record is worked out once in each registry, also where it is undefined", () => {
  const asked: Registry[] = [];
  const fact = memoizePerRecord((_: AnyRecord, within): undefined => {
    asked.push(within);
  });
  const other = {} as Registry;
  for (const within of [registry, registry, other, other, registry]) expect(fact(record, within)).toBeUndefined();
  expect(asked).toEqual([registry, other]);
  expect(asked[1]).toBe(other);
});

test("two facts of one record are kept apart", () => {
  const id = memoizePerRecord(({ id }: AnyRecord) => id);
  const file = memoizePerRecord(({ file }: AnyRecord) => file);
  expect([id(record, registry), file(record, registry), id(record, registry)]).toEqual(["tum", record.file, "tum"]);
});

test("a fact of a registry is worked out once", () => {
  let times = 0;
  const fact = memoizePerRegistry(() => ++times);
  expect([fact(registry), fact(registry), fact({} as Registry)]).toEqual([1, 1, 2]);
});
