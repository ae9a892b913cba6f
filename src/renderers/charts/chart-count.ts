import type { Count } from "../../values/count.ts";
import { cellText } from "../cell-text.ts";
import type { Style } from "../style.ts";

/** A number of a chart; that a number without an upper bound is approximate says nothing more. */
export const chartCount = (count: Count, style: Style): string =>
  cellText({ is: "count", count: count.max === null ? { ...count, approximate: false } : count }, style);
