import type { FieldPath } from "../../documents/positions.ts";
import type { Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck } from "../define-check.ts";
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
  reads: { partners: "all" },
  *run({ registry }) {
    const index: NameIndex = new Map();
    for (const partner of registry.allOf("partners")) {
      const spellings = spellingsOf(partner);
      const duplicate = firstDuplicate(partner, spellings, index, registry);
      if (duplicate) {
        const { written, field, first } = duplicate;
        const message = `"${written}" is also a name of ${first.id} (${first.file})`;
        const help = "keep one of the two, with the other's spellings as `aliases`";
        yield { at: partner, field, message, help };
      }
      for (const { keys } of spellings) for (const key of keys) addOwner(index, key, partner);
    }
  },
});

/** One of a partner's names, its field, and its keys for comparison. */
type Spelling = { readonly written: string; readonly field: FieldPath; readonly keys: readonly NameKey[] };

function spellingsOf({ id, name, aliases }: Partner): Spelling[] {
  const names: [string, FieldPath][] =
    typeof name === "string"
      ? [[name, ["name"]]]
      : Object.entries(name ?? {}).map(([language, words]) => [words, ["name", language]]);
  const others = (aliases ?? []).map((alias, position): [string, FieldPath] => [alias, ["aliases", position]]);
  const ofFile: [string, FieldPath] = [id.replaceAll("-", " "), ["name"]];
  return [...names, ...others, ofFile].map(([written, field]) => ({ written, field, keys: nameKeys(written) }));
}

type Duplicate = { readonly written: string; readonly field: FieldPath; readonly first: Partner };

/** The first of a partner's spellings that an earlier partner has too. */
function firstDuplicate(
  partner: Partner,
  spellings: readonly Spelling[],
  index: NameIndex,
  registry: Registry,
): Duplicate | undefined {
  for (const { written, field, keys } of spellings) {
    for (const key of keys) {
      const first = possibleDuplicates(index, key, partner).find(
        (other) => other.id !== partner.id && !mayShare(other, partner, key, registry),
      );
      if (first) return { written, field, first };
    }
  }
  return undefined;
}

/** A partner that has a name, and whom the name honours; the first for each country and honoured person. */
type NameOwner = { readonly partner: Partner; readonly honours: string | undefined };

/** The owners of names, by the words of their keys. */
type NameIndex = Map<string, NameOwner[]>;

function addOwner(index: NameIndex, { words, honours }: NameKey, partner: Partner): void {
  const owners = index.get(words);
  if (!owners) index.set(words, [{ partner, honours }]);
  else if (!owners.some((other) => other.partner.country === partner.country && other.honours === honours))
    owners.push({ partner, honours });
}

/**
 * The owners of a name that may be the same partner. The same name in two countries, or after two different persons, is
 * two partners (many countries have a Polytechnic University); where the country or the person is not known of one, they
 * may be one.
 */
function possibleDuplicates(index: NameIndex, { words, honours }: NameKey, { country }: Partner): Partner[] {
  const owners = index.get(words);
  if (!owners) return [];
  return matchersFor(country).flatMap((matchesCountry) =>
    matchersFor(honours).flatMap((matchesHonours) => {
      const first = owners.find((owner) => matchesCountry(owner.partner.country) && matchesHonours(owner.honours));
      return first ? [first.partner] : [];
    }),
  );
}

/**
 * The tests for a compatible value, in order of preference: equal, then unknown; any where the own value is unknown.
 */
const matchersFor = (value: string | undefined): readonly ((other: string | undefined) => boolean)[] =>
  value ? [(other) => other === value, (other) => other === undefined] : [() => true];

/** Branches share their parent's name, successors often their predecessor's; of others it is on record that they differ. */
function mayShare(a: Partner, b: Partner, key: NameKey, registry: Registry): boolean {
  if (isRelatedTo(a, b.id) || isRelatedTo(b, a.id)) return true;
  const parent = a.parent === b.parent ? registry.find("partners", a.parent) : undefined;
  const keysOfParent = parent ? spellingsOf(parent).flatMap(({ keys }) => keys) : [];
  return keysOfParent.some(({ words }) => words === key.words);
}

const isRelatedTo = ({ parent, successor, distinct_from }: Partner, id: string): boolean =>
  [parent, ...(successor ?? []), ...(distinct_from ?? [])].includes(id);
