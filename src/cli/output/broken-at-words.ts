import { wrapped } from "../help/two-columns.ts";

/**
 * A message with its long lines broken between words, as a terminal of some columns would not. A line with a command stays
 * whole, because it is copied.
 */
export const brokenAtWords = (message: string, columns: number): string =>
  message
    .split("\n")
    .map((line) => (line.length <= columns || isLeftWhole(line) ? line : broken(line, columns)))
    .join("\n");

/** Commands, and what moves the cursor. */
const isLeftWhole = (line: string): boolean => /\b(?:hamkor|git) [a-z-]/.test(line) || /[\r\u001b]/.test(line);

function broken(line: string, columns: number): string {
  const lead = line.slice(0, line.length - line.trimStart().length);
  const below = lead === "" ? "  " : "";
  return wrapped(line.trim(), columns - lead.length, below)
    .map((part) => `${lead}${part}`)
    .join("\n");
}
