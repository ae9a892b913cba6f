import type { Measure, Measuring } from "../measures/define-measure.ts";
import { asksForStages, isFact, isVirtual } from "../measures/what-counts.ts";
import type { Dimension } from "../queries/dimensions.ts";
import type { Item } from "../queries/item.ts";
import type { Question } from "../queries/question.ts";
import { compileQuery, select } from "../queries/select.ts";
import { type Phrase, sentencePhrase } from "../tables/phrase.ts";

/** The items that count, and notes on what was left out of them. */
export type Counted = { readonly items: readonly Item[]; readonly notes: readonly Phrase[] };

type Request = { readonly measure: Measure; readonly query: readonly string[] };

/** What a measure counts among what a query selects; what did not happen only where stages or states are asked for. */
export function countedItems(
  { measure, query: words }: Request,
  dimensions: readonly Dimension[],
  overYears: boolean,
  question: Question,
): Counted {
  const query = compileQuery(words, measure.of, question);
  const measuring: Measuring = { registry: question.registry, on: question.on, overYears };
  const { selected, undecided } = select(measure.items(measuring), query);
  const withStages = asksForStages([...query.fields, ...dimensions.map(({ name }) => name)]);
  const happened = withStages ? selected : selected.filter(isFact);
  const counted = measure.leavesOutVirtual ? happened.filter((item) => !isVirtual(item)) : happened;
  const unknown = select(measure.unknown?.(measuring) ?? [], query).selected;
  const notes: readonly Phrase[] = [
    { say: "stages-too", records: withStages ? numberOf(selected) - numberOf(selected.filter(isFact)) : 0 },
    { say: "unknown-state", records: numberOf(unknown) },
    { say: "not-happened", records: numberOf(selected) - numberOf(happened) },
    { say: "virtual", records: numberOf(happened) - numberOf(counted) },
    { say: "undecided", records: undecided },
  ];
  const told = notes.filter((note) => "records" in note && note.records > 0);
  const hints = query.hints.map((hint): Phrase => ({ say: "also-a-value", ...hint }));
  return { items: counted, notes: [sentencePhrase(measure.definition), ...told, ...hints] };
}

/** How many records some items are of; outputs are counted as what they are. */
export const numberOf = (items: readonly Item[]): number =>
  new Set(items.map(({ record, output, identity }) => (output ? identity : record))).size;
