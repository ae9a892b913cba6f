import type { RecordLine, RecordLines } from "../../src/tables/document.ts";

/** Records by their names (`mobilities/xyz`), in their order. */
export type NamedLines = readonly (readonly [name: string, line: () => RecordLine])[];

/** The same as a document has them. */
export function linesNamed(named: NamedLines): RecordLines {
  const places = new Map(named.map(([name], place) => [name, place]));
  return {
    size: named.length,
    placeOf: ({ kind, id }) => places.get(`${kind}/${id}`),
    lineAt: (place) => named[place]?.[1](),
  };
}

/** All lines of a document, in their order. */
export const allLines = ({ size, lineAt }: RecordLines): RecordLine[] =>
  Array.from({ length: size }, (_, place) => lineAt(place) ?? []).flat();
