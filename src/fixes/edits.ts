import type { Finding } from "../findings/finding.ts";

/** A piece of a file's text to be written anew because of a finding; offsets in UTF-16 units, the end exclusive. */
export type Edit = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly finding: Finding;
};

/** Checks whose replacement is YAML as it is to stand in the file, not a text that may stand between quotes. */
const written = new Set(["yaml-syntax"]);

/** The edit that a finding asks for: what is certain, and where `unsafe` what is likely too. */
export function editOf(finding: Finding, text: string, unsafe: boolean): Edit | undefined {
  const { file, check, replacement, suggestion } = finding;
  const wanted = replacement ?? (unsafe ? suggestion : undefined);
  if (wanted === undefined) return undefined;
  const start = offsetOf(text, finding.line, finding.column);
  const end = offsetOf(text, finding.endLine, finding.endColumn);
  const was = text.slice(start, end);
  if (was === "" || /[\r\n]/.test(was)) return undefined;
  const now = written.has(check) ? wanted : inQuotesOf(was, wanted);
  return now === was ? undefined : { file, start, end, text: now, finding };
}

const inQuotesOf = (was: string, text: string): string => {
  const quote = /^(["']).*\1$/s.exec(was)?.[1] ?? "";
  return `${quote}${text}${quote}`;
};

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let before = 1; before < line; before++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}

/** A text with edits made from its end backwards; of edits that overlap, the first is made. */
export function spliced(text: string, edits: readonly Edit[]): string {
  return withoutOverlaps(edits).reduceRight(
    (rest, { start, end, text: now }) => rest.slice(0, start) + now + rest.slice(end),
    text,
  );
}

/** The edits of one file in order, without those that reach into the one before. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
