import type { Document, Part } from "../tables/document.ts";

/**
 * The number of each table and each figure, the same in every format: tables that have rows, and charts, each from 1 in
 * the order of the document. Nothing else has a number.
 */
export function documentNumbers({ sections }: Pick<Document, "sections">): ReadonlyMap<Part, number> {
  const parts = sections.flatMap((section) => section.parts);
  const tables = parts.filter((part) => part.is === "table" && part.table.rows.length > 0);
  const figures = parts.filter(({ is }) => is === "chart");
  return new Map([tables, figures].flatMap((kind) => kind.map((part, index) => [part, index + 1] as const)));
}
