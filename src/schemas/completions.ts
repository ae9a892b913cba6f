import type { KindName, Vocabulary } from "../kinds/field-meta.ts";
import type { Language } from "../values/codes/languages.ts";
import type { Word } from "./schema-words.ts";

/** The completions that editors may offer beside the kinds' own values. */
export type Completions = {
  /** The language of countries' names. */
  readonly language: Language;
  readonly measures: readonly Word[];
  readonly checks: readonly Word[];
  /** Present where a registry is known. */
  readonly registry?: RegistryCompletions | undefined;
};

/** The completions from a registry. */
export type RegistryCompletions = {
  /** Its own vocabularies; without them any word is accepted where a registry may have its own. */
  readonly vocabularies: { readonly [V in Vocabulary]: readonly Word[] };
  /** Whether records must name their institution, because registry.yaml has no default. */
  readonly institutionRequired: boolean;
  /** The ids of its records, on request; without them anything shaped like an id is accepted. */
  readonly ids?: { readonly [K in KindName]: readonly Word[] } | undefined;
  /** Ids of files in no kind's folder: accepted everywhere, because `hamkor check` reports the file instead. */
  readonly misplacedIds?: readonly string[] | undefined;
};
