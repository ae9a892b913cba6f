import { expect, test } from "vitest";
import { spareForMany, sparingMemory } from "../../src/cli/registry-source.ts";
import { sourceOf } from "../support/registry-of.ts";

/** How often memory is spared when the files of a registry of so many are listed, and how many those are. */
function listed(number: number): { readonly spared: number; readonly files: number } {
  const paths = Array.from({ length: number }, (_, at) => ({ path: `mobilities/m-${at}.yaml` }));
  const source = { ...sourceOf({}), list: () => paths };
  let spared = 0;
  const sparing = sparingMemory({ source, mayBeCached: true }, () => spared++);
  expect(spared).toBe(0);
  const files = sparing.source.list().length;
  return { spared, files };
}

test("memory is spared before very many files are read, and of an office's registry time is", () => {
  expect(listed(100_000)).toEqual({ spared: 1, files: 100_000 });
  expect(listed(10_000)).toEqual({ spared: 0, files: 10_000 });
});

test("memory is spared too where every record is cached, so that no file is listed", () => {
  let spared = 0;
  spareForMany(20_000, () => spared++);
  expect(spared).toBe(0);
  spareForMany(20_001, () => spared++);
  expect(spared).toBe(1);
});
