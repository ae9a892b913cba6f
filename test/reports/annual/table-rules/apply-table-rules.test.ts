import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printedTable } from "../../../../src/reports/annual/table-rules/apply-table-rules.ts";
import { type Cell, countCell, fieldCell, nothingCell, plainCell, wordCell } from "../../../../src/tables/cell.ts";
import type { Part } from "../../../../src/tables/document.ts";
import { sentencePhrase } from "../../../../src/tables/phrase.ts";
import type { Column, CountTable } from "../../../../src/tables/table.ts";
import type { Language } from "../../../../src/values/codes/languages.ts";
import { exactly } from "../../../../src/values/count.ts";
import { said, shown } from "../../../support/annual-of.ts";
import "../../../support/fixed-seed.ts";

const words: Readonly<Record<string, Cell>> = {
  country: fieldCell("country"),
  year: fieldCell("year"),
  ends: fieldCell("ends"),
  agreements: wordCell("agreements"),
  level: fieldCell("level"),
  total: wordCell("total"),
  none: wordCell("none"),
  undated: wordCell("undated"),
  cooperation: wordCell("cooperation"),
};

/** A column by its key: `country` and `level` are names, `total` the total, all others numbers. */
const columnOf = (key: string): Column => ({
  key,
  heading: words[key] ?? plainCell(key),
  role: ["country", "level", "year", "ends"].includes(key) ? "label" : key === "total" ? "total" : "value",
});

/** A number is a count; `-` nothing on record; a key of words a word; any other text a country. */
function cellOf(value: string | number): Cell {
  if (typeof value === "number") return countCell(exactly(value));
  if (value === "-") return nothingCell;
  return words[value] ?? (/^[A-Z]{2}$/.test(value) ? { is: "country", code: value } : plainCell(value));
}

const tableOf = (keys: string, ...rows: readonly (readonly (string | number)[])[]): CountTable => {
  const columns = keys.split(" ").map(columnOf);
  const totals = columns.map(({ role }, index): Cell => {
    const numbers = rows.flatMap((row) => (typeof row[index] === "number" ? [Number(row[index])] : []));
    if (role === "label" || numbers.length === 0) return nothingCell;
    return countCell(exactly(numbers.reduce((sum, number) => sum + number, 0)));
  });
  return {
    title: sentencePhrase({
      en: "Agreements by country",
      ru: "Соглашения по странам",
      tg: "Созишномаҳо аз рӯи кишвар",
      uz: "Mamlakatlar boʻyicha shartnomalar",
    }),
    columns,
    rows: rows.map((row) => row.map(cellOf)),
    totals,
    notes: [],
    provenance: { title: "Test", revision: null, dirty: 0, on: "2019-12-31" },
  };
};

const linesOf = (table: CountTable): string[] => [
  table.columns.map(({ heading }) => shown(heading)).join(" | "),
  ...[...table.rows, ...(table.totals ? [table.totals] : [])].map((row) => row.map(shown).join(" | ")),
];

/** A part as a reader has it: a sentence, or a caption over rows. */
function readOf(part: Part | undefined, language: Language = "en"): string[] {
  if (part?.is === "list") return part.items.map(({ sentence }) => said(sentence, language));
  if (part?.is === "table") return [said(part.table.title, language), ...linesOf(part.table)];
  return [];
}

const printed = (table: CountTable, language?: Language): string[] =>
  printedTable(table).flatMap((part) => readOf(part, language));

