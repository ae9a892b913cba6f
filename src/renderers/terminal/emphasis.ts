import type { Cell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import { wordPattern } from "../../values/texts/word-pattern.ts";
import type { Style } from "../style.ts";

/** Lines of a table in which the words that were looked for stand out on a terminal with colours; what is styled already stays. */
export function emphasised(lines: readonly string[], { rows }: Table, { chalk }: Style): readonly string[] {
  const words = new Set(chalk.level > 0 ? rows.flat().flatMap(wordsIn) : []);
  if (words.size === 0) return lines;
  const styledOrWord = new RegExp(`\\u001b\\[\\d+m.*?\\u001b\\[\\d+m|${wordPattern}`, "gu");
  return lines.map((line) => line.replace(styledOrWord, (found) => (words.has(found) ? chalk.bold(found) : found)));
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
