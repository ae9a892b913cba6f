import { type ProposedMapping, proposeMapping } from "../../importing/columns/propose-mapping.ts";
import type { ProposedColumn } from "../../importing/columns/proposed-column.ts";
import { withTitlesNow } from "../../importing/columns/titles-now.ts";
import { columnNames } from "../../importing/mapping/column-names.ts";
import type { ColumnUse, Mapping } from "../../importing/mapping/mapping.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import type { ImportAsking } from "./import-asking.ts";
import { kindInDoubt, otherList } from "./import-errors.ts";

/** How a list is read, and the columns of which that was just proposed. */
export type ChosenMapping = {
  readonly mapping: Mapping;
  readonly columns: readonly ProposedColumn[];
  readonly fresh: ReadonlySet<string>;
  /** Columns that filled fields at the last import and are not there now. */
  readonly gone: readonly string[];
};

/** What is known of a list when its columns are to be understood. */
type List = {
  readonly tables: readonly SheetTable[];
  /** Its file as it was typed, and its name. */
  readonly typed: string;
  readonly name: string;
  readonly kind: KindName | undefined;
  /** The mapping that was kept of it, and its file. */
  readonly saved: Mapping | undefined;
  readonly savedIn: string;
};

/** The mapping that was kept, with what is proposed of columns that it does not know; where none was, all is proposed. */
export async function chosenMapping(list: List, asking: ImportAsking | undefined): Promise<ChosenMapping> {
  const { tables, name, kind, saved } = list;
  if (saved && (kind === undefined || kind === saved.kind)) return withNewColumns(list, saved, asking);
  const first = proposeMapping(tables, name, kind);
  if (first.isKindInDoubt && !asking) throw kindInDoubt(list.typed, likeliest(first));
  const proposed = first.isKindInDoubt && asking ? proposeMapping(tables, name, await asking.kind(first)) : first;
  const mapping = asking ? await asking.mapping(proposed, tables) : proposed.mapping;
  return { mapping, columns: proposed.columns, fresh: new Set(Object.keys(mapping.columns)), gone: [] };
}

const usualKinds: readonly KindName[] = ["agreements", "partners", "mobilities"];

const likeliest = ({ kinds }: ProposedMapping) =>
  kinds.length > 0 ? kinds.slice(0, 3) : usualKinds.map((kind) => ({ kind, words: [], fields: [] }));

async function withNewColumns(
  { tables, name, savedIn }: List,
  saved: Mapping,
  asking: ImportAsking | undefined,
): Promise<ChosenMapping> {
  const names = columnNames(tables[0]?.columns ?? []);
  const fresh = new Set(names.filter((column) => !Object.hasOwn(saved.columns, column)));
  if (names.length > 0 && fresh.size === names.length) throw otherList(savedIn);
  const gone = Object.entries(saved.columns).flatMap(([column, { is }]) =>
    is === "skip" || names.includes(column) ? [] : [column],
  );
  const isReview = tables.every(({ titles, leftOut }) => titles.length === 0 && leftOut.length === 0);
  if (fresh.size === 0 && (saved.kind !== "mobilities" || isReview))
    return { mapping: saved, columns: [], fresh, gone };
  const proposed = proposeMapping(tables, name, saved.kind);
  const known = withTitlesNow(saved, proposed, tables);
  if (fresh.size === 0) return { mapping: known, columns: [], fresh, gone };
  // What a column filled that is not there any more is free for the one that it is called now.
  const taken = new Set(names.map((column) => JSON.stringify(saved.columns[column])));
  const useOf = ({ name: column, use }: ProposedColumn): ColumnUse => {
    const known = saved.columns[column];
    if (known) return known;
    // A field that another column fills gets no second one without being asked.
    return use.is === "skip" || !taken.has(JSON.stringify(use)) ? use : { is: "notes" };
  };
  const columns = proposed.columns.map((column) => ({ ...column, use: useOf(column) }));
  const added = Object.fromEntries(columns.map((column) => [column.name, column.use]));
  const mapping = { ...known, columns: { ...saved.columns, ...added } };
  return {
    mapping: asking ? await asking.mapping({ ...proposed, columns, mapping }, tables) : mapping,
    columns,
    fresh,
    gone,
  };
}
