import type { Finding } from "./finding.ts";

/** How often each of some findings occurs, by what they say; where in a file does not matter. */
export type Tally = ReadonlyMap<string, number>;

export function tallyOf<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
  countOf: (item: T) => number = () => 1,
): Tally {
  const tally = new Map<string, number>();
  for (const item of items) tally.set(keyOf(item), (tally.get(keyOf(item)) ?? 0) + countOf(item));
  return tally;
}

/** What stays the same about a finding when lines move: its check, its file and what it says in English. */
export const keyOf = ({ check, file, message }: Pick<Finding, "check" | "file" | "message">): string =>
  keyOfWords({ check, file, message: message.en });

/** The same, of what it said in English. */
export const keyOfWords = ({
  check,
  file,
  message,
}: { readonly [part in "check" | "file" | "message"]: string }): string => JSON.stringify([file, check, message]);

/** Parts findings into those a tally accounts for, the first ones in order, and those beyond it. */
export function partByTally(
  findings: readonly Finding[],
  tally: Tally,
  key: (finding: Finding) => string = keyOf,
): { readonly within: readonly Finding[]; readonly beyond: readonly Finding[]; readonly left: Tally } {
  const left = new Map(tally);
  const within: Finding[] = [];
  const beyond: Finding[] = [];
  for (const finding of findings) {
    const room = left.get(key(finding)) ?? 0;
    if (room > 0) left.set(key(finding), room - 1);
    (room > 0 ? within : beyond).push(finding);
  }
  return { within, beyond, left };
}
