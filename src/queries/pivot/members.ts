import type { AnyRecord } from "../../registry/record.ts";
import type { Count } from "../../values/count.ts";
import type { Member, Parts } from "../../values/member.ts";
import type { Item } from "./item.ts";
import type { PartsInCell } from "./parts-in-cell.ts";
import { countOfParts } from "./parts-in-cell.ts";
import type { Tally, TallyEntry } from "./tally.ts";
import { countOfEntry } from "./tally-sum.ts";

/** What a cell is made of: each record with how much of it is there. */
export function membersOf(tally: Tally | undefined): Member[] {
  const whole = (tally?.unshared ?? []).map((item) => memberOf(item, item.value));
  return [...whole, ...[...(tally?.others?.values() ?? [])].flatMap(membersOfEntry)];
}

/** A figure that a record has for an academic year: another than that of the next. */
export const nameOfFigure = ({ kind, id }: AnyRecord, academicYear: number): string => `${kind}/${id} ${academicYear}`;

const memberOf = ({ record, academicYear, meant }: Item, count: Count): Member => ({
  record: academicYear === undefined ? record : nameOfFigure(record, academicYear),
  parts: meant,
  count,
});

function membersOfEntry(entry: TallyEntry): Member[] {
  const { item, records, parts, isWhole } = entry;
  if (!parts || isWhole) {
    const count = countOfEntry(entry);
    return [memberOf(item, count), ...[...(records ?? [])].map((other) => ({ record: other, count }))];
  }
  return [...parts].map(([of, inCell]) => memberOfParts(of, inCell));
}

function memberOfParts(record: AnyRecord, inCell: PartsInCell): Member {
  const named = [...inCell.all].map(({ named: one }) => one);
  return { record, parts: togetherOf(named), count: countOfParts(inCell) };
}

/** Some parts taken together; `undefined` where they are everything, or one of them is not known by name. */
function togetherOf(all: readonly (Parts | undefined)[]): Parts | undefined {
  const known = all.flatMap((one) => one ?? []);
  const [first] = known;
  if (!first || known.length < all.length) return undefined;
  const names = [...new Set(known.flatMap((one) => one.names))];
  return names.length < first.of ? { names, of: first.of } : undefined;
}
