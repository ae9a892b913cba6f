import type { Part, Section } from "../../../tables/document.ts";
import type { CountTable } from "../../../tables/table.ts";
import { contentOf } from "./ruled-table.ts";
import { hasNumbersOf, whereNumbersStand } from "./same-numbers.ts";

/**
 * Tables that say the same as an earlier one go, as one by levels where no level is stated; a section keeps its last part.
 * In the place of one under other headings whose numbers all stand in an earlier one a sentence says where.
 */
export function dropRepeatedTables(sections: readonly Section[]): Section[] {
  const seen = new Map<string, CountTable>();
  return sections.map((section) => {
    const others = section.parts.flatMap((part) => withoutRepeated(part, seen));
    return others.length > 0 ? { ...section, parts: others } : section;
  });
}

function withoutRepeated(part: Part, seen: Map<string, CountTable>): readonly Part[] {
  if (part.is !== "table" || part.table.rows.length === 0) return [part];
  const table = part.full ?? part.table;
  const content = wholeOf(table);
  if (seen.has(content)) return [];
  const other = [...seen.values()].find((earlier) => hasNumbersOf(earlier, table));
  const sentence = other && whereNumbersStand(table, other);
  if (sentence) return [{ is: "text", sentences: [sentence] }];
  seen.set(content, table);
  return [part];
}

const wholeOf = ({ columns, rows, totals }: CountTable): string =>
  contentOf([columns.map(({ key, heading }) => [key, heading]), rows, totals]);
