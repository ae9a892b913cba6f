/**
 * A count as far as it is known: at least `min`, at most `max` (`null`: no upper bound).
 * `approximate` says that somebody wrote `~`; it spreads through sums and does not widen the bounds.
 */
export type Count = {
  readonly min: number;
  readonly max: number | null;
  readonly approximate: boolean;
  /** Of a field in which a number stands that cannot be read: the bounds are all that is known of it. */
  readonly isUnread?: true;
};

/** Every record has a count, and nearly all of them are small: each of those is made once. */
const small: readonly Count[] = Array.from({ length: 100 }, (_, number) => known(number));

export const exactly = (number: number): Count => small[number] ?? known(number);

function known(number: number): Count {
  return { min: number, max: number, approximate: false };
}

/** A number that was written and cannot be read. */
export const unreadCount = (min: number, max: number | null = null): Count => ({
  min,
  max,
  approximate: false,
  isUnread: true,
});

export const nothing: Count = exactly(0);

const digits = /^(0|[1-9]\d{0,14})$/;

/** Reads `14`, `>200`, `>=45`, `~30`, `10-12`: whole numbers from 1; anything else is `undefined`. */
export function parseCount(text: string): Count | undefined {
  const match = /^(>=|>|~)?(\d+)(?:-(\d+))?$/.exec(text);
  const [, mark, low = "", high] = match ?? [];
  if (!digits.test(low) || (high !== undefined && (mark || !digits.test(high)))) return undefined;
  const number = Number(low);
  const bounds = { min: number, max: high === undefined ? number : Number(high), approximate: mark === "~" };
  if (mark === ">") return { ...bounds, min: number + 1, max: null };
  if (bounds.min < 1 || bounds.max < bounds.min) return undefined;
  return mark === ">=" ? { ...bounds, max: null } : bounds;
}

/** The sum of two counts: lower and upper bounds add. */
export const addCounts = (a: Count, b: Count): Count => ({
  min: a.min + b.min,
  max: a.max === null || b.max === null ? null : a.max + b.max,
  approximate: a.approximate || b.approximate,
});

/** How many more (or fewer) than something else, as bounds; `null` is no bound. */
export type Difference = { readonly min: number | null; readonly max: number | null; readonly approximate: boolean };

/** By how much one count is more than another, as far as both are known. */
export const differenceOf = (now: Count, before: Count): Difference => ({
  min: before.max === null ? null : now.min - before.max,
  max: now.max === null ? null : now.max - before.min,
  approximate: now.approximate || before.approximate,
});

/** What a count adds where it is not known whether it belongs: nothing at least, all of it at most. */
export const perhaps = (count: Count): Count => ({ ...count, min: 0 });

export const isExact = ({ min, max, approximate }: Count): boolean => min === max && !approximate;

/** In ASCII, as CSV shows it: `213`, `>=213`, `4-7`, `~18`, `~>=31`. */
export function countToText({ min, max, approximate }: Count): string {
  const mark = approximate ? "~" : "";
  if (max === null) return `${mark}>=${min}`;
  return min === max ? `${mark}${min}` : `${mark}${min}-${max}`;
}

/** As JSON shows it: a number where it is exact, else its bounds. */
export const countToJson = (count: Count): number | Count =>
  isExact(count) ? count.min : { min: count.min, max: count.max, approximate: count.approximate };
