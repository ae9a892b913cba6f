import type { Agreement } from "../../../registry/record.ts";
import type { Registry } from "../../../registry/registry.ts";
import { type Cell, plainCell } from "../../../tables/cell.ts";
import { agreementTypeCell } from "../../listing/cells.ts";
import { agreementCell } from "../../selection/selected-agreements.ts";

/**
 * What readers call an agreement: its first party, its type and year (`Kunming UST, memorandum 2018`), or the last two
 * alone beside a column of parties; with its id where another of the table would have the same name.
 */
export function agreementNames(
  ids: readonly string[],
  withParties: boolean,
  registry: Registry,
): ReadonlyMap<string, Cell> {
  const names = new Map(
    [...new Set(ids)].flatMap((id): [string, ComposedCell][] => {
      const agreement = registry.find("agreements", id);
      return agreement ? [[id, nameOf(agreement, withParties, registry)]] : [];
    }),
  );
  const keyOf = (id: string, cell: ComposedCell): string =>
    JSON.stringify([cell.parts, withParties ? [] : registry.find("agreements", id)?.partners]);
  const times = new Map<string, number>();
  for (const [id, cell] of names) times.set(keyOf(id, cell), (times.get(keyOf(id, cell)) ?? 0) + 1);
  return new Map(
    [...names].map(([id, cell]) => [
      id,
      (times.get(keyOf(id, cell)) ?? 0) > 1 ? { ...cell, parts: [...cell.parts, [plainCell(id)]] } : cell,
    ]),
  );
}

type ComposedCell = Extract<Cell, { is: "composed" }>;

function nameOf(agreement: Agreement, withParties: boolean, registry: Registry): ComposedCell {
  const { id, type, signed, starts } = agreement;
  const year = (signed ?? starts)?.first.slice(0, 4);
  const what: Cell[] = [...(type ? [agreementTypeCell(type)] : []), ...(year ? [plainCell(year)] : [])];
  return { is: "composed", code: id, parts: withParties ? [[partyCell(agreement, registry)], what] : [what] };
}

/** The first partner, else the first country; of an agreement without either its title or id. */
function partyCell(agreement: Agreement, registry: Registry): Cell {
  const cell = agreementCell(agreement, registry);
  return (cell.is === "list" ? cell.items[0] : undefined) ?? cell;
}
