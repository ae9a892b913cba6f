import { beforeAll, describe, expect, test } from "vitest";
import { workTree } from "../../src/files/read/work-tree.ts";
import type { KindName } from "../../src/kinds/field-meta.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { nameOf } from "../../src/registry/record.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { reports } from "../../src/reports/index.ts";
import { type Cell, recordsOf, sharesOf } from "../../src/tables/cell.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { type Asked, countOf, idsOf } from "../support/count-of.ts";
import { generatedFolder } from "../support/generated-folder.ts";
import { registryOf } from "../support/registry-of.ts";
import { reportOf } from "../support/report-of.ts";

const folders = { shipped: "registry", generated: generatedFolder(400, 5) };

type Placed = { readonly at: string; readonly cell: Cell };

/** Every cell of a table with where it stands, totals last. */
function cellsOf({ columns, rows, totals }: CountTable): Placed[] {
  const placed = (name: string, row: readonly Cell[]) =>
    row.map((cell, at) => ({ at: `${name}, ${columns[at]?.key}`, cell }));
  return [...rows.flatMap((row, index) => placed(`row ${index}`, row)), ...placed("totals", totals ?? [])];
}

/** The names of the records that a cell carries, in order. */
const recordNames = (cell: Cell | undefined): string[] | undefined => cell && recordsOf(cell)?.map(nameOf).sort();

const isNumber = ({ is }: Cell): boolean => ["count", "number", "money", "difference", "percent"].includes(is);
const isZero = (cell: Cell): boolean => cell.is === "count" && cell.count.max === 0;
const nameIn = ({ title }: CountTable): string => (title.message === "sentence" ? title.sentence.en : title.message);

/** Numbers without records, records of what is no number, and those that do not exist or stand there twice. */
const faults = (table: CountTable, names: ReadonlySet<string>): string[] =>
  cellsOf(table).flatMap(({ at, cell }) => {
    // Nothing is left of a quota because of the journeys that used it.
    const fault = faultOf(cell, names, at.endsWith(", left"));
    return fault ? [`${nameIn(table)}, ${at}: ${fault}`] : [];
  });

function faultOf(cell: Cell, names: ReadonlySet<string>, mayBeNothing: boolean): string | undefined {
  const carried = recordNames(cell);
  if (!isNumber(cell)) return carried && `${cell.is} has records`;
  if (!carried) return `${cell.is} has no records`;
  const unknown = carried.find((name) => !names.has(name));
  if (unknown) return `${unknown} does not exist`;
  if (new Set(carried).size < carried.length) return "a record twice";
  return !mayBeNothing && isZero(cell) && carried.length > 0 ? "nothing, with records" : undefined;
}

/** The cells of a table with the words of a query that ask for each; what has no word is left out. */
const asWords = ({ rows, columns }: CountTable, by: string, across: string) =>
  rows.flatMap((row) =>
    columns.flatMap(({ key, role }, at) => {
      const [label] = row;
      const names = recordNames(row[at]);
      const words = [`${by}:${label && codeOf(label)}`, ...(role === "total" ? [] : [`${across}:${key}`])].join(" ");
      return names && !words.includes(":none") ? [[words, names] as const] : [];
    }),
  );

const codeOf = (cell: Cell): string => ("code" in cell ? cell.code : "none");

