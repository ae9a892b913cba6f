import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Content } from "../../src/cli/io.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const ask = async (words: readonly string[], files: Record<string, string | Uint8Array> = smallRegistry) =>
  hamkor(words, { workingDirectory: folderOf(files) });

const asJson = async (words: readonly string[], files?: Record<string, string | Uint8Array>) =>
  JSON.parse((await ask([...words, "-o", "json"], files)).stdout);

describe("JSON of count", () => {
  test("has title, columns, rows, totals, notes and provenance; exact cells are numbers, inexact ones bounds", async () => {
    const table = await asJson(["count", "students-out", "--by", "country", "--across", "year"]);
    expect(table).toEqual({
      title: "Students abroad by country and year",
      columns: [
        { key: "country", heading: "Country" },
        { key: "2018", heading: "2018" },
        { key: "2019", heading: "2019" },
        { key: "total", heading: "Total" },
      ],
      rows: [
        {
          country: "CN",
          "2018": { min: 2, max: null, approximate: false },
          "2019": null,
          total: { min: 2, max: null, approximate: false },
        },
        { country: "RU", "2018": null, "2019": 2, total: 2 },
      ],
      totals: {
        "2018": { min: 2, max: null, approximate: false },
        "2019": 2,
        total: { min: 4, max: null, approximate: false },
      },
      notes: [
        expect.stringContaining("Students and doctoral candidates"),
        expect.stringContaining("in the year it starts"),
        expect.stringContaining("registry Ҳамкории"),
      ],
      provenance: { title: "Ҳамкории байналмилалӣ", revision: null, dirty: 0, on: "2026-11-21" },
    });
  });

  test("a year that may be one of two academic years shows bounds, the total stays exact", async () => {
    const { rows, totals } = await asJson(["count", "agreements", "--across", "year", "--year", "academic"]);
    const perhaps = { min: 0, max: 1, approximate: false };
    expect(rows).toEqual([{ "2017/2018": { min: 1, max: 2, approximate: false }, "2018/2019": perhaps, total: 2 }]);
    expect(totals.total).toBe(2);
  });

  test("without --by there is one row", async () => {
    expect((await asJson(["count", "agreements"])).rows).toEqual([{ agreements: 2 }]);
  });

  test("report gives a list of such tables", async () => {
    expect(await asJson(["report", "students-abroad"])).toEqual([
      expect.objectContaining({ title: "Students abroad by country and year" }),
      expect.objectContaining({ title: "Students abroad by country, level and year" }),
      expect.objectContaining({ title: "Students abroad: persons and periods by year" }),
    ]);
  });
});

describe("JSON of list", () => {
  test("has references as ids, texts by language, counts as cells, defaults filled in, and what is derived", async () => {
    const [masters, spring] = await asJson(["list", "mobilities"]);
    expect(masters).toEqual({
      kind: "mobilities",
      id: "kmust-masters",
      file: "mobilities/kmust-masters.yaml",
      institution: "mmit",
      direction: "outbound",
      who: "student",
      purpose: "degree",
      partner: "kmust",
      count: { min: 2, max: null, approximate: false },
      starts: "2018",
      mode: "physical",
      countries: ["CN"],
      state: null,
      year: "2018",
    });
    expect(spring).toMatchObject({ count: 2, term: "2018/2019-2/2", year: "2019" });
    expect((await asJson(["list", "partners"]))[0].name).toEqual({
      en: "Kunming University of Science and Technology",
      zh: "昆明理工大学",
    });
  });

  test("shows names of persons only with --persons", async () => {
    expect((await ask(["list", "mobilities", "-o", "json"])).stdout).not.toContain("Раҳимов");
    expect((await ask(["list", "mobilities", "-o", "csv"])).stdout).not.toContain("Раҳимов");
    expect((await ask(["list", "mobilities", "--persons", "-o", "json"])).stdout).toContain("Раҳимов");
    expect((await ask(["show", "ufa-spring"])).stdout).toContain("Раҳимов");
  });

  test("with -c has only those columns", async () => {
    expect(await asJson(["list", "agreements", "-c", "id,state,partner.country"])).toEqual([
      { id: "kmust-2018", state: "in-force", "partner.country": ["CN"] },
      { id: "ufa", state: "expired", "partner.country": ["RU"] },
    ]);
  });
});

