import type { YAMLError } from "yaml";
import type { Fault } from "../problem.ts";
import { mostFatalFound } from "../reported-faults.ts";
import type { Composed } from "./compose.ts";
import { lineFaults } from "./line-faults.ts";
import { lineAt, quoted, valueOnLine } from "./lines.ts";
import { type Openings, openingsIn } from "./openings.ts";
import { openBracket, openQuote, textAfterEnd, type Wording } from "./syntax-mistakes.ts";
import { apostropheHelp, curlyQuotes, withExample } from "./syntax-sentences.ts";
import { wordingOf } from "./syntax-wording.ts";

/** Errors of the parser that are already reported as `yaml-feature`. */
const reportedAsFeature = /ALIAS|TAG|ANCHOR|DIRECTIVE|PROP_ORDER|COLLECTION_TYPE|directives-end|anchor/i;

/** The parser's errors in plain words, at most one a line: later ones mostly follow from the first. */
export function syntaxFaults(text: string, composed: Composed): Fault[] {
  const { errors, documents } = composed;
  // What is seen in a line by itself is the cause of errors that the parser reports after it.
  const faults: Fault[] = lineFaults(text, composed);
  if (faults.length > 0) return faults;
  const openings = openingsIn(text, documents[0]);
  let reportedUntil = -1;
  const sorted = errors
    .filter(({ code, message }) => code === "TAB_AS_INDENT" || !reportedAsFeature.test(`${code} ${message}`))
    .sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of sorted) {
    if (error.pos[0] <= reportedUntil) continue;
    if (faults.length >= mostFatalFound) break;
    const fault = faultOf(text, error, openings);
    faults.push(fault);
    // Behind a quotation that runs over other fields nothing can be told.
    if (fault.start < lineAt(text, error.pos[0]).start && fault.message === openQuote.message) break;
    reportedUntil = lineAt(text, error.pos[0]).end;
  }
  return faults;
}

function faultOf(text: string, { code, message: original, pos }: YAMLError, openings: Openings): Fault {
  const [at, to] = pos;
  const restOfLine = text.slice(at, lineAt(text, at).end);
  const character = characterAt(text, at);
  const wording = wordingOf(code, original, { character, source: text.slice(at, at + 2), restOfLine });
  const opened = wording === textAfterEnd ? openings.quoteOverFields(at) : undefined;
  if (opened !== undefined) return openQuoteAt(text, opened);
  if (wording.quote) return quotable(text, at, wording);
  if (wording === textAfterEnd) return afterEnd(text, at, to);
  const { message, help } = wording;
  const tabs = code === "TAB_AS_INDENT" ? tabsAt(text, at) : "";
  if (tabs) {
    const replacement = tabs.replaceAll("\t", "  ");
    return { check: "yaml-syntax", message, help, replacement, start: at, end: at + tabs.length };
  }
  const start = Math.min(faultOffset(text, at, code, wording, openings), text.length);
  if (wording === openQuote) return openQuoteAt(text, start);
  const end = start === at ? Math.min(Math.max(to, start + 1), text.length) : start + 1;
  return { check: "yaml-syntax", message, help, start, end };
}

/** A quotation mark that is not closed; an apostrophe may have been meant. */
function openQuoteAt(text: string, start: number): Fault {
  const value = text.slice(start, valueOnLine(text, start).end);
  const help = text[start] === "'" ? apostropheHelp(quoted(value)) : openQuote.help;
  return { check: "yaml-syntax", message: openQuote.message, help, start, end: start + 1 };
}

/** A text that quotation marks around it mend; those of a word processor were meant to be such. */
function quotable(text: string, at: number, { message, help }: Wording): Fault {
  const value = valueOnLine(text, at);
  const written = text.slice(value.start, value.end);
  const inner = /^[“„”]([^“„”]*)[“”]$/.exec(written)?.[1];
  const replacement = quoted(inner ?? written);
  const said =
    inner === undefined ? { message, help: withExample(help, replacement) } : curlyQuotes(written, replacement);
  return { check: "yaml-syntax", ...said, replacement, ...value };
}

/** Text behind a quoted beginning, or behind a *, is one text with it; behind a bracket it may be a slip in a list. */
function afterEnd(text: string, at: number, to: number): Fault {
  const value = valueOnLine(text, at);
  const quotedValue = quoted(text.slice(value.start, value.end));
  const help = withExample(textAfterEnd.help, quotedValue);
  const isOneText = /^["'*]/.test(text.slice(value.start, value.end));
  const range = { start: at, end: Math.min(Math.max(to, at + 1), text.length) };
  return {
    check: "yaml-syntax",
    message: textAfterEnd.message,
    help,
    ...(isOneText ? { replacement: quotedValue, ...value } : range),
  };
}

/** The tabs (and spaces after them) that indent a line from an offset on. */
const tabsAt = (text: string, at: number): string => /^\t[\t ]*/.exec(text.slice(at, at + 80))?.[0] ?? "";

const characterAt = (text: string, offset: number): string => String.fromCodePoint(text.codePointAt(offset) ?? 32);

/**
 * The parser reports the position where it gave up; the mistake is where a quote or bracket opens, or on the next line.
 */
function faultOffset(text: string, at: number, code: string, wording: Wording, openings: Openings): number {
  if (wording === openQuote || wording === openBracket) return openings.lastUnclosed(at) ?? at;
  if (code !== "BLOCK_AS_IMPLICIT_KEY") return at;
  const lineEnd = lineAt(text, at).end;
  const next = text.slice(lineEnd).search(/\S/);
  return next < 0 ? at : lineEnd + next;
}
