import type { KindName } from "../../../kinds/field-meta.ts";
import type { Dimension } from "../../../queries/fields/dimensions.ts";
import { resolveField } from "../../../queries/fields/resolve-field.ts";
import { type Part, parseWord, splitQuery, type Word } from "../../../queries/query-words.ts";
import type { Question } from "../../../queries/question.ts";
import { UsageError } from "../../../queries/usage-error.ts";
import { type Cell, plainCell } from "../../../tables/cell.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { keyCell } from "../../listing/cells.ts";
import { agreementNames } from "./agreement-names.ts";

/** The conditions of a query as readers understand them, one a cell: `Programme: Tempus`, `except Country: Russia`. */
export function conditionsInWords(query: string, kinds: readonly KindName[], question: Question): Cell[] {
  const words = asFarAsReadable(query, () => splitQuery(query));
  return Array.isArray(words)
    ? words.map((word) => asFarAsReadable(word, () => conditionCell(word, parseWord(word), kinds, question)))
    : [words];
}

/** What cannot be read is told of by check; its words are all that is known of it. */
export function asFarAsReadable<Read>(written: string, read: () => Read): Read | Cell {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) return plainCell(written);
    throw error;
  }
}

function conditionCell(code: string, word: Word, kinds: readonly KindName[], question: Question): Cell {
  switch (word.is) {
    case "not":
      return {
        is: "composed",
        code,
        parts: [
          [textCell(word.word.is === "field" ? exceptWhere : except), conditionCell(code, word.word, kinds, question)],
        ],
      };
    case "bare":
      return { is: "composed", code, parts: [[textCell(inTexts), plainCell(`“${word.text}”`)]] };
    case "field":
      return fieldCondition((shortNames.get(word.name) ?? word.name).split("."), valuesCell(word, kinds, question));
  }
}

/** A field with its values; one of another record under the field that leads there. */
function fieldCondition([name = "", ...inner]: readonly string[], values: Cell): Cell {
  return { is: "map", entries: [[name, inner.length > 0 ? fieldCondition(inner, values) : values]] };
}

/** Fields of partners that have a name of their own. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ["partner.type", "partner_type"],
  ["partner.country", "country"],
  ["partner.region", "region"],
]);

/** Values of which one is enough, side by side. */
function valuesCell(word: Extract<Word, { is: "field" }>, kinds: readonly KindName[], question: Question): Cell {
  const code = word.parts.map(({ text }) => text).join(",");
  return { is: "composed", code, parts: valueCells(word, kinds, question).map((value) => [value]) };
}

/** The values of a word; one of a field that is not there is a UsageError. */
export function valueCells(
  { name, parts }: Extract<Word, { is: "field" }>,
  kinds: readonly KindName[],
  question: Question,
): Cell[] {
  const dimension = { ...resolveField(name, kinds, question), key: name };
  return parts.map((part) => presence(part) ?? valueCell(part.text, dimension, question));
}

function valueCell(text: string, dimension: Dimension, { registry }: Question): Cell {
  const names = dimension.to === "agreements" ? agreementNames([text], true, registry) : undefined;
  return names?.get(text) ?? keyCell(dimension, keyOf(text, dimension.type), registry);
}

/** That a field is empty, or that it is not. */
function presence({ text, quoted }: Part): Cell | undefined {
  if (quoted) return undefined;
  const word = text.toLowerCase();
  if (word === "none") return { is: "word", code: "none" };
  return word === "any" ? textCell(stated) : undefined;
}

/** Codes are written in capitals or in small letters, whatever the query has. */
function keyOf(text: string, type: string): string {
  if (type === "country") return text.toUpperCase();
  return type === "choice" || type === "region" ? text.toLowerCase() : text;
}

const textCell = (text: Sentence): Cell => ({ is: "text", text });

const except: Sentence = { en: "except", ru: "кроме:", tg: "ба ғайр аз:", uz: "bundan mustasno:" };
/** Before a field and its value, which have a colon between them. */
const exceptWhere: Sentence = { ...except, ru: "кроме тех, где" };
const inTexts: Sentence = { en: "with the words", ru: "со словами", tg: "бо калимаҳои", uz: "soʻzlar bilan:" };
const stated: Sentence = { en: "stated", ru: "указано", tg: "зикр шудааст", uz: "koʻrsatilgan" };
