import { isFact, type LeftOut, leftOutBy, namesStages } from "../../measures/counting-rules.ts";
import type { Measure, MeasureContext } from "../../measures/define-measure.ts";
import type { Dimension } from "../../queries/fields/dimensions.ts";
import type { FieldReads } from "../../queries/fields/field-reads.ts";
import type { Item } from "../../queries/pivot/item.ts";
import { type DatedItems, dateItems, type YearWindow } from "../../queries/pivot/item-years.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery, type Query, select } from "../../queries/select.ts";
import { definitionPhrase, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { latestOfEach } from "./academic-figures.ts";
import { leftOutNotes } from "./left-out-notes.ts";
import { personNotes } from "./person-notes.ts";
import { selectedItems } from "./selected-items.ts";
import { unreadInCount } from "./unread-in-count.ts";

/** The items that count, each with its years, and notes on what was left out of them. */
export type CountedItems = { readonly dated: DatedItems; readonly notes: readonly Phrase[] };

/** What is counted, and in which years. */
export type CountedRequest = {
  readonly measure: Measure;
  readonly query: readonly string[];
  readonly window: YearWindow;
  readonly last: number | undefined;
};

const none: readonly Item[] = [];

/** Whether a request has a period, or a dimension of years. */
export const isOverYears = ({ window, last }: Pick<CountedRequest, "window" | "last">, isByYear: boolean): boolean =>
  isByYear || [window.from, window.to, last].some((bound) => bound !== undefined);

/**
 * What a measure counts among what a query selects, within the years; what did not happen only where stages or states
 * are named in the query, and what is still to come not even then unless it has a stage. The notes give the numbers of
 * what was left out, and tell what could not be read of it, and of what else is made of the items (`shown`).
 */
export function countedItems(
  request: CountedRequest,
  dimensions: readonly Dimension[],
  overYears: boolean,
  context: Question,
  shown?: FieldReads,
): CountedItems {
  const { measure, window, last } = request;
  const question: Question = { ...context, pastYears: true };
  const query = compileQuery(request.query, measure.of, question);
  const measureContext: MeasureContext = { registry: question.registry, on: question.on, overYears };
  const names = dimensions.map(({ name }) => name);
  const selecting = { measure, measureContext, words: request.query, query, names };
  const { items, undecided, byReason } = selectedItems(selecting, question);
  const fields = [...query.fields, ...names];
  const reasonOf = leftOutBy(measure, fields, question);
  const counted = byReason.get(undefined) ?? none;
  const isByYear = dimensions.some(({ type }) => type === "year");
  const allDated = dateItems(counted, question, window, last);
  const dated = measure.ofAcademicYears && !isByYear ? latestOfEach(allDated) : allDated;
  // `--last` ends at the last year that has data.
  const years = last === undefined ? window : (dated.shown ?? window);
  const numberInYears = (some: readonly Item[]): number => numberOf(inYears(some, question, years));
  const projects = measure.of.includes("projects") ? items.filter(isOfProject) : [];
  const running = projects.filter((item) => reasonOf(item) === undefined);
  const laterOnly = numberOf(runningOnlyLater(running, dated, { ...request, window: years }, context));
  const lacking = groupBy(select(measure.lacking?.items(measureContext) ?? none, query).selected, reasonOf);
  const numberLeftOut = (reason: LeftOut): number =>
    numberInYears([...(byReason.get(reason) ?? none), ...(lacking.get(reason) ?? none)]) +
    (reason === "still-to-come" ? laterOnly : 0);
  const planned = namesStages(fields) ? counted.filter((item) => !isFact(item)) : [];
  const notCounted = (some: readonly Item[] = []): number =>
    numberOf(select(some, query).selected.filter((item) => reasonOf(item) === undefined));
  const kind = kindOf(measure);
  const notes: readonly Phrase[] = [
    { message: "stages-too", records: numberInYears(planned), kind },
    { message: "unknown-state", records: notCounted(measure.unknown?.(measureContext)), kind },
    { message: "without-date", records: notCounted(measure.undated?.(measureContext)), kind },
    ...leftOutNotes(numberLeftOut, question.on, kind),
    ...lackingNotes(measure, numberInYears(lacking.get(undefined) ?? none)),
    { message: "undecided", records: undecided },
  ];
  const shownNotes = notes.filter((note) => "records" in note && note.records > 0);
  const hints = query.hints.map((hint): Phrase => ({ message: "also-a-value", ...hint }));
  const unread = unreadInCount({ measure, query: request.query, dimensions, items, dated, shown }, question);
  const notesOfPersons = personNotes(dated.items, fields);
  const addenda = asksForAddenda(query, measure) ? [sentencePhrase(addendaAreListed)] : [];
  return {
    dated,
    notes: [definitionPhrase(measure.definition), ...addenda, ...shownNotes, ...notesOfPersons, ...unread, ...hints],
  };
}

/** How many records count but for what they lack. */
const lackingNotes = (measure: Measure, records: number): Phrase[] =>
  measure.lacking ? [{ message: "left-out", records, kind: kindOf(measure), what: measure.lacking.what }] : [];

/** The kind of the records that a measure counts, where all are of one. */
export const kindOf = ({ of, ofOutputs }: Measure): string | undefined =>
  of.length === 1 && !ofOutputs ? of[0] : undefined;

/** Whether a query is about addenda, none of which is counted. */
const asksForAddenda = ({ fields }: Query, { of }: Measure): boolean =>
  of.includes("agreements") && [...fields].some((name) => name.split(".")[0] === "amends");

const addendaAreListed: Sentence = {
  en: "An addendum is no agreement of its own and is counted nowhere; what there is of them: hamkor list agreements amends:any",
  ru: "Дополнение — не отдельное соглашение и нигде не считается; список дополнений: hamkor list agreements amends:any",
  tg: "Илова созишномаи алоҳида нест ва ҳеҷ ҷо ҳисоб карда намешавад; рӯйхати иловаҳо: hamkor list agreements amends:any",
  uz: "Qoʻshimcha alohida shartnoma emas va hech qayerda sanalmaydi; qoʻshimchalar roʻyxati: hamkor list agreements amends:any",
};

const isOfProject = ({ record }: Item): boolean => record.kind === "projects";

/** Of running projects those that fall in the years asked about only by years that are still to come. */
function runningOnlyLater(
  projects: readonly Item[],
  { items, undated }: DatedItems,
  { measure, query: words, window }: CountedRequest,
  context: Question,
): Item[] {
  if (projects.length === 0) return [];
  const { selected } = select(projects, compileQuery(words, measure.of, context));
  const known = new Set([...items.map(({ item }) => item.record), ...undated.map(({ record }) => record)]);
  const others = selected.filter(({ record }) => !known.has(record));
  return inYears(others, context, window);
}

/** Those of some items that surely or perhaps fall in some years. */
const inYears = (items: readonly Item[], question: Question, years: YearWindow): Item[] =>
  dateItems(items, question, years, undefined).items.map(({ item }) => item);

/** How many records some items are of; outputs are counted as what they are. */
export const numberOf = (items: readonly Item[]): number =>
  new Set(items.map(({ record, output }) => output ?? record)).size;
