/** The share of two texts' characters that stand in lines which both have, from 0 to 1; where a line stands does not matter. */
export function similarity(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const line of linesOf(a)) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of linesOf(b)) {
    const times = left.get(line) ?? 0;
    if (times === 0) continue;
    left.set(line, times - 1);
    common += line.length;
  }
  const whole = lengthOf(a) + lengthOf(b);
  return whole === 0 ? 0 : (2 * common) / whole;
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const lengthOf = (text: string): number => linesOf(text).reduce((sum, line) => sum + line.length, 0);
