import { beforeComment } from "./lines.ts";

/** The message for a syntax error; `quote`: quotation marks around the value fix it. */
export type Wording = { readonly message: string; readonly help: string; readonly quote?: boolean };

export const openQuote: Wording = {
  message: "a quotation mark is opened and not closed",
  help: "close it; an apostrophe inside single quotes is written twice",
};
/** The help for a single quotation mark, with the text as it would be with an apostrophe. */
export const apostropheHelp = (asText: string): string =>
  `close it, or, where the text begins with an apostrophe, put the whole of it in quotes: ${asText}`;
export const textAfterEnd: Wording = {
  message: "text follows where the value has ended",
  help: "put the whole text in quotes",
};
export const openBracket: Wording = {
  message: "a [ or { is opened and not closed",
  help: "close it with ] or } on the same line or on a deeper indented one",
};
const unquoted: Wording = {
  message: "this text has a colon in it, so its beginning reads as a field's name",
  help: "put the whole text in quotes",
  quote: true,
};
const indentation: Wording = {
  message: "this line is not indented like the lines it belongs to",
  help: "give the fields of one record or map the same number of spaces, and lists two more than their field",
};
const noColon: Wording = {
  message: "a field's name is not followed by a colon and a space",
  help: "write `field: value`, or put a longer text in quotes",
};

/** The text where the parser gave up: the character, the two from there on, the rest of the line. */
type ErrorContext = { readonly character: string; readonly source: string; readonly restOfLine: string };

/** The parser's codes and messages, each with a message for the author of a record; the first match wins. */
const wordings: readonly (readonly [RegExp, Wording | ((context: ErrorContext) => Wording)])[] = [
  [/^BLOCK_AS_IMPLICIT_KEY/, ({ restOfLine }) => (hasColon(restOfLine) ? unquoted : indentation)],
  [/^MULTILINE_IMPLICIT_KEY|need to be followed by map values/, noColon],
  [/^TAB_AS_INDENT/, { message: "a tab indents this line", help: "indent with spaces" }],
  [/^(BAD_INDENT|MISSING_CHAR) Flow/, openBracket],
  [/^BAD_INDENT/, indentation],
  [/Missing closing .quote/, openQuote],
  [
    /Missing (,|space after :)/,
    {
      message: "a comma or a closing bracket is missing before this",
      help: "write [a, b] and { field: value }; put a text with , [ ] { or } in it in quotes",
    },
  ],
  [
    /without - indicator/,
    { message: "this line stands in a list and begins with no dash", help: "write `- item`, or mend the indentation" },
  ],
  [/Comments must be separated/, { message: "a # follows without a space", help: "put a space before #" }],
  [
    /^KEY_OVER_1024_CHARS/,
    {
      message: "a field's name is longer than 1024 characters",
      help: "put the text in quotes after its field's name",
    },
  ],
  [
    /^BAD_SCALAR_START/,
    ({ character }) => ({ message: `a text cannot begin with ${character}`, help: "put it in quotes", quote: true }),
  ],
  [
    /^BAD_DQ_ESCAPE/,
    ({ source }) => ({
      message: `${source} has no meaning between double quotes`,
      help: "write \\\\ for a backslash, or use single quotes",
    }),
  ],
  [
    /Block scalar header/,
    { message: "a value cannot begin with > or | unless it is quoted", help: "put it in quotes", quote: true },
  ],
  [/scalar at node end/, textAfterEnd],
  [
    /same line with key/,
    {
      message: "a list begins on the line of its field's name",
      help: "put each `- item` on a line of its own below; put a text that begins with - in quotes",
    },
  ],
  [
    /flow-(seq|map)-end/,
    ({ character }) => ({
      message: `this ${character} closes nothing`,
      help: "take it out, or put the text in quotes",
    }),
  ],
  [
    /Unexpected (,|empty item)/,
    { message: "this comma separates nothing", help: "take it out, or put the text in quotes" },
  ],
];

const hasColon = (text: string): boolean => /^[^"'#].*:(\s|$)/.test(beforeComment(text));

/** The message for an error of the parser, by its code, its message and the text at its position. */
export function wordingOf(code: string, message: string, context: ErrorContext): Wording {
  const found = wordings.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1] ?? cannotStand;
  return typeof found === "function" ? found(context) : found;
}

const looseText: Wording = {
  message: "this text belongs to no field",
  help: "indent it deeper than the field it continues, or put the whole text in quotes",
};

function cannotStand({ character }: ErrorContext): Wording {
  if (/[\p{L}\p{N}]/u.test(character)) return looseText;
  const message = character.trim() ? `${character} cannot stand here` : "this cannot be read";
  return { message, help: "put the text in quotes" };
}