/** The names of the records that `hamkor list` gives. */
const namesOf = (registry: Registry, kind: KindName, query: string): string[] =>
  idsOf(registry, kind, query)
    .replace(/ ?\(.*/, "")
    .split(" ")
    .map((id) => `${kind}/${id}`)
    .sort();

const namesIn = (registry: Registry): ReadonlySet<string> =>
  new Set(Object.values(registry.records).flatMap((records) => records.map(nameOf)));

const askings: readonly Asked[] = [
  {},
  { window: { from: 2015, to: 2019 }, top: 2 },
  { last: 5, extras: { percent: true } },
];

describe.each(["shipped", "generated"] as const)("in the %s registry", (which) => {
  let registry: Registry;
  let names: ReadonlySet<string>;
  beforeAll(() => {
    registry = openRegistry(workTree(folders[which]));
    names = namesIn(registry);
  });

  test.each(reports.map((report) => [report.name, report] as const))(
    "every number of %s carries the records it was worked out of",
    (_, report) => {
      const tables = askings.flatMap((asked) => reportOf(report, registry, asked));
      expect(tables.flatMap((table) => faults(table, names))).toEqual([]);
      expect(tables.flatMap(cellsOf).some(({ cell }) => (recordsOf(cell) ?? []).length > 0)).toBe(
        tables.flatMap(cellsOf).some(({ cell }) => isNumber(cell) && !isZero(cell)),
      );
    },
  );

  test.each<[measure: KindName, by: string, across: string, query: string]>([
    ["mobilities", "country", "purpose", "not:stage:cancelled"],
    ["mobilities", "partner", "direction", "not:stage:cancelled"],
    ["agreements", "country", "type", "not:stage:proposed"],
    ["events", "type", "country", "not:stage:cancelled"],
    ["projects", "programme", "role", "not:stage:rejected"],
    ["partners", "country", "type", ""],
  ])("behind %s by %s across %s is what a list of the same question gives", (measure, by, across, query) => {
    const table = countOf(registry, measure, { query, by: [by], across });
    const told = asWords(table, by, across);
    const listed = told.map(([words]) => [words, namesOf(registry, measure, `${query} ${words}`)]);
    expect(told).toEqual(listed);
    expect(told.length).toBeGreaterThan(1);
  });

  test("the persons of the records behind each number add up to it", () => {
    const { rows, totals = [] } = countOf(registry, "students-out", { by: ["country"], across: "year" });
    const numbers = [...rows, totals].flat().filter((cell) => isNumber(cell) && !isZero(cell));
    expect(numbers.length).toBeGreaterThan(3);
    for (const cell of numbers)
      expect([...(sharesOf(cell)?.keys() ?? [])].map(nameOf).sort()).toEqual(recordNames(cell));
  });

  test("the records of --records are those of the cells", () => {
    const extras = { records: true };
    const { columns, rows, cellRecords } = countOf(registry, "students-out", {
      by: ["country"],
      across: "year",
      extras,
    });
    const told = rows.flatMap((row) =>
      columns.flatMap(({ role }, at) => (role === "value" ? [recordNames(row[at])] : [])),
    );
    const listed = cellRecords?.rows.map((row) => textsIn(row.at(-1)));
    expect(told.filter(Boolean)).toEqual(listed);
    expect(listed?.length).toBeGreaterThan(3);
  });
});

const textsIn = (cell: Cell | undefined): string[] =>
  cell?.is === "list" ? cell.items.map((item) => (item.is === "plain" ? item.text : "")) : [];

describe("where small counts of persons are hidden", () => {
  const hiding = (limit: number): Registry => {
    const journey = (fields: string) => `direction: outbound\nwho: student\npurpose: exchange\n${fields}\n`;
    return registryOf({
      "registry.yaml": `title: Ҳамкорӣ\ninstitution: mmit\nsmall_cell: ${limit}\n`,
      "institutions/mmit.yaml":
        "name: Донишкадаи кӯҳӣ-металлургӣ\ncountry: TJ\nclaims:\n  - { text: Донишҷӯён, measure: students-out, where: country:CN, count: 9 }\n",
      "partners/kmust.yaml": "name: Kunming University\ntype: university\ncountry: CN\n",
      "partners/misis.yaml": "name: МИСиС\ntype: university\ncountry: RU\n",
      "mobilities/a.yaml": journey("partner: misis\ncount: 12\nstarts: 2018\nlevel: master"),
      "mobilities/b.yaml": journey("partner: misis\ncount: 8\nstarts: 2019\nlevel: bachelor"),
      "mobilities/c.yaml": journey(
        "partner: kmust\ncount: 3\nstarts: 2019-03-01\nends: 2019-06-20\nfield: 0311\nlevel: bachelor",
      ),
      "mobilities/d.yaml": `direction: inbound\nwho: student\npurpose: degree\npartner: kmust\ncount: 7\nstarts: 2018\n`,
    });
  };

  test("no number of a report carries a journey, and what is hidden carries nothing", () => {
    const registry = hiding(5);
    const tables = reports.flatMap((report) =>
      askings.flatMap((asked) => reportOf(report, registry, asked)).flatMap((table) => ({ report, table })),
    );
    const carried = tables.flatMap(({ table }) => cellsOf(table)).flatMap(({ cell }) => recordNames(cell) ?? []);
    expect(carried.filter((name) => name.startsWith("mobilities/"))).toEqual([]);
    expect(carried).not.toEqual([]);
    const hidden = tables.flatMap(({ report, table }) =>
      table.isLeftOut === true || cellsOf(table).some(isHidden) ? [report.name] : [],
    );
    expect([...new Set(hidden)]).toEqual(
      expect.arrayContaining(["students-abroad", "balance", "claims", "completeness"]),
    );
  });

  test("no cell of a table carries a journey where small numbers are hidden", () => {
    const abroad = reports.filter(({ name }) => name === "students-abroad");
    const told = (limit: number) =>
      abroad
        .flatMap((report) => reportOf(report, hiding(limit)))
        .flatMap(cellsOf)
        .flatMap(({ cell }) => recordNames(cell) ?? []);
    expect(told(0)).toContain("mobilities/c");
    expect(told(5)).toEqual([]);
  });

  const isHidden = ({ cell }: Placed): boolean =>
    cell.is === "under" || (cell.is === "nothing" && cell.isWithheld === true);
});
