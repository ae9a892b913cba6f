import type { Plain } from "./generated-records.ts";
import { dayBefore, daysOf, spanOf } from "./plain-dates.ts";
import { type Counted, listOf, textOf, type World } from "./plain-world.ts";

/** Some days in a row; an `undefined` start is not known, an `undefined` end is open. */
export type Stretch = { readonly from: string | undefined; readonly to: string | undefined };

const order = ["in-force", "undated", "upcoming", "in-preparation", "proposed", "expired", "replaced", "terminated"];

/** The papers that change an agreement, those that change these too, in the order in which they begin. */
function addendaOf(id: string, world: World): readonly Plain[] {
  const agreement = world.records["agreements"]?.[id] ?? {};
  if (agreement["stage"]) return [];
  const over = earliestSpan(cutsBy(agreement, id, world))?.[1];
  const all = [...world.addenda.values()].flatMap(({ base, record }) => (base === id ? [record] : []));
  const signed = all.filter((record) => !record["stage"] && beginOf(record));
  return signed
    .filter((record) => over === undefined || over >= firstDayOf(record))
    .sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1));
}

const beginOf = (paper: Plain): string | undefined => textOf(paper, "starts") ?? textOf(paper, "signed");
const firstDayOf = (paper: Plain): string => spanOf(beginOf(paper) ?? "9999")[0];

/** Those of them that have begun on the day. */
export const begunAddenda = (id: string, world: World): readonly Plain[] =>
  addendaOf(id, world).filter((addendum) => firstDayOf(addendum) <= world.on);

/** An agreement as its papers of a day have it: with what they add, and the last end and renewal they give. */
export function asItStands(counted: Counted, world: World): Plain {
  const { record } = counted;
  if (counted.kind !== "agreements") return record;
  const begun = begunAddenda(counted.id, world);
  if (begun.length === 0) return record;
  const added = (field: string): string[] => [
    ...new Set([record, ...begun].flatMap((paper) => listOf(paper[field])).filter(Boolean)),
  ];
  const last = (field: string): unknown => begun.reduce((value, paper) => paper[field] ?? value, record[field]);
  const lists = ["partners", "countries", "scope", "fields"].flatMap((field): [string, unknown][] => {
    const all = added(field);
    return all.length > 0 ? [[field, all]] : [];
  });
  return { ...record, ends: last("ends"), renewal: last("renewal"), ...Object.fromEntries(lists) };
}

/**
 * Every way to read when an agreement is in force: in each a list of stretches. Of one without any date the paper that first
 * gives an end is the first to tell.
 */
export function inForce({ record, id }: Counted, world: World): Stretch[][] {
  const papers = addendaOf(id, world);
  const hasEnd = [record, ...papers].some((paper) => paper["ends"]);
  const dates = ["starts", "signed", ...(record["ends"] ? [] : ["confirmed"])];
  const [own] = dates.flatMap((field) => textOf(record, field) ?? []);
  const withEnd = record["ends"] ? undefined : papers.find((paper) => paper["ends"]);
  const start = own ?? (withEnd && beginOf(withEnd));
  if (record["stage"] || (!start && !hasEnd)) return [];
  const starts = start ? daysOf(start) : [undefined];
  return starts.flatMap((from) =>
    readingsOf([record, ...papers]).flatMap((reading) =>
      cuts({ kind: "agreements", id, record }, world).flatMap((cut) => {
        const stretches = stretchesOf(reading, from, cut);
        return stretches.length > 0 ? [stretches] : [];
      }),
    ),
  );
}

/** A paper under one reading of its dates: from when it holds, and what it says of the end. */
type Reading = { readonly begins: string | undefined; readonly end: string | undefined; readonly automatic: boolean };

/** Every way to read a base and its addenda. */
function readingsOf([base = {}, ...addenda]: readonly Plain[]): Reading[][] {
  const endsOf = (paper: Plain): (string | undefined)[] =>
    paper["ends"] ? daysOf(String(paper["ends"])) : [undefined];
  const automatic = (paper: Plain): boolean => paper["renewal"] === "automatic";
  const first = endsOf(base).map((end): Reading[] => [{ begins: undefined, end, automatic: automatic(base) }]);
  return addenda.reduce<Reading[][]>(
    (found, paper) =>
      found.flatMap((before) =>
        daysOf(beginOf(paper) ?? "").flatMap((begins) =>
          endsOf(paper).map((end): Reading[] => {
            const prior = before.at(-1);
            const renews = paper["renewal"] === undefined ? prior?.automatic === true : automatic(paper);
            return [...before, { begins, end: end ?? prior?.end, automatic: renews }];
          }),
        ),
      ),
    first,
  );
}

/** Under one reading the days in force: what each paper says holds until the next one does. */
function stretchesOf(reading: readonly Reading[], start: string | undefined, cut: string | undefined): Stretch[] {
  return reading.flatMap(({ begins, end, automatic }, index) => {
    const next = reading[index + 1]?.begins;
    const from = latestOf([start, begins]);
    const to = earliestOf([automatic ? undefined : end, next && dayBefore(next), cut]);
    return from && to && to < from ? [] : [{ from, to }];
  });
}

