/** The key of a row or column for what has no year. */
export const undated = "undated";