describe("what says nothing", () => {
  test("a table of one row is a sentence", () => {
    expect(printed(tableOf("country total", ["CN", 20]))).toEqual(["Agreements by country: China – 20."]);
    const years = tableOf("country 2018 2019 undated total", ["RU", 3, 5, 9, 17]);
    expect(printed(years)).toEqual(["Agreements by country: Russia – 2018: 3; 2019: 5; undated: 9; total: 17."]);
    expect(printed(years, "tg")).toEqual([
      "Созишномаҳо аз рӯи кишвар: Русия — 2018: 3; 2019: 5; бе сана: 9; ҳамагӣ: 17.",
    ]);
  });

  test("in a sentence a number that is no measure has its heading, and so have further names", () => {
    expect(printed(tableOf("country days", ["CN", 237]))).toEqual(["Agreements by country: China – days: 237."]);
    const further = tableOf("country level year days", ["CN", "none", "2018", 237]);
    expect(printed(further)).toEqual(["Agreements by country: China – level: not stated; year: 2018; days: 237."]);
  });

  test("a sentence ends with what is not stated or on record, and a number that stood among others keeps its heading", () => {
    const evidence = tableOf("country events agreements", ["CN", "-", 3]);
    expect(printed(evidence)).toEqual(["Agreements by country: China – agreements: 3; none on record: events."]);
    expect(printed(tableOf("country 2018 2019 total", ["none", 3, 5, 8]))).toEqual([
      "Agreements by country: 2018: 3; 2019: 5; total: 8; not stated: country.",
    ]);
    expect(printed(tableOf("country undated total", ["CN", 9, 9]), "ru")).toEqual([
      "Соглашения по странам: Китай — 9; все без даты.",
    ]);
  });

  test("of the spans in which agreements end only those with some are shown", () => {
    const spans = tableOf("ends agreements", ["in 90 days", 0], ["later", 2], ["End not recorded", 3]);
    expect(printed(spans).slice(1)).toEqual(["End | Agreements", "later | 2", "End not recorded | 3", " | 5"]);
  });

  test("one row that has all there is stands in a sentence, the others are none", () => {
    const bands = tableOf("level agreements", ["in 90 days", 0], ["later", 2]);
    expect(printed(bands)).toEqual(["Agreements by country: later – 2; others: 0."]);
  });

  test("a table of nothing but zeros is a sentence", () => {
    const bands = tableOf("level agreements", ["in 90 days", 0], ["later", 0]);
    expect(printed(bands)).toEqual(["Agreements by country: in 90 days: 0; later: 0."]);
    expect(printed(tableOf("country in out", ["CN", 0, "-"], ["RU", 0, 0]))).toEqual(["Agreements by country: 0."]);
  });

  test("where all are of one kind the total goes; where none has a date the caption says so", () => {
    expect(printed(tableOf("country cooperation total", ["CN", 3, 3], ["RU", 2, 2]))).toEqual([
      "Agreements by country",
      "Country | Cooperation agreement",
      "China | 3",
      "Russia | 2",
      " | 5",
    ]);
    const undated = tableOf("country 2018 2019 undated total", ["CN", "-", "-", 3, 3], ["RU", "-", "-", 2, 2]);
    expect(printed(undated).slice(0, 2)).toEqual(["Agreements by country (all without a date)", "Country | Total"]);
    expect(printed(undated, "ru")[0]).toBe("Соглашения по странам (все без даты)");
    expect(printed(undated, "uz")[0]).toBe("Mamlakatlar boʻyicha shartnomalar (hammasining sanasi yoʻq)");
  });

  test("a long text that is the same in every row stands under the table, not in its title", () => {
    const plan = "Six main areas of the cooperation agreements signed since 2023";
    const [part] = printedTable(tableOf("country level days", ["CN", plan, 3], ["RU", plan, 2]));
    expect(readOf(part)).toEqual(["Agreements by country", "Country | days", "China | 3", "Russia | 2", " | 5"]);
    expect(part?.is === "table" && part.table.notes.map((note) => said(note))).toEqual([`Level: ${plan}.`]);
  });

  test("a column with the same in every row goes into the caption, and an empty one too", () => {
    expect(
      printed(tableOf("country level 2018 new total", ["CN", "none", 1, "-", 2], ["RU", "none", 2, "-", 5])),
    ).toEqual([
      "Agreements by country (new: none on record; level: not stated)",
      "Country | 2018 | Total",
      "China | 1 | 2",
      "Russia | 2 | 5",
      " | 3 | 7",
    ]);
  });

  test("a year is no kind: it stays beside a total that is no sum of years", () => {
    const distinct = { ...tableOf("country 2018 2019 total", ["CN", 1, 1, 1], ["RU", "-", 2, 2]), totals: undefined };
    expect(printed(distinct)[1]).toBe("Country | 2018 | 2019 | Total");
  });

  test("columns that differ from the total in one row only stay", () => {
    const table = tableOf("country cooperation none total", ["CN", 3, "-", 3], ["RU", 1, 1, 2]);
    expect(printed(table)).toEqual([said(table.title), ...linesOf(table)]);
  });
});

