import { areDistinctOnRecord } from "../../derived/partner-relations.ts";
import type { Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { groupBy } from "../../values/group-by.ts";
import { type LikelyPair, likelyPairs } from "../../values/names/likely-pairs.ts";
import { type NameParts, namePartsOf } from "../../values/names/name-parts.ts";
import { defineCheck, type Found } from "../define-check.ts";
import { goByOneName, namesOf } from "./partner-names.ts";

/** How many look-alikes are told of a partner. */
const mostTold = 3;

/** Two partners of a country that are likely one, under another name. */
export const similarPartner = defineCheck({
  id: "similar-partner",
  severity: "info",
  summary: "Two partners of one country are likely the same under another name, in another language or script.",
  why: "Agreements and journeys with one university count under two.",
  fix: "If they are the same, keep one file and add the other's spellings to its `aliases`. If not, name one in the other's `distinct_from`.",
  example: {
    wrong:
      "# partners/kazan-fu.yaml\nname: Kazan (Volga Region) Federal University\n# partners/kfu.yaml\nname: Казанский федеральный университет",
    right:
      "# partners/kazan-fu.yaml\nname: Kazan (Volga Region) Federal University\naliases: [Казанский федеральный университет]",
  },
  reads: { partners: ["name", "aliases", "type", "country", "parent", "successor", "distinct_from"] },
  *run({ registry }) {
    for (const [country, partners] of groupBy(registry.allOf("partners"), (partner) => partner.country))
      if (country !== undefined) yield* similarIn(partners, country, registry);
  },
});

type NamedPartner = { readonly partner: Partner; readonly names: readonly NameParts[] };

/** Findings for the partners of a country, each at the later of two. */
function* similarIn(partners: readonly Partner[], country: string, registry: Registry): Generator<Found> {
  const named = partners.map((partner) => ({
    partner,
    names: namesOf(partner).map(({ written }) => namePartsOf(written)),
  }));
  for (const pairs of likelyPairs(named, country)) {
    const unsettled = pairs.filter(({ owner, earlier }) => mayBeOne(owner.partner, earlier.partner, registry));
    for (const pair of unsettled.slice(0, mostTold)) yield finding(pair);
  }
}

function finding({ owner: { partner, names }, earlier, name, earlierName }: LikelyPair<NamedPartner>): Found {
  const { id, file } = earlier.partner;
  const field = namesOf(partner)[names.indexOf(name)]?.field ?? ["name"];
  const message = `"${name.written}" may be "${earlierName.written}", a name of ${id} (${file})`;
  const help = `if they are one, keep one file, with the other's spellings as \`aliases\`; if not, add \`distinct_from: [${id}]\``;
  return { at: partner, field, message, help };
}

/** Whether two partners can be one, and duplicate-partner has not told of them. */
const mayBeOne = (a: Partner, b: Partner, registry: Registry): boolean =>
  a.id !== b.id &&
  kindOf(a) === kindOf(b) &&
  (a.parent === undefined || a.parent !== b.parent) &&
  !areDistinctOnRecord(a, b, registry) &&
  !goByOneName(a, b);

const teaching: readonly unknown[] = ["university", "college", "academy", "research-institute"];
const ownKinds: readonly unknown[] = ["company", "embassy"];

/** What a partner is, as far as sources agree on that. */
const kindOf = ({ type }: Partner): unknown =>
  teaching.includes(type) ? "teaching" : ownKinds.includes(type) ? type : "other";
