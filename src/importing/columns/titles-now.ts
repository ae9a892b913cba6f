import type { SheetTable } from "../../sheets/sheet-table.ts";
import { type FieldTexts, type Mapping, targetsOf } from "../mapping/mapping.ts";
import { partOfSheet, placesOf } from "../mapping/rows-of-sheet.ts";
import type { ProposedMapping } from "./propose-mapping.ts";

/**
 * A mapping that was kept, with what the titles say of sheets and rows that it does not know: a list grows, and what all its sheets
 * said is not said by a new one. What somebody wrote against the titles stays.
 */
export function withTitlesNow(
  saved: Mapping,
  { fromTitles }: Pick<ProposedMapping, "fromTitles">,
  tables: readonly SheetTable[],
): Mapping {
  const sheets = knownPlaces(saved, tables);
  const filled = new Set(Object.values(saved.columns).flatMap(targetsOf));
  const agreed = new Set(
    fromTitles.filter(({ field, text }) => saved.always[field] === text).map(({ field }) => field),
  );
  for (const { sheet, field, text } of fromTitles) {
    const isSaid = saved.always[field] === text || sheets[sheet]?.[field] !== undefined || filled.has(field);
    const isAgainst = saved.always[field] !== undefined && !agreed.has(field);
    if (!isSaid && !isAgainst) sheets[sheet] = { ...sheets[sheet], [field]: text };
  }
  return { ...saved, sheets };
}

/** Without rows of these sheets that are no table any more. */
function knownPlaces({ sheets }: Mapping, tables: readonly SheetTable[]): Record<string, FieldTexts> {
  const places = new Set(placesOf(tables));
  const here = new Set(tables.map(({ sheet }) => sheet));
  const isKnown = (place: string): boolean => places.has(place) || !here.has(partOfSheet(place)?.sheet ?? "");
  return Object.fromEntries(Object.entries(sheets).filter(([place]) => isKnown(place)));
}
