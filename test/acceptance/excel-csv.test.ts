import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { excelTexts } from "../../src/renderers/data/excel-csv.ts";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { summerSchools } from "../support/summer-schools.ts";

const ask = (words: readonly string[], files: Record<string, string> = summerSchools) =>
  hamkor(words, { workingDirectory: folderOf(files) });
const linesOf = async (...words: readonly string[]): Promise<string[]> =>
  (await ask([...words, "--excel"])).stdout.split("\r\n");

test("texts of several lines stay in their cells, whichever way the lines end", () => {
  const rows = [["Соглашение\nДата: 28.11.2023", "один\rдва", "три"]];
  expect([...excelTexts(rows, "ru")].join("")).toBe('\ufeff"Соглашение\nДата: 28.11.2023";"один\rдва";три\r\n');
});

describe("CSV for a spreadsheet", () => {
  test("begins with the byte order mark, is parted by semicolons and has bounds in two columns", async () => {
    expect(await linesOf("count", "students-out", "--by", "country")).toEqual([
      "\ufeffcountry;students-out-from;students-out-to",
      "DE;10;12",
      "CN;4;7",
      "TR;3;3",
      "",
    ]);
  });

  test("has durations in words, also as headings", async () => {
    expect(await linesOf("count", "students-out", "--by", "duration")).toContain("1–3 моҳ;7;10");
    const [heading] = await linesOf("count", "students-out", "--by", "country", "--across", "duration");
    expect(heading).toBe("\ufeffcountry;1–3 моҳ (аз);1–3 моҳ (то);none-from;none-to;total-from;total-to");
  });

  test("has no text that could be a day, a formula or another number, and keeps every letter", async () => {
    const columns = ["-c", "id,partner.name,partner.aliases,count,number,field,starts,ends"];
    expect((await linesOf("list", "mobilities", ...columns)).slice(1)).toEqual([
      "g1;Донишгоҳи Варзоб;'=1+1;10;12;'3-4;0721 Food processing;2019 – июн;",
      "g2;;;4;7;'007;;2019-07-01;2019-09-01",
      "'may-2019;;;3;3;;;2019-07-01;2019-08-15",
      "",
    ]);
  });

  test.each([
    [["list", "mobilities"]],
    [["count", "students-out", "--by", "duration,country"]],
    [["count", "mobilities", "--by", "count"]],
    [["report", "durations"]],
    [["find", "2019"]],
  ])("of %s never shows bounds or bands as programs have them", async (words) => {
    expect((await linesOf(...words)).join("\n")).not.toMatch(/(^|;)(10-12|4-7|1-3|3-6)(;|$)/m);
  });

  test("is parted by commas in English, and has a point in decimals there", async () => {
    const joined = { ...summerSchools, "events/e.yaml": "type: course\ntitle: Об\nhours: 2.5\n" };
    expect((await ask(["list", "events", "-c", "id,hours", "--excel"], joined)).stdout).toBe(
      "\ufeffid;hours\r\ne;2,5\r\n",
    );
    const english = await ask(["list", "events", "-c", "id,hours", "--excel", "--lang", "en"], joined);
    expect(english.stdout).toBe("\ufeffid,hours\r\ne,2.5\r\n");
  });

  test("is written to a file; CSV without the flag stays as programs want it", async () => {
    const folder = folderOf(
      Object.fromEntries(Object.entries(summerSchools).map(([path, text]) => [`r/${path}`, text])),
    );
    await hamkor(["count", "students-out", "-C", "r", "--excel", "-o", "guests.csv"], { workingDirectory: folder });
    expect(readFileSync(join(folder, "guests.csv")).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect((await ask(["count", "students-out", "-o", "csv"])).stdout).toBe("students-out\n17-22\n");
  });

  test.each(["json", "table.xlsx", "tsv", "a.svg"])("goes with no other format: %s", async (output) => {
    const { exitCode, stderr } = await ask(["count", "students-out", "--excel", "-o", output, "--lang", "en"]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `hamkor: --excel makes CSV, and -o ${output} asks for another format\n` +
        "  leave --excel out, or write -o FILE.csv; FILE.xlsx opens rightly as it is\n",
    );
  });
});
