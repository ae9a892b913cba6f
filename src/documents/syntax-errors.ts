import { type Document, visit, type YAMLError } from "yaml";
import type { Composed } from "./compose.ts";
import type { Fault } from "./problem.ts";

type Wording = { readonly message: string; readonly help: string; readonly quote?: boolean };

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
const openBracket: Wording = {
  message: "a [ or { is opened and not closed",
  help: "close it with ] or } on the same line or on a deeper indented one",
};

/** The parser's errors in plain words, one a line of the file: what follows from the first is not said again. */
export function syntaxFaults(text: string, { errors, documents }: Composed): Fault[] {
  const faults = new Map<number, Fault>();
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of inOrder) {
    const { start } = lineAt(text, error.pos[0]);
    if (!faults.has(start)) faults.set(start, faultOf(text, error, documents[0]));
  }
  return [...faults.values()];
}

function faultOf(text: string, error: YAMLError, document: Document.Parsed | undefined): Fault {
  const { message, help, quote } = wordingOf(text, error);
  if (quote) {
    const value = valueOnLine(text, error.pos[0]);
    const written = quoted(text.slice(value.start, value.end));
    return { check: "yaml-syntax", message, help: `${help}: ${written}`, replacement: written, ...value };
  }
  const start = culprit(text, error, message, document);
  return {
    check: "yaml-syntax",
    message,
    help,
    start,
    end: start === error.pos[0] ? Math.max(error.pos[1], start + 1) : start + 1,
  };
}

/** The parser names the place where it gave up; the mistake is where a quote or bracket opens, or on the next line. */
function culprit(text: string, error: YAMLError, message: string, document: Document.Parsed | undefined): number {
  const [at] = error.pos;
  if (message === openQuote.message || message === openBracket.message) return lastUnclosed(text, at, document) ?? at;
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY") return at;
  const next = text.slice(at).search(/\n\s*\S/);
  return next < 0 ? at : at + next + (/\n\s*/.exec(text.slice(at + next))?.[0].length ?? 0);
}

/** The last quote or bracket that opens before an offset without its partner. */
function lastUnclosed(text: string, before: number, document: Document.Parsed | undefined): number | undefined {
  let last: number | undefined;
  if (document)
    visit(document, {
      Node(_, node) {
        const [start, end] = node.range ?? [0, 0];
        const opener = text[start] ?? "";
        const closer = closers[opener];
        const isClosed = end - start > 1 && text[end - 1] === closer;
        if (closer && start < before && !isClosed) last = Math.max(last ?? 0, start);
      },
    });
  return last;
}

const closers: Record<string, string> = { "[": "]", "{": "}", '"': '"', "'": "'" };

/** A text between quotation marks, so that YAML reads it as it stands. */
export const quoted = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

function lineAt(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", offset);
  return { start, end: newline < 0 ? text.length : newline };
}

/** The value that stands on a line, without the field's name, the dash and a comment. */
function valueOnLine(text: string, offset: number): { start: number; end: number } {
  const { start, end } = lineAt(text, offset);
  const line = text.slice(start, end);
  const lead = /^\s*(?:- +)*(?:[\w-]+:[ \t]+)?/.exec(line)?.[0].length ?? 0;
  const value = line.slice(lead).replace(/\s+#.*$|\s+$/, "");
  return { start: start + lead, end: start + lead + value.length };
}

function wordingOf(text: string, error: YAMLError): Wording {
  const { start, end } = lineAt(text, error.pos[0]);
  const line = text.slice(start, end);
  const character = text[error.pos[0]] ?? "";
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return /:\s.*:\s/.test(line) || /:\s.*:$/.test(line.trimEnd()) ? unquoted : indentation;
    case "MULTILINE_IMPLICIT_KEY":
      return noColon;
    case "BAD_SCALAR_START":
      return { message: `a text cannot begin with ${character}`, help: "put it in quotes", quote: true };
    case "TAB_AS_INDENT":
      return { message: "a tab indents this line", help: "indent with spaces" };
    case "BAD_INDENT":
      return /Flow/.test(error.message) ? openBracket : indentation;
    case "BAD_DQ_ESCAPE":
      return badEscape(text.slice(...error.pos));
    case "MISSING_CHAR":
      return /quote/.test(error.message) ? openQuote : noColon;
    case "KEY_OVER_1024_CHARS":
      return {
        message: "a field's name is longer than 1024 characters",
        help: "put the text in quotes after its field's name",
      };
    default:
      return unexpected(error.message, character);
  }
}

const openQuote: Wording = {
  message: "a quotation mark is opened and not closed",
  help: "close it; an apostrophe inside single quotes is written twice",
};

const badEscape = (escape: string): Wording => ({
  message: `${escape} has no meaning between double quotes`,
  help: "write \\\\ for a backslash, or use single quotes",
});

function unexpected(message: string, character: string): Wording {
  if (/Block scalar header/.test(message))
    return { message: "a value cannot begin with > or | unless it is quoted", help: "put it in quotes", quote: true };
  if (/scalar at node end/.test(message))
    return {
      message: "text follows the closing quotation mark",
      help: "put the whole text in quotes; a quotation mark inside it is written \\\" in double quotes, '' in single ones",
    };
  if (/same line with key/.test(message))
    return {
      message: "a list begins on the line of its field's name",
      help: "put each `- item` on a line of its own below",
    };
  if (/flow-(seq|map)-end/.test(message))
    return { message: `this ${character} closes nothing`, help: "take it out, or put the text in quotes" };
  return {
    message: `${character.trim() ? `${character} cannot stand here` : "this cannot be read"}`,
    help: "put the text in quotes",
  };
}
