import { isUnion } from "../../derived/regions.ts";
import { parseWord, type Word } from "../../queries/query-words.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { Table } from "../../tables/table.ts";
import type { Day } from "../../values/dates/calendar.ts";

/** Says under a table on which day unions have their members, where its query names a union or a row or column is one. */
export function withMembershipNote<T extends Table>(table: T, query: readonly string[], on: Day): T {
  const isNoted = table.notes.some(({ message }) => message === "members-on");
  return isNoted || !(query.some(namesUnion) || showsUnion(table))
    ? table
    : withNote(table, { message: "members-on", on });
}

/** Whether a word of a query asks for a union: `region:eu`, `not:partner.region:cis`. */
export const namesUnion = (word: string): boolean => asksForUnion(parseWord(word));

function asksForUnion(word: Word): boolean {
  if (word.is === "not") return asksForUnion(word.word);
  return word.is === "field" && isRegionField(word.name) && word.parts.some(({ text }) => isUnion(text.toLowerCase()));
}

/** Whether a field, or the field that dots lead to, is the region. */
export const isRegionField = (name: string): boolean => name === "region" || name.endsWith(".region");

function showsUnion({ columns, rows }: Table): boolean {
  const labels = columns.flatMap(({ role }, index) => (role === "label" ? [index] : []));
  return (
    columns.some(({ heading }) => isUnionCell(heading)) ||
    rows.some((row) => labels.some((index) => isUnionCell(row[index])))
  );
}

const isUnionCell = (cell: Cell | undefined): boolean => cell?.is === "region" && isUnion(cell.code);

/** Before the provenance, which is the last of all notes. */
function withNote<T extends Table>(table: T, note: Phrase): T {
  const last = table.notes.filter(({ message }) => message === "provenance");
  const others = table.notes.filter(({ message }) => message !== "provenance");
  return { ...table, notes: [...others, note, ...last] };
}
