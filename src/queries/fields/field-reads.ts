import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { parseWord, type Word } from "../query-words.ts";
import { derivedFields } from "./derived-fields.ts";

/** Which fields of which kinds of record an answer follows from. */
export type FieldReads = ReadonlyMap<KindName, ReadonlySet<string>>;

/** What several follow from together. */
export function allReads(reads: Iterable<FieldReads>): FieldReads {
  const all = new Map<KindName, Set<string>>();
  for (const one of reads)
    for (const [kind, names] of one) {
      const known = all.get(kind) ?? new Set();
      all.set(kind, known);
      for (const name of names) known.add(name);
    }
  return all;
}

/** Those of some names that are fields of a kind. */
export const ownReads = (kind: KindName, names: readonly string[]): FieldReads =>
  new Map([[kind, new Set(names.filter((name) => fieldsOfKind(kinds[kind]).has(name)))]]);

/** The dates that decide when something is, of any kind. */
export const dateFields = [
  "signed",
  "starts",
  "ends",
  "terminated",
  "confirmed",
  "renewal",
  "term",
  "period",
  "closed",
];
const stateFields = [...dateFields, "stage", "replaces", "amends"];
const partyFields = ["partner", "partners", "coordinator", "country", "countries"];

/** What a derived fact follows from: fields of the record itself, of the partners it names, of agreements. */
type DerivedReads = {
  readonly own: readonly string[];
  readonly partners?: readonly string[];
  readonly agreements?: readonly string[];
};

const derivedReads: Readonly<Record<string, DerivedReads>> = {
  id: { own: [] },
  kind: { own: [] },
  file: { own: [] },
  country: { own: partyFields, partners: ["country"] },
  region: { own: partyFields, partners: ["country"] },
  partner: { own: partyFields, partners: [] },
  partner_type: { own: [...partyFields, "type"], partners: ["type"] },
  ranking: { own: [...partyFields, "rankings"], partners: ["rankings"] },
  current_partner: { own: [...partyFields, "successor", "closed"], partners: ["successor", "closed"] },
  agreement_state: { own: [], agreements: [...stateFields, ...partyFields, "institution"] },
  main_partner: { own: [...partyFields, "parent"], partners: ["parent"] },
  institution: { own: ["institution", "partner_of"] },
  state: { own: stateFields },
  until: { own: stateFields },
  year: { own: dateFields },
  duration: { own: ["starts", "ends", "term", "days", "signed", "terminated", "period"] },
  linked: { own: ["agreement", "project", "event", "outputs"] },
  citizenship: { own: ["citizenship", "persons"] },
  sex: { own: ["women", "persons"] },
};

/** What a field of a kind follows from, as a query names it: dots lead into maps and through references. */
export function fieldReads(name: string, kind: KindName): FieldReads {
  const [first = "", ...rest] = name.split(".");
  const derived = derivedReads[first];
  const spec = fieldsOfKind(kinds[kind]).get(first);
  const further = (to: KindName | undefined): FieldReads[] =>
    to && rest.length > 0 ? [fieldReads(rest.join("."), to), new Map([[to, new Set<string>()]])] : [];
  if (derived) {
    const { own, partners, agreements } = derived;
    return allReads([
      ownReads(kind, own),
      ...(partners ? [ownReads("partners", partners)] : []),
      ...(agreements ? [ownReads("agreements", agreements)] : []),
      ...further(derivedFields.get(first)?.to),
    ]);
  }
  const ownNames = first === "starts" || first === "ends" ? [first, "term"] : [first];
  if (spec) return allReads([ownReads(kind, ownNames), ...further(spec.scalar?.to)]);
  // A fact that this does not know may follow from anything that says who, when and what.
  return allReads([structuralReads(kind), structuralReads("partners"), structuralReads("agreements")]);
}

/** What can decide whether, when and with whom a record counts: all but its texts. */
export const structuralReads = (kind: KindName): FieldReads =>
  new Map([
    [
      kind,
      new Set(
        [...fieldsOfKind(kinds[kind]).values()].flatMap(({ name, scalar }) =>
          scalar && !["text", "line", "slug", "name", "identifier"].includes(scalar.type) ? [name] : [],
        ),
      ),
    ],
  ]);

/** Fields of which no number, date or state is made. */
const asides = ["notes", "tags", "sources", "contacts", "documents", "website", "address", "ids", "aliases", "persons"];

/** What a table about records of a kind may be made of, with their partners' names and countries. */
export const tellingReads = (kind: KindName): FieldReads =>
  allReads([
    new Map([[kind, new Set([...fieldsOfKind(kinds[kind]).keys()].filter((name) => !asides.includes(name)))]]),
    ownReads("partners", ["name", "country"]),
  ]);

/** What a word of a query about a kind follows from. */
export const wordReads = (word: string, kind: KindName): FieldReads => readsOfWord(parseWord(word), kind);

function readsOfWord(word: Word, kind: KindName): FieldReads {
  if (word.is === "not") return readsOfWord(word.word, kind);
  if (word.is === "field") return fieldReads(word.name, kind);
  // A bare word is looked for in every text, and in the names of partners.
  const texts = [...fieldsOfKind(kinds[kind]).values()].flatMap(({ name, scalar }) =>
    scalar && ["text", "line"].includes(scalar.type) ? [name] : [],
  );
  return allReads([ownReads(kind, [...texts, ...partyFields]), ownReads("partners", ["name", "aliases"])]);
}
