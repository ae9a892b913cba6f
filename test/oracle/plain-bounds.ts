/** How many, as bounds. */
export type Bounds = { min: number; max: number; approximate: boolean };

export const exactly = (number: number): Bounds => ({ min: number, max: number, approximate: false });

/** What is left of so many when others are taken away of which there are no more than these. */
export const without = (all: Bounds, others: Bounds): Bounds => ({
  min: Math.max(0, all.min - others.max),
  max: Math.max(0, all.max - others.min),
  approximate: all.approximate || others.approximate,
});

export function boundsOf(written: string): Bounds {
  const number = Number(written.replace(/^\D+/, "").split("-")[0]);
  if (written.startsWith(">=")) return { min: number, max: Number.POSITIVE_INFINITY, approximate: false };
  if (written.startsWith(">")) return { min: number + 1, max: Number.POSITIVE_INFINITY, approximate: false };
  const upper = Number(written.replace(/^~/, "").split("-").at(-1));
  return { min: number, max: upper, approximate: written.startsWith("~") };
}

export function boundsText({ min, max, approximate }: Bounds): string {
  const mark = approximate ? "~" : "";
  if (max === Number.POSITIVE_INFINITY) return `${mark}>=${min}`;
  return `${mark}${min === max ? min : `${min}-${max}`}`;
}
