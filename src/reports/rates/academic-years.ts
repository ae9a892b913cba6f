import { institutionsOf } from "../../derived/partners/partnerships.ts";
import type { DatedItem } from "../../queries/pivot/item-years.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Phrase } from "../../tables/phrase.ts";
import { addCounts, type Count, nothing, perhaps } from "../../values/count.ts";
import type { Member } from "../../values/member.ts";
import { measureItems } from "../counting/measure-table.ts";
import type { ReportRequest } from "../define-report.ts";

/** A number of persons, and the records it was counted from. */
type Persons = { readonly count: Count; readonly records: AnyRecord[]; readonly members: Member[] };

/** How many persons of each institution a measure counts in each academic year, with notes on what was left out. */
export type PersonsByYear = {
  readonly of: (institution: string, year: number) => Persons;
  readonly notes: readonly Phrase[];
};

/** Counts a measure of whole institutions in academic years, whatever years and records are requested. */
export function inAcademicYears(
  request: ReportRequest,
  institutions: readonly string[],
  measure: string,
  where: readonly string[] = [],
): PersonsByYear {
  if (institutions.length === 0) return { of: () => nobody, notes: [] };
  const { context } = request;
  const question = { ...context.question, years: { ...context.question.years, kind: "academic" } as const };
  const query = [`institution:${institutions.join(",")}`, ...where];
  const window = { from: undefined, to: undefined };
  const found = measureItems(
    { context: { ...context, question }, query, window, last: undefined, top: undefined },
    measure,
    [],
    true,
  );
  const sums = new Map<string, Persons>();
  for (const entry of found.items) {
    for (const institution of institutionsOf(entry.item.record, question.registry)) addYears(sums, institution, entry);
  }
  const undated = found.items.filter(({ years }) => years.length === 0).length;
  return {
    of: (institution, year) => sums.get(keyOf(institution, year)) ?? nobody,
    notes: [...found.notes, ...(undated > 0 ? [{ message: "without-date", records: undated } as const] : [])],
  };
}

const nobody: Persons = { count: nothing, records: [], members: [] };

function addYears(sums: Map<string, Persons>, institution: string, { item, years }: DatedItem): void {
  for (const { year, certain } of years) {
    const key = keyOf(institution, year);
    const { count, records, members } = sums.get(key) ?? { count: nothing, records: [], members: [] };
    const added = certain ? item.value : perhaps(item.value);
    records.push(item.record);
    members.push({ record: item.record, parts: item.meant, count: added });
    sums.set(key, { count: addCounts(count, added), records, members });
  }
}

const keyOf = (institution: string, year: number): string => `${institution} ${year}`;
