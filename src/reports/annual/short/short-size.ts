/** How much of a short report stands in it: at most so many lines of its lists, rows of its tables, and whether the map does. */
export type ShortSize = {
  readonly findings: number;
  readonly decisions: number;
  /** So many matters of a decision are named. */
  readonly names: number;
  readonly rows: number;
  /** So many institutions are compared, which else all are. */
  readonly institutions: number;
  readonly hasMap: boolean;
  /** Whether what follows a comparison of institutions stands there. */
  readonly hasMoreThanComparison: boolean;
};

const lessOfPartners = { hasMap: false, hasMoreThanComparison: false } as const;

/**
 * The sizes that a short report may have, the largest first. What stands in a table of the full report goes before what
 * is said in brief: rows first, then names, then decisions and findings, which stand with the most important first.
 */
export const shortSizes: readonly [ShortSize, ...ShortSize[]] = [
  sizeOf(7, 7, 4, 8),
  sizeOf(7, 7, 3, 6),
  sizeOf(6, 6, 2, 6),
  sizeOf(6, 5, 2, 5),
  sizeOf(6, 4, 2, 5),
  sizeOf(6, 4, 2, 4),
  sizeOf(5, 4, 2, 4),
  sizeOf(5, 4, 1, 4),
  sizeOf(5, 4, 1, 3, { institutions: 20 }),
  sizeOf(5, 4, 2, 5, { institutions: 10, ...lessOfPartners }),
  sizeOf(5, 4, 1, 4, { institutions: 8, ...lessOfPartners }),
  sizeOf(5, 3, 1, 3, { institutions: 8, ...lessOfPartners }),
  sizeOf(4, 3, 1, 3, { institutions: 6, ...lessOfPartners }),
  sizeOf(3, 2, 1, 2, { institutions: 4, ...lessOfPartners }),
];

function sizeOf(
  findings: number,
  decisions: number,
  names: number,
  rows: number,
  { institutions = Number.POSITIVE_INFINITY, hasMap = true, hasMoreThanComparison = true }: Partial<ShortSize> = {},
): ShortSize {
  return { findings, decisions, names, rows, institutions, hasMap, hasMoreThanComparison };
}
