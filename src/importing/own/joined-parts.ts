import { columnKey } from "./own-columns.ts";

/** Cells in which a number that two columns bound stands in the first of them, as people write it: `4-7`, `30+`. */
export function joinedParts(cells: readonly string[], columns: readonly (string | undefined)[]): readonly string[] {
  const joined = [...cells];
  for (const [index, key] of columns.entries()) {
    if (key === undefined || columnKey(key).part !== "from") continue;
    const other = columns.indexOf(`${columnKey(key).field}#to`);
    if (other < 0) continue;
    joined[index] = between(cells[index]?.trim() ?? "", cells[other]?.trim() ?? "");
    joined[other] = "";
  }
  return joined;
}

function between(from: string, to: string): string {
  if (from === to || to === "") return from === to ? from : `${from}+`;
  return `${from}-${to}`;
}
