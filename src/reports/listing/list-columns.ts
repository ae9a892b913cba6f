import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { Field } from "../../queries/fields/field.ts";
import { fieldNames, resolveField } from "../../queries/fields/resolve-field.ts";
import type { Question } from "../../queries/question.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { type Cell, listCell, noAgreementCell, nothingCell, plainCell } from "../../tables/cell.ts";
import type { Json } from "../../tables/table.ts";
import { fieldValueCell, metaOf, scalarCell } from "./cells.ts";
import { knownValues } from "./known-values.ts";
import { isPersonal } from "./personal-fields.ts";
import { derivedJson, fieldJson, yearLabels, yearsOfRecord } from "./record-json.ts";

/** Which columns of a kind are shown. */
export type ColumnRequest = {
  readonly kind: KindName;
  /** The columns requested; absent: the default ones, or with `allFields` every field. */
  readonly columns: readonly string[] | undefined;
  readonly allFields: boolean;
  /** Whether names of persons may be shown. */
  readonly persons: boolean;
};

const defaultColumns: Record<KindName, readonly string[]> = {
  institutions: ["id", "name", "country", "city"],
  partners: ["id", "name", "type", "country", "city"],
  agreements: ["id", "institution", "partner", "type", "signed", "ends", "state"],
  projects: ["id", "institution", "acronym", "title", "programme", "starts", "ends", "state"],
  mobilities: ["id", "institution", "direction", "who", "purpose", "count", "partner", "country", "starts", "term"],
  events: ["id", "institution", "type", "title", "starts", "partner", "country"],
  "joint-programmes": ["id", "institution", "type", "title", "partner", "starts"],
  plans: ["id", "institution", "title", "period"],
};

/** Of the default columns those that a narrow terminal leaves out, what tells least first: never the id, a name or a date. */
const leastTelling: Record<KindName, readonly string[]> = {
  institutions: ["city", "country"],
  partners: ["type", "city", "country"],
  agreements: ["institution", "type", "state"],
  projects: ["institution", "programme", "state"],
  // Of a record with a term, `starts` is its first day.
  mobilities: ["institution", "term", "purpose", "country", "count", "who", "direction"],
  events: ["institution", "country", "type", "partner"],
  "joint-programmes": ["institution", "type", "partner"],
  plans: ["institution"],
};

/** A column of records: its cell, and its value as JSON where columns are requested. */
type ListColumn = {
  readonly name: string;
  readonly cell: (record: AnyRecord) => Cell;
  readonly json: (record: AnyRecord) => Json;
  /** Whether it is left out where no record has it, because it was not requested by name. */
  readonly isOptional?: boolean;
  readonly yields?: number | undefined;
};

export function columnsOf({ kind, columns, allFields, persons }: ColumnRequest, question: Question): ListColumn[] {
  if (!columns && allFields) return allColumns(kind, persons, question);
  if (persons && !fieldsOfKind(kinds[kind]).has("persons")) throw noPersons(kind);
  if (!columns) return defaultColumnsOf(kind, persons, question);
  const names = columns.map((name) => name.toLowerCase());
  const found = names.map((name) => columnNamed(name, kind, question));
  if (!persons && names.some((name) => name.split(".").includes("persons"))) throw personsNotRequested;
  return found;
}

/** The default columns; the institution only where there are several, and none that would be empty. */
function defaultColumnsOf(kind: KindName, persons: boolean, question: Question): ListColumn[] {
  const isOneInstitution = question.registry.records.institutions.length < 2;
  const names = defaultColumns[kind].filter((name) => name !== "institution" || !isOneInstitution);
  const shown = [...names, ...(persons ? ["persons"] : [])];
  return shown.map((name) => ({
    ...columnNamed(name, kind, question),
    isOptional: name !== "id",
    yields: placeIn(leastTelling[kind], name),
  }));
}

const noPersons = (kind: KindName): UsageError =>
  new UsageError(
    {
      en: `${kind} have no persons`,
      ru: `в записях ${kind} нет имён`,
      tg: `дар сабтҳои ${kind} номҳои шахсон нестанд`,
      uz: `${kind} yozuvlarida shaxslarning ismlari yoʻq`,
    },
    {
      en: "leave --persons out; mobilities, events and joint-programmes have them",
      ru: "уберите --persons; имена есть в mobilities, events и joint-programmes",
      tg: "--persons-ро бардоред; номҳо дар mobilities, events ва joint-programmes ҳастанд",
      uz: "--persons ni olib tashlang; ismlar mobilities, events va joint-programmes yozuvlarida bor",
    },
  );

