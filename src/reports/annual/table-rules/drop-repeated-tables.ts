import type { Part, Section } from "../../../tables/document.ts";
import type { Table } from "../../../tables/table.ts";
import { contentOf } from "./ruled-table.ts";

/** Tables that say the same as an earlier one go, as one by levels where no level is stated; a section keeps its last part. */
export function dropRepeatedTables(sections: readonly Section[]): Section[] {
  const seen = new Set<string>();
  return sections.map((section) => {
    const others = section.parts.filter((part) => !isRepeated(part, seen));
    return others.length > 0 ? { ...section, parts: others } : section;
  });
}

function isRepeated(part: Part, seen: Set<string>): boolean {
  if (part.is !== "table" || part.table.rows.length === 0) return false;
  const { columns, rows, totals }: Table = part.full ?? part.table;
  const key = contentOf([columns.map(({ key, heading }) => [key, heading]), rows, totals]);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
