/** The number of context lines around a change. */
const context = 3;

/**
 * A unified diff of two texts with the same number of lines, as fixes leave them; empty where nothing changed.
 * `printable` shows a line's characters.
 */
export function lineDiff(name: string, before: string, after: string, printable: (line: string) => string): string {
  const old = before.split(/\r?\n/);
  const now = after.split(/\r?\n/);
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  if (changed.length === 0) return "";
  const hunks = groups(changed).map(([first, last]) => {
    const from = Math.max(0, first - context);
    const to = Math.min(old.at(-1) === "" ? old.length - 1 : old.length, last + context + 1);
    const range = `${from + 1},${to - from}`;
    return [`@@ -${range} +${range} @@`, ...hunkLines(old.slice(from, to), now.slice(from, to)).map(printable)].join(
      "\n",
    );
  });
  return `--- ${name}\n+++ ${name}\n${hunks.join("\n")}\n`;
}

/** The first and last lines of changes so near to each other that they are shown as one. */
function groups(changed: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const index of changed) {
    const last = found.at(-1);
    if (last && index - last[1] <= 2 * context) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

function hunkLines(old: readonly string[], now: readonly string[]): string[] {
  const lines: string[] = [];
  for (let index = 0; index < old.length; ) {
    let end = index;
    while (end < old.length && old[end] !== now[end]) end++;
    lines.push(...old.slice(index, end).map((line) => `-${line}`), ...now.slice(index, end).map((line) => `+${line}`));
    if (end < old.length) lines.push(` ${old[end]}`);
    index = end + 1;
  }
  return lines;
}
