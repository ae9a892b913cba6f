import type { Json } from "../tables/table.ts";
import { type JsonSchema, validationOnly } from "./json-schema.ts";

/** A word that a field may take, and what it means. */
export type Word = { readonly word: string; readonly meaning?: string | undefined };

/** A field that takes one of a list of words; `wrong` is the message for any other. */
export function oneOfWords(
  title: string,
  words: readonly Word[],
  wrong: string,
  alsoAccepted: readonly string[] = [],
): JsonSchema {
  const listed =
    words.length === 0
      ? nothing(wrong)
      : {
          enum: words.map(({ word }) => word),
          ...(words.some(({ meaning }) => meaning)
            ? { enumDescriptions: words.map(({ meaning }) => meaning ?? "") }
            : {}),
          errorMessage: wrong,
        };
  const others = [...new Set([...alsoAccepted, ...words.flatMap(({ word }) => readingsOf(word))])];
  if (others.length === 0) return { title, ...listed };
  return { title, anyOf: [listed, validationOnly(`${title} as YAML reads it`, { enum: others })] };
}

/** JSON Schema knows no empty `enum`. */
const nothing = (wrong: string): JsonSchema => ({ type: "string", pattern: "(?!)", errorMessage: wrong });

/** The values that YAML 1.2 or 1.1 parsers read from a plain scalar that is text to hamkor: `0721`, `NO`, `1e3`. */
function readingsOf(text: string): Json[] {
  if (/^(y|yes|on|true)$/i.test(text)) return [true];
  if (/^(n|no|off|false)$/i.test(text)) return [false];
  if (!/^\d/.test(text)) return [];
  const octal = /^0[0-7]+$/.test(text) ? [Number.parseInt(text, 8)] : [];
  return [Number(text), ...octal].filter((number) => Number.isFinite(number));
}

/** A field that takes text: what YAML reads as a number or as true and false is text to hamkor. */
export const textField = (title: string, pattern: string, wrong: string): JsonSchema => ({
  title,
  anyOf: [
    { type: ["string", "number"], pattern, errorMessage: wrong },
    validationOnly(`${title} as YAML reads it`, { type: "boolean" }),
  ],
});

/** A field whose texts look like numbers: its pattern, and the numbers that an unquoted one may be read as. */
export const numericField = (
  title: string,
  pattern: string,
  { type = "integer", ...limits }: { type?: "integer" | "number"; minimum: number; maximum: number },
  wrong: string,
): JsonSchema => ({ title, type: ["string", type], pattern, ...limits, errorMessage: wrong });
