import { expect, test } from "vitest";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { countOf, keysOf, numberOf, totalsOf } from "../support/count-of.ts";

const registry = openRegistry(workTree("registry"));

test("students of the mining institute abroad, year by year", () => {
  const table = countOf(registry, "students-out", { query: "institution:mmit", across: "year" });
  expect(keysOf(table)).toEqual(["2018", "2019", "undated", "total"]);
  expect(totalsOf(table)).toBe("6 8 9 | 23");
});

test("agreements of the Kulob institute with Uzbekistan", () => {
  expect(numberOf(registry, "agreements", { query: "institution:itim-kulob country:UZ" })).toBe("12");
});

test("partners of the mining institute, with an agreement or named by it", () => {
  expect(Number(numberOf(registry, "partners", { query: "institution:mmit" }))).toBeGreaterThanOrEqual(43);
});
