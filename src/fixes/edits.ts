import type { Finding } from "../findings/finding.ts";

/** A replacement of a part of a file's text because of a finding; offsets in UTF-16 units, the end exclusive. */
export type Edit = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly finding: Finding;
};

/** Checks whose replacement is YAML source, not a text that keeps the quotes around it. */
const yamlReplacements = new Set(["yaml-syntax"]);

/** The edit that a finding suggests: its certain replacement, and where `unsafe` a likely one too. */
export function editOf(finding: Finding, text: string, unsafe: boolean): Edit | undefined {
  const { file, check, replacement, suggestion } = finding;
  const newText = replacement ?? (unsafe ? suggestion : undefined);
  if (newText === undefined) return undefined;
  const start = offsetOf(text, finding.line, finding.column);
  const end = offsetOf(text, finding.endLine, finding.endColumn);
  const before = text.slice(start, end);
  if (before === "" || /[\r\n]/.test(before)) return undefined;
  const after = yamlReplacements.has(check) ? newText : withQuotesOf(before, newText);
  return after === before ? undefined : { file, start, end, text: after, finding };
}

const withQuotesOf = (before: string, text: string): string => {
  const quote = /^(["']).*\1$/s.exec(before)?.[1] ?? "";
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
    (rest, { start, end, text: after }) => rest.slice(0, start) + after + rest.slice(end),
    text,
  );
}

/** The edits of one file in order, without those that reach into the one before. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const accepted: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start))
    if (edit.start >= (accepted.at(-1)?.end ?? 0)) accepted.push(edit);
  return accepted;
}
