import type { Phrase } from "../../../../tables/phrase.ts";
import type { CountTable } from "../../../../tables/table.ts";
import { evidenceOfUse, flowOfYear } from "./agreement-sentences.ts";
import { promisedFigure, publishedFigure } from "./figure-sentences.ts";
import { type OnlyRow, onlyRowOf } from "./told-row.ts";

/** Tables that have words of their own where they have one row, by columns that no other table has beside each other. */
const owners: readonly (readonly [keys: readonly string[], sentence: (row: OnlyRow) => Phrase])[] = [
  [["text", "claimed", "on-file"], publishedFigure],
  [["text", "promised", "achieved"], promisedFigure],
  [["id", "record", "how", "certain"], evidenceOfUse],
  [["year", "opening", "closing"], flowOfYear],
];

/** What a table of one row says in a sentence of its own; none of most tables. */
export function ownSentence(table: CountTable): Phrase | undefined {
  const row = onlyRowOf(table);
  if (!row) return undefined;
  const keys = new Set(table.columns.map(({ key }) => key));
  const [, sentence] = owners.find(([wanted]) => wanted.every((key) => keys.has(key))) ?? [];
  return sentence?.(row);
}
