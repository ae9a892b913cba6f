/** A rank in a ranking: one (`601`), a band (`801-900`) or open (`1501+`, `max` null). */
export type Rank = { readonly text: string; readonly min: number; readonly max: number | null };

/** Reads a rank; anything else is `undefined`. */
export function parseRank(text: string): Rank | undefined {
  const match = /^([1-9]\d{0,5})(?:-([1-9]\d{0,5})|(\+))?$/.exec(text);
  if (!match) return undefined;
  const min = Number(match[1]);
  const max = match[3] ? null : Number(match[2] ?? match[1]);
  return max !== null && max < min ? undefined : { text, min, max };
}
