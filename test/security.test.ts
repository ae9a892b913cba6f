import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("every test and bench that docs/security.md names is there", () => {
  const named = readFileSync("docs/security.md", "utf8").match(/`(?:test|bench)\/[^`]+`/g) ?? [];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(process.cwd(), path.slice(1, -1))))).toEqual([]);
});
