import { type Cell, nothingCell } from "../../../../tables/cell.ts";
import { filledPhrase, type Phrase } from "../../../../tables/phrase.ts";
import type { CountTable } from "../../../../tables/table.ts";
import { type Sentence, sentenceOf } from "../../../../values/texts/sentence.ts";

/** The only row of a table, by the keys of its columns; what a table does not have is nothing. */
export type OnlyRow = {
  readonly table: CountTable;
  readonly at: (key: string) => Cell;
};

/** A part of a sentence, and the cell that stands in its place (`{cell}`). */
export type Told = { readonly cell: Cell; readonly text: Sentence };

/** A part of a sentence; none where its cell has nothing. */
export const told = (cell: Cell, text: Sentence): Told[] => (cell.is === "nothing" ? [] : [{ cell, text }]);

/** A share after what it is of. */
export const inBrackets: Sentence = sentenceOf(() => "({cell})");

/** A cell that stands alone. */
export const justIt: Sentence = sentenceOf(() => "{cell}");

/** A sentence of a lead, of parts with a sign between them, which those in brackets do not need, and of a sentence after them. */
export function sentenceOfParts(
  lead: readonly Told[],
  parts: readonly Told[],
  { after = [], between = ", " }: { readonly after?: readonly Told[]; readonly between?: string } = {},
): Phrase {
  const all = [...lead, ...parts, ...after];
  const cells = Object.fromEntries(all.map(({ cell }, index) => [`v${index}`, cell]));
  const textsOf = (some: readonly Told[], language: keyof Sentence): string[] =>
    some.map((one) => one.text[language].replace("{cell}", `{v${all.indexOf(one)}}`));
  return filledPhrase(
    sentenceOf((language) => {
      const beginning = textsOf(lead, language).join("");
      const rest = textsOf(after, language).map((text) => ` ${text}`);
      const parted = textsOf(parts, language).join(between).replaceAll(`${between}(`, " (");
      return `${beginning}${parted}.${rest.join("")}`;
    }),
    cells,
  );
}

/** A row as its table has it before columns are dropped. */
export function onlyRowOf(table: CountTable): OnlyRow | undefined {
  const [row, ...others] = table.rows;
  if (!row || others.length > 0) return undefined;
  return { table, at: (key) => row[table.columns.findIndex((column) => column.key === key)] ?? nothingCell };
}
