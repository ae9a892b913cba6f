import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { fieldTitlesIn } from "../../kinds/titles/field-titles.ts";
import { readFieldName } from "../../reading/words/read-field-name.ts";
import { languages } from "../../values/codes/languages.ts";
import { memoize } from "../../values/memoize.ts";
import { stemOf } from "../../values/names/word-stem.ts";
import type { Target } from "../mapping/mapping.ts";
import { saysAll } from "./general-words.ts";
import { headingKey, headingStems } from "./heading-key.ts";
import { ownHeadingsAbroad, partnerHeadingsAbroad } from "./headings-abroad.ts";
import { ownHeadings, partnerHeadings } from "./usual-headings.ts";

/** What a heading means in lists of a kind: the target, and whether all of the heading says it or a phrase in it. */
export type HeadingMeaning = { readonly target: Target; readonly isWhole: boolean };

/** Whether records of a kind name partners, one or several. */
export const partnerFieldOf = (kind: KindName): "partner" | "partners" | undefined => {
  const fields = fieldsOfKind(kinds[kind]);
  return fields.has("partner") ? "partner" : kind !== "partners" && fields.has("partners") ? "partners" : undefined;
};

type Index = {
  readonly targets: ReadonlyMap<string, Target>;
  /** Phrases by their first stem, longest first. */
  readonly phrases: readonly { readonly stems: readonly string[]; readonly target: Target }[];
};

const indexOf = memoize(
  (kind: KindName): Index => {
    const targets = new Map<string, Target>();
    const add = (name: string, target: Target): void => {
      const key = headingKey(name);
      if (key !== "" && !targets.has(key)) targets.set(key, target);
    };
    const addAll = (headings: Readonly<Record<Target, string>>, lead: string): void => {
      for (const [target, names] of Object.entries(headings))
        for (const name of names.split("|")) add(name, `${lead}${target}`);
    };
    addAll(ownHeadings(kind), "");
    if (kind === "partners") addAll(partnerHeadings, "");
    if (partnerFieldOf(kind)) addAll(partnerHeadings, "partner.");
    for (const [path, name] of leavesOf(fieldsOfKind(kinds[kind])))
      addFieldNames(path, name, partnerFieldOf(kind) ?? "", add);
    const phrases = phrasesOf(targets);
    addAll(ownHeadingsAbroad[kind] ?? {}, "");
    if (kind === "partners") addAll(partnerHeadingsAbroad, "");
    if (partnerFieldOf(kind)) addAll(partnerHeadingsAbroad, "partner.");
    return { targets, phrases };
  },
  { most: 20 },
);

/** A field under its own name and its titles; a reference to partners is the name of one. */
function addFieldNames(
  path: string,
  name: string,
  partnerField: string,
  add: (name: string, target: Target) => void,
): void {
  const target = path === partnerField ? "partner.name" : path;
  add(path, target);
  for (const language of languages) {
    const titles: Readonly<Record<string, string>> = fieldTitlesIn(language);
    const title = titles[name];
    if (title !== undefined) add(title, target);
  }
}

/** Fields that hold more than a cell of a list says. */
const beyondCells: ReadonlySet<string> = new Set(
  "sources tags outputs quotas commitments follow_ups rankings enrolment claims targets specialties".split(" "),
);

/** The paths of the fields that a cell can fill, with their own names. */
function leavesOf(specs: ReadonlyMap<string, FieldSpec>, lead = ""): (readonly [string, string])[] {
  const fillable = [...specs.values()].filter(({ name }) => lead !== "" || !beyondCells.has(name));
  return fillable.flatMap((spec) =>
    spec.fields ? leavesOf(spec.fields, `${lead}${spec.name}.`) : [[`${lead}${spec.name}`, spec.name] as const],
  );
}

/** The fields that a column of a list of a kind can fill, in the order of the kind, then those of the partner that a row names. */
export function fillableTargets(kind: KindName): readonly Target[] {
  const field = partnerFieldOf(kind);
  const own = leavesOf(fieldsOfKind(kinds[kind])).map(([path]) => (path === field ? "partner.name" : path));
  const ofPartner = leavesOf(fieldsOfKind(kinds.partners)).map(([path]) => `partner.${path}`);
  return [...new Set(field ? [...own, ...ofPartner] : own)].filter((target) => target !== "partner.notes");
}

