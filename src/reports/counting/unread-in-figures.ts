import type { MeasureContext } from "../../measures/define-measure.ts";
import { measures } from "../../measures/index.ts";
import type { Question } from "../../queries/question.ts";
import type { Phrase } from "../../tables/phrase.ts";
import { unreadInCount } from "./unread-in-count.ts";

/** The notes on what could not be read of the records that figures are held against, by their measures. */
export function unreadInFigures(
  figures: readonly { readonly measure?: string | undefined }[],
  question: Question,
): readonly Phrase[] {
  const names = new Set(figures.map(({ measure }) => measure));
  const context: MeasureContext = { registry: question.registry, on: question.on, overYears: false };
  return measures
    .filter(({ name }) => names.has(name))
    .flatMap((measure) => {
      const items = measure.items(context);
      const dated = { items: items.map((item) => ({ item, years: [], certain: true })), undated: [], shown: undefined };
      return unreadInCount({ measure, query: [], dimensions: [], items, dated, shown: undefined }, question);
    });
}
