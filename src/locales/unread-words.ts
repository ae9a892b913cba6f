import type { KindName } from "../kinds/field-meta.ts";
import type { UnreadPlace } from "../tables/phrase.ts";
import { groupBy } from "../values/group-by.ts";
import { printableLine } from "../values/texts/printable.ts";

/** What a language says of what could not be read. */
export type UnreadWords = {
  /** So many records of a kind are missing, whose files (`named` is their list) cannot be read. */
  readonly missing: (kind: KindName | "records", number: number, named: string) => string;
  readonly notRead: (places: string) => string;
  /** Numbers that cannot be read. */
  readonly asBounds: (places: string) => string;
  readonly line: (file: string, line: number) => string;
  /** A file whose record has the id of an earlier one. */
  readonly duplicate: (file: string) => string;
  readonly more: (number: number) => string;
};

/** As many are named; then how many more there are. */
const mostNamed = 10;

/** The sentences on what could not be read: one for the records of each kind, one for fields of others. */
export function unreadSentences(places: readonly UnreadPlace[], words: UnreadWords): string {
  const byKind = groupBy(
    places.filter(({ is }) => is === "record"),
    ({ kind }) => kind,
  );
  const missing = [...byKind].map(([kind = "records", found]) =>
    words.missing(kind as KindName | "records", found.length, listed(found.map(nameOf), ", ", words)),
  );
  const others = places.filter(({ is }) => is !== "record");
  return [...missing, ...(others.length > 0 ? [words.notRead(placesListed(others, words))] : [])].join(" ");
}

/** Places with their lines, each once. */
export const placesListed = (places: readonly UnreadPlace[], words: UnreadWords): string =>
  listed([...new Set(places.map((place) => placeText(place, words)))], "; ", words);

const nameOf = ({ file }: UnreadPlace): string => printableLine(file);

function placeText(place: UnreadPlace, words: UnreadWords): string {
  if (place.is === "duplicate") return words.duplicate(nameOf(place));
  return place.line === undefined ? nameOf(place) : words.line(nameOf(place), place.line);
}

function listed(names: readonly string[], separator: string, { more }: UnreadWords): string {
  const others = names.length - mostNamed;
  return [...names.slice(0, mostNamed), ...(others > 0 ? [more(others)] : [])].join(separator);
}
