import type { Json } from "../tables/table.ts";

/** A JSON Schema (draft-07), with the further keywords that editors know: `errorMessage`, `enumDescriptions`. */
export type JsonSchema = { readonly [keyword: string]: Json };

/** A reference to a definition of the document. */
export const refTo = (definition: string): JsonSchema => ({ $ref: `#/definitions/${definition}` });

/**
 * A schema that validates, but is neither offered as a completion nor shown on hover: editors collect what they show from
 * `enum`, `type` and `anyOf`, and ignore `not` in a condition.
 */
export const validationOnly = (title: string, schema: JsonSchema): JsonSchema => ({
  title,
  if: { title: "otherwise", not: schema },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: false,
});

/** The values that hamkor reads as an absent field: null, blanks, an empty list, a map without filled fields. */
export const emptyDefinitions: Readonly<Record<string, JsonSchema>> = {
  empty: {
    title: "empty",
    anyOf: [
      { title: "null", type: "null" },
      { title: "blank", type: "string", pattern: "^\\s*$" },
      { title: "empty list", type: "array", maxItems: 0 },
      { title: "empty map", type: "object", additionalProperties: refTo("empty") },
    ],
  },
  absent: validationOnly("nothing", refTo("empty")),
};

/** The condition that a field of a map is there and filled in. */
export const filledIn = (field: string): JsonSchema => ({
  title: `with ${field}`,
  type: "object",
  required: [field],
  properties: { [field]: { title: "filled in", not: refTo("empty"), doNotSuggest: true } },
});

/** The schema of the files whose address fits a pattern; only yaml-language-server knows `filePatternAssociation`. */
export const inFiles = (pattern: string, schema: JsonSchema): JsonSchema => ({
  if: { filePatternAssociation: pattern },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: schema,
});

/** The rule applies where the condition holds. */
export const whenThen = (condition: JsonSchema, rule: JsonSchema): JsonSchema => ({
  if: { title: "otherwise", not: condition },
  else: rule,
});

/** The definitions that a schema refers to, and those that they refer to, in the order of `definitions`. */
export function definitionsUsedBy(
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const used = new Set<string>();
  const follow = (value: JsonSchema): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)) {
      const definition = definitions[name];
      if (used.has(name) || !definition) continue;
      used.add(name);
      follow(definition);
    }
  };
  follow(schema);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name)));
}
