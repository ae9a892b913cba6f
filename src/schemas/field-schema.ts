import type { FieldSpec } from "../kinds/describe.ts";
import type { FieldMeta } from "../kinds/field-meta.ts";
import { type Described, meaningOf } from "../kinds/meanings/kind-meanings.ts";
import { identifierSystems } from "../values/codes/identifiers.ts";
import { type Language, languages } from "../values/codes/languages.ts";
import type { Completions } from "./completions.ts";
import { formatHints, hintToWrite, orZero } from "./format-hints.ts";
import { filledIn, type JsonSchema, refTo, validationOnly, whenThen } from "./json-schema.ts";
import { patterns } from "./patterns.ts";
import { faults } from "./schema-faults.ts";
import { oneOfWords, type Word } from "./schema-words.ts";

type Specs = ReadonlyMap<string, FieldSpec>;

/** The place of a field: its kind, or registry.yaml, and the dotted path to it. */
type Place = { readonly kind: Described; readonly path: string };

/** The map at a place (an empty path is the record itself); `rules` relate its fields to each other. */
export function mapSchema(
  title: string,
  fields: Specs,
  { kind, path }: Place,
  completions: Completions,
  rules: readonly JsonSchema[] = [],
): JsonSchema {
  const pathOf = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const specs = [...fields.values()];
  const required = specs.filter((spec) => spec.required).map(({ name }) => name);
  return {
    title,
    type: "object",
    properties: Object.fromEntries(
      specs.map((spec) => [spec.name, fieldSchema(spec, { kind, path: pathOf(spec.name) }, completions)]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...(rules.length > 0 ? { allOf: [...rules] } : {}),
  };
}

/** A field: its meaning, how it is written, and what it may hold; one that may be absent may also be left empty. */
function fieldSchema(spec: FieldSpec, place: Place, completions: Completions): JsonSchema {
  const meaning = meaningOf(place.kind, place.path)[completions.language];
  const formatHint = spec.scalar && formatHintOf(spec.scalar, completions.language);
  const content = contentSchema(spec, place, completions);
  return {
    title: spec.name,
    description: meaning,
    markdownDescription: formatHint ? `${meaning}\n\n${formatHint}` : meaning,
    ...(spec.required ? { allOf: [content] } : { anyOf: [content, refTo("absent")] }),
  };
}

function formatHintOf({ type, values, mayBeZero }: FieldMeta, language: Language): string | undefined {
  if (values) return undefined;
  const hint = formatHints[type]?.[language];
  return mayBeZero && hint !== undefined ? orZero(hint)[language] : hint;
}

function contentSchema(spec: FieldSpec, place: Place, completions: Completions): JsonSchema {
  if (!spec.list) return itemSchema(spec, place, completions);
  if (!spec.mayBeOne) return listSchema(spec, place, completions);
  return {
    title: `one or a list of ${spec.name}`,
    anyOf: [itemSchema(spec, place, completions), listSchema(spec, place, completions)],
  };
}

const listSchema = (spec: FieldSpec, place: Place, completions: Completions): JsonSchema => ({
  title: `list of ${spec.name}`,
  type: "array",
  items: itemSchema(spec, place, completions),
  ...(spec.required ? { minItems: 1 } : {}),
  errorMessage: faults.list[completions.language],
});

function itemSchema(spec: FieldSpec, place: Place, completions: Completions): JsonSchema {
  if (spec.fields)
    return mapSchema(`${spec.name}, a map`, spec.fields, place, completions, pairRules(spec, completions.language));
  if (spec.values) return freeMap(spec.values, { ...place, path: `${place.path}.*` }, completions);
  return spec.scalar ? scalarSchema(spec.name, spec.scalar, completions) : {};
}

/** A map whose keys are the registry's own; registry.yaml's `checks` has those of hamkor. */
function freeMap(values: FieldSpec, place: Place, completions: Completions): JsonSchema {
  const value = fieldSchema({ ...values, required: false }, place, completions);
  if (values.scalar?.type !== "severity") return { title: "map", type: "object", additionalProperties: value };
  const properties = completions.checks.map(({ word, meaning = "" }) => [
    word,
    { ...value, markdownDescription: meaning },
  ]);
  return { title: "map", type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

function scalarSchema(name: string, scalar: FieldMeta, completions: Completions): JsonSchema {
  if (scalar.type === "text") return textSchema(completions.language);
  if (scalar.values) return choiceSchema(name, scalar, scalar.values, completions);
  if (scalar.to) return refTo(`${scalar.to}-id`);
  if (scalar.mayBeZero) return refTo("count-or-zero");
  if (scalar.type === "identifier") return refTo(identifierSystems.find((system) => system === name) ?? "line");
  return refTo(scalar.type);
}

const textSchema = (shown: Language): JsonSchema => ({
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
            description: faults.wordsIn(language)[shown],
            anyOf: [refTo("words"), refTo("absent")],
          },
        ]),
      ),
      propertyNames: { pattern: patterns.language, errorMessage: hintToWrite("language", shown) },
      additionalProperties: { title: "language", anyOf: [refTo("words"), refTo("absent")] },
      minProperties: 1,
    },
  ],
});

/** A word of a vocabulary. Where a registry may add words and none is known, any word is accepted. */
function choiceSchema(
  name: string,
  { vocabulary }: FieldMeta,
  values: readonly string[],
  { registry, language }: Completions,
): JsonSchema {
  const own: readonly Word[] = (vocabulary && registry?.vocabularies[vocabulary]) ?? [];
  const words = [...values.map((word): Word => ({ word })), ...own.filter(({ word }) => !values.includes(word))];
  const listed = oneOfWords(name, words, faults.oneOf(words.map(({ word }) => word))[language]);
  if (!vocabulary || registry) return listed;
  return { title: name, anyOf: [{ ...listed, title: "known word" }, validationOnly("own word", refTo("line"))] };
}

/** That two fields of a map come both or neither. */
function pairRules({ together }: FieldSpec, language: Language): JsonSchema[] {
  if (!together) return [];
  const [first, second] = together;
  return [
    [first, second],
    [second, first],
  ].map(([present = "", other = ""]) =>
    whenThen(filledIn(present), { ...filledIn(other), errorMessage: faults.pair(present, other)[language] }),
  );
}
