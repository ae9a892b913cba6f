import { Composer, type CST, type Document, LineCounter, Parser, type YAMLError } from "yaml";
import type { TextPlace } from "./problem.ts";

/** A text taken apart by the YAML parser: its tokens, its documents and where its lines begin. */
export type Composed = {
  readonly tokens: readonly CST.Token[];
  readonly documents: readonly Document.Parsed[];
  readonly errors: readonly YAMLError[];
  readonly placeOf: (start: number, end: number) => TextPlace;
};

/** Every scalar stays text (failsafe schema); duplicate keys are looked for elsewhere, because the parser's way is quadratic. */
const options = { schema: "failsafe", uniqueKeys: false, keepSourceTokens: true, prettyErrors: false } as const;

export function compose(text: string): Composed {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const documents = [...new Composer(options).compose(tokens, true)] as Document.Parsed[];
  const errors = documents.flatMap((document) => document.errors);
  return { tokens, documents, errors, placeOf: (start, end) => place(lines, start, end) };
}

function place(lines: LineCounter, start: number, end: number): TextPlace {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return { line: Math.max(1, from.line), column: Math.max(1, from.col), endLine: to.line, endColumn: to.col };
}
