import type { TextRange } from "./problem.ts";

/** Converts offsets of a text to lines and columns. Lines end in a line feed, with or without a carriage return. */
export function lineIndex(text: string): (start: number, end: number) => TextRange {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (start, end) => {
    const from = position(starts, Math.min(start, text.length));
    const to = position(starts, Math.min(Math.max(start, end), text.length));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

/** The last line that starts at or before an offset, by binary search. */
function position(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
