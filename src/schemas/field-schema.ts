import type { FieldSpec } from "../kinds/describe.ts";
import type { FieldMeta } from "../kinds/field-meta.ts";
import { identifierSystems } from "../values/codes/identifiers.ts";
import { languages } from "../values/codes/languages.ts";
import type { Completions } from "./completions.ts";
import { filledIn, type JsonSchema, refTo, validationOnly, whenThen } from "./json-schema.ts";
import { patterns } from "./patterns.ts";
import { formatHints } from "./scalar-definitions.ts";
import { oneOfWords, type Word } from "./schema-words.ts";

type Specs = ReadonlyMap<string, FieldSpec>;

/** A map of fields; `rules` relate its fields to each other. */
export function mapSchema(
  title: string,
  fields: Specs,
  completions: Completions,
  rules: readonly JsonSchema[] = [],
): JsonSchema {
  const specs = [...fields.values()];
  const required = specs.filter((spec) => spec.required).map(({ name }) => name);
  return {
    title,
    type: "object",
    properties: Object.fromEntries(specs.map((spec) => [spec.name, fieldSchema(spec, completions)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...(rules.length > 0 ? { allOf: [...rules] } : {}),
  };
}

/** A field: its meaning, how it is written, and what it may hold; one that may be absent may also be left empty. */
function fieldSchema(spec: FieldSpec, completions: Completions): JsonSchema {
  const formatHint = spec.scalar && formatHintOf(spec.scalar);
  const content = contentSchema(spec, completions);
  return {
    title: spec.name,
    description: spec.about,
    markdownDescription: formatHint ? `${spec.about}\n\n${formatHint}` : spec.about,
    ...(spec.required ? { allOf: [content] } : { anyOf: [content, refTo("absent")] }),
  };
}

function formatHintOf({ type, values, mayBeZero }: FieldMeta): string | undefined {
  if (values) return undefined;
  return mayBeZero ? `${formatHints[type]}, or 0` : formatHints[type];
}

function contentSchema(spec: FieldSpec, completions: Completions): JsonSchema {
  if (!spec.list) return itemSchema(spec, completions);
  if (!spec.mayBeOne) return listSchema(spec, completions);
  return {
    title: `one or a list of ${spec.name}`,
    anyOf: [itemSchema(spec, completions), listSchema(spec, completions)],
  };
}

const listSchema = (spec: FieldSpec, completions: Completions): JsonSchema => ({
  title: `list of ${spec.name}`,
  type: "array",
  items: itemSchema(spec, completions),
  ...(spec.required ? { minItems: 1 } : {}),
  errorMessage: "write a list: [a, b], or one item a line, each after a dash",
});

function itemSchema(spec: FieldSpec, completions: Completions): JsonSchema {
  if (spec.fields) return { ...mapSchema(`${spec.name}, a map`, spec.fields, completions, pairRules(spec)) };
  if (spec.values) return freeMap(spec.values, completions);
  return spec.scalar ? scalarSchema(spec.name, spec.scalar, completions) : {};
}

/** A map whose keys are the registry's own; registry.yaml's `checks` has those of hamkor. */
function freeMap(values: FieldSpec, completions: Completions): JsonSchema {
  const value = fieldSchema({ ...values, required: false }, completions);
  if (values.scalar?.type !== "severity") return { title: "map", type: "object", additionalProperties: value };
  const properties = completions.checks.map(({ word, meaning = "" }) => [
    word,
    { ...value, markdownDescription: meaning },
  ]);
  return { title: "map", type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

function scalarSchema(name: string, scalar: FieldMeta, completions: Completions): JsonSchema {
  if (scalar.type === "text") return textSchema;
  if (scalar.values) return choiceSchema(name, scalar, scalar.values, completions);
  if (scalar.to) return refTo(`${scalar.to}-id`);
  if (scalar.mayBeZero) return refTo("count-or-zero");
  if (scalar.type === "identifier") return refTo(identifierSystems.find((system) => system === name) ?? "line");
  return refTo(scalar.type);
}

const textSchema: JsonSchema = {
  title: "text",
  anyOf: [
    refTo("words"),
    {
      title: "map of languages",
      type: "object",
      properties: Object.fromEntries(
        languages.map((language) => [
          language,
          {
            title: language,
            description: `The words in the language ${language}.`,
            anyOf: [refTo("words"), refTo("absent")],
          },
        ]),
      ),
      propertyNames: { pattern: patterns.language, errorMessage: `write ${formatHints.language}` },
      additionalProperties: { title: "language", anyOf: [refTo("words"), refTo("absent")] },
      minProperties: 1,
    },
  ],
};

/** A word of a vocabulary. Where a registry may add words and none is known, any word is accepted. */
function choiceSchema(
  name: string,
  { vocabulary }: FieldMeta,
  values: readonly string[],
  { registry }: Completions,
): JsonSchema {
  const own: readonly Word[] = (vocabulary && registry?.vocabularies[vocabulary]) ?? [];
  const words = [...values.map((word): Word => ({ word })), ...own.filter(({ word }) => !values.includes(word))];
  const listed = oneOfWords(name, words, `write one of: ${words.map(({ word }) => word).join(", ")}`);
  if (!vocabulary || registry) return listed;
  return { title: name, anyOf: [{ ...listed, title: "known word" }, validationOnly("own word", refTo("line"))] };
}

/** That two fields of a map come both or neither. */
function pairRules({ together }: FieldSpec): JsonSchema[] {
  if (!together) return [];
  const [first, second] = together;
  return [
    [first, second],
    [second, first],
  ].map(([present = "", other = ""]) =>
    whenThen(filledIn(present), { ...filledIn(other), errorMessage: `\`${present}\` needs \`${other}\` beside it` }),
  );
}
