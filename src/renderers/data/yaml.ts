import { Document, type ScalarTag, visit } from "yaml";
import type { Json } from "../../tables/table.ts";
import { hasControlCharacter } from "../../values/texts/printable.ts";
import { escapeControls } from "./json.ts";

/**
 * Data as YAML that every parser, of YAML 1.1 or 1.2, reads as the same JSON: what could be taken for a number, date or
 * boolean is quoted, control and bidi characters are escaped, no line is folded.
 */
export function yamlText(value: Json): string {
  const document = new Document(value, { aliasDuplicateObjects: false, customTags: (tags) => [exponent, ...tags] });
  visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value === "string") node.type = typeOf(node.value, key === "key");
    },
  });
  return escapeControls(document.toString({ lineWidth: 0, doubleQuotedAsJSON: true })).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}

/** A list as YAML, an item at a time. */
export function* yamlList(values: Iterable<Json>): Generator<string> {
  let isEmpty = true;
  for (const value of values) {
    yield yamlText([value]);
    isEmpty = false;
  }
  if (isEmpty) yield yamlText([]);
}

/** YAML 1.1 knows no exponent without a point before it. */
const exponent: ScalarTag = {
  tag: "tag:yaml.org,2002:float",
  identify: (value) => typeof value === "number" && /^-?\d+e/.test(JSON.stringify(value)),
  resolve: Number,
  stringify: ({ value }) => JSON.stringify(value).replace("e", ".0e"),
};

/** Paragraphs stand as they are under a `|`, everything else on one line. */
const typeOf = (text: string, isKey: boolean) =>
  isPlain(text) ? "PLAIN" : !isKey && isParagraphs(text) ? "BLOCK_LITERAL" : "QUOTE_DOUBLE";

/** Several lines that no parser could read otherwise: none begins or ends with a space, the first and last are not empty. */
const isParagraphs = (text: string): boolean =>
  /^(\S|\S[^\r\n\t]*\S)(\n|\n(\S|\S[^\r\n\t]*\S))*$/.test(text) &&
  text.includes("\n") &&
  !text.endsWith("\n\n") &&
  !hasControlCharacter(text) &&
  !/[\ufffe\uffff]/.test(text);

/** A text that begins with a letter and has no mark of YAML in it, and is no word that YAML 1.1 takes for a boolean. */
const isPlain = (text: string): boolean =>
  /^\p{L}([\p{L}\p{M}\p{N} ()&+'_,;./·–—«»’-]*[\p{L}\p{M}\p{N}).])?$/u.test(text) &&
  !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
