import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const many = 1000;
const each = (line: (index: number) => string): string =>
  Array.from({ length: many }, (_, index) => line(index)).join("");

const journeys = Object.fromEntries(
  Array.from({ length: many }, (_, index) => [
    `mobilities/m-${index}.yaml`,
    `direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\nagreement: kmust-2018\nstarts: ${2019 + (index % 5)}-09-01\n`,
  ]),
);
const group = {
  "mobilities/group.yaml": `direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\nstarts: 2019-09-01\npersons:\n${each((index) => `  - name: Раҳимов ${index}\n`)}`,
};

/** Asks a registry of these files, reading them once; that it answers at all within a test's memory and time is the point. */
function asking(files: Parameters<typeof folderOf>[0]): (...words: string[]) => Promise<string> {
  const workingDirectory = folderOf(files);
  const cache = { folder: join(folderOf({}), "hamkor"), program: "p", started: Date.now() + 60_000 };
  return async (...words) => {
    const { exitCode, stdout } = await hamkor(words, { workingDirectory, cache });
    expect(exitCode).toBe(0);
    return stdout;
  };
}

describe("thousands in one place", () => {
  test("an agreement that thousands of mobilities name is shown, counted and reported", async () => {
    const answer = asking({ ...smallRegistry, ...journeys });
    expect(await answer("check")).toContain(`in ${many + 8} files`);
    expect(JSON.parse(await answer("show", "kmust-2018", "-o", "json")).referred_by).toHaveLength(many);
    expect((await answer("show", "kmust-2018")).split("\n").length).toBeGreaterThan(many);
    expect(await answer("count", "students-out", "agreement:kmust-2018")).toContain(many.toLocaleString("en"));
    expect((await answer("list", "mobilities", "-o", "jsonl")).split("\n")).toHaveLength(many + 3);
    expect(await answer("report", "implementation", "-o", "csv")).toContain("kmust-2018");
  });

  test("a mobility of thousands of persons is shown, and its names do not widen the rows of the others", async () => {
    const answer = asking({ ...smallRegistry, ...group });
    expect(await answer("check")).toContain("0 errors");
    expect(JSON.parse(await answer("show", "group", "-o", "json")).persons).toHaveLength(many);
    expect(await answer("count", "students-out", "--by", "partner")).toContain(`≥${(many + 2).toLocaleString("en")}`);
    for (const format of ["table", "md"]) {
      const lines = (await answer("list", "mobilities", "-c", "id,persons,starts", "--persons", "-o", format)).split(
        "\n",
      );
      expect(lines.filter((line) => line.length > 10_000)).toHaveLength(1);
      expect(Math.max(...lines.map((line) => (line.length > 10_000 ? 0 : line.length)))).toBeLessThan(2000);
    }
  });
});
