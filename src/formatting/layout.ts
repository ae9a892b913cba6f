import type { Comment, Content, Outline, OutlineEntry } from "../documents/full/outline-entry.ts";
import type { FieldSpec } from "../kinds/describe.ts";
import type { ScalarType } from "../kinds/field-meta.ts";
import { memoizePerObject } from "../values/memoize.ts";
import { writtenText } from "./write-text.ts";

/** The longest line with a list in brackets. */
const maxLineWidth = 100;

type Specs = ReadonlyMap<string, FieldSpec> | undefined;

/** A line before it is indented; after a comment that follows an entry comes a blank line before the next entry. */
type Line = {
  readonly indent: number;
  readonly text: string;
  readonly role: "before" | "content" | "after" | "tail";
  readonly blankBefore?: boolean;
};

/** A record's lines in the order of its kind's fields. */
export function layOut({ head, blankAfterHead, entries, tail }: Outline, specs: Specs): string[] {
  const body = mapLines(entries, specs, 0);
  const [first, ...others] = body;
  const isSeparated = head.length > 0 && (blankAfterHead || first?.role === "before");
  return joined([
    ...head.map((comment) => commentLine(comment, 0, "before")),
    ...(first ? [isSeparated ? { ...first, blankBefore: true } : first] : []),
    ...others,
    ...tail.map((comment) => commentLine(comment, 0, "tail")),
  ]);
}

const commentLine = ({ text, blankBefore }: Comment, indent: number, role: Line["role"]): Line => ({
  indent,
  text,
  role,
  blankBefore,
});

function joined(lines: readonly Line[]): string[] {
  const texts: string[] = [];
  for (const [index, { indent, text, role, blankBefore }] of lines.entries()) {
    const needsBlankLine = lines[index - 1]?.role === "after" && role !== "after" && role !== "tail";
    if (index > 0 && (blankBefore || needsBlankLine)) texts.push("");
    texts.push(text === "" ? "" : `${" ".repeat(indent)}${text}`);
  }
  return texts;
}

function mapLines(entries: readonly OutlineEntry[], specs: Specs, indent: number): Line[] {
  return inOrder(entries, specs).flatMap((entry) => {
    const key = entry.key ?? "";
    return entryLines(entry, `${writtenText(key)}:`, indent, specs?.get(key));
  });
}

const ranksOf = memoizePerObject(
  (specs: ReadonlyMap<string, FieldSpec>) => new Map([...specs.keys()].map((name, rank) => [name, rank])),
);

/** Fields in the schema's order; those it does not know come last, and a field written twice stays as it was. */
function inOrder(entries: readonly OutlineEntry[], specs: Specs): readonly OutlineEntry[] {
  if (!specs || entries.length < 2) return entries;
  const ranks = ranksOf(specs);
  const rank = ({ key = "" }: OutlineEntry): number => ranks.get(key) ?? ranks.size;
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

function entryLines(entry: OutlineEntry, lead: string, indent: number, spec: FieldSpec | undefined): Line[] {
  // What has no comments, as all that is written anew.
  if (entry.before.length + entry.beside.length + entry.after.length === 0)
    return contentLines(entry.value, lead, undefined, indent, spec);
  const startsOnNextLine = entry.key === undefined && entry.value.is === "map" && entry.value.entries.length > 0;
  const beside = startsOnNextLine ? undefined : entry.beside.at(-1);
  const others = startsOnNextLine ? entry.beside : entry.beside.slice(0, -1);
  return [
    ...entry.before.map((comment) => commentLine(comment, indent, "before")),
    ...others.map((text): Line => ({ indent, text, role: "before" })),
    ...contentLines(entry.value, lead, beside, indent, spec),
    ...entry.after.map((text): Line => ({ indent, text, role: "after" })),
  ];
}

function contentLines(
  value: Content,
  lead: string,
  beside: string | undefined,
  indent: number,
  spec: FieldSpec | undefined,
): Line[] {
  const first = (text: string): Line => ({
    indent,
    text: `${lead}${behind(text)}${behind(beside)}`,
    role: "content",
  });
  switch (value.is) {
    case "nothing":
      return [first("")];
    case "scalar":
    case "null":
      return [first(writtenScalar(value))];
    case "block":
      return [
        first(blockHeader(value)),
        ...value.lines.map((text): Line => ({ indent: indent + 2, text, role: "content" })),
      ];
    case "map":
      return value.entries.length === 0 ? [first("{}")] : nestedMapLines(value.entries, lead, first, indent, spec);
    case "list": {
      const inline = inBrackets(value, spec);
      const fits = inline !== undefined && indent + lead.length + 1 + inline.length <= maxLineWidth;
      if (inline !== undefined && (fits || value.items.length === 0)) return [first(inline)];
      return [first(""), ...value.items.flatMap((item) => entryLines(item, "-", indent + 2, spec))];
    }
  }
}

const behind = (text: string | undefined): string => (text === undefined || text === "" ? "" : ` ${text}`);

const writtenScalar = ({ is, text }: Scalar, inBrackets = false): string =>
  is === "null" ? text : writtenText(text, inBrackets);

type Scalar = Extract<Content, { is: "scalar" | "null" }>;

/** A block whose first line begins with a space needs an indentation indicator. */
function blockHeader({ header, lines }: Extract<Content, { is: "block" }>): string {
  const first = lines.findIndex((line) => line.trim() !== "");
  const isDeeper = lines.slice(0, first + 1).some((line) => /^\s/.test(line));
  return isDeeper ? `${header.slice(0, 1)}2${header.slice(1)}` : header;
}

/** The fields of a map under its name; in an item of a list, the first stands beside the dash. */
function nestedMapLines(
  entries: readonly OutlineEntry[],
  lead: string,
  first: (text: string) => Line,
  indent: number,
  spec: FieldSpec | undefined,
): Line[] {
  const lines = mapLines(entries, spec?.fields, indent + 2);
  if (lead !== "-") return [first(""), ...lines];
  const at = lines.findIndex(({ role }) => role === "content");
  const opening = lines[at];
  if (!opening) return lines;
  const comments = lines.slice(0, at).map((line) => ({ ...line, indent }));
  return [...comments, { ...opening, indent, text: `- ${opening.text}` }, ...lines.slice(at + 1)];
}

/** Types whose values are words and codes, listed in brackets; lists of texts keep their style. */
const codes: ReadonlySet<ScalarType> = new Set<ScalarType>([
  "slug",
  "country",
  "field",
  "choice",
  "reference",
  "record",
]);

/** A list in brackets (flow style); `undefined` where it must be in block style. */
function inBrackets({ inline, items }: Extract<Content, { is: "list" }>, spec: FieldSpec | undefined) {
  const type = (spec?.values ?? spec)?.scalar?.type;
  if (items.length > 0 && !inline && !(type && codes.has(type))) return undefined;
  const words: string[] = [];
  for (const { value, before, beside, after } of items) {
    if (value.is !== "scalar" && value.is !== "null") return undefined;
    if (before.length + beside.length + after.length > 0) return undefined;
    words.push(writtenScalar(value, true));
  }
  return `[${words.join(", ")}]`;
}
