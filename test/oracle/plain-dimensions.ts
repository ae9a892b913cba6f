import { regionTable } from "../../src/values/geography/region-table.ts";
import type { Generated, Plain } from "./generated-records.ts";
import { spanOf } from "./plain-dates.ts";
import { plainMembers, unionNames } from "./plain-unions.ts";

/** A record with its kind and id, and the output of it that is counted, if one is. */
export type Counted = { readonly kind: string; readonly id: string; readonly record: Plain; readonly output?: Plain };

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export const textOf = (record: Plain, field: string): string | undefined => {
  const value = record[field];
  return value === undefined ? undefined : String(value);
};

/** The facts of the registry that dimensions ask for beside the record itself. */
export type World = {
  readonly records: Generated;
  readonly on: string;
  /** Kinds of the records that name a record, by its name. */
  readonly namedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Institutions whose records name a partner. */
  readonly institutionsOfPartner: ReadonlyMap<string, ReadonlySet<string>>;
  /** Agreements that replace an agreement, but for unsigned ones. */
  readonly replacements: ReadonlyMap<string, readonly Plain[]>;
};

export function worldOf(records: Generated, on: string): World {
  const world = { records, on, namedBy: new Map(), institutionsOfPartner: new Map(), replacements: new Map() };
  for (const [kind, byId] of Object.entries(records))
    for (const record of Object.values(byId)) note(kind, record, world);
  return world;
}

type Sets = Map<string, Set<string>>;
type Noted = {
  readonly namedBy: Sets;
  readonly institutionsOfPartner: Sets;
  readonly replacements: Map<string, Plain[]>;
};

/** Notes what a record says of others: what it names, with whom it works, what it replaces. */
function note(kind: string, record: Plain, { namedBy, institutionsOfPartner, replacements }: Noted): void {
  const add = (map: Sets, key: string, value: unknown): void => {
    map.set(key, (map.get(key) ?? new Set()).add(String(value)));
  };
  if (record["agreement"]) add(namedBy, `agreements/${record["agreement"]}`, kind);
  if (record["project"]) add(namedBy, `projects/${record["project"]}`, kind);
  const partners = [...list(record["partners"]), ...asKeys(record["partner"]), ...asKeys(record["coordinator"])];
  for (const id of partners) add(institutionsOfPartner, id, record["institution"]);
  const replaced = record["stage"] ? [] : asKeys(record["replaces"]);
  for (const id of replaced) replacements.set(id, [...(replacements.get(id) ?? []), record]);
}

type Party = { readonly partner: string | undefined; readonly country: string | undefined };

function partnersOf({ kind, id, record }: Counted): string[] {
  if (kind === "partners") return [id];
  if (kind === "mobilities") return record["partner"] ? [String(record["partner"])] : [];
  return [...new Set([...(record["coordinator"] ? [String(record["coordinator"])] : []), ...list(record["partners"])])];
}

function partiesOf(counted: Counted, { records }: World): Party[] {
  const ownCountry = counted.kind === "mobilities" ? textOf(counted.record, "country") : undefined;
  const parties = partnersOf(counted).map((partner): Party => {
    return { partner, country: textOf(records["partners"]?.[partner] ?? {}, "country") ?? ownCountry };
  });
  for (const country of otherCountries(counted))
    if (!parties.some((party) => party.country === country)) parties.push({ partner: undefined, country });
  return parties;
}

/** Countries that no partner of the record is in. */
function otherCountries({ kind, record }: Counted): string[] {
  if (kind === "institutions") return asKeys(record["country"]);
  if (kind === "mobilities") return record["partner"] ? [] : asKeys(record["country"]);
  const held = kind === "events" ? asKeys(record["country"]).filter((country) => country !== "TJ") : [];
  return [...list(record["countries"]), ...held];
}

/** The best place among those that no later place of the same system has taken the place of by the day. */
function bestRank(partner: Plain, on: string): number | undefined {
  const all = (partner["rankings"] ?? []) as { system: string; year: string; rank: string }[];
  const known = all.filter(({ year }) => `${year}-01-01` <= on);
  const latest = known.filter(({ system, year }) =>
    known.every((other) => other.system !== system || other.year <= year),
  );
  return latest.length === 0 ? undefined : Math.min(...latest.map(({ rank }) => Number.parseInt(rank, 10)));
}

function partyKeys(name: string, { partner, country }: Party, { records, on }: World): string[] {
  const record = records["partners"]?.[partner ?? ""] ?? {};
  const found: Record<string, () => readonly unknown[]> = {
    partner: () => [partner],
    country: () => [country],
    region: () => (country ? regionsOf(country, on) : []),
    partner_type: () => [record["type"]],
    ranking: () => [rankingOf(record, on)],
  };
  return (found[name]?.() ?? []).flatMap((value) => (value === undefined ? [] : [String(value)]));
}

