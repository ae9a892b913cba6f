/** Numbers of persons below a limit are too small to be shown: they are hidden, or all are rounded. 0 is no limit. */
export type DisclosureRule = { readonly below: number; readonly by: "hide" | "round" };

/** Of fewer persons than this there are no percentages where numbers are rounded: one person would make a whole step. */
export const fewestForShares = 22;
