import type { KindName } from "../../kinds/field-meta.ts";
import type { Question } from "../../queries/question.ts";
import { unreadIn } from "../../registry/unread.ts";
import { excerpt } from "../../search/excerpt.ts";
import type { Match } from "../../search/matches.ts";
import type { Found, Hit } from "../../search/search-records.ts";
import { type Cell, fieldCell, listCell, plainCell, wordCell } from "../../tables/cell.ts";
import type { Phrase, Provenance } from "../../tables/phrase.ts";
import type { Listing } from "../../tables/table.ts";
import { eachOf } from "../../values/each-of.ts";
import { unreadNotes } from "../selection/unread-notes.ts";
import { recordJson } from "./record-json.ts";

/** What was looked for, and how many records are shown at most. */
export type FoundRequest = {
  readonly text: string;
  readonly kinds: readonly KindName[];
  readonly limit: number | undefined;
};

/** What a search found, as a table with the matching texts and as JSON objects with `matches`, best first. */
export function foundListing(
  found: Found,
  { text, kinds, limit }: FoundRequest,
  { question, provenance }: { readonly question: Question; readonly provenance: Provenance },
): Listing {
  const shown = found.hits.slice(0, limit).map((hit): Shown => ({ ...hit, matches: hit.matches() }));
  const hits = new Set(shown.map(({ record }) => record));
  // What a file that cannot be read says, nobody can find.
  const unread = unreadIn(question.registry).filter(({ kind, record }) =>
    record ? hits.has(record) : kind === undefined || kinds.includes(kind),
  );
  return {
    size: shown.length,
    table: {
      title: { message: "cell", cell: { is: "map", entries: [["search", plainCell(text)]] } },
      columns: ["kind", "id", "matches"].map((name) => ({ key: name, heading: fieldCell(name), role: "label" })),
      rows: shown.map(({ record, matches }) => [wordCell(record.kind), plainCell(record.id), matchesCell(matches)]),
      notes: [...notesOn(found, shown.length), ...unreadNotes(unread), { message: "provenance", ...provenance }],
    },
    objects: eachOf(shown, ({ record, matches }) => ({
      ...recordJson(record, question, true),
      matches: matches.map(({ field, text: whole, words }) => ({ field, text: whole, words })),
    })),
  };
}

type Shown = Omit<Hit, "matches"> & { readonly matches: readonly Match[] };

/** In a table one match for each word of the search is enough; the id has a column of its own. */
function matchesCell(matches: readonly Match[]): Cell {
  const distinctive = matches.filter(({ isDistinctive }) => isDistinctive);
  const others = distinctive.filter(({ field }) => field !== "id");
  const shown = others.length > 0 ? others : distinctive;
  return listCell(shown.map((match): Cell => ({ is: "map", entries: [matchEntry(match)] })));
}

const matchEntry = ({ field, text, words }: Match): readonly [string, Cell] => [
  headingOf(field),
  { is: "excerpt", text: excerpt(text, words), words },
];

/** A field in a map is known by the map (Persons, Outputs), but a source by what of it was found. */
const headingOf = (field: string): string => {
  const [first = "", ...inner] = field.split(".");
  return first === "sources" ? (inner.at(-1) ?? first) : first;
};

function notesOn({ hits, isPartial, missing, nearest }: Found, shown: number): Phrase[] {
  if (hits.length === 0) return nearest.length > 0 ? [{ message: "near-words", words: nearest }] : [];
  const number: Phrase =
    shown < hits.length
      ? { message: "limited", shown, of: hits.length }
      : { message: "number-of-records", records: hits.length };
  return [...(isPartial ? [{ message: "some-words", missing } as const] : []), number];
}
