import type { KindName } from "../../kinds/field-meta.ts";
import type { Measure } from "../../measures/define-measure.ts";
import { readsOfMeasure } from "../../measures/measure-reads.ts";
import type { Dimension } from "../../queries/fields/dimensions.ts";
import { allReads, dateFields, type FieldReads, fieldReads } from "../../queries/fields/field-reads.ts";
import type { Item } from "../../queries/pivot/item.ts";
import type { DatedItems } from "../../queries/pivot/item-years.ts";
import type { Question } from "../../queries/question.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { type Unread, unreadIn } from "../../registry/unread.ts";
import type { Phrase } from "../../tables/phrase.ts";
import { publicUnreadNotes, unreadBelongingTo } from "../selection/unread-notes.ts";

/** A count: its measure, query and dimensions, all that it may count, and what of that it does. */
type Counted = {
  readonly measure: Measure;
  readonly query: readonly string[];
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  readonly dated: DatedItems;
  /** What else is made of what counts. */
  readonly shown: FieldReads | undefined;
};

/** The note on what could not be read and belongs to a count. */
export function unreadInCount(
  { measure, query, dimensions, items, dated, shown }: Counted,
  question: Question,
): Phrase[] {
  if (unreadIn(question.registry).length === 0) return [];
  const among = new Set(dated.items.map(({ item }) => item.record));
  const eligible = new Set(items.map(({ record }) => record));
  const ofDimensions = measure.of.flatMap((kind) => dimensions.map(({ name }) => fieldReads(name, kind)));
  const scope = {
    kinds: measure.of,
    query,
    reads: allReads([readsOfMeasure(measure), ...ofDimensions, ...(shown ? [shown] : [])]),
    isAmong: (record: AnyRecord) => among.has(record),
    mayBeWhy: (unread: Unread) => {
      const isEligible = unread.record !== undefined && eligible.has(unread.record);
      return mayKeepOut(unread, isEligible ? sinceWhen : whoAndWhat(measure, unread.kind));
    },
  };
  return publicUnreadNotes(unreadBelongingTo(scope, question), question.registry.settings);
}

const mayKeepOut = ({ fields }: Unread, deciding: ReadonlySet<string>): boolean =>
  fields === undefined || fields.some((name) => deciding.has(name));

/** What a record that a measure counts may be left out for: that it did not happen, or not then. */
const sinceWhen: ReadonlySet<string> = new Set([...dateFields, "stage", "mode"]);

/** What a measure chooses its records by; of states on a day also their dates. */
function whoAndWhat(measure: Measure, kind: KindName | undefined): ReadonlySet<string> {
  const reads = (kind && readsOfMeasure(measure).get(kind)) ?? new Set<string>();
  const others = [...(measure.stock ? [] : dateFields), ...(measure.ofPeople ? ["partner"] : []), ...numbers];
  return new Set([...reads].filter((name) => !others.includes(name)));
}

/** These never decide whether a record counts. */
const numbers = ["count", "women", "institution"];
