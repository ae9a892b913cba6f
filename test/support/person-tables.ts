import fc from "fast-check";
import type { PersonNumber } from "../../src/disclosure/person-number.ts";
import type { Cell } from "../../src/tables/cell.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { addCounts, type Count, exactly, nothing, perhaps } from "../../src/values/count.ts";
import type { Member } from "../../src/values/member.ts";

/** A journey as tables see it: what it is grouped by, and how many persons it has. */
export type Journey = {
  readonly name: string;
  readonly traits: Readonly<Record<Trait, string>>;
  /** The year that it perhaps belongs to as well. */
  readonly orIn: string | undefined;
  readonly women: number;
  readonly men: number;
};

type Trait = "country" | "region" | "world" | "year" | "level" | "partner" | "who";

/** A table: what its rows and columns are. */
type Layout = { readonly rows: Trait; readonly columns: Trait | "sex"; readonly who?: string | undefined };

const countries = ["FR", "DE", "PL", "CN", "KR", "UZ"] as const;
const regions: Readonly<Record<string, string>> = {
  FR: "west",
  DE: "west",
  PL: "east",
  CN: "asia",
  KR: "asia",
  UZ: "asia",
};
const worlds: Readonly<Record<string, string>> = { west: "europe", east: "europe", asia: "asia" };

const journey: fc.Arbitrary<Omit<Journey, "name">> = fc
  .record({
    country: fc.constantFrom(...countries),
    year: fc.constantFrom("2017", "2018", "2019"),
    level: fc.constantFrom("bachelor", "master", "none"),
    partner: fc.constantFrom("p1", "p2", "p3"),
    who: fc.constantFrom("students", "students", "staff"),
    orIn: fc.option(fc.constantFrom("2018", "2019"), { freq: 8, nil: undefined }),
    women: fc.constantFrom(0, 0, 1, 1, 2, 5),
    men: fc.constantFrom(1, 1, 2, 3, 8, 20),
  })
  .map(({ orIn, women, men, ...traits }) => {
    const region = regions[traits.country] ?? "";
    const all = { ...traits, region, world: worlds[region] ?? "", partner: `${traits.country} ${traits.partner}` };
    return { traits: all, orIn: orIn === traits.year ? undefined : orIn, women, men };
  });

export const journeys = (maxLength: number): fc.Arbitrary<Journey[]> =>
  fc
    .array(journey, { minLength: 1, maxLength })
    .map((found) => found.map((one, index) => ({ ...one, name: `mobilities/m${index}` })));

const layout: fc.Arbitrary<Layout> = fc.record({
  rows: fc.constantFrom("country", "region", "world", "level", "partner", "who"),
  columns: fc.constantFrom("year", "level", "sex", "who"),
  who: fc.constantFrom(undefined, "students", "staff"),
});

export const layouts = (maxLength: number): fc.Arbitrary<Layout[]> => fc.array(layout, { minLength: 1, maxLength });

/** The numbers of all tables, with the totals of rows, of columns and of all. */
export const numbersOf = (found: readonly Journey[], tables: readonly Layout[]): PersonNumber[] =>
  tables.flatMap((table) => {
    const meant = found.filter(({ traits }) => table.who === undefined || traits.who === table.who);
    const [rows, columns] = [keysOf(meant, table.rows), keysOf(meant, table.columns)];
    return [undefined, ...rows].flatMap((row) =>
      [undefined, ...columns].flatMap((column) => {
        const weight = (row === undefined ? 3 : 1) * (column === undefined ? 3 : 1);
        return numberOf(
          meant,
          [
            [table.rows, row],
            [table.columns, column],
          ],
          weight,
        );
      }),
    );
  });

/** The same tables as an output has them: a row for each trait, totals in the last column and row. */
export const countTablesOf = (found: readonly Journey[], layouts: readonly Layout[]): CountTable[] =>
  layouts.map(({ rows, columns, who }, index) => {
    const meant = found.filter(({ traits }) => who === undefined || traits.who === who);
    const [rowKeys, columnKeys] = [keysOf(meant, rows).sort(), keysOf(meant, columns).sort()];
    const cellAt = (row: string | undefined, column: string | undefined): Cell => {
      const wanted: Wanted = [
        [rows, row],
        [columns, column],
      ];
      const [number] = numberOf(meant, wanted, 1);
      if (!number) return { is: "nothing" };
      const { figure, members, count } = number;
      return { is: "count", count, persons: { figure, members: () => members } };
    };
    const lineOf = (row: string | undefined): Cell[] => [
      ...columnKeys.map((column) => cellAt(row, column)),
      cellAt(row, undefined),
    ];
    return {
      title: { message: "cell", cell: { is: "plain", text: `${index}` } },
      columns: [
        { key: rows, heading: { is: "plain", text: rows }, role: "label" },
        ...columnKeys.map((key) => ({ key, heading: { is: "plain", text: key }, role: "value" }) as const),
        { key: "total", heading: { is: "plain", text: "total" }, role: "total" },
      ],
      rows: rowKeys.map((key) => [{ is: "plain", text: key }, ...lineOf(key)]),
      totals: [{ is: "nothing" }, ...lineOf(undefined)],
      notes: [],
      provenance: { title: "", revision: null, dirty: 0, on: "2019-12-31" },
      arranged: { rows: (shown) => [...rowKeys.keys()].sort((a, b) => shown(b) - shown(a) || a - b) },
    };
  });

type Wanted = readonly (readonly [Trait | "sex", string | undefined])[];

const keysOf = (found: readonly Journey[], trait: Trait | "sex"): string[] => {
  if (trait === "sex") return ["women", "men"];
  return [
    ...new Set(found.flatMap(({ traits, orIn }) => [traits[trait], ...(trait === "year" && orIn ? [orIn] : [])])),
  ];
};

function numberOf(found: readonly Journey[], wanted: Wanted, weight: number): PersonNumber[] {
  const members = found.flatMap((one): Member[] => memberOf(one, wanted));
  if (members.length === 0) return [];
  return [{ figure: "persons", members, count: sumOf(members), weight }];
}

export const sumOf = (members: readonly Member[]): Count =>
  members.reduce((sum, { count }) => addCounts(sum, count), nothing);

function memberOf(one: Journey, wanted: Wanted): Member[] {
  const asked = wanted.flatMap(([trait, key]) => (key === undefined ? [] : [{ trait, key }]));
  const fits = asked.map(({ trait, key }) => (trait === "sex" ? "surely" : howItIs(one, trait, key)));
  if (fits.includes("not")) return [];
  const [sex] = asked.flatMap(({ trait, key }) => (trait === "sex" ? [key] : []));
  const { name, women, men } = one;
  const number = exactly(sex === undefined ? women + men : sex === "women" ? women : men);
  if (number.max === 0) return [];
  const count = fits.includes("perhaps") ? perhaps(number) : number;
  return [{ record: name, parts: sex === undefined ? undefined : { names: [sex], of: 2 }, count }];
}

/** Whether a journey has a trait: one that is of this year or another perhaps has both. */
function howItIs({ traits, orIn }: Journey, trait: Trait, key: string): "surely" | "perhaps" | "not" {
  if (trait === "year" && orIn !== undefined) return [traits.year, orIn].includes(key) ? "perhaps" : "not";
  return traits[trait] === key ? "surely" : "not";
}
