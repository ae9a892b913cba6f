import type { Measure } from "../../measures/define-measure.ts";
import type { Dimension } from "../../queries/dimensions.ts";
import type { DatedItem, DatedItems } from "../../queries/item-years.ts";
import { keyerOf } from "../../queries/keys.ts";
import type { ColumnKey } from "../../queries/lines.ts";
import type { Question } from "../../queries/question.ts";
import type { Phrase, YearNote } from "../../tables/phrase.ts";
import { dimensionHeading } from "../listing/cells.ts";
import { numberOf } from "./counted-items.ts";

/** Says so where something stands in several rows or columns, of whatever dimension. */
export function severalNotes(
  items: readonly DatedItem[],
  dimensions: readonly Dimension[],
  question: Question,
): readonly Phrase[] {
  // What comes once, and has one value at most, stands in one place.
  const isRepeated = new Set(items.map(({ item }) => item.identity)).size < items.length;
  const several = dimensions
    .filter((dimension) => dimension.type !== "year" && (dimension.many || isRepeated))
    .map((dimension) => ({ dimension, identities: inSeveral(items, dimension, question) }))
    .filter(({ identities }) => identities.length > 0);
  const records = new Set(several.flatMap(({ identities }) => identities)).size;
  if (records === 0) return [];
  return [{ say: "in-several", records, dimensions: several.map(({ dimension }) => dimensionHeading(dimension)) }];
}

/** What stands under more than one key of a dimension. */
function inSeveral(items: readonly DatedItem[], dimension: Dimension, question: Question): string[] {
  const keysOf = keyerOf([dimension], question);
  const firsts = new Map<string, ColumnKey>();
  const several = new Set<string>();
  for (const { item } of items) {
    for (const [key = null] of keysOf(item)) {
      const first = firsts.get(item.identity);
      if (first === undefined) firsts.set(item.identity, key);
      else if (first !== key) several.add(item.identity);
    }
  }
  return [...several];
}

/** Which years things count in, where a cell shows bounds, and how many have no date. */
export function yearNotes(
  measure: Measure,
  dated: DatedItems,
  isByYear: boolean,
  { years, yearRule }: Question,
): readonly Phrase[] {
  const rule = yearNoteOf(measure, yearRule);
  const isUnsure = ({ certain, years: found }: DatedItem): boolean =>
    isByYear ? found.some((year) => !year.certain) : !certain;
  const notes: Phrase[] = rule ? [{ say: "year-rule", rule, academic: years.kind === "academic" }] : [];
  if (dated.items.some(isUnsure)) notes.push({ say: "years-as-bounds" });
  if (dated.undated.length > 0) notes.push({ say: "without-date", records: numberOf(dated.undated) });
  return notes;
}

const yearNoteOf = (measure: Measure, rule: Question["yearRule"]): YearNote | undefined => {
  if (measure.stock) return "stands";
  return rule === "own" ? ownYearNote(measure) : rule;
};

function ownYearNote({ of, ofOutputs }: Measure): YearNote | undefined {
  if (ofOutputs) return "output";
  switch (of[0]) {
    case "agreements":
      return "signed";
    case "projects":
      return "runs";
    case "plans":
      return "period";
    case "partners":
    case "institutions":
      return undefined;
    default:
      return "start";
  }
}
