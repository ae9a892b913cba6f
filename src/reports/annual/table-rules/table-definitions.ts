import { measures } from "../../../measures/index.ts";
import { type Cell, listCell } from "../../../tables/cell.ts";
import type { Part } from "../../../tables/document.ts";
import { filledPhrase, type Phrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import { groupBy } from "../../../values/group-by.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

type Definition = { readonly term: Phrase; readonly meaning: Phrase };

/**
 * What the numbers of tables mean, by the tables' titles, once for all tables of which the same is said; measures are
 * explained under their own names.
 */
export function tableDefinitions(parts: readonly Part[]): readonly Definition[] {
  const defined = parts.flatMap((part): Definition[] => {
    if (part.is !== "table") return [];
    const phrases = part.table.notes.filter((note) => isDefinition(note) && !isOfMeasure(note));
    return phrases.length > 0 ? [{ term: part.table.title, meaning: { message: "joined", phrases } }] : [];
  });
  return [...groupBy(defined, ({ meaning }) => JSON.stringify(meaning)).values()].flatMap(underOneTerm);
}

/** Definitions that say the same as one, under the titles of all their tables; as they are where one has no plain title. */
function underOneTerm(same: readonly Definition[]): readonly Definition[] {
  const titles = same.flatMap(({ term }): Cell[] =>
    term.message === "sentence" ? [{ is: "text", text: term.sentence }] : [],
  );
  const [first] = same;
  if (!first || same.length < 2 || titles.length < same.length) return same;
  return [{ term: filledPhrase(allTitles, { titles: listCell(titles) }), meaning: first.meaning }];
}

const allTitles: Sentence = { en: "{titles}", ru: "{titles}", tg: "{titles}", uz: "{titles}" };

/** A table whose notes say only what is to be known of its own numbers. */
export const withoutDefinitions = (table: CountTable): CountTable => ({
  ...table,
  notes: table.notes.filter((note) => !isDefinition(note)),
});

const isDefinition = (note: Phrase): boolean =>
  note.message === "year-rule" || (note.message === "sentence" && note.isDefinition === true);

const isOfMeasure = (note: Phrase): boolean =>
  note.message === "sentence" && measures.some(({ definition }) => definition === note.sentence);
