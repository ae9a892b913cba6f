import { type Party, partiesOf } from "../derived/partnerships.ts";
import { rankingBand } from "../derived/ranking.ts";
import { regionsOf } from "../derived/regions.ts";
import type { KindName } from "../kinds/field-meta.ts";
import type { Registry } from "../registry/registry.ts";
import { type Count, countToText } from "../values/count.ts";
import { nearestWords } from "../values/nearest.ts";
import type { Text } from "../values/text.ts";
import { textIn } from "../values/text.ts";
import type { Field } from "./field.ts";
import { fieldNames, resolveField } from "./fields.ts";
import type { Item } from "./item.ts";
import type { Question } from "./question.ts";
import { UsageError } from "./usage-error.ts";

/** A way to group what is counted: a field whose values become the keys of rows or columns. */
export type Dimension = Field & { readonly key: string };

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

/** The dimension of a name; a field that cannot group (a text of many lines, a map) is an error too. */
export function dimensionOf(name: string, asked: readonly KindName[], question: Question): Dimension {
  const names = [...new Set(asked.flatMap(fieldNames))].filter((known) => !known.includes("."));
  const able = names.filter((known) => resolveField(known, asked, question).type !== "map");
  if (able.includes(name)) return { ...resolveField(name, asked, question), key: name };
  const nearest = nearestWords(name, able);
  const help = nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : `group by ${able.join(", ")}`;
  throw new UsageError(`${asked.join(", ")} cannot be grouped by "${name}"`, help);
}

/** Every combination of keys an item falls under; `year` is left to the caller, as it may be uncertain. */
export function keysOf(item: Item, dimensions: readonly Dimension[], question: Question): Keys[] {
  const together = dimensions.filter(({ name }) => ofParties.has(name));
  const byParty = partyKeys(item, together, question.registry);
  return byParty.flatMap((partyKey) => {
    const alternatives = dimensions.map((dimension): Keys => {
      const index = together.indexOf(dimension);
      if (index >= 0) return [partyKey[index] ?? null];
      return dimension.type === "year" ? [null] : ownKeys(item, dimension, question);
    });
    return product(alternatives);
  });
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

/** The keys of each party; one that says nothing is left out where another says something. */
function partyKeys(item: Item, dimensions: readonly Dimension[], registry: Registry): Keys[] {
  if (dimensions.length === 0) return [[]];
  const parties = partiesOf(item.record, registry).filter(({ partner }) => !item.partner || partner === item.partner);
  const keys = parties.flatMap((party) =>
    product(
      dimensions.map(({ name }): Keys => {
        const found = ofParties.get(name)?.(party, registry) ?? [];
        return found.length > 0 ? found : [null];
      }),
    ),
  );
  const telling = distinct(keys).filter((key) => key.some((part) => part !== null));
  return telling.length > 0 ? telling : [dimensions.map(() => null)];
}

const distinct = (keys: readonly Keys[]): Keys[] => [
  ...new Map(keys.map((key) => [JSON.stringify(key), key])).values(),
];

function product(alternatives: readonly Keys[]): Keys[] {
  return alternatives.reduce<Keys[]>((rows, keys) => rows.flatMap((row) => keys.map((key) => [...row, key])), [[]]);
}
