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
    const known: Known = new Map();
    for (const partner of registry.allOf("partners")) {
      const spellings = spellingsOf(partner);
      const double = firstDouble(partner, spellings, known, registry);
      if (double) {
        const { written, field, first } = double;
        const message = `"${written}" is also a name of ${first.id} (${first.file})`;
        const help = "keep one of the two, with the other's spellings as `aliases`";
        yield { at: partner, field, message, help };
      }
      for (const { keys } of spellings) for (const key of keys) addBearer(known, key, partner);
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
  known: Known,
  registry: Registry,
): Double | undefined {
  for (const { written, field, keys } of spellings) {
    for (const key of keys) {
      const first = bearersAsked(known, key, partner).find(
        (other) => other.id !== partner.id && !mayShare(other, partner, key, registry),
      );
      if (first) return { written, field, first };
    }
  }
  return undefined;
}

/** A partner that has a name, and whom that name honours; the first of those that say the same of both. */
type Bearer = { readonly partner: Partner; readonly honours: string | undefined };

/** By the words of a name who has it. */
type Known = Map<string, Bearer[]>;

function addBearer(known: Known, { words, honours }: NameKey, partner: Partner): void {
  const bearers = known.get(words);
  if (!bearers) known.set(words, [{ partner, honours }]);
  else if (!bearers.some((other) => other.partner.country === partner.country && other.honours === honours))
    bearers.push({ partner, honours });
}

/**
 * The same name in two countries is two partners, as there is a Polytechnic University in many, and so are two that are
 * named after different people. Where one does not say, they may be one: asked for is the first that says the same,
 * or anything where nothing is asked, and the first that says nothing.
 */
function bearersAsked(known: Known, { words, honours }: NameKey, { country }: Partner): Partner[] {
  const bearers = known.get(words);
  if (!bearers) return [];
  return sayings(country).flatMap((saysCountry) =>
    sayings(honours).flatMap((saysHonours) => {
      const first = bearers.find((bearer) => saysCountry(bearer.partner.country) && saysHonours(bearer.honours));
      return first ? [first.partner] : [];
    }),
  );
}

/** What another one may say where one says something, or nothing: in the order in which it is asked. */
const sayings = (said: string | undefined): readonly ((other: string | undefined) => boolean)[] =>
  said ? [(other) => other === said, (other) => other === undefined] : [() => true];

/** A branch carries its parent's name, as do its sisters; a successor often its predecessor's. */
function mayShare(a: Partner, b: Partner, key: NameKey, registry: Registry): boolean {
  if (a.parent === b.id || b.parent === a.id || a.successor === b.id || b.successor === a.id) return true;
  const parent = a.parent === b.parent ? registry.find("partners", a.parent) : undefined;
  const keysOfParent = parent ? spellingsOf(parent).flatMap(({ keys }) => keys) : [];
  return keysOfParent.some(({ words }) => words === key.words);
}