const shortestPhrase = 4;

const phrasesOf = (targets: ReadonlyMap<string, Target>) =>
  [...targets]
    .filter(([key]) => key.length >= shortestPhrase)
    .map(([key, target]) => ({ stems: key.split(" ").map(stemOf), target }))
    .sort((a, b) => b.stems.join(" ").length - a.stems.join(" ").length);

/** What a heading means in a list of a kind; nothing where no field is called so. */
export function meaningOfHeading(heading: string, kind: KindName): HeadingMeaning | undefined {
  if (saysWhere.test(heading)) return undefined;
  const lower = lowerOf(heading);
  const target = wholly(heading, kind) ?? belowGroup(heading, kind) ?? (lower ? undefined : inParts(heading, kind));
  if (target !== undefined) return { target, isWhole: true };
  const part = (lower && phraseIn(lower, kind)) ?? inParts(heading, kind) ?? phraseIn(heading, kind);
  return part === undefined ? undefined : { target: part, isWhole: false };
}

/** The last part of a heading in two rows, or in two languages; nothing of others. */
const lowerOf = (heading: string): string | undefined => heading.split(" / ").slice(1).at(-1);

const known =
  (kind: KindName) =>
  (name: string): Target | undefined =>
    indexOf(kind).targets.get(headingKey(name)) ?? byUsualName(name, kind);

const wholly = (heading: string, kind: KindName): Target | undefined =>
  [heading, bare(heading)].map(known(kind)).find(Boolean);

/** `Куда (страна, город)` is no partner: the words in parentheses say what stands there. */
const saysWhere =
  /^(?:куда|откуда|where|qayerga|ба куҷо)\s*\([^)]*(?:стран|город|countr|city|давлат|davlat|кишвар|шаҳр|shahar)/iu;

const inParts = (heading: string, kind: KindName): Target | undefined =>
  partsOf(heading).map(known(kind)).find(Boolean);

function phraseIn(heading: string, kind: KindName): Target | undefined {
  const stems = headingStems(heading);
  const { phrases } = indexOf(kind);
  const names = (target: Target) => (stem: string) =>
    phrases.some((other) => other.target === target && other.stems.length === 1 && other.stems[0] === stem);
  const says = ({ stems: phrase, target }: Index["phrases"][number]): boolean =>
    contains(stems, phrase) && saysAll(phrase, stems, target, names(target));
  return phrases.find(says)?.target;
}

/**
 * Of a heading in two rows the lower one says what the column has: the name, the country, `from`. Below a group that names the partner
 * it is the partner's.
 */
function belowGroup(heading: string, kind: KindName): Target | undefined {
  const [lower = "", ...above] = heading.split(" / ").reverse();
  if (above.length === 0) return undefined;
  const isOfPartner =
    partnerFieldOf(kind) !== undefined &&
    above.some((group) => (known(kind)(group) ?? phraseIn(group, kind)) === "partner.name");
  const own = isOfPartner ? wholly(lower, "partners") : undefined;
  return own !== undefined && own !== "id" ? `partner.${own}` : wholly(lower, kind);
}

const bare = (heading: string): string => heading.replace(/\([^)]*\)|（[^）]*）/g, " ");

/** The parts of a heading, without what stands in parentheses. */
const partsOf = (heading: string): readonly string[] =>
  bare(heading)
    .split(/[/\n,;]/)
    .filter((part) => part.trim() !== "");

function byUsualName(name: string, kind: KindName): Target | undefined {
  const fields = [...fieldsOfKind(kinds[kind]).values()]
    .filter((spec) => spec.fields === undefined)
    .map((spec) => spec.name);
  const [only, ...others] = readFieldName(name, fields);
  if (only === undefined || others.length > 0) return undefined;
  return only === partnerFieldOf(kind) ? "partner.name" : only;
}

const contains = (stems: readonly string[], phrase: readonly string[]): boolean =>
  stems.some((_, at) => phrase.every((stem, index) => stems[at + index] === stem));
