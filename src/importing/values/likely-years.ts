import { type CellMeaning, doubt } from "./cell-meaning.ts";

/** Of what an office of our days keeps lists. */
const years = { first: 1900, last: 2100 };

/** Dates of other centuries are slips of a digit: `12.03.1018`. A university may have been founded in any. */
export function inLikelyYears(meaning: CellMeaning): CellMeaning {
  if (meaning.is !== "values") return meaning;
  const isUnlikely = Object.entries(meaning.values).some(([field, value]) => {
    if (field === "established") return false;
    const [, year] = (typeof value === "string" && /^(\d{4})(?:-\d\d){0,2}[~?]?$/.exec(value)) || [];
    return year !== undefined && (Number(year) < years.first || Number(year) > years.last);
  });
  return isUnlikely ? doubt([]) : meaning;
}