describe("time", () => {
  test("years before the first with data go, gaps stay", () => {
    const table = tableOf("country 2015 2016 2017 2018 total", ["CN", "-", 1, "-", 2, 3], ["RU", "-", "-", "-", 4, 4]);
    expect(printed(table)[1]).toBe("Country | 2016 | 2017 | 2018 | Total");
    const byYear = tableOf("year 2018 total", ["2015", "-", "-"], ["2016", 1, 4], ["2017", "-", "-"], ["2018", 2, 3]);
    expect(printed({ ...byYear, totals: undefined }).slice(2)).toEqual(["2016 | 1 | 4", "2017 |  | ", "2018 | 2 | 3"]);
  });
});

describe("long tables", () => {
  const countries = [..."ABCDEFGHIJKLMNOPQRST"].map((letter) => `${letter}A`);
  const table = tableOf("country cooperation total", ...countries.map((code, at) => [code, 1, 40 - at] as const), [
    "none",
    2,
    3,
  ]);

  test("the first rows stand, all others are one that sums them, what is not stated stays last, all are kept", () => {
    const [part] = printedTable(table);
    const lines = readOf(part);
    expect(lines).toHaveLength(18);
    expect(lines.slice(-3)).toEqual(["Others | 7 | 168", "Not stated | 2 | 3", ` | 22 | ${610 + 3}`]);
    expect(part?.is === "table" && part.full?.rows).toHaveLength(21);
  });

  test("where totals are no sums, a note says how many rows there are", () => {
    const distinct = { ...table, totals: [nothingCell, countCell(exactly(20)), countCell(exactly(500))] };
    const [part] = printedTable(distinct);
    expect(part?.is === "table" && part.table.rows).toHaveLength(15);
    expect(part?.is === "table" && part.table.notes.map((note) => said(note))).toEqual([
      "In all 500, each counted once; the rows add up to 613.",
      "The first 15 of 21; all of them are in the Excel file of this report.",
    ]);
  });
});

test("no rule loses a number", () => {
  const number = fc.oneof(fc.constant("-"), fc.integer({ min: 0, max: 99_999 }));
  const anyTable = fc
    .record({ years: fc.integer({ min: 0, max: 4 }), level: fc.boolean() })
    .chain(({ years, level }) => {
      const keys = [
        "country",
        ...(level ? ["level"] : []),
        ...["2016", "2017", "cooperation", "undated"].slice(0, years),
        "total",
      ];
      const row = fc.tuple(
        fc.constantFrom("CN", "RU", "none"),
        ...(level ? [fc.constantFrom("none", "2")] : []),
        ...Array.from({ length: years + 1 }, () => number),
      );
      return fc.array(row, { minLength: 1, maxLength: 20 }).map((rows) => tableOf(keys.join(" "), ...rows));
    });
  fc.assert(
    fc.property(anyTable, (table) => {
      const parts = printedTable(table);
      const said = parts.flatMap((part) => [
        ...readOf(part),
        ...(part.is === "table" && part.full ? linesOf(part.full) : []),
      ]);
      const numbers = new Set(
        said
          .join(" ")
          .replace(/(?<=\d),(?=\d{3})/g, "")
          .match(/\d+/g),
      );
      const lost = [...table.rows, table.totals ?? []]
        .flat()
        .flatMap((cell) => (cell.is === "count" && cell.count.min > 0 ? [String(cell.count.min)] : []))
        .filter((text) => !numbers.has(text));
      expect(lost).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
