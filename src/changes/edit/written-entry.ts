import type { Content, OutlineEntry } from "../../documents/full/outline-entry.ts";
import { isList, isMap, type Value } from "../../documents/value.ts";
import { layOut } from "../../formatting/layout.ts";
import { writtenText } from "../../formatting/write-text.ts";
import type { FieldSpec } from "../../kinds/describe.ts";

type Specs = ReadonlyMap<string, FieldSpec> | undefined;

/** A field (with a name) or an item of a list (without) that is written anew, in the layout of `fmt`. */
export type NewEntry = {
  readonly name: string | undefined;
  readonly value: Value;
  readonly spec: FieldSpec | undefined;
};

/** The lines of an entry, indented by so many spaces. */
export function entryLines({ name, value, spec }: NewEntry, indent: number): string[] {
  // What most fields are needs no layout.
  if (name !== undefined && typeof value === "string" && !isParagraphs(value))
    return [`${" ".repeat(indent)}${writtenText(name)}: ${writtenText(value)}`];
  const entries = name === undefined ? listOf(value) : [entryOf(name, value)];
  // An item that is no map needs no spec, which would put it in brackets.
  const specs: Specs = spec && (name !== undefined || isMap(value)) ? new Map([[name ?? anyName, spec]]) : undefined;
  const lines = layOut({ head: [], blankAfterHead: false, entries, tail: [] }, specs);
  return (name === undefined ? lines.slice(1).map((line) => line.slice(2)) : lines).map((line) =>
    line === "" ? "" : `${" ".repeat(indent)}${line}`,
  );
}

/** An item is laid out as the only one of a list in block style, whose first line and indentation are then taken off. */
const listOf = (item: Value): OutlineEntry[] => [
  outlineEntry(anyName, { is: "list", inline: false, items: [entryOf(undefined, item)] }),
];
const anyName = "list";

const none: readonly never[] = [];

const entryOf = (key: string | undefined, value: Value): OutlineEntry => outlineEntry(key, contentOf(value));

/** Named one by one: spread from another object they take several times as long, and an import makes thousands. */
const outlineEntry = (key: string | undefined, value: Content): OutlineEntry => ({
  before: none,
  beside: none,
  after: none,
  key,
  value,
});

function contentOf(value: Value): Content {
  if (isList(value)) return { is: "list", inline: false, items: value.map((item) => entryOf(undefined, item)) };
  if (isMap(value)) return { is: "map", entries: Object.entries(value).map(([name, inner]) => entryOf(name, inner)) };
  return isParagraphs(value) ? { is: "block", header: "|-", lines: value.split("\n") } : { is: "scalar", text: value };
}

/** Whether a text of several lines can stand as it is, after `|-`. */
const isParagraphs = (text: string): boolean =>
  text.includes("\n") &&
  /^[^\s#][^\n]*(?:\n(?:[^\s][^\n]*)?)*[^\s]$/.test(text) &&
  !/[\t\r\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u.test(text);

/** A value within brackets or braces (flow style), on one line. */
export function flowText(value: Value): string {
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isMap(value)) return writtenText(value, true);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => flowPair(name, inner))
    .join(", ")} }`;
}

export const flowPair = (name: string, value: Value): string => `${writtenText(name, true)}: ${flowText(value)}`;
