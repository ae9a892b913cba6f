import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from "yaml";
import { lineIndex } from "../line-index.ts";
import type { TextRange } from "../problem.ts";

/** How deep lists and maps may lie in each other, and how many items or fields one may have. */
export const limits = { depth: 50, entries: 10_000 } as const;

/** Where a text goes beyond a limit; it is not read further. */
export type Excess = { readonly limit: keyof typeof limits; readonly offset: number };

/** A text parsed by the YAML library: its tokens, documents and errors, and a conversion of offsets to lines. */
export type Composed = {
  readonly tokens: readonly CST.Token[];
  readonly documents: readonly Document.Parsed[];
  readonly errors: readonly YAMLError[];
  /** Set where the text goes beyond a limit; then there are no tokens and no documents. */
  readonly excess: Excess | undefined;
  readonly rangeOf: (start: number, end: number) => TextRange;
};

/**
 * Every scalar stays text (failsafe schema); duplicate keys are detected elsewhere, because the parser's check is
 * quadratic.
 */
const options = { schema: "failsafe", uniqueKeys: false, keepSourceTokens: true, prettyErrors: false } as const;

export function compose(text: string): Composed {
  const rangeOf = lineIndex(text);
  const { tokens, excess } = parse(text, new Parser());
  if (excess) return { tokens: [], documents: [], errors: [], excess, rangeOf };
  const documents = [...new Composer(options).compose(tokens, true)] as Document.Parsed[];
  const errors = documents.flatMap((document) => document.errors);
  return { tokens, documents, errors, excess, rangeOf };
}

/** The parser and all that follows recurse into what is nested: only the lexer may see a text that nests too deep. */
function parse(text: string, parser: Parser): { tokens: CST.Token[]; excess: Excess | undefined } {
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    const limit = exceeded(parser);
    if (limit) return { tokens, excess: { limit, offset } };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, excess: undefined };
}

/** The parser's stack holds the collections that are open, the innermost last. */
function exceeded({ stack }: Parser): keyof typeof limits | undefined {
  const innermost = stack.at(-1);
  if (innermost && "items" in innermost && innermost.items.length > limits.entries) return "entries";
  return stack.length > limits.depth && stack.filter((token) => "items" in token).length > limits.depth
    ? "depth"
    : undefined;
}
