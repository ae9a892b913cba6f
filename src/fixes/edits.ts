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
const yamlReplacements = new Set(["yaml-syntax", "yaml-feature", "wrong-type"]);

/** The edit that a finding suggests: its certain replacement, and where `unsafe` a likely one too. */
export function editOf(finding: Finding, text: string, unsafe: boolean): Edit | undefined {
  const { file, check, replacement, suggestion } = finding;
  const newText = replacement ?? (unsafe ? suggestion : undefined);
  if (newText === undefined) return undefined;
  const start = offsetOf(text, finding.line, finding.column);
  const end = offsetOf(text, finding.endLine, finding.endColumn);
  const before = text.slice(start, end);
  if (before === "" || /[\r\n]/.test(before)) return undefined;
  if (newText === "") return { file, ...takenOut(text, start, end), finding };
  const after = yamlReplacements.has(check) ? newText : withQuotesOf(before, newText);
  return after === before ? undefined : { file, start, end, text: after, finding };
}

/** What goes with a value that is taken out: in a list the item, elsewhere the space before it. */
function takenOut(text: string, start: number, end: number): Pick<Edit, "start" | "end" | "text"> {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const dash = /(?:^\s*|\s)-\s+$/.exec(before)?.[0];
  if (dash !== undefined) return { start: start - dash.length, end, text: "" };
  const gap = before.length - before.trimEnd().length;
  const opening = before.trimEnd().at(-1);
  if (opening !== "," && opening !== "[") return { start: start - gap, end, text: "" };
  const comma = /^\s*,\s*/.exec(text.slice(end))?.[0];
  if (comma !== undefined) return { start, end: end + comma.length, text: "" };
  return { start: start - (opening === "," ? gap + 1 : gap), end, text: "" };
}

const withQuotesOf = (before: string, text: string): string => {
  const quote = /^(["']).*\1$/s.exec(before)?.[1] ?? "";
  return quote === "" && blockBeginning.test(text) ? `"${text}"` : `${quote}${text}${quote}`;
};

/** What YAML takes for a text of several lines unless it is quoted. */
const blockBeginning = /^[>|]/;

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
