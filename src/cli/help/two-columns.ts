/** Text broken at its blanks into lines of at most `width` columns; no word is broken, nor a flag parted from what it takes. */
export function wrapped(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/(?:-o |--[a-z-]+ (?=<))?[^ ]+/g) ?? []) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= width || line === "") line = longer;
    else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Terms with their meanings beside them, or below where a term takes too much of the line. */
export function twoColumns(entries: readonly (readonly [term: string, meaning: string])[], width: number): string[] {
  const fits = (term: string): boolean => term.length <= width * widestTerm;
  const column = Math.max(0, ...entries.map(([term]) => (fits(term) ? term.length : 0)));
  const start = indent.length + (column === 0 ? indent.length : column + gap);
  return entries.flatMap(([term, meaning]) => {
    const [first = "", ...others] = wrapped(meaning, width - start);
    const below = others.map((line) => `${" ".repeat(start)}${line}`);
    if (fits(term)) return [`${indent}${term.padEnd(column + gap)}${first}`.trimEnd(), ...below];
    return [`${indent}${term}`, ...[first, ...others].map((line) => `${" ".repeat(start)}${line}`)];
  });
}

const indent = "  ";
const gap = 2;

/** The share of a line that a term may take. */
const widestTerm = 0.45;
