import { type ProposedMapping, proposeMapping } from "../../importing/columns/propose-mapping.ts";
import { columnNames } from "../../importing/mapping/column-names.ts";
import type { Mapping } from "../../importing/mapping/mapping.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import type { ImportAsking } from "./import-asking.ts";
import { kindInDoubt, otherList } from "./import-errors.ts";

/** How a list is read, what was proposed of it, and the names of columns of which that was just proposed. */
export type ChosenMapping = {
  readonly mapping: Mapping;
  readonly proposed: ProposedMapping;
  readonly fresh: ReadonlySet<string>;
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
  return { mapping, proposed, fresh: new Set(Object.keys(mapping.columns)) };
}

const likeliest = ({ kinds }: ProposedMapping): readonly KindName[] => {
  const names = kinds.slice(0, 3).map(({ kind }) => kind);
  return names.length > 0 ? names : ["agreements", "partners", "mobilities"];
};

async function withNewColumns(
  { tables, name, savedIn }: List,
  saved: Mapping,
  asking: ImportAsking | undefined,
): Promise<ChosenMapping> {
  const proposed = proposeMapping(tables, name, saved.kind);
  const names = columnNames(tables[0]?.columns ?? []);
  const fresh = new Set(names.filter((column) => !Object.hasOwn(saved.columns, column)));
  if (names.length > 0 && fresh.size === names.length) throw otherList(savedIn);
  const taken = new Set(Object.values(saved.columns).flatMap((use) => JSON.stringify(use)));
  const added = Object.entries(proposed.mapping.columns).flatMap(([column, use]) => {
    if (!fresh.has(column)) return [];
    // A field that another column fills gets no second one without being asked.
    const isFree = use.is === "skip" || !taken.has(JSON.stringify(use));
    return [[column, isFree ? use : { is: "notes" as const }] as const];
  });
  const mapping = { ...saved, columns: { ...saved.columns, ...Object.fromEntries(added) } };
  const asked = asking && fresh.size > 0 ? await asking.mapping({ ...proposed, mapping }, tables) : mapping;
  return { mapping: asked, proposed, fresh };
}
