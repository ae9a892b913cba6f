import { type Document, visit } from "yaml";
import { lazy } from "../../values/memoize.ts";
import { holdsFields } from "./line-faults.ts";

/** Where quotes and brackets open: the mistake is there, though the parser tells of it where it gives up. */
export type Openings = {
  /** The last quote or bracket that opens before an offset and is not closed. */
  readonly lastUnclosed: (before: number) => number | undefined;
  /** Where a quoted text opens that runs over the lines of other fields, up to an offset behind its end. */
  readonly quoteOverFields: (before: number) => number | undefined;
};

type Span = { readonly start: number; readonly end: number };

/** The nodes are gone through when they are first asked for, and once, however many errors there are. */
export function openingsIn(text: string, document: Document.Parsed | undefined): Openings {
  const spans = lazy(() => spansIn(text, document));
  const unclosed = lazy(() => spans().filter(({ start, end }) => isUnclosed(text, start, end)));
  const overFields = lazy(() => spans().filter(({ start, end }) => isOverFields(text.slice(start, end))));
  return {
    lastUnclosed: (before) => unclosed().findLast(({ start }) => start < before)?.start,
    quoteOverFields: (before) =>
      overFields().findLast(({ end }) => end <= before && text.slice(end, before).trim() === "")?.start,
  };
}

/** Everything that begins with a quotation mark or an opening bracket, from the first on. */
function spansIn(text: string, document: Document.Parsed | undefined): Span[] {
  const spans: Span[] = [];
  if (!document) return spans;
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if ((text[start] ?? "") in closers) spans.push({ start, end });
    },
  });
  return spans.sort((a, b) => a.start - b.start);
}

const closers: Record<string, string> = { "[": "]", "{": "}", '"': '"', "'": "'" };

function isUnclosed(text: string, start: number, end: number): boolean {
  const closer = closers[text[start] ?? ""];
  return closer !== undefined && (end - start < 2 || text[end - 1] !== closer);
}

const isOverFields = (written: string): boolean => /^['"]/.test(written) && holdsFields(written);
