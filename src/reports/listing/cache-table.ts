import { countCell, fieldCell, plainCell, wordCell } from "../../tables/cell.ts";
import type { Listing } from "../../tables/table.ts";
import { exactly } from "../../values/count.ts";

/** What the cache holds of one registry. */
export type CachedRegistry = { readonly registry: string; readonly records: number; readonly bytes: number };

const names = ["registry", "records", "kibibytes"] as const;

/** What the cache holds of each registry, and its folder. */
export function cacheTable(folder: string, cached: readonly CachedRegistry[]): Listing {
  const sized = cached.map(({ registry, records, bytes }) => ({
    registry,
    records,
    kibibytes: Math.ceil(bytes / 1024),
  }));
  return {
    size: cached.length,
    table: {
      title: { message: "cell", cell: wordCell("cache") },
      columns: names.map((name) => ({
        key: name,
        heading: fieldCell(name),
        role: name === "registry" ? "label" : "value",
      })),
      rows: sized.map(({ registry, records, kibibytes }) => [
        plainCell(registry),
        countCell(exactly(records)),
        countCell(exactly(kibibytes)),
      ]),
      notes: [{ message: "cache-folder", folder }],
    },
    objects: sized,
  };
}
