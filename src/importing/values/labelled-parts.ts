/** A cell whose parts have labels: what stands before the first, and the parts. */
export type LabelledParts = {
  readonly lead: string;
  readonly parts: readonly { readonly label: string; readonly text: string }[];
};

/** A label: one to four words without digits, then a colon and a space, at the beginning of a line or behind a semicolon. */
const label = /(?:^|[\n;])[ \t]*([\p{L}№][\p{L}№.]*(?:[ -][\p{L}№.]+){0,3})[ \t]*:(?=\s)/gu;

/** The labelled parts of a cell; all of its text is in one of them. */
export function labelledParts(cell: string): LabelledParts {
  const found = [...cell.matchAll(label)];
  const [first] = found;
  const parts = found.map((match, index) => ({
    label: match[1] ?? "",
    text: trimmed(cell.slice(match.index + match[0].length, found[index + 1]?.index)),
  }));
  return { lead: trimmed(cell.slice(0, first?.index)), parts };
}

function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).trim();
}
