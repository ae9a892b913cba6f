import type { Plain } from "./generated-records.ts";
import { dayBefore, daysOf, spanOf, termDays, yearOf } from "./plain-dates.ts";
import { beginningOf, type Counted, duration, keysOf, textOf, type World } from "./plain-dimensions.ts";
import { staysOf } from "./plain-stays.ts";

export type Years = "calendar" | "academic";

/** How many, as bounds. */
type Bounds = { min: number; max: number; approximate: boolean };

/** What a measure counts: how many it stands for, what makes two the same, and the years under every reading of its dates. */
type Item = {
  readonly counted: Counted;
  readonly value: Bounds;
  readonly identity: string;
  readonly partner?: string;
  readonly readings: readonly (readonly number[])[];
};

/** A table by row and year: `RU 2018` is a cell, `RU total` a row's total, `total 2018` a column's. */
export type PlainTable = Map<string, string>;

const students = ["student", "doctoral-candidate"];
const staff = ["teacher", "researcher", "staff"];
const notHappened = ["proposed", "in-preparation", "rejected", "planned", "cancelled"];

const people: Record<string, readonly [direction: string, who: readonly string[] | undefined]> = {
  "students-out": ["outbound", students],
  "students-in": ["inbound", students],
  "staff-out": ["outbound", staff],
  "staff-in": ["inbound", staff],
  "people-out": ["outbound", undefined],
  "people-in": ["inbound", undefined],
};

/** Stocks of persons, by the way they go. */
const presence: Record<string, string> = { abroad: "outbound", guests: "inbound" };

const kinds = "institutions partners agreements projects mobilities events joint-programmes plans".split(" ");

/** Measures that count the records of a kind, each once. */
const ofRecords: Record<string, readonly [kind: string, counts: (record: Plain) => boolean]> = {
  ...Object.fromEntries(kinds.map((kind) => [kind, [kind, () => true]])),
  "visits-in": ["events", ({ type, direction }) => type === "visit" && direction === "inbound"],
  "visits-out": ["events", ({ type, direction }) => type === "visit" && direction === "outbound"],
  conferences: ["events", ({ type }) => type === "conference"],
  "lectures-and-courses": ["events", ({ type }) => type === "lecture" || type === "course"],
};

const recordsOf = (kind: string, { records }: World): Counted[] =>
  Object.entries(records[kind] ?? {}).map(([id, record]) => ({ kind, id, record }));

/** An item with the columns it falls in, and whether it does so under every reading of its dates. */
type Placed = { readonly item: Item; readonly columns: readonly (readonly [column: string, certain: boolean])[] };

const placedIn = new WeakMap<World, Map<string, readonly Placed[]>>();

/** What a measure counts, and in which columns: by whatever dimension it is asked, this is the same, and is found once. */
function placedOf(measure: string, years: Years, world: World): readonly Placed[] {
  const inWorld = placedIn.get(world) ?? new Map<string, readonly Placed[]>();
  placedIn.set(world, inWorld);
  const name = `${measure} ${years}`;
  const placed =
    inWorld.get(name) ?? itemsOf(measure, years, world).map((item) => ({ item, columns: columnsOf(item, years) }));
  inWorld.set(name, placed);
  return placed;
}

type Inside = Map<string, { value: Bounds; certain: boolean }>;

/** Every measure × dimension across years, counted by going through the records one by one. */
export function plainTable(measure: string, dimensions: readonly string[], years: Years, world: World): PlainTable {
  const asksStages = dimensions.some((name) => name === "stage" || name === "state");
  const cells = new Map<string, Map<string, Inside>>();
  for (const { item, columns } of placedOf(measure, years, world)) {
    if (!asksStages && !tookPlace(item.counted)) continue;
    for (const [row, isSure] of rowsOf(item, dimensions, world)) {
      const ofRow = cells.get(row) ?? new Map<string, Inside>();
      cells.set(row, ofRow);
      for (const [column, certain] of columns) put(ofRow, column, item, [certain, isSure].every(Boolean));
    }
  }
  return new Map(
    [...cells].flatMap(([row, columns]) =>
      [...columns].map(([column, inside]) => [`${row} ${column}`, boundsText(sum(inside.values()))] as const),
    ),
  );
}

/** The rows an item falls in, and whether it surely does. */
function rowsOf({ counted, partner }: Item, dimensions: readonly string[], world: World): [string, boolean][] {
  const isKnown = !dimensions.includes("duration") || duration(counted).length < 2;
  return [
    ...keysOf(counted, dimensions, world, partner).map((row): [string, boolean] => [row, isKnown]),
    ["total", true],
  ];
}

function put(ofRow: Map<string, Inside>, column: string, { identity, value }: Item, certain: boolean): void {
  const inside: Inside = ofRow.get(column) ?? new Map();
  ofRow.set(column, inside);
  inside.set(identity, { value, certain: certain || inside.get(identity)?.certain === true });
}

const tookPlace = ({ record, output }: Counted): boolean =>
  ![record["stage"], output?.["stage"]].some((stage) => notHappened.includes(String(stage)));

