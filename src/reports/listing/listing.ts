import { isAddendum } from "../../derived/agreements/addenda.ts";
import { recordsOn } from "../../derived/agreements/agreement-on.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { allReads, type FieldReads, fieldReads } from "../../queries/fields/field-reads.ts";
import { withNamedInstitutions } from "../../queries/named-institutions.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery, type FullSelection, type Query, select } from "../../queries/select.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { type Cell, fieldCell, wordCell } from "../../tables/cell.ts";
import { type Phrase, type Provenance, sentencePhrase } from "../../tables/phrase.ts";
import type { Listing } from "../../tables/table.ts";
import { eachOf } from "../../values/each-of.ts";
import { lazy } from "../../values/memoize.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { isRegionField, namesUnion } from "../selection/membership-note.ts";
import { partnerNotes } from "../selection/partner-notes.ts";
import { unreadInSelection } from "../selection/unread-in-selection.ts";
import { type ColumnRequest, columnsOf } from "./list-columns.ts";
import { recordJson } from "./record-json.ts";
import { sortOrderOf, sortRecords } from "./sort-records.ts";

/** The options of a listing: the query, the columns, the order and the limit. */
export type ListRequest = ColumnRequest & {
  readonly query: readonly string[];
  readonly sort: string | undefined;
  readonly limit: number | undefined;
  /** Whether a terminal shows the records one under the other. */
  readonly asCards?: boolean | undefined;
};

export type ListContext = {
  readonly question: Question;
  readonly provenance: Provenance;
  readonly compareTexts: (a: string, b: string) => number;
};

/** The records of a kind that a query selects, as a table and as JSON objects. */
export function listing(request: ListRequest, asked: ListContext): Listing {
  const { kind, limit, sort } = request;
  const question = withNamedInstitutions(asked.question, request.query);
  const context = { ...asked, question };
  const { compareTexts } = context;
  const query = compileQuery(request.query, [kind], question);
  const order = sortOrderOf(sort, kind, question);
  const { selected, undecided } = select(subjectsOf(kind, query, question), query);
  const records = sortRecords(
    selected.map(({ record }) => record),
    order,
    compareTexts,
  );
  const shown = limit === undefined ? records : records.slice(0, limit);
  const notes: Phrase[] = [];
  if (undecided > 0) notes.push({ message: "undecided", records: undecided });
  notes.push(...partnerNotes(request.query, question, (words) => recordsFor(words, kind, question)));
  notes.push(...query.hints.map((hint): Phrase => ({ message: "also-a-value", ...hint })));
  if (records.length === 0 && query.shortWords.length > 0) notes.push(sentencePhrase(asWholeWord(query.shortWords)));
  notes.push(
    shown.length < records.length
      ? { message: "limited", shown: shown.length, of: records.length }
      : { message: "number-of-records", records: records.length },
  );
  notes.push(
    ...unreadInSelection(
      { kinds: [kind], query: request.query, reads: readsOfList(request), areListed: true },
      question,
    ),
  );
  if (asksForUnions(request)) notes.push({ message: "members-on", on: question.on });
  return listingOf(shown, request, context, notes);
}

const asWholeWord = (words: readonly string[]): Sentence => {
  const all = words.join(", ");
  return {
    en: `What is shorter than four letters is found as a whole word only (${all}): write more of it.`,
    ru: `Слово короче четырёх букв ищется только целиком (${all}): напишите больше букв.`,
    tg: `Калимаи кӯтоҳтар аз чор ҳарф танҳо пурра ҷуста мешавад (${all}): ҳарфҳои бештар нависед.`,
    uz: `Toʻrt harfdan qisqa soʻz faqat butunligicha izlanadi (${all}): koʻproq harf yozing.`,
  };
};

/** The records of a kind, addenda only where a word asks for them. */
function subjectsOf(kind: KindName, { fields }: Query, { registry, on }: Question): readonly Listed[] {
  const asksForAddenda = [...fields].some((name) => name.split(".")[0] === "amends");
  const addenda = kind === "agreements" && asksForAddenda ? registry.records.agreements.filter(isAddendum) : [];
  return [...recordsOn(kind, registry, on), ...addenda].map((record) => ({ record }));
}

/** What a query about records of a kind selects among those that a list shows. */
export function selectListed(kind: KindName, words: readonly string[], asked: Question): FullSelection<Listed> {
  const question = withNamedInstitutions(asked, words);
  const query = compileQuery(words, [kind], question);
  return select(subjectsOf(kind, query, question), query);
}

type Listed = { readonly record: AnyRecord };

function recordsFor(words: readonly string[], kind: KindName, question: Question): AnyRecord[] {
  const query = compileQuery(words, [kind], question);
  return select(subjectsOf(kind, query, question), query).selected.map(({ record }) => record);
}

/** What a list follows from: its columns and its order; without columns every field and what is derived. */
function readsOfList({ kind, columns, sort }: ListRequest): FieldReads {
  const names = columns ?? [...fieldsOfKind(kinds[kind]).keys(), "country", "state"];
  const order = sort === undefined ? [] : [sort.replace(/:.*$/, "")];
  const all = [...names, ...order].map((name) => (name === "countries" ? "country" : name.toLowerCase()));
  return allReads(all.map((name) => fieldReads(name, kind)));
}

/** Whether the members of unions decide what is listed or shown. */
const asksForUnions = ({ query, columns = [] }: ListRequest): boolean =>
  query.some(namesUnion) || columns.some((name) => isRegionField(name.toLowerCase()));

/** Given records of one kind as a table and as JSON objects. */
export function listingOf(
  records: readonly AnyRecord[],
  request: ColumnRequest & Pick<ListRequest, "asCards">,
  { question, provenance }: Pick<ListContext, "question" | "provenance">,
  notes: readonly Phrase[] = [],
): Listing {
  const columns = columnsOf(request, question).filter(
    ({ isOptional, cell }) => !isOptional || records.some((record) => !isBlank(cell(record))),
  );
  const rows = lazy(() => records.map((record) => columns.map((column) => column.cell(record))));
  return {
    size: records.length,
    records: { kind: request.kind, ids: records.map(({ id }) => id) },
    table: {
      title: { message: "cell", cell: wordCell(request.kind) },
      columns: columns.map(({ name, yields }) => ({ key: name, heading: fieldCell(name), role: "label", yields })),
      get rows() {
        return rows();
      },
      notes: [...notes, { message: "provenance", ...provenance }],
      asCards: request.asCards,
    },
    objects: eachOf(records, (record) =>
      request.columns
        ? Object.fromEntries(columns.map(({ name, json }) => [name, json(record)]))
        : recordJson(record, question, request.persons),
    ),
  };
}

const isBlank = (cell: Cell): boolean => cell.is === "nothing" || (cell.is === "list" && cell.items.length === 0);
