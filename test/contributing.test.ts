import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("CONTRIBUTING.md", "utf8");

/** The pieces of the sources that the page quotes: the file, and what stands in it. */
const quotations = [...page.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(([, file = "", piece = ""]) => [
  file,
  piece,
]);

describe("CONTRIBUTING", () => {
  test("quotes a check, a measure, a column and a field", () => expect(quotations.length).toBeGreaterThanOrEqual(4));

  test.each(quotations)("quotes %s as it is", (file, piece) => {
    expect(readFileSync(file ?? "", "utf8")).toContain(piece);
  });

  test("names commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const named = [...page.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ""))).toEqual([]);
  });

  test("names files that there are", () => {
    const named = [...page.matchAll(/`((?:src|test|docs|bench)\/[\w./-]+)`|\]\(([\w/.-]+)[)#]/g)];
    const paths = named.map(([, quoted, linked]) => quoted ?? linked ?? "").filter((path) => !path.includes("<"));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
