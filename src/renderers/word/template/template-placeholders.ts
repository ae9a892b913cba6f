import { nearestWords } from "../../../values/texts/nearest.ts";
import { type Parts, unzip } from "../zip.ts";
import { paragraphTexts } from "./template-texts.ts";

/** What keeps a file from being filled as a template; the command says it in words. */
export type TemplateFault =
  /** No file of Word, or a damaged one. */
  | { readonly is: "unreadable"; readonly why: string }
  | { readonly is: "macros" }
  /** A place that hamkor does not know, and the names that may have been meant. */
  | { readonly is: "unknown-place"; readonly place: string; readonly near: readonly string[] }
  /** `{{` without its `}}`; what stands after it. */
  | { readonly is: "open-place"; readonly text: string }
  /** A place for whole paragraphs with other words in its own. */
  | { readonly is: "crowded-place"; readonly place: string };

/** The names of all sections and charts that a report can have: a place of one that it left out is no mistake. */
export type KnownParts = { readonly sections: readonly string[]; readonly charts: readonly string[] };

/** The places that take text within a line, and those that take whole paragraphs. */
const linePlaces = ["title", "period", "provenance", "command"] as const;
const blockPlaces = ["introduction", "summary", "figures", "definitions", "report"] as const;

/** Whether a place takes the paragraph it stands in. */
const isBlockPlace = (place: string): boolean =>
  blockPlaces.some((name) => name === place) || /^(section|table|chart):/.test(place);

/** Every name that a place may have, for those who write templates; the tables of a section are numbered from 1. */
const knownPlaces = ({ sections, charts }: KnownParts): readonly string[] => [
  ...linePlaces,
  ...blockPlaces,
  ...sections.flatMap((name) => [`section:${name}`, `table:${name}:1`]),
  ...charts.map((name) => `chart:${name}`),
];

/** The places of a template, each once, in order. */
export const templatePlaces = (template: Uint8Array): readonly string[] => [
  ...new Set(textsOf(unzip(template)).flatMap(placesIn)),
];

/** Everything that keeps a file from being filled; none where it is right. */
export function templateFaults(template: Uint8Array, known: KnownParts): readonly TemplateFault[] {
  let parts: Parts;
  try {
    parts = unzip(template);
  } catch (error) {
    return [{ is: "unreadable", why: error instanceof Error ? error.message : String(error) }];
  }
  if (!parts.has("word/document.xml")) return [{ is: "unreadable", why: "it has no word/document.xml" }];
  if (hasMacros(parts)) return [{ is: "macros" }];
  const names = knownPlaces(known);
  return textsOf(parts).flatMap((text) => faultsIn(text, names));
}

const hasMacros = (parts: Parts): boolean =>
  [...parts.keys()].some((path) => /vbaProject\.bin$/i.test(path)) ||
  new TextDecoder().decode(parts.get("[Content_Types].xml")).includes("macroEnabled");

/** The texts of all paragraphs, those of headers and footers too. */
const textsOf = (parts: Parts): string[] =>
  [...parts].flatMap(([path, part]) => (/^word\/[^/]+\.xml$/.test(path) ? paragraphTexts(part) : []));

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, place = ""]) => place.trim());

function faultsIn(text: string, names: readonly string[]): TemplateFault[] {
  const places = placesIn(text);
  const open = text.replace(/\{\{[^{}]*\}\}/g, "").match(/\{\{.*|\}\}/)?.[0];
  return [
    ...places.filter((place) => !isKnown(place, names)).map((place) => unknownPlace(place, names)),
    ...(open === undefined ? [] : [{ is: "open-place", text: open.slice(0, 40) } as const]),
    ...places
      .filter((place) => isBlockPlace(place) && isKnown(place, names) && !isAlone(text))
      .map((place) => ({ is: "crowded-place", place }) as const),
  ];
}

const isAlone = (text: string): boolean => /^\s*\{\{[^{}]*\}\}\s*$/.test(text);

/** A table may have any number; a report may have fewer tables than another. */
const isKnown = (place: string, names: readonly string[]): boolean =>
  names.includes(/^table:[^:]+:[1-9]\d?$/.test(place) ? place.replace(/\d+$/, "1") : place);

const unknownPlace = (place: string, names: readonly string[]): TemplateFault => ({
  is: "unknown-place",
  place,
  near: nearestWords(place, names),
});
