import { type Bounds, boundsText } from "./plain-bounds.ts";
import { spanOf, yearOf } from "./plain-dates.ts";
import { rowsOf } from "./plain-dimensions.ts";
import { type Item, isOfPeople, isStillToCome, itemsOf, type Years } from "./plain-items.ts";
import { headsIn, type JourneyInCell, splitBy } from "./plain-persons.ts";
import { type Counted, textOf, type World } from "./plain-world.ts";

/** A table by row and year: `RU 2018` is a cell, `RU total` a row's total, `total 2018` a column's. */
export type PlainTable = Map<string, string>;

const notHappened = ["proposed", "in-preparation", "rejected", "planned", "cancelled"];

type Columns = readonly (readonly [column: string, certain: boolean])[];

/** An item with the columns it falls in, and whether it does so under every reading of its dates. */
type Placed = {
  readonly item: Item & { readonly hasBegun: boolean };
  readonly columns: Columns;
  readonly withLater: Columns;
};

const placedIn = new WeakMap<World, Map<string, readonly Placed[]>>();

/** What a measure counts, and in which columns: by whatever dimension it is asked, this is the same, and is found once. */
function placedOf(measure: string, years: Years, world: World): readonly Placed[] {
  const inWorld = placedIn.get(world) ?? new Map<string, readonly Placed[]>();
  placedIn.set(world, inWorld);
  const name = `${measure} ${years}`;
  const placed =
    inWorld.get(name) ??
    itemsOf(measure, years, world).map((item): Placed => {
      const isLimited = item.counted.kind === "projects" && !item.counted.output?.["date"] && years !== "none";
      const withLater = columnsOf(item, measure, years, 9999);
      return {
        item: { ...item, hasBegun: hasBegun(item.counted, world.on) },
        withLater,
        columns: isLimited ? columnsOf(item, measure, years, yearOf(world.on, years)) : withLater,
      };
    });
  inWorld.set(name, placed);
  return placed;
}

/** Something in a cell: how many it stands for there, and whether it is there under every reading. */
type Entry = {
  readonly value: Bounds;
  readonly certain: boolean;
  readonly counted: Counted;
  /** Of persons of a journey, the citizenship or sex that those in the cell have. */
  readonly traits: Record<string, string>;
};
type Inside = Map<string, Entry>;

/** Students of programmes are told by academic years, whichever are asked for. */
const yearsOf = (measure: string, asked: Years): Years =>
  measure === "programme-students" && asked === "calendar" ? "academic" : asked;

/** Every measure × dimension across years, counted by going through the records one by one. */
export function plainTable(measure: string, dimensions: readonly string[], asked: Years, world: World): PlainTable {
  const years = yearsOf(measure, asked);
  const cells = new Map<string, Inside>();
  const counted = placedOf(measure, years, world).filter(({ item }) => isCounted(item, measure, dimensions, world));
  for (const placed of counted)
    for (const { row, certain, ...part } of partsOf(placed.item, measure, dimensions, world))
      for (const [column, always] of columnsIn(placed, dimensions))
        put(cells, `${row} ${column}`, { ...placed.item, ...part }, [certain, always].every(Boolean));
  const whole = measure.startsWith("persons-") ? heads : sum;
  return new Map([...cells].map(([cell, inside]) => [cell, boundsText(whole(inside.values()))]));
}

const asksStages = (dimensions: readonly string[]): boolean =>
  dimensions.some((name) => name === "stage" || name === "state");

/** Of what did not happen the years to come are told too, where that is asked for. */
const columnsIn = ({ item, columns, withLater }: Placed, dimensions: readonly string[]): Columns =>
  asksStages(dimensions) && !item.hasBegun ? withLater : columns;

/** Whether what a record is of took place and has begun, whatever of its outputs. */
const hasBegun = ({ kind, id, record }: Counted, on: string): boolean =>
  !notHappened.includes(String(record["stage"])) && !isStillToCome({ kind, id, record }, on);

const hasHappened = ({ counted: { record, output } }: Item): boolean =>
  ![record["stage"], output?.["stage"]].some((stage) => notHappened.includes(String(stage)));

/** Whether an item has a stage and stages are asked for: then what is to come of it is told too. */
const isStaged = ({ counted: { record, output } }: Item, dimensions: readonly string[]): boolean =>
  asksStages(dimensions) && [record["stage"], output?.["stage"]].some(Boolean);

/** Whether an item counts: it happened, unless what did not is asked for, and has begun by the day. */
function isCounted(item: Item, measure: string, dimensions: readonly string[], { on }: World): boolean {
  const { record } = item.counted;
  if (!asksStages(dimensions) && !hasHappened(item)) return false;
  if (isStillToCome(item.counted, on)) return isStaged(item, dimensions);
  const closed = textOf(record, "closed");
  return measure !== "partners" || !closed || dimensions.includes("closed") || spanOf(closed)[1] >= on;
}

type Part = Pick<Entry, "value" | "certain" | "traits"> & { readonly row: string };

/** The rows of an item and how many it stands for in each: of a journey that is split, some of its persons. */
function partsOf(
  { counted, value, partner }: Item,
  measure: string,
  dimensions: readonly string[],
  world: World,
): Part[] {
  const ofPersons = dimensions.filter((name) => name === "citizenship" || name === "sex");
  const splits =
    isOfPeople(measure) && ofPersons.length > 0 ? splitBy(ofPersons, counted.record) : [{ keys: {}, value }];
  const parts = splits.flatMap((split) =>
    rowsOf(counted, dimensions, world, { onlyPartner: partner, known: split.keys }).map(
      ({ keys, certain }): Part => ({
        row: keys,
        traits: split.keys,
        value: { ...split.value, min: value.min === 0 ? 0 : split.value.min },
        certain,
      }),
    ),
  );
  return [...parts, { row: "total", value, certain: true, traits: {} }];
}

type InCell = Item & Pick<Entry, "traits">;

function put(cells: Map<string, Inside>, cell: string, { identity, ...entry }: InCell, certain: boolean): void {
  const inside: Inside = cells.get(cell) ?? new Map();
  cells.set(cell, inside);
  inside.set(identity, { ...entry, certain: certain || inside.get(identity)?.certain === true });
}

/** The columns an item falls in, and whether it does so under every reading of its dates. */
function columnsOf({ readings }: Item, measure: string, years: Years, upTo: number): Columns {
  if (years === "none") return [["total", true]];
  const possible = [...new Set(readings.flat())].filter((year) => year <= upTo);
  if (possible.length === 0)
    return [
      ["undated", true],
      ["total", true],
    ];
  const ofYears = possible.map((year): [string, boolean] => [
    label(year, years),
    readings.every((reading) => reading.includes(year)),
  ]);
  if (measure === "programme-students") return ofYears;
  return [...ofYears, ["total", readings.every((reading) => reading.length > 0)]];
}

const label = (year: number, years: Years): string => (years === "calendar" ? `${year}` : `${year}/${year + 1}`);

function sum(parts: Iterable<Entry>): Bounds {
  const whole: Bounds = { min: 0, max: 0, approximate: false };
  for (const { value, certain } of parts) {
    whole.min += certain ? value.min : 0;
    whole.max += value.max;
    whole.approximate ||= value.approximate;
  }
  return whole;
}

const heads = (entries: Iterable<Entry>): Bounds =>
  headsIn([...entries].map(({ counted, ...entry }): JourneyInCell => ({ ...entry, record: counted.record })));