function rankingOf(partner: Plain, on: string): string | undefined {
  const best = bestRank(partner, on);
  if (best === undefined) return undefined;
  const band = [100, 500, 1000].findIndex((last) => best <= last);
  return ["top-100", "101-500", "501-1000", "over-1000"].at(band);
}

/** The regions of M49 are data, held against its sources by a test of its own; the members of unions are told plainly. */
function regionsOf(country: string, on: string): string[] {
  const asked = `${country} ${on}`;
  const regions = regionsFound.get(asked) ?? [
    ...unionNames.filter((name) => plainMembers(name, on).has(country)),
    ...[...regionTable].flatMap(([name, { countries }]) =>
      !unionNames.includes(name) && countries.includes(country) ? [name] : [],
    ),
    ...(["UZ", "KG", "CN"].includes(country) ? ["neighbours"] : []),
  ];
  regionsFound.set(asked, regions);
  return regions;
}

const regionsFound = new Map<string, string[]>();

const ofParty = ["partner", "country", "region", "partner_type", "ranking"];

/** Every combination of keys that something counted falls under; `none` where it has no value. */
export function keysOf(counted: Counted, names: readonly string[], world: World, onlyPartner?: string): string[] {
  const partyNames = names.filter((name) => ofParty.includes(name));
  const parties = (): Party[] =>
    partiesOf(counted, world).filter(({ partner }) => onlyPartner === undefined || partner === onlyPartner);
  const byParty = partyNames.length === 0 ? [{}] : combinedParties(parties(), partyNames, world);
  const combined = byParty.flatMap((party) =>
    names.reduce<string[][]>(
      (rows, name) => {
        const values = party[name] ? [party[name]] : ownKeys(name, counted, world);
        const keys = values.length > 0 ? [...new Set(values)] : ["none"];
        return rows.flatMap((row) => keys.map((key) => [...row, key]));
      },
      [[]],
    ),
  );
  return [...new Set(combined.map((keys) => keys.join(" ")))];
}

function combinedParties(parties: readonly Party[], names: readonly string[], world: World): Record<string, string>[] {
  const rows = parties.flatMap((party) =>
    names.reduce<Record<string, string>[]>(
      (found, name) => {
        const keys = partyKeys(name, party, world);
        return found.flatMap((row) => (keys.length > 0 ? keys : ["none"]).map((key) => ({ ...row, [name]: key })));
      },
      [{}],
    ),
  );
  const telling = rows.filter((row) => Object.values(row).some((key) => key !== "none"));
  return telling.length > 0 ? telling : [Object.fromEntries(names.map((name) => [name, "none"]))];
}

function ownKeys(name: string, counted: Counted, world: World): string[] {
  const { kind, id, record, output } = counted;
  switch (name) {
    case "id":
      return [id];
    case "kind":
      return [kind];
    case "file":
      return [`${kind}/${id}.yaml`];
    case "institution":
      return institutionsOf(counted, world);
    case "state":
      return state(counted, world);
    case "duration":
      return duration(counted);
    case "linked":
      return linked(counted, world);
    case "type":
      return output ? [String(output["type"])] : asKeys(record[name]);
    case "mode":
      return ["mobilities", "events"].includes(kind) ? [textOf(record, "mode") ?? "physical"] : [];
    case "count":
      return kind === "mobilities" ? [countKey(countOf(record))] : [];
    default:
      return asKeys(record[name]);
  }
}

function asKeys(value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(asKeys);
  return [typeof value === "object" && value !== null ? String((value as { en?: string }).en) : String(value)];
}

const countOf = (record: Plain): string =>
  textOf(record, "count") ?? String(Array.isArray(record["persons"]) ? record["persons"].length : 1);

const countKey = (written: string): string => written.replace(/^>(\d+)$/, (_, number) => `>=${Number(number) + 1}`);

function institutionsOf({ kind, id, record }: Counted, { institutionsOfPartner }: World): string[] {
  if (kind === "institutions") return [id];
  if (kind !== "partners") return asKeys(record["institution"]);
  return [...new Set([...list(record["partner_of"]), ...(institutionsOfPartner.get(id) ?? [])])];
}

const activities = ["mobilities", "events", "joint-programmes"];

function linked({ kind, id, record }: Counted, { namedBy }: World): string[] {
  if (activities.includes(kind)) return [record["agreement"] || record["project"] ? "yes" : "no"];
  if (kind !== "agreements" && kind !== "projects") return [];
  const isNamed = activities.some((activity) => namedBy.get(`${kind}/${id}`)?.has(activity));
  return [isNamed || record["outputs"] ? "yes" : "no"];
}

