import { isList, type Value, type ValueMap } from "../../documents/value.ts";
import type { Kind } from "../../kinds/define-kind.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import type { Settings } from "../../registry/settings.ts";
import type { Language } from "../../values/codes/languages.ts";
import { mergeAlternatives } from "./merge-alternatives.ts";
import { takeNames } from "./merge-names.ts";
import { mergeNotes } from "./merge-notes.ts";
import type { Conflict, Merging, Side } from "./merge-result.ts";
import { mergeMaps } from "./merge-values.ts";

/** What is merged into a record: another one as its file has it, its name, and the comments in its file. */
export type Merged = { readonly raw: ValueMap; readonly name: string; readonly comments: readonly string[] };

/** Two records as one, and of which fields nobody has said which value is wanted: the kept one's then. */
export type MergedRecord = { readonly raw: ValueMap; readonly conflicts: readonly Conflict[] };

type MergeContext = {
  readonly kind: Kind;
  readonly settings: Settings;
  /** The language of what is added to notes. */
  readonly words: Language;
  /** Which value is wanted of a field in conflict. */
  readonly sideOf: (field: string) => Side | undefined;
};

/**
 * Merges a record into the one that is kept. Nothing is lost: what one of them lacks is taken from the other, names become
 * aliases, lists are joined, and what cannot stand beside another value goes to the notes.
 */
export function mergeRecord(
  keptRaw: ValueMap,
  { raw, name, comments }: Merged,
  { kind, settings, words, sideOf }: MergeContext,
): MergedRecord {
  const specs = fieldsOfKind(kind);
  const merging: Merging = { sideOf, language: settings.language, conflicts: [], givenUp: [] };
  const [withOwn, withOther] = withInstitutions(keptRaw, raw, settings);
  const { notes: keptNotes, ...keptFields } = withOwn;
  const { notes: otherNotes, ...otherFields } = withOther;
  const named = takeNames(keptFields, otherFields, specs);
  const { kept, other } = mergeAlternatives(keptFields, named.other, kind.rules, merging);
  const merged = mergeMaps(kept, other, specs, "", merging);
  const aliases = [...itemsOf(merged["aliases"]), ...named.aliases];
  const notes = mergeNotes(
    { kept: keptNotes, other: otherNotes, from: name, givenUp: [...named.givenUp, ...merging.givenUp], comments },
    { language: settings.language, words },
  );
  return {
    raw: {
      ...merged,
      ...(named.aliases.length > 0 ? { aliases } : {}),
      ...(notes === undefined ? {} : { notes }),
    },
    conflicts: merging.conflicts,
  };
}

/** One value that stands where a list belongs is its only item. */
const itemsOf = (value: Value | undefined): readonly Value[] =>
  isList(value) ? value : value === undefined ? [] : [value];

/** Where a record names no institution, the registry's default is meant: both are named where they are others. */
function withInstitutions(kept: ValueMap, other: ValueMap, { institution }: Settings): readonly [ValueMap, ValueMap] {
  const [mine, theirs] = [kept["institution"] ?? institution, other["institution"] ?? institution];
  if (mine === undefined || theirs === undefined || mine === theirs) return [kept, other];
  return [
    { ...kept, institution: mine },
    { ...other, institution: theirs },
  ];
}
