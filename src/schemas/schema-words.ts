import type { Json } from "../tables/table.ts";
import { type JsonSchema, unoffered } from "./json-schema.ts";

/** A word that a field may take, and what it means. */
export type Word = { readonly word: string; readonly meaning?: string | undefined };

/** A field that takes one of a list of words; `wrong` is said of any other. */
export function oneOfWords(
  title: string,
  words: readonly Word[],
  wrong: string,
  alsoAccepted: readonly string[] = [],
): JsonSchema {
  const offered =
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
  if (others.length === 0) return { title, ...offered };
  return { title, anyOf: [offered, unoffered(`${title} as YAML reads it`, { enum: others })] };
}

/** JSON Schema knows no empty `enum`. */
const nothing = (wrong: string): JsonSchema => ({ type: "string", pattern: "(?!)", errorMessage: wrong });

/** What YAML 1.2 or 1.1 reads in a text without quotes that hamkor takes as it stands: `0721`, `NO`, `1e3`. */
function readingsOf(text: string): Json[] {
  if (/^(y|yes|on|true)$/i.test(text)) return [true];
  if (/^(n|no|off|false)$/i.test(text)) return [false];
  if (!/^\d/.test(text)) return [];
  const octal = /^0[0-7]+$/.test(text) ? [Number.parseInt(text, 8)] : [];
  return [Number(text), ...octal].filter((number) => Number.isFinite(number));
}

/** A field that takes text: what YAML reads as a number or as true and false is text to hamkor. */
export const written = (title: string, pattern: string, wrong: string): JsonSchema => ({
  title,
  anyOf: [
    { type: ["string", "number"], pattern, errorMessage: wrong },
    unoffered(`${title} as YAML reads it`, { type: "boolean" }),
  ],
});

/** A field whose texts look like numbers: its pattern, and the numbers that an unquoted one may be read as. */
export const numeric = (
  title: string,
  pattern: string,
  { type = "integer", ...limits }: { type?: "integer" | "number"; minimum: number; maximum: number },
  wrong: string,
): JsonSchema => ({ title, type: ["string", type], pattern, ...limits, errorMessage: wrong });
