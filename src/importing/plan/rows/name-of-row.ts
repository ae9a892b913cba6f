import { type RowName, rowKey } from "../plan.ts";
import { fingerprintOf } from "./settled-rows.ts";

const sign = " #";

/** By what an answer to a row alone is kept: where it stands, for people, and its cells, by which it is known when it has moved. */
export const nameOfRow = (row: RowName & { readonly cells: readonly string[] }): string =>
  `${rowKey(row)}${sign}${fingerprintOf(row.cells)}`;

/** The answers that were kept of rows; another row that stands there now has none of them. */
export function answersOfRows(answers: Readonly<Record<string, string>>): (name: string) => string | undefined {
  const byCells = new Map(
    Object.entries(answers).flatMap(([name, answer]) =>
      name.includes(sign) ? [[cellsIn(name), answer] as const] : [],
    ),
  );
  return (name) => answers[name] ?? byCells.get(cellsIn(name));
}

const cellsIn = (name: string): string => name.slice(name.lastIndexOf(sign) + sign.length);
