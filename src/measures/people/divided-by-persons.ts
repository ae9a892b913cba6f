import { groupOfPersons, type PersonTraits } from "../../derived/journeys/group-of-persons.ts";
import { headsByTraits } from "../../derived/journeys/heads.ts";
import { hasSome, isPersonField } from "../../queries/fields/person-fields.ts";
import { anyOf, type Truth } from "../../queries/match/truth.ts";
import type { Item, Part } from "../../queries/pivot/item.ts";
import { countTogether } from "../../queries/pivot/parts-in-cell.ts";
import { type Query, type Selection, select } from "../../queries/select.ts";
import { type Count, nothing, perhaps } from "../../values/count.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Measure } from "../define-measure.ts";

type Counting = Pick<Measure, "countsPersons">;

/** The persons of a journey who have the same values of some traits. */
type PersonsPart = Part & { readonly persons: readonly PersonTraits[] };

type Trait = keyof PersonTraits;

/**
 * An item by some traits of its persons, each part with the values that it is taken to have. A measure of persons counts
 * the persons of each; any other counts the record under all that one of its persons has.
 */
function dividedByPersons(item: Item, traits: readonly Trait[], { countsPersons }: Counting): readonly Item[] {
  const { record, value } = item;
  if (record.kind !== "mobilities") return [item];
  const group = groupOfPersons(record);
  const valuesOf = (person: PersonTraits): Partial<PersonTraits> =>
    Object.fromEntries(traits.map((trait) => [trait, person[trait]]));
  const alike = [...groupBy(group.traits, (person) => traits.map((trait) => person[trait]).join(" ")).values()];
  const counted = (persons: Count): Count => (countsPersons ? ofPersons(persons, value) : ofRecord(persons, value));
  const countOf = (parts: ReadonlySet<Part>): Count =>
    counted(group.countOf(new Set([...(parts as ReadonlySet<PersonsPart>)].flatMap(({ persons }) => persons))));
  const heads = item.heads && headsByTraits(record, group.traits);
  return alike.map((persons): Item => {
    const taken = { ...item.taken, ...(persons[0] && valuesOf(persons[0])) };
    if (alike.length === 1) return { ...item, taken };
    const part: PersonsPart = { countOf, persons, named: { names: persons.map(nameOf), of: group.traits.length } };
    const whoIsMeant = heads && { heads: { ...heads, meant: persons } };
    return { ...item, ...whoIsMeant, taken, part, value: countOf(new Set([part])) };
  });
}

const nameOf = ({ citizenship, sex }: PersonTraits): string => `${citizenship} ${sex}`;

/** A journey that perhaps does not count has perhaps none of its persons. */
const ofPersons = (persons: Count, { min }: Count): Count => (min === 0 ? perhaps(persons) : persons);

function ofRecord(persons: Count, value: Count): Count {
  const truth = hasSome(persons);
  if (truth === "no") return nothing;
  return truth === "yes" ? value : perhaps(value);
}

/**
 * The items that a query selects: of a measure of persons those persons whom its words mean, where they name traits of
 * persons; of any other the records of which one person is meant. Divided by persons where a dimension is a trait of theirs.
 */
export function selectedWithPersons(
  items: readonly Item[],
  query: Query,
  dimensions: Iterable<string>,
  measure: Counting,
): Selection<Item> {
  const dividing = [...dimensions].filter(isPersonField);
  const isDivided = dividing.length > 0;
  const asked = [...new Set([...dividing, ...[...query.fields].filter(isPersonField)])];
  if (measure.countsPersons && asked.length > 0) {
    const parts = items.flatMap((item) => dividedByPersons(item, asked, measure));
    const { selected, undecided } = select(parts, query);
    return { selected: isDivided ? selected : asWholes(selected), undecided };
  }
  const selection = select(items, query);
  if (!isDivided) return selection;
  return { ...selection, selected: selection.selected.flatMap((item) => dividedByPersons(item, dividing, measure)) };
}

/** What of one item a query means: all of it, or of a measure of persons those whom its words on their traits mean. */
export function meantOf(item: Item, query: Query, measure: Counting): { readonly item: Item; readonly truth: Truth } {
  const asked = [...query.fields].filter(isPersonField);
  if (!measure.countsPersons || asked.length === 0) return { item, truth: query.test(item) };
  const truths = new Map(dividedByPersons(item, asked, measure).map((part) => [part, query.test(part)]));
  const [meant] = asWholes([...truths].flatMap(([part, truth]) => (truth === "no" ? [] : [part])));
  return meant ? { item: meant, truth: anyOf([...truths.values()], (truth) => truth) } : { item, truth: "no" };
}

/** The parts of each record as one item. */
function asWholes(items: readonly Item[]): Item[] {
  return [...groupBy(items, ({ record }) => record).values()].flatMap((ofRecord) => {
    const [first] = ofRecord;
    if (!first?.part) return ofRecord;
    const { part, taken, ...whole } = first;
    const value = countTogether(new Set(ofRecord.flatMap((item) => item.part ?? [])));
    const meant = ofRecord.flatMap(({ heads }) => heads?.meant ?? []);
    const names = ofRecord.flatMap((item) => item.part?.named?.names ?? []);
    const { of } = part.named ?? { of: names.length };
    const parts = names.length < of ? { meant: { names, of } } : {};
    return [{ ...whole, ...(whole.heads ? { heads: { ...whole.heads, meant } } : {}), ...parts, value }];
  });
}
