/** The number of context lines around a change. */
const context = 3;

/** A line of a diff: kept, taken out or put in. */
type DiffLine = { readonly sign: " " | "-" | "+"; readonly text: string };

/** What a file is called before and after a change. */
type Names = { readonly before: string; readonly after: string };

/** A unified diff of two texts, of a text that is new, or of one that is gone; of one that only moves, its names. */
export function textDiff(
  names: Names,
  before: string | undefined,
  after: string | undefined,
  printable: (line: string) => string,
): string {
  if (before === after)
    return names.before === names.after ? "" : `rename from ${names.before}\nrename to ${names.after}\n`;
  const hunks = hunksOf(diffLines(linesOf(before), linesOf(after)));
  if (hunks.length === 0) return "";
  return `${[
    `--- ${before === undefined ? "/dev/null" : printable(names.before)}`,
    `+++ ${after === undefined ? "/dev/null" : printable(names.after)}`,
    ...hunks.flatMap(({ old, now, lines }) => [
      `@@ -${old} +${now} @@`,
      ...lines.map(({ sign, text }) => `${sign}${printable(text)}`),
    ]),
  ].join("\n")}\n`;
}

/** Changes near to each other with the lines around them, and the ranges of lines that these are in both texts. */
type Hunk = { readonly old: string; readonly now: string; readonly lines: readonly DiffLine[] };

function hunksOf(lines: readonly DiffLine[]): Hunk[] {
  const changed = lines.flatMap(({ sign }, index) => (sign === " " ? [] : [index]));
  return groups(changed).map(([first, last]) => {
    const from = Math.max(0, first - context);
    const before = lines.slice(0, from);
    const shown = lines.slice(from, last + context + 1);
    const range = (without: DiffLine["sign"]): string => {
      const [above, length] = [before, shown].map((some) => some.filter(({ sign }) => sign !== without).length);
      return `${(above ?? 0) + (length === 0 ? 0 : 1)},${length}`;
    };
    return { old: range("+"), now: range("-"), lines: shown };
  });
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

function linesOf(text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** Texts of more lines than a record has are shown whole. */
const mostPairs = 4_000_000;

const lineOut = (text: string): DiffLine => ({ sign: "-", text });
const lineIn = (text: string): DiffLine => ({ sign: "+", text });

/**
 * The longest common lines stay; those between are taken out and put in. Between the first and the last line that
 * differ records are short: a table of all pairs will do.
 */
function diffLines(old: readonly string[], now: readonly string[]): DiffLine[] {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const same = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ sign: " ", text }));
  return [
    ...same(old.slice(0, head)),
    ...differingLines(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...same(old.slice(old.length - tail)),
  ];
}

function differingLines(old: readonly string[], now: readonly string[]): DiffLine[] {
  if (old.length * now.length > mostPairs) return [...old.map(lineOut), ...now.map(lineIn)];
  const common = commonLengths(old, now);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const sign = signAt(common, { old: old[i], now: now[j] }, i, j);
    lines.push({ sign, text: (sign === "+" ? now[j] : old[i]) ?? "" });
    if (sign !== "+") i++;
    if (sign !== "-") j++;
  }
  return lines;
}

type Pair = { readonly old: string | undefined; readonly now: string | undefined };

function signAt(common: readonly (readonly number[])[], { old, now }: Pair, i: number, j: number): DiffLine["sign"] {
  if (old === now) return " ";
  if (old === undefined) return "+";
  return now === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1) ? "-" : "+";
}

/** How many lines two texts have in common from each pair of lines on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = old.map(() => now.map(() => 0));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = now.length - 1; j >= 0; j--)
      row[j] =
        old[i] === now[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
  }
  return lengths;
}

const lengthAt = (lengths: readonly (readonly number[])[], i: number, j: number): number => lengths[i]?.[j] ?? 0;
