import type { Plain } from "./generated-records.ts";
import { agreementState, asItStands, inForce, type Stretch } from "./plain-agreements.ts";
import { type Bounds, boundsOf, exactly } from "./plain-bounds.ts";
import { daysOf, spanOf, termDays, yearOf } from "./plain-dates.ts";
import { countriesOf, outputsOf, projectState } from "./plain-dimensions.ts";
import { covers } from "./plain-durations.ts";
import { sizeOf } from "./plain-persons.ts";
import { staysOf } from "./plain-stays.ts";
import { type Counted, listOf, recordsOf, textOf, type World } from "./plain-world.ts";

/** `none`: a whole, and stocks on the day. */
export type Years = "calendar" | "academic" | "none";

/** What a measure counts: how many it stands for, what makes two the same, and the years under every reading of its dates. */
export type Item = {
  readonly counted: Counted;
  readonly value: Bounds;
  readonly identity: string;
  readonly partner?: string;
  readonly readings: readonly (readonly number[])[];
};

const students = ["student", "doctoral-candidate"];
const staff = ["teacher", "researcher", "staff"];
const home = "TJ";

const people: Record<string, readonly [direction: string, who: readonly string[] | undefined]> = {
  "students-out": ["outbound", students],
  "students-in": ["inbound", students],
  "staff-out": ["outbound", staff],
  "staff-in": ["inbound", staff],
  "people-out": ["outbound", undefined],
  "people-in": ["inbound", undefined],
  "persons-out": ["outbound", undefined],
  "persons-in": ["inbound", undefined],
};

/** Whether a measure is of persons who travel, so that words on sex and citizenship split them. */
export const isOfPeople = (measure: string): boolean => measure in people || ["abroad", "guests"].includes(measure);

const kinds = "institutions partners agreements projects mobilities events joint-programmes plans".split(" ");

/** Measures that count the records of a kind, each once. */
const ofRecords: Record<string, readonly [kind: string, counts: (record: Plain) => boolean]> = {
  ...Object.fromEntries(kinds.map((kind) => [kind, [kind, () => true]])),
  "visits-in": ["events", ({ type, direction }) => type === "visit" && direction === "inbound"],
  "visits-out": ["events", ({ type, direction }) => type === "visit" && direction === "outbound"],
  conferences: ["events", ({ type }) => type === "conference"],
  "lectures-and-courses": ["events", ({ type }) => type === "lecture" || type === "course"],
};

/** All items of a measure, what is not to be counted yet too. */
export function itemsOf(measure: string, years: Years, world: World): Item[] {
  const make = special[measure];
  if (make) return make(years, world);
  if (measure in people) return travellers(measure, years, world);
  const [kind = "", counts] = ofRecords[measure] ?? [];
  if (!counts) throw new Error(`how to count ${measure} plainly is not written down in plain-items.ts`);
  return (kind === "agreements" ? agreements(world) : recordsOf(kind, world))
    .filter(({ record }) => counts(record))
    .map((counted) => plainItem(counted, years, world));
}

/** Measures that are no more than records that hold. */
const special: Record<string, (years: Years, world: World) => Item[]> = {
  abroad: (years, world) => present("outbound", years, world),
  guests: (years, world) => present("inbound", years, world),
  "programme-students": programmeStudents,
  "agreements-in-force": (years, world) => stock(agreements(world), years, world),
  "projects-running": (years, world) => stock(recordsOf("projects", world), years, world),
  outputs: (years, world) => outputs(() => true, years, world),
  textbooks: (years, world) => outputs(({ type }) => type === "textbook", years, world),
  "partners-with-agreement": parties,
};

function travellers(measure: string, years: Years, world: World): Item[] {
  const [direction = "", who] = people[measure] ?? [];
  return journeys(direction, world)
    .filter(({ record }) => !who || who.includes(String(record["who"])))
    .map((counted) => plainItem(counted, years, world, sizeOf(counted.record)));
}

/** The partners of agreements, each an item that is the same for all agreements with it. */
function parties(years: Years, world: World): Item[] {
  return agreements(world).flatMap((counted) =>
    listOf(asItStands(counted, world)["partners"]).map((partner) => ({
      ...plainItem(counted, years, world),
      partner,
      identity: partner,
    })),
  );
}

/** The agreements; papers that change one are none of their own. */
const agreements = (world: World): Counted[] =>
  recordsOf("agreements", world).filter(({ id }) => !world.addenda.has(id));

/** Journeys that cross a border. */
const journeys = (direction: string, world: World): Counted[] =>
  recordsOf("mobilities", world).filter((counted) => {
    const countries = countriesOf(counted, world);
    const isDomestic = countries.length > 0 && countries.every((country) => country === home);
    return counted.record["direction"] === direction && counted.record["mode"] !== "virtual" && !isDomestic;
  });

const plainItem = (counted: Counted, years: Years, world: World, value = exactly(1)): Item => ({
  counted,
  value,
  identity: `${counted.kind}/${counted.id}`,
  readings: years === "none" ? [] : readingsOf(counted, years, world),
});

/** The years a record counts in, under each way its dates can be read. */
function readingsOf({ kind, record }: Counted, years: Years, { on }: World): number[][] {
  const single = (written: string | undefined): number[][] =>
    written === undefined ? [[]] : daysOf(written).map((day) => [yearIn(day, years)]);
  const term = (written: string): number[][] => [[yearIn(termDays(written)[0], years)]];
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
      // What has begun has begun by the day, whatever else its date could mean.
      const begun = daysOf(starts).filter((day) => day <= on);
      return (begun.length > 0 ? begun : daysOf(starts)).flatMap((from) =>
        (ends ? daysOf(ends) : [from > on ? from : on]).flatMap((to) => (to >= from ? [between(from, to, years)] : [])),
      );
    }
    default:
      return [[]];
  }
}

