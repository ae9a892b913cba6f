import { type Party, partiesOf } from "../derived/partnerships.ts";
import { rankingBand } from "../derived/ranking.ts";
import { regionsOf } from "../derived/regions.ts";
import type { Registry } from "../registry/registry.ts";
import { type Count, countToText } from "../values/count.ts";
import type { Text } from "../values/text.ts";
import { textIn } from "../values/text.ts";
import type { Dimension } from "./dimensions.ts";
import type { Item } from "./item.ts";
import type { Question } from "./question.ts";

/** One bucket of each dimension asked for; `null` where a record has none. */
export type Keys = readonly (string | null)[];

/** Dimensions that come from a partner: they expand together, so that a partner never meets another one's country. */
const ofParties: ReadonlyMap<string, (party: Party, registry: Registry) => readonly string[]> = new Map([
  ["partner", ({ partner }) => some(partner)],
  ["country", ({ country }) => some(country)],
  ["region", ({ country }, { settings }) => (country ? regionsOf(country, settings) : [])],
  ["partner_type", ({ partner }, registry) => some(registry.find("partners", partner)?.type)],
  ["ranking", ({ partner }, registry) => some(rankingBand(registry.find("partners", partner)))],
]);

const some = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** Tells every combination of keys an item falls under; `year` is left to the caller, as it may be uncertain. */
export type Keyer = (item: Item) => readonly Keys[];

/** What puts items under the keys of some dimensions, made once for all items of a question. */
export function keyerOf(dimensions: readonly Dimension[], question: Question): Keyer {
  const keysOfParties = partyKeyer(dimensions, question.registry);
  const own = dimensions.flatMap((dimension, place) =>
    dimension.type === "year" || ofParties.has(dimension.name) ? [] : [{ dimension, place }],
  );
  if (own.length === 0) return keysOfParties;
  return (item) =>
    own.reduce((rows, { dimension, place }) => {
      const keys = ownKeys(item, dimension, question);
      return rows.flatMap((row) => keys.map((key) => row.with(place, key)));
    }, keysOfParties(item));
}

function ownKeys(item: Item, dimension: Dimension, { registry }: Question): Keys {
  const keys = dimension.values(item).map((value) => keyOf(value, registry.settings.language));
  return keys.length > 0 ? [...new Set(keys)] : [null];
}

/** A field's value as a key: its code, or what was written. */
function keyOf(value: unknown, language: string): string {
  if (typeof value !== "object" || value === null) return String(value);
  if ("approximate" in value && "min" in value) return countToText(value as Count);
  if ("text" in value && ("first" in value || "parts" in value || "min" in value)) return String(value.text);
  return textIn(value as Text, language, language);
}

/** Tells the keys of an item's parties; a party that says nothing is left out where another says something. */
function partyKeyer(dimensions: readonly Dimension[], registry: Registry): Keyer {
  const silent: readonly Keys[] = [dimensions.map(() => null)];
  if (!dimensions.some(({ name }) => ofParties.has(name))) return () => silent;
  // Partners are few and what they take part in is much: what a party says is worked out once.
  const known = new Map<string, readonly Keys[]>();
  const told = (party: Party): readonly Keys[] => {
    const name = `${party.country ?? ""}|${party.partner ?? ""}`;
    const keys = known.get(name) ?? keysOfParty(party, dimensions, registry);
    known.set(name, keys);
    return keys;
  };
  return (item) => {
    const parties = partiesOf(item.record, registry).filter(({ partner }) => !item.partner || partner === item.partner);
    const [only, ...others] = parties;
    const telling = only && others.length === 0 ? told(only) : distinct(parties.flatMap(told));
    return telling.length > 0 ? telling : silent;
  };
}

/** The keys of one party, each once, without those that say nothing; `null` where a dimension is not of parties. */
function keysOfParty(party: Party, dimensions: readonly Dimension[], registry: Registry): Keys[] {
  const alternatives = dimensions.map(({ name }): Keys => {
    const found = ofParties.get(name)?.(party, registry) ?? [];
    return found.length > 0 ? found : [null];
  });
  return distinct(product(alternatives)).filter((key) => key.some((part) => part !== null));
}

const distinct = (keys: readonly Keys[]): Keys[] => [
  ...new Map(keys.map((key) => [JSON.stringify(key), key])).values(),
];

const product = (alternatives: readonly Keys[]): Keys[] =>
  alternatives.reduce<Keys[]>((rows, keys) => rows.flatMap((row) => keys.map((key) => [...row, key])), [[]]);