/** The columns an item falls in, and whether it does so under every reading of its dates. */
function columnsOf({ readings }: Item, years: Years): [column: string, certain: boolean][] {
  const possible = [...new Set(readings.flat())];
  if (possible.length === 0)
    return [
      ["undated", true],
      ["total", true],
    ];
  const ofYears = possible.map((year): [string, boolean] => [
    label(year, years),
    readings.every((reading) => reading.includes(year)),
  ]);
  return [...ofYears, ["total", readings.every((reading) => reading.length > 0)]];
}

const label = (year: number, years: Years): string => (years === "calendar" ? `${year}` : `${year}/${year + 1}`);

function sum(parts: Iterable<{ value: Bounds; certain: boolean }>): Bounds {
  const whole: Bounds = { min: 0, max: 0, approximate: false };
  for (const { value, certain } of parts) {
    whole.min += certain ? value.min : 0;
    whole.max += value.max;
    whole.approximate ||= value.approximate;
  }
  return whole;
}

function boundsText({ min, max, approximate }: Bounds): string {
  const mark = approximate ? "~" : "";
  if (max === Number.POSITIVE_INFINITY) return `${mark}>=${min}`;
  return `${mark}${min === max ? min : `${min}-${max}`}`;
}

const single: Bounds = { min: 1, max: 1, approximate: false };

function countOf(written: string): Bounds {
  const number = Number(written.replace(/^\D+/, "").split("-")[0]);
  if (written.startsWith(">=")) return { min: number, max: Number.POSITIVE_INFINITY, approximate: false };
  if (written.startsWith(">")) return { min: number + 1, max: Number.POSITIVE_INFINITY, approximate: false };
  const upper = Number(written.replace(/^~/, "").split("-").at(-1));
  return { min: number, max: upper, approximate: written.startsWith("~") };
}

function itemsOf(measure: string, years: Years, world: World): Item[] {
  const [direction, who] = people[measure] ?? [];
  if (direction)
    return recordsOf("mobilities", world)
      .filter(
        ({ record }) =>
          record["direction"] === direction &&
          record["mode"] !== "virtual" &&
          (!who || who.includes(String(record["who"]))),
      )
      .map((counted) => plainItem(counted, years, world, persons(counted.record)));
  if (presence[measure]) return present(presence[measure], years, world);
  if (measure === "agreements-in-force" || measure === "projects-running") return stock(measure, years, world);
  if (measure === "outputs" || measure === "textbooks") return outputs(measure, years, world);
  if (measure === "partners-with-agreement")
    return recordsOf("agreements", world).flatMap((counted) =>
      ((counted.record["partners"] ?? []) as string[]).map((partner) => ({
        ...plainItem(counted, years, world),
        partner,
        identity: partner,
      })),
    );
  const [kind = "", counts] = ofRecords[measure] ?? [];
  if (!counts) throw new Error(`how to count ${measure} plainly is not written down in plain-count.ts`);
  return recordsOf(kind, world)
    .filter(({ record }) => counts(record))
    .map((counted) => plainItem(counted, years, world));
}

const persons = (record: Plain): Bounds =>
  countOf(textOf(record, "count") ?? String(((record["persons"] as unknown[] | undefined) ?? [0]).length));

const plainItem = (counted: Counted, years: Years, world: World, value = single): Item => ({
  counted,
  value,
  identity: `${counted.kind}/${counted.id}`,
  readings: readingsOf(counted, years, world),
});

/** The years a record counts in, under each way its dates can be read. */
function readingsOf({ kind, record }: Counted, years: Years, { on }: World): number[][] {
  const single = (written: string | undefined): number[][] =>
    written === undefined ? [[]] : daysOf(written).map((day) => [yearOf(day, years)]);
  const term = (written: string): number[][] => [[yearOf(termDays(written)[0], years)]];
  switch (kind) {
    case "mobilities":
    case "events":
      return record["term"] ? term(String(record["term"])) : single(textOf(record, "starts"));
    case "agreements":
      return single(textOf(record, "signed") ?? textOf(record, "starts"));
    case "joint-programmes":
      return single(textOf(record, "starts"));
    case "plans":
      return textOf(record, "period")?.includes("/")
        ? term(String(record["period"]))
        : single(textOf(record, "period"));
    case "projects": {
      const [starts, ends] = [textOf(record, "starts"), textOf(record, "ends")];
      if (!starts) return single(ends);
      return daysOf(starts).flatMap((from) =>
        (ends ? daysOf(ends) : [from > on ? from : on]).flatMap((to) => (to >= from ? [between(from, to, years)] : [])),
      );
    }
    default:
      return [[]];
  }
}

const between = (from: string, to: string, years: Years): number[] => range(yearOf(from, years), yearOf(to, years));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

