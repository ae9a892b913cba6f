import { fieldsOfKind } from "../kinds/describe.ts";
import type { KindName } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import { type Field, resolveField } from "../queries/fields.ts";
import type { Question } from "../queries/question.ts";
import { compileQuery, select } from "../queries/select.ts";
import { yearsOfSubject } from "../queries/subject-years.ts";
import { UsageError } from "../queries/usage-error.ts";
import type { AnyRecord } from "../registry/record.ts";
import { type Cell, fieldCell, listCell, plainCell, wordCell } from "../tables/cell.ts";
import type { Phrase, Provenance } from "../tables/phrase.ts";
import type { Json, Listing } from "../tables/table.ts";
import { yearLabel } from "../values/years.ts";
import { fieldValueCell, scalarCell } from "./cells.ts";
import { recordJson, valueJson } from "./record-json.ts";
import { sortOrderOf, sortRecords } from "./sort-records.ts";

/** What a listing asks: which records of a kind, which columns, in which order, how many. */
export type ListRequest = {
  readonly kind: KindName;
  readonly query: readonly string[];
  /** The columns asked for; absent: those that tell most, or with `allFields` every field. */
  readonly columns: readonly string[] | undefined;
  readonly allFields: boolean;
  readonly sort: string | undefined;
  readonly limit: number | undefined;
  readonly persons: boolean;
};

const telling: Record<KindName, readonly string[]> = {
  institutions: ["id", "name", "country", "city"],
  partners: ["id", "name", "type", "country", "city"],
  agreements: ["id", "partner", "type", "signed", "ends", "state"],
  projects: ["id", "acronym", "title", "programme", "starts", "ends", "state"],
  mobilities: ["id", "direction", "who", "purpose", "count", "partner", "country", "starts", "term"],
  events: ["id", "type", "title", "starts", "partner", "country"],
  "joint-programmes": ["id", "type", "title", "partner", "starts"],
  plans: ["id", "title", "period", "institution"],
};

export type ListContext = {
  readonly question: Question;
  readonly provenance: Provenance;
  readonly compareTexts: (a: string, b: string) => number;
};

/** The records of a kind that a query selects, as a table and as JSON objects. */
export function listing(request: ListRequest, context: ListContext): Listing {
  const { kind, limit, sort } = request;
  const { question, compareTexts } = context;
  const query = compileQuery(request.query, [kind], question);
  const order = sortOrderOf(sort, kind, question);
  const subjects = question.registry.records[kind].map((record): { record: AnyRecord } => ({ record }));
  const { selected, undecided } = select(subjects, query);
  const records = sortRecords(
    selected.map(({ record }) => record),
    order,
    compareTexts,
  );
  const shown = limit === undefined ? records : records.slice(0, limit);
  const notes: Phrase[] = [];
  if (undecided > 0) notes.push({ say: "undecided", records: undecided });
  if (shown.length < records.length) notes.push({ say: "limited", shown: shown.length, of: records.length });
  return listingOf(shown, request, context, notes);
}

/** Given records of one kind as a table and as JSON objects. */
export function listingOf(
  records: readonly AnyRecord[],
  request: Pick<ListRequest, "kind" | "columns" | "allFields" | "persons">,
  { question, provenance }: Pick<ListContext, "question" | "provenance">,
  notes: readonly Phrase[] = [],
): Listing {
  const columns = columnsOf(request, question);
  const isNarrowed = request.columns !== undefined;
  return {
    table: {
      title: { say: "cell", cell: wordCell(request.kind) },
      columns: columns.map(({ name }) => ({ key: name, heading: fieldCell(name), role: "label" })),
      rows: records.map((record) => columns.map((column) => column.cell(record))),
      notes: [...notes, { say: "provenance", ...provenance }],
    },
    objects: records.map((record) =>
      isNarrowed ? narrowed(record, columns, question, request.persons) : recordJson(record, question, request.persons),
    ),
  };
}

type ListColumn = { readonly name: string; readonly cell: (record: AnyRecord) => Cell; readonly field: Field };

function columnsOf(
  { kind, columns, allFields, persons }: Parameters<typeof listingOf>[1],
  question: Question,
): ListColumn[] {
  const names = columns ?? (allFields ? allColumns(kind, persons) : telling[kind]);
  for (const name of names) if (name.split(".")[0] === "persons" && !persons) throw personsAsked;
  return names.map((name) => {
    const field = resolveField(name === "countries" ? "country" : name, [kind], question);
    return { name, field, cell: (record) => columnCell(field, record, question) };
  });
}

const personsAsked = new UsageError("names of persons are shown only where they are asked for", "add --persons");

const allColumns = (kind: KindName, persons: boolean): string[] => {
  const own = [...fieldsOfKind(kinds[kind]).keys()].filter(
    (name) => name !== "countries" && (name !== "persons" || persons),
  );
  return ["kind", "id", "file", ...own, "countries", "state", "year"];
};

function columnCell(field: Field, record: AnyRecord, question: Question): Cell {
  const { registry } = question;
  if (field.type === "year") return yearCell(record, question);
  const own = (record as unknown as Record<string, unknown>)[field.name];
  if (field.spec && field.name === field.spec.name) return fieldValueCell(field.spec, own, registry);
  const cells = field.values({ record }).map((value) => valueCell(field, value, question));
  return cells.length === 1 && cells[0] ? cells[0] : listCell(cells);
}

function yearCell(record: AnyRecord, question: Question): Cell {
  const { years } = question.registry.settings;
  const labels = yearsOfSubject({ record }, question, years).map(({ year }) => plainCell(yearLabel(year, years)));
  return labels.length === 1 && labels[0] ? labels[0] : listCell(labels);
}

function valueCell(field: Field, value: unknown, { registry }: Question): Cell {
  if (field.type === "region") return { is: "region", code: String(value) };
  if (field.type === "map")
    return field.spec ? fieldValueCell({ ...field.spec, list: false }, value, registry) : plainCell("");
  if (field.type === "id" || field.type === "year") return plainCell(String(value));
  // An institution's full name would fill the line; its id is what staff know it by.
  if (field.name === "institution") return { is: "named", code: String(value), name: undefined };
  return scalarCell({ type: field.type, ...(field.to ? { to: field.to } : {}) }, value, registry);
}

/** The record as JSON, with the columns asked for only. */
function narrowed(
  record: AnyRecord,
  columns: readonly ListColumn[],
  question: Question,
  persons: boolean,
): { readonly [key: string]: Json } {
  const all = recordJson(record, question, persons);
  return Object.fromEntries(
    columns.map(({ name, field }) => [name, all[name] ?? derivedJson(field, record, question)]),
  );
}

/** A derived or dotted column: one value alone, several in a list, countries always in one. */
function derivedJson(field: Field, record: AnyRecord, question: Question): Json {
  const values = field
    .values({ record })
    .map((value) => valueJson(field.type, value, question.registry.settings.language));
  return values.length > 1 || field.type === "country" ? values : (values[0] ?? null);
}
