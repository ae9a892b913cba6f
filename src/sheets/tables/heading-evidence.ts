import { filledCells, type GridRow } from "../grid/grid.ts";
import { cellKind } from "./cell-kind.ts";
import type { ColumnProfile, Profiles } from "./column-profile.ts";
import { isCountryName } from "./country-names.ts";
import { isYear } from "./month-words.ts";

/** Whether a cell reads like a heading, as the caller knows its fields. */
export type IsHeadingWord = (text: string) => boolean;

/**
 * How much speaks for a row being headings of the columns below (above 0) or data like theirs (below 0): words that headings begin with,
 * text above numbers and days, bold letters; against it numbers, days and countries, and texts that stand in the column again.
 */
export function headingEvidence(row: GridRow, below: Profiles, isHeadingWord: IsHeadingWord): number {
  let evidence = row.isBold ? 1 : 0;
  for (const [column, text] of filledCells(row)) {
    const profile = below.get(column);
    evidence += evidenceOfCell(text, profile, isHeadingWord) - repetition(text, profile);
  }
  return evidence;
}

function evidenceOfCell(text: string, profile: ColumnProfile | undefined, isHeadingWord: IsHeadingWord): number {
  if (isPeriodAbove(text, profile)) return 1;
  if (cellKind(text) !== "text") return -2;
  const isAboveOthers = profile !== undefined && profile.filled > 1 && typed.has(profile.kind);
  if (!isAboveOthers && isCountryName(text)) return -2;
  return (isHeadingWord(text) ? 2 : 0) + (isAboveOthers ? 2 : 0);
}

/** A year above numbers, words or signs that are no years. */
const isPeriodAbove = (text: string, profile: ColumnProfile | undefined): boolean =>
  profile !== undefined && profile.kind !== "day" && isYear(text) && ![...profile.texts.keys()].some(isYear);

const typed: ReadonlySet<string> = new Set(["number", "day", "address"]);

function repetition(text: string, profile: ColumnProfile | undefined): number {
  const times = profile?.texts.get(text) ?? 0;
  return times > 1 ? 3 : times;
}
