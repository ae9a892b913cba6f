import { beforeComment } from "./lines.ts";
import {
  indentation,
  listBesideName,
  loneComma,
  longName,
  looseText,
  noColon,
  noComma,
  noDash,
  noSpaceBeforeComment,
  openBracket,
  openQuote,
  tab,
  textAfterEnd,
  unquoted,
  type Wording,
} from "./syntax-mistakes.ts";
import {
  beginsAsBlock,
  beginsWith,
  cannotStandHere,
  closesNothing,
  noEscape,
  putInQuotes,
  textInQuotes,
} from "./syntax-sentences.ts";

/** The text where the parser gave up: the character, the two from there on, the rest of the line. */
type ErrorContext = { readonly character: string; readonly source: string; readonly restOfLine: string };

/** The parser's codes and messages, each with a message for the author of a record; the first match wins. */
const wordings: readonly (readonly [RegExp, Wording | ((context: ErrorContext) => Wording)])[] = [
  [/^BLOCK_AS_IMPLICIT_KEY/, ({ restOfLine }) => (hasColon(restOfLine) ? unquoted : indentation)],
  [/^MULTILINE_IMPLICIT_KEY|need to be followed by map values/, noColon],
  [/^TAB_AS_INDENT/, tab],
  [/^(BAD_INDENT|MISSING_CHAR) Flow/, openBracket],
  [/^BAD_INDENT/, indentation],
  [/Missing closing .quote/, openQuote],
  [/Missing (,|space after :)/, noComma],
  [/without - indicator/, noDash],
  [/Comments must be separated/, noSpaceBeforeComment],
  [/^KEY_OVER_1024_CHARS/, longName],
  [/^BAD_SCALAR_START/, ({ character }) => ({ message: beginsWith(character), help: putInQuotes, quote: true })],
  [/^BAD_DQ_ESCAPE/, ({ source }) => noEscape(source)],
  [/Block scalar header/, { message: beginsAsBlock, help: putInQuotes, quote: true }],
  [/scalar at node end/, textAfterEnd],
  [/same line with key/, listBesideName],
  [/flow-(seq|map)-end/, ({ character }) => closesNothing(character)],
  [/Unexpected (,|empty item)/, loneComma],
];

const hasColon = (text: string): boolean => /^[^"'#].*:(\s|$)/.test(beforeComment(text));

/** The message for an error of the parser, by its code, its message and the text at its position. */
export function wordingOf(code: string, message: string, context: ErrorContext): Wording {
  const found = wordings.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1] ?? cannotStand;
  return typeof found === "function" ? found(context) : found;
}

const cannotStand = ({ character }: ErrorContext): Wording =>
  /[\p{L}\p{N}]/u.test(character) ? looseText : { message: cannotStandHere(character), help: textInQuotes };
