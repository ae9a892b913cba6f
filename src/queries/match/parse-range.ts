import { UsageError } from "../usage-error.ts";

/** The bounds of a range as written; `open` names the one that does not belong to it. */
export type ParsedRange = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly open: "from" | "to" | undefined;
};

/** Takes a range apart: `a..b`, `a..`, `..b`, `>=a`, `>a`, `<=b`, `<b`, or one value, which is both bounds. */
export function parseRange(text: string): ParsedRange {
  const [, comparison, bound = ""] = /^(>=|>|<=|<)\s*(.*)$/.exec(text) ?? [];
  if (comparison) return parseComparison(comparison, bound);
  const dots = text.indexOf("..");
  if (dots < 0) return { from: text, to: text, open: undefined };
  const [from, to] = [text.slice(0, dots).trim(), text.slice(dots + 2).trim()];
  if (!from && !to) throw new UsageError('".." names no bound', "write 2018..2020, 2018.. or ..2020");
  return { from: from || undefined, to: to || undefined, open: undefined };
}

function parseComparison(comparison: string, bound: string): ParsedRange {
  const isOpen = comparison.length === 1;
  return comparison.startsWith(">")
    ? { from: bound, to: undefined, open: isOpen ? "from" : undefined }
    : { from: undefined, to: bound, open: isOpen ? "to" : undefined };
}
