import type { FieldPath } from "../documents/places.ts";
import type { Partner } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { defineCheck } from "./define-check.ts";
import { type NameKey, nameKeys } from "./name-key.ts";

/** Two partners that go by one name. */
export const duplicatePartner = defineCheck({
  id: "duplicate-partner",
  severity: "warning",
  summary: "Two partners have the same name, in whatever script, case or order of words.",
  why: "Agreements and journeys with one university count under two.",
  fix: "Keep one file, add the other's spellings to its `aliases`, and mend what refers to the other.",
  example: {
    wrong: "# partners/kunming-ust.yaml\nname: University of Science and Technology, Kunming",
    right:
      '# partners/kmust.yaml\nname: Kunming University of Science and Technology\naliases: ["University of Science and Technology, Kunming"]',
  },
  *run({ registry }) {
    const firsts = new Map<string, Partner>();
    for (const partner of registry.allRecords) {
      if (partner.kind !== "partners") continue;
      const spellings = spellingsOf(partner);
      const double = firstDouble(partner, spellings, firsts, registry);
      if (double) {
        const { written, field, first } = double;
        const message = `"${written}" is also a name of ${first.id} (${first.file})`;
        const help = "keep one of the two, with the other's spellings as `aliases`";
        yield { at: partner, field, message, help };
      }
      for (const place of spellings.flatMap(({ keys }) => keys).flatMap((key) => placesOf(key, partner)))
        if (!firsts.has(place)) firsts.set(place, partner);
    }
  },
});

/** One of a partner's names, the field it stands in, and what is compared of it. */
type Spelling = { readonly written: string; readonly field: FieldPath; readonly keys: readonly NameKey[] };

function spellingsOf({ id, name, aliases }: Partner): Spelling[] {
  const names: [string, FieldPath][] =
    typeof name === "string"
      ? [[name, ["name"]]]
      : Object.entries(name ?? {}).map(([language, words]) => [words, ["name", language]]);
  const others = (aliases ?? []).map((alias, index): [string, FieldPath] => [alias, ["aliases", index]]);
  const ofFile: [string, FieldPath] = [id.replaceAll("-", " "), ["name"]];
  return [...names, ...others, ofFile].map(([written, field]) => ({ written, field, keys: nameKeys(written) }));
}

type Double = { readonly written: string; readonly field: FieldPath; readonly first: Partner };

/** The first of a partner's spellings that another partner before it has. */
function firstDouble(
  partner: Partner,
  spellings: readonly Spelling[],
  firsts: ReadonlyMap<string, Partner>,
  registry: Registry,
): Double | undefined {
  for (const { written, field, keys } of spellings) {
    for (const key of keys) {
      const first = placesAsked(key, partner)
        .map((place) => firsts.get(place))
        .find((known) => known !== undefined && known.id !== partner.id && !mayShare(known, partner, key, registry));
      if (first) return { written, field, first };
    }
  }
  return undefined;
}

/**
 * The same name in two countries is two partners, as there is a Polytechnic University in many, and so are two that are
 * named after different people. Where one does not say, they may be one: a partner is kept under what it says and under
 * "whatever", and asked for under what it says and under "nothing said".
 */
const places = ({ words }: NameKey, countries: readonly string[], honoured: readonly string[]): string[] =>
  countries.flatMap((country) => honoured.map((name) => `${words}|${country}|${name}`));

const whatever = "*";
const notSaid = "";

const placesOf = (key: NameKey, { country }: Partner): string[] =>
  places(key, [country ?? notSaid, whatever], [key.honours ?? notSaid, whatever]);

const placesAsked = (key: NameKey, { country }: Partner): string[] =>
  places(key, country ? [country, notSaid] : [whatever], key.honours ? [key.honours, notSaid] : [whatever]);

/** A branch carries its parent's name, as do its sisters; a successor often its predecessor's. */
function mayShare(a: Partner, b: Partner, key: NameKey, registry: Registry): boolean {
  if (a.parent === b.id || b.parent === a.id || a.successor === b.id || b.successor === a.id) return true;
  const parent = a.parent === b.parent ? registry.find("partners", a.parent) : undefined;
  const keysOfParent = parent ? spellingsOf(parent).flatMap(({ keys }) => keys) : [];
  return keysOfParent.some(({ words }) => words === key.words);
}
