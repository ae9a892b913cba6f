import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from "yaml";
import { lineIndex } from "../line-index.ts";
import type { TextRange } from "../problem.ts";
import { misplacedLexemes } from "./misplaced-lexemes.ts";

/** How deep lists and maps may lie in each other, and how many items or fields one may have. */
export const limits = { depth: 50, entries: 10_000 } as const;

/** Where a text goes beyond a limit; it is not read further. */
export type Excess = { readonly limit: keyof typeof limits; readonly offset: number };

/** After so many errors of the parser, and lexemes out of place, the rest of a text is not read: they are far more than are reported. */
const mostErrors = 1000;

/** A text parsed by the YAML library: its tokens, documents and errors, and a conversion of offsets to lines. */
export type Composed = {
  readonly tokens: readonly CST.Token[];
  readonly documents: readonly Document.Parsed[];
  readonly errors: readonly YAMLError[];
  /** Set where the text goes beyond a limit; then there are no tokens and no documents. */
  readonly excess: Excess | undefined;
  /** How far the text was read: to its end, unless it has too many errors. */
  readonly end: number;
  readonly rangeOf: (start: number, end: number) => TextRange;
};

/**
 * Every scalar stays text (failsafe schema); duplicate keys are detected elsewhere, because the parser's check is
 * quadratic.
 */
const options = { schema: "failsafe", uniqueKeys: false, keepSourceTokens: true, prettyErrors: false } as const;

export function compose(text: string): Composed {
  const rangeOf = lineIndex(text);
  const { tokens, excess, end } = parse(text, new Parser());
  if (excess) return { tokens: [], documents: [], errors: [], excess, end, rangeOf };
  const documents = withoutStackTraces(() => [...new Composer(options).compose(tokens, true)] as Document.Parsed[]);
  const isRead = ({ pos }: YAMLError): boolean => end === text.length || pos[0] < end;
  const errors = documents.flatMap((document) => document.errors).filter(isRead);
  return { tokens, documents, errors, excess, end, rangeOf };
}

/** The library makes an exception of every error it reports; a stack trace for each takes most of the time. */
function withoutStackTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

type Parsed = { readonly tokens: CST.Token[]; readonly excess: Excess | undefined; readonly end: number };

/** The parser and all that follows recurse into what is nested: only the lexer may see a text that nests too deep. */
function parse(text: string, parser: Parser): Parsed {
  const tokens: CST.Token[] = [];
  const isMisplaced = misplacedLexemes();
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    const next = [...parser.next(lexeme)];
    tokens.push(...next);
    const limit = exceeded(parser);
    if (limit) return { tokens, excess: { limit, offset }, end: offset };
    if (isMisplaced(lexeme) || next.some(({ type }) => type === "error")) errors++;
    if (errors > mostErrors) break;
  }
  const end = errors > mostErrors ? parser.offset : text.length;
  return { tokens: [...tokens, ...parser.end()], excess: undefined, end };
}

/** The parser's stack holds the collections that are open, the innermost last. */
function exceeded({ stack }: Parser): keyof typeof limits | undefined {
  const innermost = stack.at(-1);
  if (innermost && "items" in innermost && innermost.items.length > limits.entries) return "entries";
  return stack.length > limits.depth && stack.filter((token) => "items" in token).length > limits.depth
    ? "depth"
    : undefined;
}