test("JSON of show is one record with what refers to it", async () => {
  const partner = await asJson(["show", "partners/ufa"]);
  expect(partner).toMatchObject({
    kind: "partners",
    id: "ufa",
    referred_by: ["agreements/ufa", "mobilities/ufa-spring"],
  });
});

describe("CSV and TSV", () => {
  test("give one line of keys, codes, and totals only where asked", async () => {
    expect((await ask(["count", "agreements", "--by", "country", "-o", "csv"])).stdout).toBe(
      "country,agreements\nCN,1\nRU,1\n",
    );
    expect((await ask(["count", "agreements", "--by", "country", "-o", "tsv", "--totals"])).stdout).toBe(
      "country\tagreements\nCN\t1\nRU\t1\ntotal\t2\n",
    );
    expect((await ask(["count", "students-out", "-o", "csv"])).stdout).toBe("students-out\n>=4\n");
  });

  test("a cell that a spreadsheet would run is disarmed, a number is not; --raw leaves both", async () => {
    const files = {
      ...smallRegistry,
      "partners/evil.yaml": 'name: "=HYPERLINK(1)"\naliases: ["-5", "+cmd"]\ntype: company\ncountry: TJ\n',
    };
    const words = ["list", "partners", "country:TJ", "-c", "name,aliases", "-o", "csv"];
    expect((await ask(words, files)).stdout).toBe("name,aliases\n'=HYPERLINK(1),'-5; +cmd\n");
    expect((await ask([...words, "--raw"], files)).stdout).toBe("name,aliases\n=HYPERLINK(1),-5; +cmd\n");
  });

  test("notes go to stderr", async () => {
    expect((await ask(["count", "agreements", "-o", "csv"])).stderr).toContain("Signed agreements on record.");
  });
});

test("JSON lines give one row a line", async () => {
  const { stdout } = await ask(["count", "agreements", "--by", "country", "-o", "jsonl"]);
  expect(stdout).toBe('{"country":"CN","agreements":1}\n{"country":"RU","agreements":1}\n');
});

describe("YAML is the same data as JSON", () => {
  test.each([
    [["count", "students-out", "--by", "country", "--across", "year"]],
    [["report", "students-abroad"]],
    [["list", "mobilities", "--persons"]],
    [["show", "partners/ufa"]],
  ])("%j", async (words) => {
    const { stdout, stderr } = await ask([...words, "-o", "yaml"]);
    expect(parse(stdout)).toEqual(await asJson(words));
    expect(stderr).toBe("");
  });
});

describe("HTML", () => {
  test("is one page with countries in words, in the language of the answer", async () => {
    const { stdout, stderr } = await ask(["count", "students-out", "--by", "country", "-o", "html"]);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<th scope="row">Russia<\/th>[\s\S]*<\/html>\n$/);
    expect(stderr).toBe("");
  });

  test("is escaped", async () => {
    const files = {
      ...smallRegistry,
      "partners/x.yaml": "name: </td><script>x</script>\ntype: company\ncountry: TJ\n",
    };
    for (const words of [
      ["list", "partners", "-o", "html"],
      ["show", "partners/x", "-o", "html"],
    ]) {
      const { stdout } = await ask(words, files);
      expect(stdout).toContain("&lt;script>x&lt;/script>");
      expect(stdout).not.toContain("<script");
    }
  });
});

