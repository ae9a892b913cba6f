import { currentPartnersOf } from "../../derived/partners/current-partners.ts";
import { mainPartnerOf } from "../../derived/partners/main-partner.ts";
import { partnerAgreementState } from "../../derived/partners/partner-agreement-state.ts";
import { type Party, partiesOf } from "../../derived/partners/partnerships.ts";
import { rankingBand } from "../../derived/partners/ranking.ts";
import { regionsOf } from "../../derived/regions.ts";
import { type Count, countToText } from "../../values/count.ts";
import { memoize } from "../../values/memoize.ts";
import type { Text } from "../../values/texts/text.ts";
import { textIn } from "../../values/texts/text.ts";
import type { Dimension } from "../fields/dimensions.ts";
import type { Question } from "../question.ts";
import type { Item } from "./item.ts";

/** One bucket of each dimension; `null` where a record has none. */
export type Keys = readonly (string | null)[];

/** Dimensions that come from a partner: they expand together, so that a partner is never paired with another one's country. */
const ofParties: ReadonlyMap<string, (party: Party, question: Question) => readonly string[]> = new Map([
  ["partner", ({ partner }) => some(partner)],
  ["current_partner", ({ partner }, { registry, on }) => (partner ? currentPartnersOf(partner, registry, on) : [])],
  ["main_partner", ({ partner }, { registry }) => some(partner && mainPartnerOf(partner, registry))],
  ["country", ({ country }) => some(country)],
  ["region", ({ country }, { registry, on }) => (country ? regionsOf(country, registry.settings, on) : [])],
  ["partner_type", ({ partner }, { registry }) => some(registry.find("partners", partner)?.type)],
  ["ranking", ({ partner }, { registry, on }) => some(rankingBand(registry.find("partners", partner), on))],
]);

const some = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/**
 * Tells every combination of keys an item falls under, each once; `year` is left to the caller, as it may be uncertain.
 * The same combination comes as the same object, so that what belongs to it can be remembered.
 */
export type KeyFunction = (item: Item) => readonly Keys[];

/** What puts items under the keys of some dimensions, made once for all items of a question. */
export function keyFunctionOf(dimensions: readonly Dimension[], question: Question): KeyFunction {
  const keysOfParties = partyKeyFunction(dimensions, question);
  const own = dimensions.flatMap((dimension, position) =>
    dimension.type === "year" || ofParties.has(dimension.name) ? [] : [{ dimension, position }],
  );
  if (own.length === 0) return keysOfParties;
  const institutionAt = dimensions.findIndex(({ name }) => name === "institution");
  const widenings = own.map(({ dimension, position }) => {
    const isPerInstitution = dimension.name === "agreement_state" && institutionAt >= 0;
    return isPerInstitution
      ? { position, keysIn: agreementStateIn(institutionAt, question), isLast: true }
      : { position, keysIn: (_: Keys, item: Item) => ownKeys(item, dimension, question), isLast: false };
  });
  const widens = [...widenings.filter(({ isLast }) => !isLast), ...widenings.filter(({ isLast }) => isLast)].map(
    widening,
  );
  return (item) => widens.reduce((rows, widen) => widen(rows, item), keysOfParties(item));
}

/** The keys of a dimension that is not of parties, in a row of the keys before it. */
type OwnKeys = { readonly position: number; readonly keysIn: (row: Keys, item: Item) => Keys };

/** Adds the keys of such a dimension to rows of keys, at its position. */
function widening({ position, keysIn }: OwnKeys) {
  const rowsWith = memoize((row: Keys) => memoize((key: string | null): Keys => row.with(position, key)));
  return (rows: readonly Keys[], item: Item): readonly Keys[] => {
    const widened: Keys[] = [];
    for (const row of rows) for (const key of keysIn(row, item)) widened.push(rowsWith(row)(key));
    return widened;
  };
}

/** In the row of an institution a partner stands as its agreements with that institution do. */
const agreementStateIn =
  (institutionAt: number, { registry, on }: Question): OwnKeys["keysIn"] =>
  (row, { record }) => {
    const institution = row[institutionAt];
    const meant = new Set(institution == null ? [] : [institution]);
    return [partnerAgreementState(record.id, registry, on, meant) ?? null];
  };

const absent: Keys = [null];

function ownKeys(item: Item, dimension: Dimension, { registry }: Question): Keys {
  const keys = dimension.values(item).map((value) => keyOf(value, registry.settings.language));
  if (keys.length === 0) return absent;
  return keys.length === 1 ? keys : [...new Set(keys)];
}

/** A field's value as a key: its code, or what was written. */
function keyOf(value: unknown, language: string): string {
  if (typeof value !== "object" || value === null) return String(value);
  if ("approximate" in value && "min" in value) return countToText(value as Count);
  if ("text" in value && ("first" in value || "parts" in value || "min" in value)) return String(value.text);
  return textIn(value as Text, language, language);
}

/** The keys of an item's parties; a party without any value is left out where another has one. */
function partyKeyFunction(dimensions: readonly Dimension[], question: Question): KeyFunction {
  const noKeys: readonly Keys[] = [dimensions.map(() => null)];
  if (!dimensions.some(({ name }) => ofParties.has(name))) return () => noKeys;
  const canonical = canonicalKeys();
  const keysIn = (parties: readonly Party[]): readonly Keys[] => {
    const distinctKeys = new Set(parties.flatMap((party) => keysOfParty(party, dimensions, question)).map(canonical));
    return distinctKeys.size > 0 ? [...distinctKeys] : noKeys;
  };
  // Records with the same parties have them as one object.
  const keysOfAll = memoize(keysIn);
  const keysOfOne = memoize((parties: readonly Party[]) =>
    memoize((id: string) => keysIn(parties.filter(({ partner }) => partner === id))),
  );
  return ({ record, partner }) => {
    const parties = partiesOf(record, question.registry);
    return partner === undefined ? keysOfAll(parties) : keysOfOne(parties)(partner);
  };
}

/** The keys of one party, without those that are all empty; `null` where a dimension is not of parties. */
function keysOfParty(party: Party, dimensions: readonly Dimension[], question: Question): Keys[] {
  const alternatives = dimensions.map(({ name }): Keys => {
    const found = ofParties.get(name)?.(party, question) ?? [];
    return found.length > 0 ? found : [null];
  });
  return product(alternatives).filter((key) => key.some((part) => part !== null));
}

/** Gives the same object for all keys that are equal. */
function canonicalKeys(): (keys: Keys) => Keys {
  const known = new Map<string, Keys>();
  return (keys) => {
    const name = JSON.stringify(keys);
    const one = known.get(name) ?? keys;
    known.set(name, one);
    return one;
  };
}

/** Every way to take one of each; mostly there is one. */
function product(alternatives: readonly Keys[]): Keys[] {
  const firsts = alternatives.map((keys) => keys[0] ?? null);
  if (alternatives.every((keys) => keys.length === 1)) return [firsts];
  return alternatives.reduce<Keys[]>((rows, keys) => rows.flatMap((row) => keys.map((key) => [...row, key])), [[]]);
}