const yearIn = (day: string, years: Years): number => yearOf(day, years === "academic" ? "academic" : "calendar");

const between = (from: string, to: string, years: Years): number[] => range(yearIn(from, years), yearIn(to, years));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

function outputs(counts: (output: Plain) => boolean, years: Years, world: World): Item[] {
  const records = ["projects", "events", "joint-programmes"].flatMap((kind) => recordsOf(kind, world));
  return [...agreements(world), ...records].flatMap((counted) =>
    outputsOf(counted, world).flatMap((output, index) => {
      if (!counts(output)) return [];
      const date = textOf(output, "date");
      const item = plainItem({ ...counted, output }, years, world, boundsOf(textOf(output, "count") ?? "1"));
      const readings = date && years !== "none" ? daysOf(date).map((day) => [yearIn(day, years)]) : item.readings;
      return [{ ...item, identity: `${item.identity}#${index}`, readings }];
    }),
  );
}

/** What stood on any day of a year, from the first start on record to the year of the day. */
function stock(all: readonly Counted[], years: Years, world: World): Item[] {
  if (years === "none")
    return all.filter((counted) => stands(counted, world)).map((counted) => plainItem(counted, years, world));
  const active = all.flatMap((counted) => {
    const ways = counted.kind === "projects" ? runs(counted.record) : inForce(counted, world);
    return ways.length > 0 ? [{ counted, ways }] : [];
  });
  const latest = yearIn(world.on, years);
  const starts = active
    .flatMap(({ ways }) => ways.flatMap((stretches) => stretches.map(({ from, to }) => from ?? to)))
    .flatMap((day) => (day ? [yearIn(day, years)] : []));
  const earliest = Math.min(latest, ...starts);
  const undated = all.filter(
    ({ kind, record }) => kind === "projects" && record["stage"] === "running" && !record["starts"] && !record["ends"],
  );
  const dated = active.flatMap(({ counted, ways }) => {
    const readings = ways.map((stretches) =>
      stretches.flatMap(({ from, to }) =>
        range(from ? yearIn(from, years) : earliest, to ? yearIn(to, years) : latest).filter(
          (year) => year >= earliest && year <= latest,
        ),
      ),
    );
    return readings.some((reading) => reading.length > 0) ? [{ ...plainItem(counted, years, world), readings }] : [];
  });
  return [...dated, ...undated.map((counted) => ({ ...plainItem(counted, years, world), readings: [[]] }))];
}

/** Every way to read when a project runs. */
function runs({ stage, starts, ends }: Plain): Stretch[][] {
  if ((stage !== undefined && stage !== "running") || (!starts && !ends)) return [];
  const froms = starts ? daysOf(String(starts)) : [undefined];
  const tos = ends ? daysOf(String(ends)) : [undefined];
  return froms.flatMap((from) => tos.flatMap((to) => (from && to && to < from ? [] : [[{ from, to }]])));
}

/** Whether something is in force or running on the day. */
const stands = (counted: Counted, world: World): boolean =>
  counted.kind === "projects"
    ? projectState(counted.record, world.on) === "running"
    : agreementState(counted, world) === "in-force";

/** Who is away on the day, or on some day of a year. */
function present(direction: string, years: Years, world: World): Item[] {
  return journeys(direction, world).flatMap((counted) => {
    const size = sizeOf(counted.record);
    const item = plainItem(counted, years, world, size);
    if (years !== "none") return stayed(item, years, world);
    const covered = covers(counted.record, world.on);
    if (covered === "perhaps") return [{ ...item, value: { ...size, min: 0 } }];
    return covered === "yes" ? [item] : [];
  });
}

function stayed(item: Item, years: Years, world: World): Item[] {
  const latest = yearIn(world.on, years);
  const readings = staysOf(item.counted.record).map(({ from, to }) =>
    range(yearIn(from, years), yearIn(to, years)).filter((year) => year <= latest),
  );
  return readings.some((reading) => reading.length > 0) ? [{ ...item, readings }] : [];
}

/** The students of each academic year; without years, of the latest year begun of each programme that has not ended. */
function programmeStudents(years: Years, world: World): Item[] {
  return recordsOf("joint-programmes", world).flatMap((counted) => {
    const begun = ((counted.record["enrolment"] ?? []) as { year: string; students: string }[]).filter(
      ({ year }) => termDays(year)[0] <= world.on,
    );
    const item = (of: { year: string; students: string }): Item => ({
      ...plainItem(counted, years, world, boundsOf(of.students)),
      identity: `${counted.id} ${of.year}`,
      readings: [[Number(of.year.slice(0, 4))]],
    });
    if (years !== "none") return begun.map(item);
    const ends = textOf(counted.record, "ends");
    if (ends && spanOf(ends)[1] < world.on) return [];
    return begun
      .sort((a, b) => (a.year < b.year ? 1 : -1))
      .slice(0, 1)
      .map(item);
  });
}

/** Whether something has not begun on any day that its dates can mean up to the day. */
export function isStillToCome({ kind, record, output }: Counted, on: string): boolean {
  const date = output && textOf(output, "date");
  if (date) return spanOf(date)[0] > on;
  if (!["mobilities", "events", "joint-programmes", "projects", "agreements"].includes(kind)) return false;
  const term = textOf(record, "term");
  if (term) return termDays(term)[0] > on;
  const first =
    kind === "agreements" ? (textOf(record, "signed") ?? textOf(record, "starts")) : textOf(record, "starts");
  return first !== undefined && spanOf(first)[0] > on;
}
