import type { KindName, Vocabulary } from "../kinds/field-meta.ts";
import type { Language } from "../values/codes/languages.ts";
import type { Word } from "./schema-words.ts";

/** What editors may offer beside the kinds' own words. */
export type Offers = {
  /** The language of countries' names. */
  readonly language: Language;
  readonly measures: readonly Word[];
  readonly checks: readonly Word[];
  /** Present where a registry is known. */
  readonly registry?: RegistryOffers | undefined;
};

/** What a registry adds. */
export type RegistryOffers = {
  /** Its own words; without them, any word is accepted where a registry may have its own. */
  readonly vocabularies: { readonly [V in Vocabulary]: readonly Word[] };
  /** Whether records must name their institution, because registry.yaml has no default. */
  readonly institutionNeeded: boolean;
  /** The ids of its records, where they are wanted; without them anything shaped like an id is accepted. */
  readonly ids?: { readonly [K in KindName]: readonly Word[] } | undefined;
  /** Ids of files in no kind's folder: accepted everywhere, because `hamkor check` reports the file instead. */
  readonly strayIds?: readonly string[] | undefined;
};
