import type { TableFact } from "../tables/phrase.ts";
import { upperFirst } from "./upper-first.ts";
import type { PartFormatters, Phrases } from "./words.ts";

/** How a language speaks of a table in a sentence. */
type TableWords = {
  /** That all of a table have one value. */
  readonly all: (value: string) => string;
  readonly allUndated: string;
  /** Between a name and what is said of it. */
  readonly dash: "–" | "—";
  readonly fullList: (shown: number, of: number) => string;
  /** A word as it is written within a sentence. */
  readonly lowerFirst: (word: string) => string;
};

type TablePhrases = Pick<Phrases, "joined" | "with-facts" | "table-in-words" | "full-list" | "left-out-together">;

/** The titles and notes that stand for columns, rows and whole tables. */
export const tablePhrases = (words: TableWords): TablePhrases => ({
  joined: ({ phrases }, format) =>
    phrases
      .map(format.phrase)
      .filter((text) => text !== "")
      .join(" "),
  "with-facts": ({ title, facts }, format) => `${format.phrase(title)} (${factsText(facts, words, format)})`,
  "table-in-words": ({ title, names, values, facts }, format) => {
    const name = names
      .map(format.cell)
      .filter((text) => text !== "")
      .join(", ");
    const isAlone = values.length === 1 && name === "";
    const said = values.map((value) => valueText(value, isAlone, words, format));
    const text = [name, said.join("; ")].filter((part) => part !== "").join(` ${words.dash} `);
    const told = [text, ...factsInSentence(facts, words, format)].join("; ");
    const lead = format.phrase(title);
    return lead.includes(":") ? `${lead}. ${upperFirst(told)}.` : `${lead}: ${told}.`;
  },
  "full-list": ({ shown, of }) => words.fullList(shown, of),
  "left-out-together": ({ notes }, format) => withOneBeginning(notes.map(format.phrase)),
});

/** Sentences that begin alike up to a colon as one, which says that once. */
function withOneBeginning(sentences: readonly string[]): string {
  const [first = "", ...others] = sentences;
  const beginning = first.slice(0, first.indexOf(": ") + 2);
  if (beginning.length < 2 || others.some((other) => !other.startsWith(beginning))) return sentences.join(" ");
  const rest = others.map((other) => other.slice(beginning.length));
  return [first, ...rest]
    .map((sentence) => sentence.replace(/\.$/, ""))
    .join("; ")
    .concat(".");
}

type SentenceValue = { readonly heading: TableFact["heading"]; readonly cell: TableFact["value"] };

/** A value after its heading, which begins the sentence where it is alone. */
function valueText(
  { heading, cell }: SentenceValue,
  isAlone: boolean,
  words: TableWords,
  format: PartFormatters,
): string {
  const value = (isPlainWord(cell, heading) ? lowered(cell, words, format) : format.quantity(cell)) || "–";
  if (!heading || isPercentSign(heading)) return value;
  return `${isAlone ? format.cell(heading) : lowered(heading, words, format)}: ${value}`;
}

/** Facts in brackets after a title. */
function factsText(facts: readonly TableFact[], words: TableWords, format: PartFormatters): string {
  const named = groupedFacts(facts, words, format).map(({ text, headings }) => `${headings.join(" / ")}: ${text}`);
  return [...factsAlone(facts, words, format), ...named].join("; ");
}

/** Facts at the end of a sentence: what is not known of which columns, and what is the same in some. */
function factsInSentence(facts: readonly TableFact[], words: TableWords, format: PartFormatters): string[] {
  const named = groupedFacts(facts, words, format).map(({ text, headings, value }) =>
    isWord(value) ? `${text}: ${sideBySide(headings)}` : `${sideBySide(headings)}: ${text}`,
  );
  return [...factsAlone(facts, words, format), ...named];
}

/** A heading may have a comma of its own. */
const sideBySide = (headings: readonly string[]): string =>
  headings.join(headings.some((heading) => heading.includes(",")) ? " / " : ", ");

/** Facts without a heading, which hold of all that is counted. */
const factsAlone = (facts: readonly TableFact[], words: TableWords, format: PartFormatters): string[] =>
  facts.flatMap(({ heading, value }) => {
    if (heading) return [];
    return [isUndated(value) ? words.allUndated : words.all(lowered(value, words, format))];
  });

type GroupedFact = { readonly text: string; readonly value: TableFact["value"]; readonly headings: string[] };

/** Facts with the same value have one place, under all their headings. */
function groupedFacts(facts: readonly TableFact[], words: TableWords, format: PartFormatters): GroupedFact[] {
  const byText = new Map<string, GroupedFact>();
  for (const { heading, value } of facts) {
    if (!heading) continue;
    const text = isWord(value) ? lowered(value, words, format) : format.quantity(value);
    const known = byText.get(text) ?? { text, value, headings: [] };
    known.headings.push(lowerHeading(heading, words, format));
    byText.set(text, known);
  }
  return [...byText.values()];
}

const isUndated = (cell: TableFact["value"]): boolean => cell.is === "word" && cell.code === "undated";

/** Whether a word is none of a name, as those of programmes are. */
const isPlainWord = (cell: TableFact["value"], heading: TableFact["value"] | undefined): boolean =>
  isWord(cell) && !(heading?.is === "field" && heading.name === "programme");

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