const known = (days: readonly (string | undefined)[]): string[] => days.flatMap((day) => day ?? []).sort();
const earliestOf = (days: readonly (string | undefined)[]): string | undefined => known(days)[0];
const latestOf = (days: readonly (string | undefined)[]): string | undefined => known(days).at(-1);

/** The first and last day that can be an agreement's last because it is terminated, or by each that replaces it. */
function cutsBy(agreement: Plain, id: string, world: World): (readonly [string, string])[] {
  const terminated = textOf(agreement, "terminated");
  return [...(terminated ? [spanOf(terminated)] : []), ...(world.replacements.get(id) ?? []).flatMap(beforeBeginning)];
}

/** The days that may be an agreement's last because it is terminated or replaced; `undefined` where it is neither. */
function cuts({ record, id }: Counted, world: World): (string | undefined)[] {
  const spans = cutsBy(record, id, world);
  const cut = earliestSpan(spans);
  return cut ? daysBetween(...cut) : [undefined];
}

function beforeBeginning(later: Plain): (readonly [string, string])[] {
  const written = ["starts", "signed", "confirmed", "ends"].flatMap((field) => textOf(later, field) ?? [])[0];
  if (!written || !beginningOf(later)) return [];
  const [first, last] = spanOf(written);
  return [[dayBefore(first), dayBefore(last)]];
}

/** Days that stand for all between two: the two, and either side of each new year in between. */
function daysBetween(first: string, last: string): string[] {
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
    (_, index) => Number(first.slice(0, 4)) + index,
  );
  const turns = years.flatMap((year) => [`${year}-01-01`, `${year}-08-31`, `${year}-09-01`, `${year}-12-31`]);
  return [...new Set([first, ...turns.filter((day) => day > first && day < last), last])];
}

/** When an agreement has begun at the latest. */
function beginningOf(agreement: Plain): string | undefined {
  const written = ["starts", "signed", "confirmed", "ends"].flatMap((field) => textOf(agreement, field) ?? [])[0];
  return written && spanOf(written)[0];
}

/** The state of an agreement on the day, as the domain defines it. */
export function agreementState(counted: Counted, world: World): string {
  const { id, record } = counted;
  const { on, replacements } = world;
  const hasPassed = (day: string | undefined): boolean => day !== undefined && day <= on;
  if (record["terminated"] && spanOf(String(record["terminated"]))[1] < on) return "terminated";
  if (record["stage"]) return String(record["stage"]);
  if ((replacements.get(id) ?? []).map(beginningOf).some(hasPassed)) return "replaced";
  return stateByDates(asItStands(counted, world), on);
}

function stateByDates(stands: Plain, on: string): string {
  const [begin, confirmed, ends] = [beginOf(stands), textOf(stands, "confirmed"), textOf(stands, "ends")];
  if (!begin && !ends) return confirmed && spanOf(confirmed)[0] <= on ? "in-force" : "undated";
  if (begin && spanOf(begin)[0] > on) return "upcoming";
  return stands["renewal"] !== "automatic" && ends && spanOf(ends)[1] < on ? "expired" : "in-force";
}

/** The last day in force after all papers, as it is written; none where that is open or not known. */
export function untilOf(counted: Counted, world: World): string[] {
  const { record, id } = counted;
  const terminated = textOf(record, "terminated");
  if (record["stage"]) return [];
  const cutBy = cutsBy(record, id, world);
  const papers = [record, ...addendaOf(id, world)];
  const last = (field: string): string | undefined =>
    papers.map((paper) => textOf(paper, field)).findLast((value) => value !== undefined);
  const ends = last("renewal") === "automatic" ? undefined : last("ends");
  const end = earliestSpan([...cutBy, ...(ends ? [spanOf(ends)] : [])]);
  if (!end) return [];
  const written = [terminated, ends].find((date) => date && spanOf(date).join() === end.join());
  return [written ?? end[1]];
}

function earliestSpan(spans: readonly (readonly [string, string])[]): readonly [string, string] | undefined {
  const first = earliestOf(spans.map(([day]) => day));
  const last = earliestOf(spans.map(([, day]) => day));
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** The best of the states of the agreements with a partner; none where there is no agreement with it. */
export function bestAgreementState(partner: string, world: World): string[] {
  const states = Object.entries(world.records["agreements"] ?? {}).flatMap(([id, record]) => {
    const counted = { kind: "agreements", id, record };
    const isParty = listOf(asItStands(counted, world)["partners"]).includes(partner);
    return isParty && !world.addenda.has(id) ? [agreementState(counted, world)] : [];
  });
  return states.sort((a, b) => order.indexOf(a) - order.indexOf(b)).slice(0, 1);
}
