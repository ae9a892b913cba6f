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
  const lines = diffLines(linesOf(before), linesOf(after));
  const first = lines.findIndex(({ sign }) => sign !== " ");
  const last = lines.findLastIndex(({ sign }) => sign !== " ");
  const from = Math.max(0, first - context);
  const shown = lines.slice(from, last + context + 1);
  const range = (gone: DiffLine["sign"]): string => {
    const length = shown.filter(({ sign }) => sign !== gone).length;
    return `${length === 0 ? 0 : from + 1},${length}`;
  };
  return `${[
    `--- ${before === undefined ? "/dev/null" : printable(names.before)}`,
    `+++ ${after === undefined ? "/dev/null" : printable(names.after)}`,
    `@@ -${range("+")} +${range("-")} @@`,
    ...shown.map(({ sign, text }) => `${sign}${printable(text)}`),
  ].join("\n")}\n`;
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

/** The longest common lines stay; those between are taken out and put in. Records are short: a table of all pairs will do. */
function diffLines(old: readonly string[], now: readonly string[]): DiffLine[] {
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
