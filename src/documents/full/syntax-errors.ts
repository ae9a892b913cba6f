import { type Document, visit, type YAMLError } from "yaml";
import type { Fault } from "../problem.ts";
import type { Composed } from "./compose.ts";
import { beforeComment, openBracket, openQuote, type Wording, wordingOf } from "./syntax-wording.ts";

/** More errors than this are not reported: they follow from the first. */
const maxReported = 100;

/** Errors of the parser that are already reported as `yaml-feature`. */
const reportedAsFeature = /ALIAS|TAG|ANCHOR|DIRECTIVE|PROP_ORDER|COLLECTION_TYPE|directives-end|anchor/i;

/** The parser's errors in plain words, at most one a line: later ones mostly follow from the first. */
export function syntaxFaults(text: string, { errors, documents }: Composed): Fault[] {
  const faults: Fault[] = [];
  let reportedUntil = -1;
  const sorted = errors
    .filter(({ code, message }) => code === "TAB_AS_INDENT" || !reportedAsFeature.test(`${code} ${message}`))
    .sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of sorted) {
    if (error.pos[0] <= reportedUntil) continue;
    if (faults.length >= maxReported) break;
    faults.push(faultOf(text, error, documents[0]));
    reportedUntil = lineAt(text, error.pos[0]).end;
  }
  return faults;
}

function faultOf(
  text: string,
  { code, message: original, pos }: YAMLError,
  document: Document.Parsed | undefined,
): Fault {
  const [at, to] = pos;
  const restOfLine = text.slice(at, lineAt(text, at).end);
  const wording = wordingOf(code, original, {
    character: characterAt(text, at),
    source: text.slice(at, at + 2),
    restOfLine,
  });
  const { message, help, quote } = wording;
  if (quote) {
    const value = valueOnLine(text, at);
    const quotedValue = quoted(text.slice(value.start, value.end));
    return { check: "yaml-syntax", message, help: `${help}: ${quotedValue}`, replacement: quotedValue, ...value };
  }
  const tabs = code === "TAB_AS_INDENT" ? tabsAt(text, at) : "";
  if (tabs) {
    const replacement = tabs.replaceAll("\t", "  ");
    return { check: "yaml-syntax", message, help, replacement, start: at, end: at + tabs.length };
  }
  const start = Math.min(faultOffset(text, at, code, wording, document), text.length);
  const end = start === at ? Math.min(Math.max(to, start + 1), text.length) : start + 1;
  return { check: "yaml-syntax", message, help, start, end };
}

/** The tabs (and spaces after them) that indent a line from an offset on. */
const tabsAt = (text: string, at: number): string => /^\t[\t ]*/.exec(text.slice(at, at + 80))?.[0] ?? "";

const characterAt = (text: string, offset: number): string => String.fromCodePoint(text.codePointAt(offset) ?? 32);

/**
 * The parser reports the position where it gave up; the mistake is where a quote or bracket opens, or on the next line.
 */
function faultOffset(
  text: string,
  at: number,
  code: string,
  wording: Wording,
  document: Document.Parsed | undefined,
): number {
  if (wording === openQuote || wording === openBracket) return lastUnclosed(text, at, document) ?? at;
  if (code !== "BLOCK_AS_IMPLICIT_KEY") return at;
  const lineEnd = lineAt(text, at).end;
  const next = text.slice(lineEnd).search(/\S/);
  return next < 0 ? at : lineEnd + next;
}

/** The last quote or bracket that opens before an offset and is not closed. */
function lastUnclosed(text: string, before: number, document: Document.Parsed | undefined): number | undefined {
  let last: number | undefined;
  if (!document) return last;
  visit(document, {
    Node(_, { range }) {
      const [start, end] = range ?? [0, 0];
      if (start < before && isUnclosed(text, start, end)) last = Math.max(last ?? 0, start);
    },
  });
  return last;
}

const closers: Record<string, string> = { "[": "]", "{": "}", '"': '"', "'": "'" };

function isUnclosed(text: string, start: number, end: number): boolean {
  const closer = closers[text[start] ?? ""];
  return closer !== undefined && (end - start < 2 || text[end - 1] !== closer);
}

/** A text in quotation marks, so that YAML reads it literally. */
const quoted = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

/** The line that an offset lies in, without its end. */
function lineAt(text: string, offset: number): { start: number; end: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", offset);
  return { start, end: newline < 0 ? text.length : newline };
}

/** The value that stands on a line, without the field's name, the dash and a comment. */
function valueOnLine(text: string, offset: number): { start: number; end: number } {
  const { start, end } = lineAt(text, offset);
  const line = text.slice(start, end);
  const lead = /^\s*(?:- +)*(?:[\w-]+:[ \t]+)?/.exec(line)?.[0].length ?? 0;
  return { start: start + lead, end: start + lead + beforeComment(line.slice(lead)).trimEnd().length };
}
