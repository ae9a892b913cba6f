import type { Cell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import { wordPattern } from "../../values/texts/word-pattern.ts";
import type { Style } from "../style.ts";

/** Highlights the searched words in the lines of a table, on a terminal with colours; styled text stays as it is. */
export function emphasis({ rows }: Pick<Table, "rows">, { chalk }: Style): (line: string) => string {
  const words = new Set(chalk.level > 0 ? rows.flat().flatMap(wordsIn) : []);
  if (words.size === 0) return (line) => line;
  const styledOrWord = new RegExp(`\\u001b\\[\\d+m.*?\\u001b\\[\\d+m|${wordPattern}`, "gu");
  return (line) => line.replace(styledOrWord, (found) => (words.has(found) ? chalk.bold(found) : found));
}

function wordsIn(cell: Cell): readonly string[] {
  switch (cell.is) {
    case "excerpt":
      return cell.words;
    case "list":
      return cell.items.flatMap(wordsIn);
    case "map":
      return cell.entries.flatMap(([, value]) => wordsIn(value));
    default:
      return [];
  }
}