type Days = readonly [first: string, last: string];

const days = (written: string | undefined): Days | undefined => (written === undefined ? undefined : spanOf(written));

/** The bands that something may have lasted. */
export function duration({ kind, record }: Counted): string[] {
  if (kind === "agreements") {
    const ends = ["terminated", "ends"].flatMap((field) => asKeys(record[field]));
    return months(days(textOf(record, "starts") ?? textOf(record, "signed")), earliestEnd(ends));
  }
  const term = textOf(record, "term") ?? (kind === "plans" ? textOf(record, "period") : undefined);
  if (term?.includes("/")) return [term.includes("-") ? "one-term" : "one-year"];
  if (kind === "plans") return wholePeriod(days(term));
  const starts = textOf(record, "starts");
  return months(days(starts), days(textOf(record, "ends") ?? (kind === "events" ? starts : undefined)));
}

/** A plan for a month or a year is for all of it. */
const wholePeriod = (period: Days | undefined): string[] =>
  period ? months([period[0], period[0]], [period[1], period[1]]) : [];

/** Of two ends the earlier, whichever it is. */
function earliestEnd(ends: readonly string[]): Days | undefined {
  const spans = ends.map(spanOf);
  const [first] = spans.map(([day]) => day).sort();
  const [last] = spans.map(([, day]) => day).sort();
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** The bands of whole months from the first day to the day after the last, whichever days they are. */
function months(start: Days | undefined, end: Days | undefined): string[] {
  if (!start || !end || end[1] < start[0]) return [];
  const place = (first: string, last: string): number => {
    const after = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000);
    return [1, 3, 6].filter((least) => wholeMonths(new Date(`${first}T00:00:00Z`), after) >= least).length;
  };
  const shortest = start[1] <= end[0] ? place(start[1], end[0]) : 0;
  return ["under-1", "1-3", "3-6", "over-6"].slice(shortest, place(start[0], end[1]) + 1);
}

function wholeMonths(begin: Date, after: Date): number {
  const apart = (after.getUTCFullYear() - begin.getUTCFullYear()) * 12 + after.getUTCMonth() - begin.getUTCMonth();
  const lastOfMonth = new Date(Date.UTC(after.getUTCFullYear(), after.getUTCMonth() + 1, 0)).getUTCDate();
  return after.getUTCDate() < Math.min(begin.getUTCDate(), lastOfMonth) ? apart - 1 : apart;
}

/** The state of a record on the day, as the domain defines it. */
function state({ kind, id, record }: Counted, world: World): string[] {
  if (kind === "projects") return [projectState(record, world.on)];
  if (kind !== "agreements") return asKeys(record["stage"]);
  if ((dayOf(record, "terminated", 1) ?? world.on) < world.on) return ["terminated"];
  return record["stage"] ? [String(record["stage"])] : [agreementState(id, record, world)];
}

/** The first (0) or last (1) day that a field can mean. */
function dayOf(record: Plain, field: string, side: 0 | 1): string | undefined {
  const written = textOf(record, field);
  return written && spanOf(written)[side];
}

function projectState(record: Plain, on: string): string {
  if (record["stage"]) return String(record["stage"]);
  if (!record["starts"] && !record["ends"]) return "undated";
  if ((dayOf(record, "starts", 0) ?? on) > on) return "planned";
  return (dayOf(record, "ends", 1) ?? on) < on ? "completed" : "running";
}

function agreementState(id: string, record: Plain, { on, replacements }: World): string {
  const hasPassed = (day: string | undefined): boolean => day !== undefined && day <= on;
  if ((replacements.get(id) ?? []).map(beginningOf).some(hasPassed)) return "replaced";
  const begins = dayOf(record, "starts", 0) ?? dayOf(record, "signed", 0);
  const isConfirmed = hasPassed(dayOf(record, "confirmed", 0));
  if (!begins && !record["ends"]) return isConfirmed ? "in-force" : "undated";
  if (begins && !hasPassed(begins)) return "upcoming";
  return isOver(record, on) ? "expired" : "in-force";
}

const isOver = (record: Plain, on: string): boolean =>
  record["renewal"] !== "automatic" && (dayOf(record, "ends", 1) ?? on) < on;

/** When an agreement has begun at the latest. */
export function beginningOf(agreement: Plain): string | undefined {
  const written = ["starts", "signed", "confirmed", "ends"].flatMap((field) => textOf(agreement, field) ?? [])[0];
  return written && spanOf(written)[0];
}
