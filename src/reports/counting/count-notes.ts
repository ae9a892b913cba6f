import type { Measure } from "../../measures/define-measure.ts";
import type { Dimension } from "../../queries/fields/dimensions.ts";
import { isPersonField } from "../../queries/fields/person-fields.ts";
import { keyFunctionOf } from "../../queries/pivot/dimension-keys.ts";
import { type CountedUnit, countedUnitOf, type Item, isUnshared } from "../../queries/pivot/item.ts";
import type { DatedItem, DatedItems } from "../../queries/pivot/item-years.ts";
import type { ColumnKey } from "../../queries/pivot/pivot-lines.ts";
import type { Question } from "../../queries/question.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Phrase, YearNote } from "../../tables/phrase.ts";
import { addCounts, isExact, nothing } from "../../values/count.ts";
import { dimensionHeading } from "../listing/cells.ts";
import { kindOf, numberOf } from "./counted-items.ts";

/** The note on records that are counted in several rows or columns, of any dimension. */
export function severalNotes(
  items: readonly DatedItem[],
  dimensions: readonly Dimension[],
  { countsPersons }: Measure,
  question: Question,
): readonly Phrase[] {
  // An item that occurs once and has at most one value is counted in one cell.
  const areRepeated = items.some(({ item }) => !isUnshared(item));
  const several = dimensions
    .filter((dimension) => dimension.type !== "year" && (dimension.many || areRepeated))
    .filter(({ name }) => !(countsPersons && isPersonField(name)))
    .map((dimension) => ({ dimension, units: inSeveral(items, dimension, question) }))
    .filter(({ units }) => units.size > 0);
  if (several.length === 0) return [];
  const records = new Set(several.flatMap(({ units }) => [...units])).size;
  return [{ message: "in-several", records, dimensions: several.map(({ dimension }) => dimensionHeading(dimension)) }];
}

/** The units that are counted under more than one key of a dimension. */
function inSeveral(items: readonly DatedItem[], dimension: Dimension, question: Question): ReadonlySet<CountedUnit> {
  const keysOf = keyFunctionOf([dimension], question);
  const firsts = new Map<CountedUnit, ColumnKey>();
  const isElsewhere = (unit: CountedUnit, key: ColumnKey): boolean => {
    if (!firsts.has(unit)) firsts.set(unit, key);
    return firsts.get(unit) !== key;
  };
  const several = new Set<CountedUnit>();
  for (const { item } of items) {
    const keys = keysOf(item);
    const unit = countedUnitOf(item);
    if (keys.length > 1 || (!isUnshared(item) && isElsewhere(unit, keys[0]?.[0] ?? null))) several.add(unit);
  }
  return several;
}

/** Which years things count in, where a cell shows bounds, and how many have no date. */
export function yearNotes(
  measure: Measure,
  dated: DatedItems,
  isByYear: boolean,
  { years, yearRule, registry }: Question,
): readonly Phrase[] {
  const rule = yearNoteOf(measure, yearRule);
  const isUncertain = ({ certain, years: found }: DatedItem): boolean =>
    isByYear ? found.some((year) => !year.certain) : !certain;
  const notes: Phrase[] = rule ? [{ message: "year-rule", rule, academic: years.kind === "academic" }] : [];
  if (dated.items.some(isUncertain)) notes.push({ message: "years-as-bounds" });
  if (dated.undated.length > 0) notes.push(undatedNote(measure, dated.undated, registry));
  return notes;
}

/** How many records have no date; a record may be of a group, so that of persons their number is told too. */
function undatedNote(measure: Measure, undated: readonly Item[], { settings }: Registry): Phrase {
  const records = numberOf(undated);
  const persons = undated.map(({ value }) => value).reduce(addCounts, nothing);
  const isTold = measure.countsPersons && settings.smallCell === 0 && !(isExact(persons) && persons.min === records);
  return { message: "without-date", records, kind: kindOf(measure), ...(isTold ? { persons } : {}) };
}

const yearNoteOf = (measure: Measure, rule: Question["yearRule"]): YearNote | undefined => {
  if (measure.ofAcademicYears) return "enrolled";
  if (measure.stock) return measure.ofPeople ? "stays" : "stands";
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