describe("XLSX", () => {
  const bytesOf = async (words: readonly string[], files: Record<string, string> = smallRegistry) => {
    const parts: Content[] = [];
    const outcome = await hamkor([...words, "-o", "xlsx"], {
      workingDirectory: folderOf(files),
      stdout: (content) => void parts.push(content),
    });
    expect(outcome).toMatchObject({ exitCode: 0, stderr: "" });
    expect(parts[0]).toBeInstanceOf(Uint8Array);
    return parts[0] as Uint8Array;
  };
  const sheetsOf = async (...words: string[]) => (await readXlsx(await bytesOf(words))).sheets;

  test("of a count has bounds in columns of their own, totals, and the notes on a last sheet", async () => {
    const [table, notes] = await sheetsOf("count", "students-out", "--by", "country");
    expect(table?.rows).toEqual([
      ["Country", "Students abroad (from)", "Students abroad (to)"],
      ["China", 2, null],
      ["Russia", 2, 2],
      ["Total", 4, null],
    ]);
    expect(notes?.name).toBe("Notes");
    expect(notes?.rows.at(-1)?.[0]).toContain("registry Ҳамкории байналмилалӣ");
  });

  test("of a list has dates where the day is known, and formulas are texts", async () => {
    const [table] = await sheetsOf("list", "agreements", "-c", "id,signed");
    expect(table?.rows).toEqual([
      ["ID", "Signed"],
      ["kmust-2018", new Date("2018-08-24T00:00:00Z")],
      ["ufa", "2018"],
    ]);
    const files = { ...smallRegistry, "partners/x.yaml": 'name: "=HYPERLINK(1)"\ntype: company\ncountry: TJ\n' };
    const { sheets } = await readXlsx(await bytesOf(["list", "partners", "country:TJ", "-c", "name"], files));
    // The id, by which an import knows the record again, stands in a hidden column.
    expect(sheets[0]?.rows[1]).toEqual(["=HYPERLINK(1)", "x"]);
  });

  test("of a record has a row for each field", async () => {
    const [sheet] = await sheetsOf("show", "partners/ufa");
    expect(sheet?.rows[0]).toEqual(["partners/ufa", "Уфимский нефтяной университет"]);
    expect(sheet?.rows).toContainEqual(["Country", "Russia"]);
  });

  test("is the same bytes for the same question and --today", async () => {
    const words = ["--today", "2026-01-01", "list", "partners"];
    expect(Buffer.from(await bytesOf(words)).equals(Buffer.from(await bytesOf(words)))).toBe(true);
  });

  test("is not written to a terminal", async () => {
    const workingDirectory = folderOf(smallRegistry);
    const { exitCode, stdout, stderr } = await hamkor(["list", "partners", "-o", "xlsx"], {
      workingDirectory,
      columns: 80,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("name a file: -o FILE.xlsx");
  });

  test("does not hold a text longer than a cell", async () => {
    const files = { ...smallRegistry, "partners/x.yaml": `name: ${"long ".repeat(7000)}\ntype: company\n` };
    const { exitCode, stderr } = await ask(["list", "partners", "-o", "xlsx"], files);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("a cell of an XLSX file holds 32767");
  });
});

test("Markdown is escaped", async () => {
  const files = { ...smallRegistry, "partners/md.yaml": "name: A|B <script> *x* [y](z)\ntype: company\ncountry: TJ\n" };
  const { stdout } = await ask(["list", "partners", "country:TJ", "-c", "name", "-o", "md"], files);
  expect(stdout).toContain("| A\\|B \\<script\\> \\*x\\* \\[y\\](z) |");
});

describe("tables", () => {
  test("line up with Cyrillic and Chinese text", async () => {
    const files = { ...smallRegistry, "registry.yaml": "title: T\nlanguage: zh\ninstitution: mmit\n" };
    const { stdout } = await ask(["list", "partners", "-c", "id,name,city,type"], files);
    const rows = stdout.split("\n").filter((line) => /University|─/.test(line));
    expect(rows).toEqual([
      "────────────────────────────────────────────────────────",
      " kmust  昆明理工大学                         University",
      " ufa    Уфимский нефтяной университет        University",
    ]);
  });

  test("wrap on a narrow terminal and stay whole in a pipe", async () => {
    const workingDirectory = folderOf(smallRegistry);
    const words = ["list", "partners", "kmust", "-c", "id,name"];
    expect((await hamkor(words, { workingDirectory })).stdout).toContain(
      "Kunming University of Science and Technology",
    );
    const narrow = (await hamkor(words, { workingDirectory, columns: 40, environment: { NO_COLOR: "1" } })).stdout;
    expect(narrow).toContain("Kunming University of Science\n");
    for (const line of narrow.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });
});

test("records that do not fit the terminal stand one under the other", async () => {
  const workingDirectory = folderOf(smallRegistry);
  const world = { workingDirectory, columns: 40, environment: { NO_COLOR: "1" } };
  const { stdout } = await hamkor(
    ["list", "mobilities", "kmust", "-c", "id,direction,who,purpose,partner,starts"],
    world,
  );
  expect(stdout.split("\n").slice(2, 9)).toEqual([
    " ID         kmust-masters",
    " Direction  Outbound",
    " Who        Student",
    " Purpose    Degree",
    " Partner    Kunming University of",
    "            Science and Technology",
    " Start      2018",
  ]);
});

describe("characters that must not reach a terminal", () => {
  const evil = "\u001b[31mred\u001b[0m\u202ereversed\u0007";
  const files = {
    ...smallRegistry,
    "partners/evil.yaml": `name: "${evil}"\naliases: ["${evil}"]\ntype: company\ncountry: TJ\nnotes: "${evil}"\n`,
    "agreements/evil.yaml": `partners: [evil]\ntype: other\ntitle: "${evil}"\nsigned: "${evil}"\n`,
  };
  const questions = [
    ["check"],
    ["check", "--format", "concise"],
    ["check", "--format", "json"],
    ["show", "partners/evil"],
    ["show", "partners/evil", "-o", "md"],
    ["show", "partners/evil", "-o", "json"],
    ["show", "partners/evil", "-o", "yaml"],
    ["show", "partners/evil", "-o", "html"],
    ...["table", "md", "csv", "tsv", "json", "jsonl", "yaml", "html"].flatMap((format) => [
      ["list", "partners", "-o", format],
      ["count", "agreements", "--by", "partner,title", "-o", format],
    ]),
    ["list", "partners", `country:${evil}`],
    ["show", evil],
    [evil],
    ["count", evil],
  ];

  test.each(questions)("hamkor %s %s %s %s %s %s", async (...words) => {
    const { exitCode, stdout, stderr } = await ask(
      words.filter((word) => word !== undefined),
      files,
    );
    expect(exitCode).toBeLessThan(4);
    expect(stdout + stderr).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

describe("files", () => {
  test("are written whole, in the format their ending names", async () => {
    const workingDirectory = folderOf(
      Object.fromEntries(Object.entries(smallRegistry).map(([file, text]) => [`registry/${file}`, text])),
    );
    const { exitCode, stdout } = await hamkor(["list", "partners", "-c", "id", "-o", "partners.csv"], {
      workingDirectory,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
    expect(readFileSync(join(workingDirectory, "partners.csv"), "utf8")).toBe("id\nkmust\nufa\n");
  });

  test("may be ones that are no text", async () => {
    const workingDirectory = folderOf(
      Object.fromEntries(Object.entries(smallRegistry).map(([file, text]) => [`registry/${file}`, text])),
    );
    const { exitCode } = await hamkor(["list", "partners", "-o", "partners.xlsx"], { workingDirectory, columns: 80 });
    expect(exitCode).toBe(0);
    const { sheets } = await readXlsx(readFileSync(join(workingDirectory, "partners.xlsx")));
    expect(sheets[0]?.rows).toHaveLength(3);
  });

  test("are refused inside the registry, and in folders that do not exist", async () => {
    const workingDirectory = folderOf(smallRegistry);
    const inside = await hamkor(["list", "partners", "-o", "partners.csv"], { workingDirectory });
    expect(inside).toMatchObject({ exitCode: 2, stdout: "" });
    expect(existsSync(join(workingDirectory, "partners.csv"))).toBe(false);
    const nowhere = await hamkor(["list", "partners", "-o", "../no/such/folder/partners.csv"], { workingDirectory });
    expect(nowhere).toMatchObject({ exitCode: 3, stdout: "" });
    expect(nowhere.stderr).toContain("no such file or folder");
  });
});

test("the same question gives the same bytes", async () => {
  const workingDirectory = folderOf(smallRegistry);
  const twice = await Promise.all(
    [1, 2].map(() => hamkor(["count", "agreements", "--by", "country,type"], { workingDirectory })),
  );
  expect(twice[0]).toEqual(twice[1]);
});

test("where a record's title and id do not fit a line, the id stands under it", async () => {
  const world = { workingDirectory: folderOf(smallRegistry), environment: { NO_COLOR: "1" } };
  const show = async (columns: number) =>
    (await hamkor(["show", "partners/kmust"], { ...world, columns })).stdout.split("\n");
  expect((await show(80))[0]).toBe("Kunming University of Science and Technology  partners/kmust");
  expect((await show(50)).slice(0, 2)).toEqual(["Kunming University of Science and Technology", "partners/kmust"]);
});
