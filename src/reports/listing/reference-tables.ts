import type { FieldRule } from "../../kinds/define-kind.ts";
import { type FieldSpec, fieldsOf } from "../../kinds/describe.ts";
import { type KindName, kindNames, type ScalarType } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { settings } from "../../kinds/settings-schema.ts";
import type { Measure } from "../../measures/define-measure.ts";
import { type Cell, fieldCell, plainCell, wordCell } from "../../tables/cell.ts";
import type { Listing } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Report } from "../define-report.ts";

/** Rows about hamkor itself, as a table and as objects. */
function reference(title: string, names: readonly string[], rows: readonly (readonly Cell[])[]): Listing {
  const codeOf = (cell: Cell | undefined): string =>
    cell?.is === "plain"
      ? cell.text
      : cell?.is === "word"
        ? cell.code
        : cell?.is === "text"
          ? englishOf(cell.text)
          : "";
  return {
    size: rows.length,
    table: {
      title: { message: "cell", cell: wordCell(title) },
      columns: names.map((name) => ({ key: name, heading: fieldCell(name), role: "label" })),
      rows,
      notes: [],
    },
    objects: rows.map((row) => Object.fromEntries(names.map((name, index) => [name, codeOf(row[index])]))),
  };
}

const englishOf = (text: string | { readonly [language: string]: string }): string =>
  typeof text === "string" ? text : (text["en"] ?? "");

const sentenceCell = (text: Sentence): Cell => ({ is: "text", text });

type Group = {
  readonly checks: readonly { readonly id: string; readonly severity: string; readonly summary: Sentence }[];
};

/** The checks, with severity and summary. */
export const checksTable = (groups: readonly Group[]): Listing =>
  reference(
    "checks",
    ["check", "severity", "summary"],
    groups.flatMap(({ checks }) =>
      checks.map(({ id, severity, summary }) => [plainCell(id), plainCell(severity), sentenceCell(summary)]),
    ),
  );

/** The measures with their definitions. */
export const measuresTable = (measures: readonly Measure[]): Listing =>
  reference(
    "measures",
    ["measure", "definition"],
    measures.map(({ name, definition }) => [plainCell(name), sentenceCell(definition)]),
  );

/** The reports, one line each. */
export const reportsTable = (reports: readonly Report[]): Listing =>
  reference(
    "reports",
    ["report", "summary"],
    reports.map(({ name, summary }) => [plainCell(name), sentenceCell(summary)]),
  );

/** The kinds of record. */
export const kindsTable = (): Listing =>
  reference(
    "kinds",
    ["kind", "meaning"],
    kindNames.map((kind) => [plainCell(kind), plainCell(kinds[kind].about)]),
  );

/** The fields of a kind, or of registry.yaml, those within maps after a dot. */
export function fieldsTable(kind: KindName | "registry"): Listing {
  const headings = ["name", "type", "needed", "meaning"];
  if (kind === "registry") return reference("registry.yaml", headings, rowsOf(fieldsOf(settings), "", []));
  return reference(kind, headings, rowsOf(fieldsOf(kinds[kind].fields), "", kinds[kind].rules));
}

function rowsOf(fields: ReadonlyMap<string, FieldSpec>, before: string, rules: readonly FieldRule[]): Cell[][] {
  return [...fields.values()].flatMap((spec) => {
    const name = `${before}${spec.name}`;
    const row = [plainCell(name), plainCell(typeText(spec)), neededCell(spec, before, rules), plainCell(spec.about)];
    return [row, ...(spec.fields ? rowsOf(spec.fields, `${name}.`, []) : [])];
  });
}

/** Whether a record needs a field: always, or unless another field or registry.yaml gives it. */
function neededCell({ name, required }: FieldSpec, before: string, rules: readonly FieldRule[]): Cell {
  if (required) return wordCell("yes");
  if (before === "" && name === "institution") return plainCell("or a default");
  const rule = rules.find((known) => "oneOf" in known && known.oneOf.includes(name));
  return plainCell(rule && "oneOf" in rule ? `${rule.oneOf.join(" or ")}` : "");
}

/** A field's type in words. */
export function typeText(spec: FieldSpec): string {
  if (spec.values) return `map of names to ${typeText({ ...spec.values, required: false })}`;
  const item = spec.scalar ? scalarText(spec) : "map";
  if (spec.mayBeOne) return `${item}, or list of it`;
  return spec.list ? `list of ${item}` : item;
}

const scalarWords: Partial<Record<ScalarType, string>> = {
  line: "line of text",
  text: "text, or map of language to text",
  "date-or-term": "date or term",
  query: "query",
  years: "number of years",
  country: "country code",
  field: "ISCED-F 2013 code",
  record: "kind/id",
  currency: "ISO 4217 code",
  "month-day": "MM-DD",
  language: "language tag",
};

function scalarText({ scalar }: FieldSpec): string {
  if (!scalar) return "";
  if (scalar.mayBeZero) return `${scalar.type} or 0`;
  if (scalar.to) return `id of ${scalar.to}`;
  if (scalar.values) return `one of ${scalar.values.join(", ")}${scalar.vocabulary ? ", or the registry's own" : ""}`;
  return scalarWords[scalar.type] ?? scalar.type;
}