function outputs(measure: string, years: Years, world: World): Item[] {
  return ["agreements", "projects", "events", "joint-programmes"].flatMap((kind) =>
    recordsOf(kind, world).flatMap((counted) =>
      ((counted.record["outputs"] ?? []) as Plain[]).flatMap((output, index) => {
        if (measure === "textbooks" && output["type"] !== "textbook") return [];
        const date = textOf(output, "date");
        const item = plainItem({ ...counted, output }, years, world, countOf(textOf(output, "count") ?? "1"));
        const readings = date ? daysOf(date).map((day) => [yearOf(day, years)]) : item.readings;
        return [{ ...item, identity: `${item.identity}#${index}`, readings }];
      }),
    ),
  );
}

/** What stood on any day of a year, from the first start on record to the year of the day. */
function stock(measure: string, years: Years, world: World): Item[] {
  const kind = measure === "projects-running" ? "projects" : "agreements";
  const activePeriod = recordsOf(kind, world).flatMap((counted) => {
    const periods = kind === "projects" ? runs(counted.record) : inForce(counted, world);
    return periods.length > 0 ? [{ counted, periods }] : [];
  });
  const latest = yearOf(world.on, years);
  const starts = activePeriod
    .flatMap(({ periods }) => periods.map(({ from, to }) => from ?? to))
    .flatMap((day) => (day ? [yearOf(day, years)] : []));
  const earliest = Math.min(latest, ...starts);
  const undated = recordsOf(kind, world).filter(
    ({ record }) => kind === "projects" && record["stage"] === "running" && !record["starts"] && !record["ends"],
  );
  const dated = activePeriod.flatMap(({ counted, periods }) => {
    const readings = periods.map(({ from, to }) =>
      range(from ? yearOf(from, years) : earliest, to ? yearOf(to, years) : latest).filter(
        (year) => year >= earliest && year <= latest,
      ),
    );
    return readings.some((reading) => reading.length > 0) ? [{ ...plainItem(counted, years, world), readings }] : [];
  });
  return [...dated, ...undated.map((counted) => ({ ...plainItem(counted, years, world), readings: [[]] }))];
}

/** Who was away or here on any day of a year, up to the year of the day. */
function present(direction: string, years: Years, world: World): Item[] {
  const latest = yearOf(world.on, years);
  return recordsOf("mobilities", world).flatMap((counted) => {
    const { record } = counted;
    if (record["direction"] !== direction || record["mode"] === "virtual") return [];
    const readings = staysOf(record).map(({ from, to }) => between(from, to, years).filter((year) => year <= latest));
    if (!readings.some((reading) => reading.length > 0)) return [];
    return [{ ...plainItem(counted, years, world, persons(record)), readings }];
  });
}

type Period = { readonly from: string | undefined; readonly to: string | undefined };

/** Every way to read when a project runs. */
function runs({ stage, starts, ends }: Plain): Period[] {
  if ((stage !== undefined && stage !== "running") || (!starts && !ends)) return [];
  return periodsOf(starts ? daysOf(String(starts)) : [undefined], ends ? daysOf(String(ends)) : [undefined]);
}

/** Every way to read when an agreement is in force: until it ends, is terminated, or the day before another replaces it. */
function inForce(counted: Counted, world: World): Period[] {
  const { record } = counted;
  const dates = ["starts", "signed", ...(record["ends"] ? [] : ["confirmed"])];
  const [start] = dates.flatMap((field) => textOf(record, field) ?? []);
  if (record["stage"] || (!start && !record["ends"])) return [];
  const starts = start ? daysOf(start) : [undefined];
  const ends = lastDays(counted, world);
  return periodsOf(starts, ends.length > 0 ? ends : [undefined]);
}

/** The days that may be an agreement's last in force; none where no end is known. */
function lastDays({ record, id }: Counted, world: World): string[] {
  const ended = record["renewal"] === "automatic" ? ["terminated"] : ["terminated", "ends"];
  const spans = [
    ...ended.flatMap((field) => textOf(record, field) ?? []).map(spanOf),
    ...(world.replacements.get(id) ?? []).flatMap(beforeBeginning),
  ];
  const [first] = spans.map(([day]) => day).sort();
  const [last] = spans.map(([, day]) => day).sort();
  return first === undefined || last === undefined ? [] : daysBetween(first, last);
}

function beforeBeginning(later: Plain): (readonly [string, string])[] {
  const written = ["starts", "signed", "confirmed", "ends"].flatMap((field) => textOf(later, field) ?? [])[0];
  if (!written || !beginningOf(later)) return [];
  const [first, last] = spanOf(written);
  return [[dayBefore(first), dayBefore(last)]];
}

/** Days that stand for all between two: the two, and either side of each new year in between. */
function daysBetween(first: string, last: string): string[] {
  const turns = range(Number(first.slice(0, 4)), Number(last.slice(0, 4))).flatMap((year) => [
    `${year}-01-01`,
    `${year}-08-31`,
    `${year}-09-01`,
    `${year}-12-31`,
  ]);
  return [...new Set([first, ...turns.filter((day) => day > first && day < last), last])];
}

const periodsOf = (starts: readonly (string | undefined)[], ends: readonly (string | undefined)[]): Period[] =>
  starts.flatMap((from) => ends.flatMap((to) => (from && to && to < from ? [] : [{ from, to }])));
