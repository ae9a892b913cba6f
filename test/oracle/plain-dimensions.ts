import { regionTable } from "../../src/values/geography/region-table.ts";
import type { Plain } from "./generated-records.ts";
import { agreementState, asItStands, begunAddenda, bestAgreementState, untilOf } from "./plain-agreements.ts";
import { spanOf, termDays } from "./plain-dates.ts";
import { durationsOf } from "./plain-durations.ts";
import { amongPersons } from "./plain-persons.ts";
import { plainMembers, unionNames } from "./plain-unions.ts";
import { type Counted, listOf, textOf, type World } from "./plain-world.ts";

type Party = { readonly partner: string | undefined; readonly country: string | undefined };

function partnersOf({ kind, id, record }: Counted): string[] {
  if (kind === "partners") return [id];
  if (kind === "mobilities") return listOf(record["partner"]);
  return [...new Set([...listOf(record["coordinator"]), ...listOf(record["partners"])])];
}

/** The countries that a record has to do with. */
export const countriesOf = (counted: Counted, world: World): string[] =>
  partiesOf(counted, world).flatMap(({ country }) => country ?? []);

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
  return [...listOf(record["countries"]), ...held];
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
  const partners = records["partners"] ?? {};
  const record = partners[partner ?? ""] ?? {};
  const found: Record<string, () => readonly unknown[]> = {
    partner: () => [partner],
    current_partner: () => (partner === undefined ? [] : heirsOf(partner, partners, on)),
    main_partner: () => [partner === undefined ? undefined : uppermost(partner, partners)],
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

type Partners = { readonly [id: string]: Plain };

/** Whose place it is today: those that took it by the day, and theirs; its own where nobody did. */
function heirsOf(partner: string, partners: Partners, on: string, before: readonly string[] = []): string[] {
  const record = partners[partner] ?? {};
  const isClosed = record["closed"] === undefined || spanOf(String(record["closed"]))[1] < on;
  const heirs = isClosed
    ? listOf(record["successor"]).filter((heir) => !before.includes(heir) && heir !== partner)
    : [];
  if (heirs.length === 0) return [partner];
  return [...new Set(heirs.flatMap((heir) => heirsOf(heir, partners, on, [...before, partner])))];
}

function uppermost(partner: string, partners: Partners, below: readonly string[] = []): string {
  const parent = textOf(partners[partner] ?? {}, "parent");
  return parent === undefined || below.includes(parent) ? partner : uppermost(parent, partners, [...below, partner]);
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

const ofParty = ["partner", "current_partner", "main_partner", "country", "region", "partner_type", "ranking"];

/** A row that something counted falls in, by its keys; and whether it surely does. */
export type Row = { readonly keys: string; readonly certain: boolean };

/** Every combination of keys that something counted falls under; `none` where it has no value. */
export function rowsOf(
  original: Counted,
  names: readonly string[],
  world: World,
  { onlyPartner, known = {} }: { onlyPartner?: string | undefined; known?: Record<string, string> },
): Row[] {
  const counted = { ...original, record: asItStands(original, world) };
  const isCertain = !names.includes("duration") || durationsOf(counted).length < 2;
  const partyNames = names.filter((name) => ofParty.includes(name));
  const parties = (): Party[] =>
    partiesOf(counted, world).filter(({ partner }) => onlyPartner === undefined || partner === onlyPartner);
  const byParty = partyNames.length === 0 ? [{}] : combinedParties(parties(), partyNames, world);
  const combined = byParty.flatMap((party) =>
    names.reduce<string[][]>(
      (rows, name) => {
        const fixed = known[name] ?? party[name];
        const values = fixed ? [fixed] : ownKeys(name, counted, world);
        const keys = values.length > 0 ? [...new Set(values)] : ["none"];
        return rows.flatMap((row) => keys.map((key) => [...row, key]));
      },
      [[]],
    ),
  );
  return [...new Set(combined.map((keys) => keys.join(" ")))].map((keys) => ({ keys, certain: isCertain }));
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
      return durationsOf(counted);
    case "agreement":
    case "replaces":
    case "under":
      return listOf(record[name]).map((named) => agreementMeant(named, world));
    case "until":
      return untilOf({ kind, id, record: world.records["agreements"]?.[id] ?? {} }, world);
    case "agreement_state":
      return bestAgreementState(id, world);
    case "citizenship":
    case "sex":
      return personsKeys(name, counted);
    case "starts":
    case "ends":
      return limit(name, record);
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

/** Of a record with a term its first and its last day. */
function limit(name: "starts" | "ends", record: Plain): string[] {
  const term = textOf(record, "term");
  return term ? [termDays(term)[name === "starts" ? 0 : 1]] : asKeys(record[name]);
}

const personsKeys = (name: string, { kind, record }: Counted): string[] =>
  kind === "mobilities" ? amongPersons(name, record) : [];

/** Who names a paper that changes an agreement names that agreement. */
const agreementMeant = (id: string, { addenda }: World): string => addenda.get(id)?.base ?? id;

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
  return [...new Set([...listOf(record["partner_of"]), ...(institutionsOfPartner.get(id) ?? [])])];
}

/** The outputs of a record, and those of the papers that change it. */
export function outputsOf({ kind, id, record }: Counted, world: World): Plain[] {
  const papers = kind === "agreements" ? begunAddenda(id, world) : [];
  return [record, ...papers].flatMap((paper) => (paper["outputs"] ?? []) as Plain[]);
}

const activities = ["mobilities", "events", "joint-programmes"];

function linked({ kind, id, record }: Counted, world: World): string[] {
  if (activities.includes(kind)) return [record["agreement"] || record["project"] ? "yes" : "no"];
  if (kind !== "agreements" && kind !== "projects") return [];
  const isNamed = activities.some((activity) => world.namedBy.get(`${kind}/${id}`)?.has(activity));
  return [isNamed || outputsOf({ kind, id, record }, world).length > 0 ? "yes" : "no"];
}

/** The state of a record on the day, as the domain defines it. */
function state(counted: Counted, world: World): string[] {
  const { kind, record } = counted;
  if (kind === "projects") return [projectState(record, world.on)];
  return kind === "agreements" ? [agreementState(counted, world)] : asKeys(record["stage"]);
}

/** The first (0) or last (1) day that a field can mean. */
function dayOf(record: Plain, field: string, side: 0 | 1): string | undefined {
  const written = textOf(record, field);
  return written && spanOf(written)[side];
}

export function projectState(record: Plain, on: string): string {
  if (record["stage"]) return String(record["stage"]);
  if (!record["starts"] && !record["ends"]) return "undated";
  if ((dayOf(record, "starts", 0) ?? on) > on) return "planned";
  return (dayOf(record, "ends", 1) ?? on) < on ? "completed" : "running";
}
