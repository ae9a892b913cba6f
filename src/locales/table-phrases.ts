import type { TableFact } from "../tables/phrase.ts";
import type { PartFormatters, Phrases } from "./words.ts";

/** How a language speaks of a table in a sentence. */
type TableWords = {
  /** That all of a table have one value. */
  readonly all: (value: string) => string;
  readonly allUndated: string;
  readonly fullList: (shown: number, of: number) => string;
  /** A word as it is written within a sentence. */
  readonly lowerFirst: (word: string) => string;
};

type TablePhrases = Pick<Phrases, "joined" | "with-facts" | "table-in-words" | "full-list">;

/** The titles and notes that stand for columns, rows and whole tables. */
export const tablePhrases = (words: TableWords): TablePhrases => ({
  joined: ({ phrases }, format) => phrases.map(format.phrase).join(" "),
  "with-facts": ({ title, facts }, format) => `${format.phrase(title)} (${factsText(facts, words, format)})`,
  "table-in-words": ({ title, names, values }, format) => {
    const name = names
      .map(format.cell)
      .filter((text) => text !== "")
      .join(", ");
    const said = values.map(({ heading, cell }) => {
      const value = format.quantity(cell) || "–";
      return heading && !isPercentSign(heading)
        ? `${values.length > 1 || name !== "" ? lowered(heading, words, format) : format.cell(heading)}: ${value}`
        : value;
    });
    const text = [name, said.join("; ")].filter((part) => part !== "").join(" – ");
    return `${format.phrase(title)}: ${text}.`;
  },
  "full-list": ({ shown, of }) => words.fullList(shown, of),
});

/** Facts with the same value have one place, under all their headings. */
function factsText(facts: readonly TableFact[], words: TableWords, format: PartFormatters): string {
  const byValue = new Map<string, string[]>();
  const alone: string[] = [];
  for (const { heading, value } of facts) {
    const text = isWord(value) ? lowered(value, words, format) : format.quantity(value);
    if (!heading) alone.push(isUndated(value) ? words.allUndated : words.all(lowered(value, words, format)));
    else {
      const headings = byValue.get(text) ?? [];
      byValue.set(text, [...headings, lowerHeading(heading, words, format)]);
    }
  }
  const named = [...byValue].map(([value, headings]) => `${headings.join(" / ")}: ${value}`);
  return [...alone, ...named].join("; ");
}

const isUndated = (cell: TableFact["value"]): boolean => cell.is === "word" && cell.code === "undated";

/** A share says itself what it is. */
const isPercentSign = (cell: TableFact["value"]): boolean => cell.is === "field" && cell.name === "percent";

const isWord = ({ is }: TableFact["value"]): boolean => is === "word" || is === "field";

/** hamkor's own words are written small within a sentence; names stay. */
const lowerHeading = (heading: TableFact["value"], words: TableWords, format: PartFormatters): string =>
  heading.is === "text" ? words.lowerFirst(format.cell(heading)) : lowered(heading, words, format);

const lowered = (cell: TableFact["value"], { lowerFirst }: TableWords, format: PartFormatters): string =>
  beginsWithWord(cell) ? lowerFirst(format.cell(cell)) : format.cell(cell);

const beginsWithWord = (cell: TableFact["value"]): boolean => {
  const first = cell.is === "composed" ? cell.parts[0]?.[0] : cell;
  return first !== undefined && isWord(first);
};
