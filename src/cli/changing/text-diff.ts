/** The number of context lines around a change. */
const context = 3;

/** A unified diff of two texts that differ in one place, or of a text that is new or gone; empty where they are equal. */
export function textDiff(
  name: string,
  before: string | undefined,
  after: string | undefined,
  printable: (line: string) => string,
): string {
  if (before === after) return "";
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  const room = Math.min(old.length, now.length) - start;
  while (end < room && old.at(-1 - end) === now.at(-1 - end)) end++;
  const from = Math.max(0, start - context);
  const tail = Math.min(context, end);
  const body = [
    ...old.slice(from, start).map((line) => ` ${line}`),
    ...old.slice(start, old.length - end).map((line) => `-${line}`),
    ...now.slice(start, now.length - end).map((line) => `+${line}`),
    ...old.slice(old.length - end, old.length - end + tail).map((line) => ` ${line}`),
  ];
  const range = (lines: readonly string[]): string => {
    const length = lines.length - end + tail - from;
    return `${length === 0 ? 0 : from + 1},${length}`;
  };
  const head = [
    `--- ${before === undefined ? "/dev/null" : printable(name)}`,
    `+++ ${after === undefined ? "/dev/null" : printable(name)}`,
    `@@ -${range(old)} +${range(now)} @@`,
  ];
  return `${[...head, ...body.map(printable)].join("\n")}\n`;
}

function linesOf(text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
