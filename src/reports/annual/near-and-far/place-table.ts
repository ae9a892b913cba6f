import { type Cell, codeOf, countCell, isNoRecord, nothingCell, recordsOf } from "../../../tables/cell.ts";
import { filledPhrase, type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { Column, CountTable } from "../../../tables/table.ts";
import { exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type PlaceGroup, placeGroups } from "./place-groups.ts";
import { countriesHeading, inBothRows, placeNames, whatPlacesAre } from "./place-texts.ts";

/** A count by places, and the columns of its numbers that are wanted. */
export type PlaceFigure = { readonly counted: CountTable; readonly columns: readonly Column[] };

/**
 * Counts by places beside each other, all abroad first and what it consists of under it; `undefined` where there is
 * nothing in the near abroad, or in the far. It has no totals: its rows overlap.
 */
export function placeTable(title: Sentence, figures: readonly PlaceFigure[]): CountTable | undefined {
  const [first] = figures;
  if (!first) return undefined;
  const line = (group: PlaceGroup | "none"): Cell[] => figures.flatMap((figure) => numbersAt(figure, group));
  const areAny = (group: PlaceGroup | "none"): boolean => line(group).some((cell) => !isNoRecord(cell));
  if (!areAny("near") || !areAny("far")) return undefined;
  const groups = [...placeGroups, "none" as const].filter((group) => line(group).some(isShown));
  if (!groups.some((group) => line(group).some(({ is }) => is === "count"))) return undefined;
  const { on } = first.counted.provenance;
  return {
    title: sentencePhrase(title),
    columns: [
      { key: "place", heading: { is: "text", text: countriesHeading }, role: "label" },
      ...figures.flatMap(({ columns }) => columns),
    ],
    rows: groups.map((group) => [labelOf(group), ...line(group)]),
    notes: [sentencePhrase(whatPlacesAre(on)), ...inBoth(line("near"), line("far")), ...notesOf(figures)],
    provenance: first.counted.provenance,
  };
}

/** A place of which nothing is shown is no row. */
const isShown = ({ is }: Cell): boolean => is === "count" || is === "under";

const labelOf = (group: PlaceGroup | "none"): Cell =>
  group === "none" ? { is: "word", code: group } : { is: "text", text: placeNames[group] };

/** The numbers of a group in the wanted columns; nothing where the count has no such row. */
function numbersAt({ counted, columns }: PlaceFigure, group: PlaceGroup | "none"): Cell[] {
  const row = counted.rows.find(([label]) => codeOf(label) === group);
  return columns.map(({ key }) => row?.[counted.columns.findIndex((column) => column.key === key)] ?? nothingCell);
}

/** How many agreements both rows count. */
function inBoth(near: readonly Cell[], far: readonly Cell[]): Phrase[] {
  const agreementsIn = (cells: readonly Cell[]): Set<string> =>
    new Set(
      cells.flatMap((cell) => recordsOf(cell) ?? []).flatMap(({ kind, id }) => (kind === "agreements" ? id : [])),
    );
  const others = agreementsIn(far);
  const both = [...agreementsIn(near)].filter((id) => others.has(id)).length;
  return both > 0 ? [filledPhrase(inBothRows, { both: countCell(exactly(both)) })] : [];
}

/** What the counts say of themselves, each once, but for what their overlapping rows would say of each record. */
function notesOf(figures: readonly PlaceFigure[]): Phrase[] {
  const notes = figures.flatMap(({ counted }) => counted.notes).filter(({ message }) => !ofRows.includes(message));
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

const ofRows: readonly Phrase["message"][] = [
  "in-several",
  "members-on",
  "stages-too",
  "not-happened",
  "still-to-come",
];
