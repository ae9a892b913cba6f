import type { Json } from "../../tables/table.ts";
import { hasControlCharacter } from "../../values/texts/printable.ts";
import { jsonText } from "./json.ts";

/**
 * Data as YAML that every parser, of YAML 1.1 or 1.2, reads as the same JSON: what could be taken for a number, date or
 * boolean is quoted, control and bidi characters are escaped, no line is folded.
 */
export const yamlText = (value: Json): string => `${nodeLines(value).join("\n")}\n`;

/** A list as YAML, an item at a time. */
export function* yamlList(values: Iterable<Json>): Generator<string> {
  let isEmpty = true;
  for (const value of values) {
    yield `${itemLines(value).join("\n")}\n`;
    isEmpty = false;
  }
  if (isEmpty) yield yamlText([]);
}

function nodeLines(value: Json): string[] {
  if (typeof value === "string") return textLines(value);
  if (typeof value !== "object" || value === null) return [numberOrWord(value)];
  if (isList(value)) return value.length === 0 ? ["[]"] : value.flatMap(itemLines);
  const pairs = Object.entries(value);
  return pairs.length === 0 ? ["{}"] : pairs.flatMap(([key, item]) => pairLines(key, item));
}

const itemLines = (item: Json): string[] => indented("- ", nodeLines(item), "  ");

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

function pairLines(key: string, value: Json): string[] {
  const name = scalarText(key);
  const lines = nodeLines(value);
  if (name.length > longestKey) return [`? ${name}`, ...indented(": ", lines, "  ")];
  const isNested = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  return isNested ? [`${name}:`, ...indented("  ", lines, "  ")] : indented(`${name}: `, lines, "");
}

/** A longer one has to be marked as a key. */
const longestKey = 1000;

/** Lines of which the first gets a lead and the others another; empty ones stay empty. */
const indented = (first: string, lines: readonly string[], others: string): string[] =>
  lines.map((line, index) => (index === 0 ? first + line : line && others + line));

/** YAML 1.1 knows no exponent without a point before it. */
const numberOrWord = (value: number | boolean | null): string => JSON.stringify(value).replace(/^(-?\d+)e/, "$1.0e");

/** Paragraphs stand as they are under a `|`, everything else on one line. */
function textLines(text: string): string[] {
  if (!isParagraphs(text)) return [scalarText(text)];
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  return [body === text ? "|-" : "|", ...body.split("\n").map((line) => line && `  ${line}`)];
}

/** Several lines that no parser could read otherwise: none begins or ends with a space, the first and last are not empty. */
const isParagraphs = (text: string): boolean =>
  /^(\S|\S[^\r\n\t]*\S)(\n|\n(\S|\S[^\r\n\t]*\S))*$/.test(text) &&
  text.includes("\n") &&
  !text.endsWith("\n\n") &&
  !hasControlCharacter(text) &&
  !/[\ufffe\uffff]/.test(text);

const scalarText = (text: string): string => (isPlain(text) ? text : quoted(text));

/** A text that begins with a letter and has no mark of YAML in it, and is no word that YAML 1.1 takes for a boolean. */
const isPlain = (text: string): boolean =>
  /^\p{L}([\p{L}\p{M}\p{N} ()&+'_,;./·–—«»’-]*[\p{L}\p{M}\p{N}).])?$/u.test(text) &&
  !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);

/** A JSON string is a double-quoted one of YAML. */
const quoted = (text: string): string =>
  jsonText(text)
    .trimEnd()
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