const personsNotRequested = new UsageError(
  {
    en: "names of persons are shown only where they are asked for",
    ru: "имена показываются, только если их запросить",
    tg: "номҳои шахсон танҳо бо дархост нишон дода мешаванд",
    uz: "shaxslarning ismlari faqat soʻralganda koʻrsatiladi",
  },
  { en: "add --persons", ru: "добавьте --persons", tg: "--persons илова кунед", uz: "--persons ni qoʻshing" },
);

const placeIn = (names: readonly string[], name: string): number | undefined =>
  names.includes(name) ? names.indexOf(name) : undefined;

/** Every field as JSON has it: its own as they are written, then what is derived. */
function allColumns(kind: KindName, persons: boolean, question: Question): ListColumn[] {
  const own = [...fieldsOfKind(kinds[kind]).values()].filter(
    ({ name }) => name !== "countries" && (persons || !isPersonal(kind, name)),
  );
  const derived = (names: readonly string[]) => names.map((name) => columnNamed(name, kind, question));
  return [
    ...derived(["kind", "id", "file"]),
    ...own.map((spec) => ownColumn(spec, question)),
    ...["countries", "state", "year"].map((name) => derivedOrBlank(name, kind, question)),
  ];
}

/** A derived column; of a kind that cannot have it a blank one, as every kind has the same in JSON. */
function derivedOrBlank(name: string, kind: KindName, question: Question): ListColumn {
  const isKnown = fieldNames(kind).includes(name === "countries" ? "country" : name);
  return isKnown ? columnNamed(name, kind, question) : { name, cell: () => nothingCell, json: () => null };
}

function ownColumn(spec: FieldSpec, { registry }: Question): ListColumn {
  const valueIn = (record: AnyRecord): unknown => (record as unknown as Record<string, unknown>)[spec.name];
  return {
    name: spec.name,
    cell: (record) =>
      spec.name === "persons" ? personNames(valueIn(record)) : fieldValueCell(spec, valueIn(record), registry),
    json: (record) => fieldJson(spec, valueIn(record), registry.settings.language),
  };
}

/** In a table, persons are their names; JSON and `show` have the rest. */
const personNames = (persons: unknown): Cell =>
  listCell(((persons ?? []) as readonly { readonly name: string }[]).map(({ name }) => plainCell(name)));

/** A column by the name that a query would use; `countries` is the query's `country`. */
function columnNamed(name: string, kind: KindName, question: Question): ListColumn {
  const field = resolveField(name === "countries" ? "country" : name, [kind], question);
  const spec = fieldsOfKind(kinds[kind]).get(name);
  if (spec && field.spec === spec && !field.isDerived) return ownColumn(spec, question);
  const shown: Field = name === "countries" ? { ...field, many: true } : field;
  return {
    name,
    cell: (record) => derivedCell(shown, record, question),
    json: (record) => derivedJson(shown, record, question),
  };
}

function derivedCell(field: Field, record: AnyRecord, question: Question): Cell {
  const cells = cellsOf(field, record, question);
  if (cells.length === 0 && field.name === "agreement_state") return noAgreementCell;
  return cells.length === 1 && cells[0] ? cells[0] : listCell(cells);
}

function cellsOf(field: Field, record: AnyRecord, question: Question): Cell[] {
  if (field.name === "year") return yearsOfRecord(record, question).map(plainCell);
  if (field.years)
    return field.years({ record }, question.years).flatMap((found) => yearLabels(found, question.years).map(plainCell));
  return knownValues(field, record).map((value) => valueCell(field, value, question));
}

function valueCell(field: Field, value: unknown, { registry }: Question): Cell {
  if (field.type === "region") return { is: "region", code: String(value) };
  // An institution's full name would fill the line; its id is what staff know it by.
  if (field.name === "institution") return { is: "named", code: String(value), name: undefined };
  if (field.spec) return fieldValueCell({ ...field.spec, list: false }, value, registry);
  return scalarCell(metaOf(field), value, registry);
}
